#include <malloc.h>

#include <QApplication>
#include <QCommandLineParser>

#include "models/map/mapsceneloader.h"
#include "models/places/boundaryimport.h"
#include "models/places/osmimport.h"
#include "tests/bench/mapframes.h"
#include "tests/bench/maphits.h"
#include "tests/bench/mapredraws.h"
#include "tests/bench/measure.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::bench;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

double heapMiB() { return double(mallinfo2().uordblks + mallinfo2().hblkhd) / (1024 * 1024); }

Result<MapScenePtr> timedLoad(Connection &connection, QDate today, QTextStream &out)
{
    Result<MapScenePtr> scene = MapScenePtr();
    const Times times = measure(
        5, [&] { scene = MapSceneLoader::load(connection, today); }, [&] { scene = MapScenePtr(); });
    const double before = heapMiB();
    scene = MapScenePtr();
    const double memory = before - heapMiB();
    report(out, u"scene load"_s, times, u"%1 MiB"_s.arg(memory, 0, 'f', 1));
    return MapSceneLoader::load(connection, today);
}

/// A campaign with the map of a borough, or the one at `path`.
Result<MapScenePtr> loadScene(const QString &path, const QString &passphrase, QTextStream &out)
{
    const FixedClock clock(QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC));
    if (!path.isEmpty()) {
        ROSETTE_ASSIGN(const std::unique_ptr<Campaign> campaign, Campaign::open(path, passphrase, clock));
        return timedLoad(campaign->connection(), clock.today(), out);
    }
    TestCampaign campaign;
    const Feedback feedback;
    const ImportOptions options{false, clock, feedback};
    ROSETTE_CHECK(
        importWards(campaign->file(), campaign.connection(), {sharedData(u"wards/camden-wards.geojson"_s)}, options));
    ROSETTE_CHECK(
        importStreets(campaign->file(), campaign.connection(), {sharedData(u"osm/camden.osm.pbf"_s)}, options));
    return timedLoad(campaign.connection(), clock.today(), out);
}

} // namespace

/// Times the map: loading, cold redraws of a borough, a ward and a street at 1280 × 800, a pan and zoom, hit testing.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"campaign"_s, u"Measure this campaign instead of one made of the shared data."_s, u"file"_s});
    parser.addOption({u"passphrase"_s, u"Opens the campaign."_s, u"words"_s});
    parser.addOption({u"only"_s, u"Measure only borough, ward, street, frames or hits."_s, u"part"_s});
    parser.addOption({u"runs"_s, u"Draw each view so many times."_s, u"number"_s, u"60"_s});
    parser.addOption({u"pictures"_s, u"Draw the views in all styles into this folder."_s, u"folder"_s});
    parser.process(application);
    QTextStream out(stdout);
    const Result<MapScenePtr> scene = loadScene(parser.value(u"campaign"_s), parser.value(u"passphrase"_s), out);
    if (!scene) {
        out << scene.error().message << '\n';
        return 1;
    }
    const QString only = parser.value(u"only"_s);
    const auto isWanted = [&](const QString &part) { return only.isEmpty() || only == part; };
    for (const View &view : views(**scene)) {
        if (isWanted(view.name))
            measureRedraws(*scene, view, parser.value(u"runs"_s).toInt(), out);
        if (isWanted(view.name) && parser.isSet(u"pictures"_s))
            savePictures(*scene, view, parser.value(u"pictures"_s));
    }
    if (isWanted(u"frames"_s))
        measureFrames(*scene, out);
    if (isWanted(u"hits"_s))
        measureHits(**scene, out);
    return 0;
}
