#include "ui/imports/importkindguesser.h"

#include <QFile>
#include <QFileInfo>

#include "models/places/postcode.h"
#include "models/places/uprnreader.h"
#include "models/register/councilfile.h"
#include "models/register/registerreader.h"
#include "models/tables/tablereader.h"
#include "models/tables/tabletext.h"
#include "models/tables/workbookrows.h"
#include "models/volunteers/volunteerrow.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLookedAt = 64 * 1024;
constexpr qsizetype kUprnColumns = 5; // a table with more of them tells more than where properties are

bool endsWithAny(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool containsAny(const QByteArray &bytes, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return bytes.contains(word); });
}

/// The beginning of the file, and its end, where a zip lists what it holds.
QByteArray bothEnds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(kLookedAt);
    if (file.seek(std::max(file.pos(), file.size() - kLookedAt)))
        bytes += file.read(kLookedAt);
    return bytes;
}

/// Code-Point Open has no heading: postcode, quality, easting, northing.
bool isPostcodeRow(const QStringList &cells)
{
    bool hasQuality = false;
    bool hasEasting = false;
    cells.value(1).toInt(&hasQuality);
    cells.value(2).toDouble(&hasEasting);
    return cells.size() >= 4 && hasQuality && hasEasting && !tidyPostcode(cells.first()).isEmpty();
}

bool isPostcodeHeading(const QStringList &cells)
{
    return headingKey(cells.value(0)) == "pc"_L1 || headingKey(cells.value(1)) == "positionalqualityindicator"_L1;
}

std::optional<ImportKind> guessTable(const QString &path)
{
    const auto isKnown = [](const QStringList &cells) {
        return councilFileOf(cells) != CouncilFile::Unknown || VolunteerColumns::isHeading(cells);
    };
    const auto reader = TableReader::open(path, isKnown);
    if (!reader)
        return std::nullopt;
    const QStringList heading = (*reader)->heading();
    if (isPostcodeRow(heading) || isPostcodeHeading(heading))
        return ImportKind::Postcodes;
    if (UprnReader::isHeading(heading) && heading.size() <= kUprnColumns)
        return ImportKind::Uprns;
    switch (councilFileOf(heading)) {
    case CouncilFile::AbsentVoters:
        return ImportKind::AbsentVoters;
    case CouncilFile::Volunteers:
        return ImportKind::Volunteers;
    case CouncilFile::Unknown:
        if (VolunteerColumns::isHeading(heading))
            return ImportKind::Volunteers;
        return RegisterReader::open(path, QDate()) ? std::optional(ImportKind::Register) : std::nullopt;
    default: // stations as well: the importer says best what they are
        return ImportKind::Register;
    }
}

/// `bytes`: where a zip says what it holds.
std::optional<ImportKind> guessZip(const QByteArray &bytes)
{
    if (containsAny(bytes, {".shp", ".geojson", ".gpkg", ".kml"}))
        return ImportKind::Wards;
    return containsAny(bytes.toLower(), {"uprn"}) ? std::optional(ImportKind::Uprns) : std::nullopt;
}

std::optional<ImportKind> guessOne(const QString &path)
{
    if (endsWithAny(path, {".geojson"_L1, ".topojson"_L1, ".shp"_L1, ".gpkg"_L1, ".kml"_L1, ".kmz"_L1, ".gml"_L1}))
        return ImportKind::Wards;
    if (endsWithAny(path, {".pbf"_L1, ".osm"_L1, ".osm.bz2"_L1, ".osm.gz"_L1}))
        return ImportKind::Streets;
    const QByteArray bytes = bothEnds(path);
    if (bytes.startsWith("PK") && !WorkbookRows::isWorkbook(path))
        return guessZip(bytes);
    if (containsAny(bytes, {"\"FeatureCollection\"", "\"Topology\"", "<kml"}))
        return ImportKind::Wards;
    if (containsAny(bytes, {"<osm "}))
        return ImportKind::Streets;
    return guessTable(path);
}

} // namespace

std::optional<ImportKind> ImportKindGuesser::guess(const QStringList &files)
{
    std::optional<ImportKind> common;
    for (const QString &path : files) {
        const auto kind = guessOne(path);
        if (!kind || (common && common != kind))
            return std::nullopt;
        common = kind;
    }
    return common;
}

QStringList ImportKindGuesser::withoutCompanions(const QStringList &files)
{
    const auto isShape = [](const QString &path) { return endsWithAny(path, {".shp"_L1}); };
    if (std::none_of(files.begin(), files.end(), isShape))
        return files;
    QStringList kept;
    for (const QString &path : files) {
        if (!endsWithAny(path,
                         {".dbf"_L1, ".shx"_L1, ".prj"_L1, ".cpg"_L1, ".sbn"_L1, ".sbx"_L1, ".qix"_L1, ".shp.xml"_L1}))
            kept += path;
    }
    return kept;
}

} // namespace rosette
