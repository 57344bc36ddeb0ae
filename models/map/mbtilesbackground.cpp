#include "models/map/mbtilesbackground.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextDocumentFragment>

#include "models/store/foreigndatabase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMetadataSql = "SELECT name, value FROM metadata"_L1;
constexpr auto kFirstZoomSql = "SELECT min(zoom_level) FROM tiles"_L1; // one by one, each is the end of an index
constexpr auto kLastZoomSql = "SELECT max(zoom_level) FROM tiles"_L1;
constexpr auto kAnySql = "SELECT tile_data FROM tiles LIMIT 1"_L1;
constexpr auto kTileSql = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"_L1;
constexpr int kLastZoom = 24;

using Metadata = QHash<QString, QString>;

QString tr(const char *text) { return QCoreApplication::translate("MbtilesBackground", text); }

Error problem(const char *text, const QString &path, const QString &detail = {})
{
    return Error{ErrorCode::Invalid, tr(text).arg(QDir::toNativeSeparators(path)), detail};
}

/// "west,south,east,north" in degrees; anything else is taken for everywhere.
GeoBox boxOf(const QString &bounds)
{
    const QStringList parts = bounds.split(u',');
    if (parts.size() != 4)
        return {};
    QList<double> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.trimmed().toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.last()))
            return {};
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// Attributions come as HTML; people get its words, on one line and not endless.
QString plainText(const QString &attribution)
{
    constexpr int kMost = 300;
    return QTextDocumentFragment::fromHtml(attribution.left(10 * kMost)).toPlainText().simplified().left(kMost);
}

bool isVector(const Metadata &metadata, const QByteArray &tile)
{
    const QString format = metadata.value(u"format"_s).toLower();
    const bool isPacked = tile.startsWith("\x1f\x8b") || tile.startsWith("\x1a");
    return format == "pbf"_L1 || format == "mvt"_L1 || (format.isEmpty() && isPacked);
}

class MbtilesReader : public MapBackground::Reader
{
public:
    MbtilesReader(std::unique_ptr<ForeignDatabase> file, bool isFromNorth, std::shared_ptr<MapSquareCache> cache)
        : m_file(std::move(file))
        , m_isFromNorth(isFromNorth)
        , m_cache(std::move(cache))
    {
    }

    MapBackground::Picture read(const MapSquare &square) override { return {readAtHand(square), false}; }

    QImage readAtHand(const MapSquare &square) override
    {
        if (const std::optional<QImage> known = m_cache->find(square))
            return *known;
        const int row = m_isFromNorth ? square.y : (1 << square.zoom) - 1 - square.y;
        const auto found = m_file ? m_file->list(QString(kTileSql), {square.zoom, square.x, row},
                                                 [](const Row &r) { return r.blob(0); })
                                  : Result<QList<QByteArray>>(QList<QByteArray>());
        const QImage image = found && !found->isEmpty() ? squareImage(found->first()) : QImage();
        m_cache->insert(square, image);
        return image;
    }

private:
    std::unique_ptr<ForeignDatabase> m_file; // null when the file went away: then there are no pictures
    bool m_isFromNorth;
    std::shared_ptr<MapSquareCache> m_cache;
};

Result<Metadata> metadataOf(ForeignDatabase &file)
{
    ROSETTE_ASSIGN(const auto rows, file.list(QString(kMetadataSql), {},
                                              [](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    Metadata metadata;
    for (const auto &[name, value] : rows)
        metadata.insert(name, value);
    return metadata;
}

Result<int> zoomOf(ForeignDatabase &file, const Metadata &metadata, const QString &name, QLatin1String sql)
{
    bool isNumber = false;
    int zoom = metadata.value(name).toInt(&isNumber);
    if (!isNumber) {
        ROSETTE_ASSIGN(const QList<int> found,
                       file.list(QString(sql), {}, [](const Row &row) { return row.number(0); }));
        zoom = found.value(0);
    }
    return std::clamp(zoom, 0, kLastZoom);
}

/// The first picture, which shows what kind they all are.
Result<QImage> sampleOf(ForeignDatabase &file, const Metadata &metadata, const QString &path)
{
    ROSETTE_ASSIGN(const auto any, file.list(QString(kAnySql), {}, [](const Row &row) { return row.blob(0); }));
    if (any.isEmpty())
        return problem("%1 has no pictures in it. Take another file.", path);
    if (isVector(metadata, any.first()))
        return problem("%1 holds vector tiles (pbf), which have to be drawn first. Rosette shows raster tiles only: "
                       "PNG, JPEG or WebP. "
                       "Ask for the file in one of these.",
                       path);
    const QImage sample = squareImage(any.first());
    if (sample.isNull() && metadata.value(u"format"_s) == "webp"_L1)
        return problem("%1 holds WebP pictures, which Qt cannot read here. Install the package "
                       "qt6-image-formats-plugins and try again.",
                       path);
    if (sample.isNull())
        return problem("The pictures in %1 cannot be read: Rosette shows PNG, JPEG and WebP up to 2048 pixels wide. "
                       "Take another file.",
                       path);
    return sample;
}

} // namespace

Result<std::shared_ptr<const MbtilesBackground>> MbtilesBackground::open(const QString &path)
{
    ROSETTE_ASSIGN(const auto file, ForeignDatabase::open(path));
    const Result<Metadata> metadata = metadataOf(*file);
    if (!metadata)
        return problem("%1 is a database, but not one of map pictures (MBTiles). Take another file.", path,
                       metadata.error().detail);
    ROSETTE_ASSIGN(const QImage sample, sampleOf(*file, *metadata, path));
    ROSETTE_ASSIGN(const int firstZoom, zoomOf(*file, *metadata, u"minzoom"_s, kFirstZoomSql));
    ROSETTE_ASSIGN(const int lastZoom, zoomOf(*file, *metadata, u"maxzoom"_s, kLastZoomSql));
    std::shared_ptr<MbtilesBackground> background(new MbtilesBackground(path));
    background->m_isFromNorth = metadata->value(u"scheme"_s) == "xyz"_L1;
    background->m_facts = {.name = metadata->value(u"name"_s, QFileInfo(path).completeBaseName()).simplified(),
                           .notice = plainText(metadata->value(u"attribution"_s)),
                           .firstZoom = firstZoom,
                           .lastZoom = std::max(firstZoom, lastZoom),
                           .pixels = std::max(64, sample.width()),
                           .box = boxOf(metadata->value(u"bounds"_s))};
    return std::shared_ptr<const MbtilesBackground>(background);
}

std::unique_ptr<MapBackground::Reader> MbtilesBackground::reader() const
{
    Result<std::unique_ptr<ForeignDatabase>> file = ForeignDatabase::open(m_path);
    return std::make_unique<MbtilesReader>(file ? std::move(file).value() : nullptr, m_isFromNorth, m_cache);
}

} // namespace rosette
