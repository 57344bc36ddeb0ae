#include "models/places/uprnimport.h"

#include "models/places/doorlocator.h"
#include "models/places/uprnreader.h"
#include "models/places/uprnrepository.h"
#include "models/places/wardlocator.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorUprnsSql = "SELECT DISTINCT uprn FROM doors WHERE uprn IS NOT NULL"_L1;
constexpr auto kDoorBoxSql = "SELECT min(lon), min(lat), max(lon), max(lat) FROM doors WHERE lon IS NOT NULL"_L1;

constexpr double kReachMetres = 1000;

Error nothingKnown()
{
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate(
                     "UprnImport", "No wards are known yet, so Rosette cannot tell which of the country's properties "
                                   "are yours. Nothing was changed. Import the wards first, then the UPRNs."),
                 {}};
}

Result<UprnArea> wantedArea(Connection &connection)
{
    UprnArea area;
    ROSETTE_ASSIGN(const WardLocator wards, WardLocator::load(connection));
    area.box = wards.box();
    if (wards.isEmpty()) {
        ROSETTE_ASSIGN(const auto box, Statement(connection, QString(kDoorBoxSql)).first([](const Row &row) {
            return row.isNull(0) ? GeoBox() : GeoBox{row.real(0), row.real(1), row.real(2), row.real(3)};
        }));
        area.box = box.value_or(GeoBox());
    }
    if (area.box.isValid())
        area.box = area.box.grownBy(kReachMetres);
    ROSETTE_CHECK(
        Statement(connection, QString(kDoorUprnsSql)).forEach([&](const Row &row) { area.uprns += row.integer(0); }));
    return area.box.isValid() || !area.uprns.isEmpty() ? Result<UprnArea>(area) : nothingKnown();
}

/// Both in order of UPRN, as is the result; what was read wins.
std::vector<UprnPoint> merged(const std::vector<UprnPoint> &known, const std::vector<UprnPoint> &read,
                              QJsonObject &counts)
{
    std::vector<UprnPoint> all;
    all.reserve(known.size() + read.size());
    qint64 unchanged = 0;
    qint64 amended = 0;
    auto old = known.begin();
    for (const UprnPoint &point : read) {
        for (; old != known.end() && old->uprn < point.uprn; ++old)
            all.push_back(*old);
        if (old != known.end() && old->uprn == point.uprn)
            ++(*old++ == point ? unchanged : amended);
        all.push_back(point);
    }
    all.insert(all.end(), old, known.end());
    counts[u"added"_s] = qint64(read.size()) - unchanged - amended;
    counts[u"amended"_s] = amended;
    counts[u"unchanged"_s] = unchanged;
    return all;
}

Status writeUprns(Connection &connection, const UprnFile &read, ImportReport &report)
{
    ROSETTE_ASSIGN(const std::vector<UprnPoint> known, UprnRepository::all(connection));
    const std::vector<UprnPoint> all = merged(known, read.points, report.counts);
    report.counts[u"outside"_s] = read.outside;
    report.counts[u"rejected"_s] = read.rejected;
    report.problems = read.problems;
    return all == known ? Status() : UprnRepository::replaceAll(connection, all);
}

} // namespace

Result<ImportReport> importUprns(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options)
{
    ROSETTE_ASSIGN(const UprnArea area, wantedArea(connection));
    ROSETTE_ASSIGN(const UprnFile read, UprnReader::read(files, area, options.feedback));
    return ImportJournal::run(file, connection, u"uprns"_s, files, options.isDryRun, options.clock,
                              [&](Connection &c, ImportReport &report) -> Status {
                                  ROSETTE_CHECK(writeUprns(c, read, report));
                                  ROSETTE_ASSIGN(const LocateReport located, locateDoors(c, options.feedback));
                                  report.counts[u"doors_located"_s] = located.doors - located.unlocated;
                                  return {};
                              });
}

} // namespace rosette
