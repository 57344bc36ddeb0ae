#include "models/places/boundaryimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/places/boundarycoverage.h"
#include "models/places/boundaryreader.h"
#include "models/places/boundarywriter.h"
#include "models/places/districtwards.h"
#include "models/places/doorlocator.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryImport", text); }

/// Of a map of wards those, with the wards that were here before; of a map of districts the districts, since their
/// wards are put together from them.
QList<BoundaryCoverage::Area> areasOf(const BoundaryFile &file, const QList<Ward> &others)
{
    QList<BoundaryCoverage::Area> areas;
    for (const BoundaryDistrict &district : file.districts)
        areas += {district.code, district.outline};
    if (!areas.isEmpty())
        return areas;
    for (const Ward &ward : file.wards)
        areas += {ward.name, ward.outline};
    for (const Ward &ward : others) {
        if (!ward.outline.isEmpty())
            areas += {ward.name, ward.outline, false};
    }
    return areas;
}

Status checkCoverage(const QList<BoundaryCoverage::Area> &areas, ImportReport &report, const Feedback &feedback)
{
    ROSETTE_ASSIGN(const BoundaryCoverage coverage, BoundaryCoverage::check(areas, feedback));
    report.problems += coverage.problems;
    report.counts[u"overlaps"_s] = coverage.overlaps;
    report.counts[u"gaps"_s] = coverage.gaps;
    report.counts[u"slivers"_s] = coverage.slivers;
    return {};
}

Status write(Connection &connection, const BoundaryFile &read, ImportReport &report, const Feedback &feedback)
{
    for (const auto key : {"added"_L1, "amended"_L1, "unchanged"_L1})
        report.counts[key] = 0;
    report.counts[u"polling_districts"_s] = int(read.districts.size());
    BoundaryWriter writer(connection, report);
    QList<Ward> others;
    if (read.districts.isEmpty()) {
        ROSETTE_ASSIGN(others, writer.writeWards(read.wards));
    } else {
        ROSETTE_CHECK(writer.writeDistricts(read));
    }
    ROSETTE_CHECK(assignDistrictWards(connection, report.problems));
    ROSETTE_CHECK(checkCoverage(areasOf(read, others), report, feedback));
    ROSETTE_ASSIGN(const LocateReport located, locateDoors(connection, feedback));
    report.counts[u"doors_located"_s] = located.doors - located.unlocated;
    return {};
}

} // namespace

Result<ImportReport> importWards(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options)
{
    ROSETTE_ASSIGN(BoundaryFile read, BoundaryReader::read(files, options.corrections, options.feedback));
    if (read.wards.isEmpty() && read.districts.isEmpty()) {
        const QString reason =
            tr("The areas in %1 have neither names nor codes in the fields that were looked at, so "
               "they cannot be wards or polling districts. Nothing was changed. Choose other fields.")
                .arg(QFileInfo(files.value(0)).fileName());
        if (!options.isDryRun)
            return Error{ErrorCode::Invalid, reason, {}};
        read.problems.prepend({0, reason, {}}); // the fields can be set right yet
    }
    return ImportJournal::run(file, connection, u"wards"_s, files, options.isDryRun, options.clock,
                              [&](Connection &c, ImportReport &report) {
                                  report.problems = read.problems;
                                  report.guesses = read.guesses;
                                  return write(c, read, report, options.feedback);
                              });
}

} // namespace rosette
