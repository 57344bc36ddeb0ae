#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "models/places/mapfeatures.h"
#include "models/places/osmimport.h"
#include "models/store/campaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// Runs `work`, says how long it took, and ends the program when it failed.
template <typename Work>
auto timed(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().message));
        std::exit(1);
    }
    std::printf("%-24s %6lld ms\n", what, static_cast<long long>(timer.elapsed()));
    return result;
}

} // namespace

/// Imports an extract twice and reads the map back. `bench_places extract.osm.pbf`; compare with the time of `osmium
/// cat`.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const auto campaign = Campaign::create(folder.filePath(u"bench.rosette"_s), u"correct horse battery"_s,
                                           CampaignInfo{.name = u"Bench"_s});
    if (!campaign)
        return 1;
    Connection &connection = (*campaign)->connection();
    const Feedback feedback;
    const ImportOptions options{.feedback = feedback};
    const QStringList files = app.arguments().mid(1);
    for (const char *what : {"first import", "the same again"}) {
        const auto report = timed(what, [&] { return importStreets((*campaign)->file(), connection, files, options); });
        std::printf("%lld streets\n", static_cast<long long>(report->counts.value("streets"_L1).toInteger()));
    }
    const auto features = timed("reading the background", [&] { return MapFeatureRepository::list(connection); });
    std::printf("%lld features\n", static_cast<long long>(features->size()));
    return 0;
}
