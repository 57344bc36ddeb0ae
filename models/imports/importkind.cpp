#include "models/imports/importkind.h"

#include <QCoreApplication>

#include "models/places/boundaryimport.h"
#include "models/places/osmimport.h"
#include "models/places/postcodeimport.h"
#include "models/places/uprnimport.h"
#include "models/register/absentvoterimport.h"
#include "models/register/registerimport.h"
#include "models/volunteers/volunteerimport.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Importer = Result<ImportReport> (*)(const CampaignFile &, Connection &, const QStringList &,
                                          const ImportOptions &);

struct KindInfo
{
    ImportKind kind;
    QLatin1String key;
    const char *title;
    const char *source;
    QLatin1String patterns;
    Importer importer;
};

constexpr auto kTables = "*.csv *.tsv *.txt *.xlsx *.ods *.CSV"_L1;
constexpr auto kPostcodes = "*.csv *.CSV"_L1;

constexpr KindInfo kKinds[] = {
    {ImportKind::Wards, "wards"_L1, QT_TRANSLATE_NOOP("ImportKind", "Wards"),
     QT_TRANSLATE_NOOP("ImportKind", "Boundary-Line from Ordnance Survey, the ONS Open Geography portal, or the "
                                     "council’s map of wards or polling districts"),
     "*.geojson *.json *.topojson *.shp *.gpkg *.kml *.kmz *.tab *.mif *.zip"_L1, importWards},
    {ImportKind::Streets, "streets"_L1, QT_TRANSLATE_NOOP("ImportKind", "Streets"),
     QT_TRANSLATE_NOOP("ImportKind",
                       "An OpenStreetMap extract of your county or borough (.osm.pbf), from Geofabrik or BBBike"),
     "*.pbf *.osm *.osm.bz2 *.osm.gz"_L1, importStreets},
    {ImportKind::Postcodes, "postcodes"_L1, QT_TRANSLATE_NOOP("ImportKind", "Postcodes"),
     QT_TRANSLATE_NOOP("ImportKind",
                       "Code-Point Open from Ordnance Survey: the .csv files of your area, such as nw.csv"),
     kPostcodes, importPostcodes},
    {ImportKind::Uprns, "uprns"_L1, QT_TRANSLATE_NOOP("ImportKind", "Property points"),
     QT_TRANSLATE_NOOP("ImportKind",
                       "OS Open UPRN from Ordnance Survey, as CSV or zipped: the whole country’s file will do"),
     "*.csv *.CSV *.zip"_L1, importUprns},
    {ImportKind::Register, "register"_L1, QT_TRANSLATE_NOOP("ImportKind", "Register of electors"),
     QT_TRANSLATE_NOOP("ImportKind",
                       "From the electoral office of your council, as a data file (CSV or XLSX), on written request"),
     kTables, importRegister},
    {ImportKind::AbsentVoters, "absent-voters"_L1, QT_TRANSLATE_NOOP("ImportKind", "Absent voters"),
     QT_TRANSLATE_NOOP("ImportKind", "The list of postal and proxy voters, from the electoral office of your council"),
     kTables, importAbsentVoters},
    {ImportKind::Volunteers, "volunteers"_L1, QT_TRANSLATE_NOOP("ImportKind", "Volunteers"),
     QT_TRANSLATE_NOOP("ImportKind", "The spreadsheet you keep; the columns may stand in any order"), kTables,
     importVolunteers},
};

const KindInfo &infoOf(ImportKind kind) { return kKinds[int(kind)]; }

QString tr(const char *text) { return QCoreApplication::translate("ImportKind", text); }

} // namespace

QList<ImportKind> allImportKinds()
{
    QList<ImportKind> kinds;
    for (const KindInfo &info : kKinds)
        kinds += info.kind;
    return kinds;
}

QString importKey(ImportKind kind) { return infoOf(kind).key; }

std::optional<ImportKind> importKindOf(const QString &key)
{
    for (const KindInfo &info : kKinds) {
        if (info.key == key)
            return info.kind;
    }
    return std::nullopt;
}

QString importTitle(ImportKind kind) { return tr(infoOf(kind).title); }

QString importSource(ImportKind kind) { return tr(infoOf(kind).source); }

QString importFilter(std::optional<ImportKind> kind)
{
    const QString everything = u";;"_s + tr("All files") + u" (*)"_s;
    if (kind)
        return u"%1 (%2)"_s.arg(importTitle(*kind), infoOf(*kind).patterns) + everything;
    QStringList patterns;
    for (const KindInfo &info : kKinds)
        patterns += QString(info.patterns).split(u' ');
    patterns += {u"*.gpx"_s, u"*.nmea"_s}; // no import: what was walked is asked about
    patterns.removeDuplicates();
    return u"%1 (%2)"_s.arg(tr("Everything Rosette can read"), patterns.join(u' ')) + everything;
}

Result<ImportReport> runImport(ImportKind kind, const CampaignFile &file, Connection &connection,
                               const QStringList &files, const ImportOptions &options)
{
    return infoOf(kind).importer(file, connection, files, options);
}

} // namespace rosette
