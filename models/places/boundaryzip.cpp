#include "models/places/boundaryzip.h"

#include <array>

#include <QCoreApplication>
#include <QFileInfo>

#include <cpl_vsi.h>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostEntries = 5000;
constexpr quint64 kAlwaysFine = 64ULL << 20; // bytes unpacked
constexpr quint64 kMostBytes = 4ULL << 30;
constexpr quint64 kMostGrowth = 200; // outlines shrink to a tenth; what shrinks to a 200th is nothing but repetition

QString tr(const char *text) { return QCoreApplication::translate("BoundaryZip", text); }

struct DirectoryCloser
{
    void operator()(VSIDIR *directory) const { VSICloseDir(directory); }
};

struct Contents
{
    QStringList files;
    quint64 bytes = 0;
};

/// The lists of files in a zip are read, nothing is unpacked.
std::optional<Contents> contentsOf(const QString &inside)
{
    const std::unique_ptr<VSIDIR, DirectoryCloser> directory(VSIOpenDir(inside.toUtf8().constData(), -1, nullptr));
    if (!directory)
        return std::nullopt;
    Contents contents;
    while (const VSIDIREntry *entry = VSIGetNextDirEntry(directory.get())) {
        contents.bytes += quint64(entry->nSize);
        contents.files += QString::fromUtf8(entry->pszName);
        if (contents.files.size() > kMostEntries || contents.bytes > kMostBytes)
            break;
    }
    return contents;
}

bool isHarmful(const Contents &contents, quint64 zipBytes)
{
    return contents.files.size() > kMostEntries || contents.bytes > kMostBytes ||
           (contents.bytes > kAlwaysFine && contents.bytes / std::max<quint64>(1, zipBytes) > kMostGrowth);
}

/// Whole folders of Shapefiles first, so that each becomes a layer.
QStringList candidates(const QString &inside, const QStringList &files)
{
    static constexpr std::array<QLatin1String, 8> kSuffixes{"gpkg"_L1, "geojson"_L1, "topojson"_L1, "json"_L1,
                                                            "kml"_L1,  "tab"_L1,     "mif"_L1,      "shp"_L1};
    QStringList folders;
    QList<QStringList> maps(kSuffixes.size());
    for (const QString &file : files) {
        if (file.contains("__MACOSX"_L1))
            continue; // a Mac's notes on each file, of the same name
        const QString path = inside + u'/' + file;
        const QString suffix = QFileInfo(file).suffix().toLower();
        const auto *known = std::find(kSuffixes.begin(), kSuffixes.end(), suffix);
        if (known != kSuffixes.end())
            maps[known - kSuffixes.begin()] += path;
        if (suffix == "shp"_L1)
            folders += path.left(path.lastIndexOf(u'/'));
    }
    folders.removeDuplicates();
    QStringList all = folders;
    for (const QStringList &paths : std::as_const(maps))
        all += paths;
    return all;
}

} // namespace

Result<QStringList> mapsInZip(const QString &path)
{
    const QFileInfo zip(path);
    const QString inside = u"/vsizip/{"_s + zip.absoluteFilePath() + u'}';
    const auto contents = contentsOf(inside);
    if (!contents || contents->files.isEmpty()) {
        return Error{
            ErrorCode::Corrupt,
            tr("%1 is damaged or not a zip. Nothing was changed. Download it again, or unpack it and choose the map in "
               "it.")
                .arg(zip.fileName()),
            {}};
    }
    if (isHarmful(*contents, quint64(zip.size()))) {
        return Error{ErrorCode::Invalid,
                     tr("%1 would unpack to far more than a map of boundaries needs, so it was left alone. Nothing was "
                        "changed. Unpack it with another program if you trust it, and choose the map in it.")
                         .arg(zip.fileName()),
                     u"%1 files, %2 bytes"_s.arg(contents->files.size()).arg(contents->bytes)};
    }
    const QStringList maps = candidates(inside, contents->files);
    if (maps.isEmpty()) {
        const bool hasZip = std::any_of(contents->files.begin(), contents->files.end(), [](const QString &file) {
            return file.endsWith(".zip"_L1, Qt::CaseInsensitive);
        });
        return Error{ErrorCode::Invalid,
                     (hasZip
                          ? tr("In %1 there is another zip. Nothing was changed. Unpack it and choose the zip or the "
                               "map in it.")
                          : tr("In %1 there is no map of boundaries that Rosette knows (Shapefile, GeoPackage, "
                               "GeoJSON, TopoJSON, KML). Nothing was changed."))
                         .arg(zip.fileName()),
                     {}};
    }
    return maps;
}

} // namespace rosette
