#include "models/places/postcodeimport.h"

#include "models/places/doorlocator.h"
#include "models/places/postcodereader.h"
#include "models/places/wardlocator.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReachMetres = 2000; // around the wards: people move and walk across the border

Status writePostcodes(Connection &connection, const PostcodeFile &read, ImportReport &report)
{
    ROSETTE_ASSIGN(const WardLocator wards, WardLocator::load(connection));
    ROSETTE_ASSIGN(auto known, PostcodeRepository::all(connection));
    PostcodeWriter writer(connection);
    int added = 0;
    int amended = 0;
    int unchanged = 0;
    int outside = 0;
    for (const Postcode &postcode : read.postcodes) {
        const auto old = known.find(postcode.postcode);
        if (!wards.isEmpty() && !wards.isNear(postcode.point, kReachMetres)) {
            ++outside;
        } else if (old == known.end()) {
            ROSETTE_CHECK(writer.insert(postcode));
            ++added;
        } else if (*old != postcode) {
            ROSETTE_CHECK(writer.update(postcode));
            ++amended;
        } else {
            ++unchanged;
        }
        known.insert(postcode.postcode, postcode); // two files may hold it
    }
    report.counts = QJsonObject{{u"added"_s, added},
                                {u"amended"_s, amended},
                                {u"unchanged"_s, unchanged},
                                {u"outside"_s, outside},
                                {u"unlocated"_s, read.unlocated}};
    return {};
}

} // namespace

Result<ImportReport> importPostcodes(const CampaignFile &file, Connection &connection, const QStringList &files,
                                     const ImportOptions &options)
{
    ROSETTE_ASSIGN(const PostcodeFile read, PostcodeReader::read(files, options.feedback));
    return ImportJournal::run(file, connection, u"postcodes"_s, files, options.isDryRun, options.clock,
                              [&](Connection &c, ImportReport &report) -> Status {
                                  report.problems = read.problems;
                                  ROSETTE_CHECK(writePostcodes(c, read, report));
                                  ROSETTE_ASSIGN(const LocateReport located, locateDoors(c, options.feedback));
                                  report.counts[u"doors_located"_s] = located.doors - located.unlocated;
                                  return {};
                              });
}

} // namespace rosette
