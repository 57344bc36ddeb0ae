#include <QCoreApplication>
#include <QTextStream>

#include "models/map/mapfigures.h"
#include "models/map/mapsceneloader.h"
#include "tests/bench/canvassfill.h"
#include "tests/bench/measure.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConversations = 1'000'000;
constexpr int kRuns = 3;

} // namespace

/// What counting for the map costs with 50,000 doors, 1,000,000 conversations and 800 rounds.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    TestCampaign campaign;
    const Status filled = campaign->write([&](Connection &c) -> Status {
        CanvassFill fill(c, campaign.clock());
        ROSETTE_CHECK(fill.build());
        return fill.talk(kConversations);
    });
    if (!filled) {
        out << filled.error().message << '\n';
        return 1;
    }
    Connection &c = campaign.connection();
    const QDate today = campaign.clock().today();
    Result<MapScenePtr> scene = MapSceneLoader::load(c, today);
    report(out, u"scene, ground known"_s,
           measure(kRuns, [&] { scene = MapSceneLoader::load(c, today, Feedback(), {}, (*scene)->ground); }));
    const auto count = [&](const QString &name, const MapLayers &layers) {
        report(out, name, measure(kRuns, [&] { (void)MapFiguresLoader::load(c, *scene, layers, today).isOk(); }));
    };
    count(u"rounds"_s, {});
    count(u"doors by outcome"_s, {.doorColour = MapDoorColour::Outcome});
    count(u"doors by support"_s, {.doorColour = MapDoorColour::Support});
    count(u"doors by contact"_s, {.doorColour = MapDoorColour::Contact});
    count(u"doors by leaflet"_s, {.doorColour = MapDoorColour::Leaflet});
    count(u"wards by contact rate"_s, {.shading = MapShading::ContactRate});
    count(u"wards by leaflets"_s, {.shading = MapShading::Leaflets});
    count(u"wards by support"_s, {.shading = MapShading::Support});
    return 0;
}
