#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include "models/map/mapfigures.h"
#include "models/map/mapsceneloader.h"
#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/leaflets/delivery.h"
#include "models/rounds/round.h"
#include "models/rounds/stage.h"
#include "models/store/statement.h"
#include "tests/bench/measure.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStreets = 500;
constexpr int kDoorsInStreet = 200;
constexpr int kConversations = 200'000;
constexpr int kRuns = 3;

/// Streets of doors, each a round for canvassing and one for leaflets with two deliveries, and conversations here and
/// there.
Status fill(Connection &c, const Clock &clock)
{
    QRandomGenerator random(7);
    const QDate today = clock.today();
    ROSETTE_ASSIGN(const WardId ward, WardRepository::insert(c, {.name = u"Millfield"_s}));
    ROSETTE_ASSIGN(const RoundSet canvass, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, ward));
    ROSETTE_ASSIGN(const RoundSet leaflet, RoundSetRepository::findOrCreate(c, RoundPurpose::Leaflet, ward));
    QList<DoorId> doors;
    for (int i = 0; i < kStreets; ++i) {
        const QString name = u"Street %1"_s.arg(i);
        ROSETTE_ASSIGN(const StreetId street, StreetRepository::findOrCreate(c, name));
        for (int number = 1; number <= kDoorsInStreet; ++number) {
            Door door{.number = QString::number(number),
                      .street = street,
                      .streetName = name,
                      .point = LonLat{-0.2 + 0.0005 * i, 51.5 + 0.0003 * number}};
            door.ward = ward;
            door.exactness = Exactness::Address;
            ROSETTE_ASSIGN(const DoorId id, DoorRepository::insert(c, door));
            doors.append(id);
        }
        for (const RoundSetId set : {canvass.id, leaflet.id}) {
            ROSETTE_ASSIGN(const RoundId round,
                           RoundRepository::insert(c, {.set = set, .name = u"Round %1"_s.arg(i), .ward = ward}));
            ROSETTE_CHECK(StageRepository::replace(c, round, {{.street = street}}));
            for (const int daysAgo : {10, 60})
                ROSETTE_CHECK(DeliveryRepository::insert(
                    c, {.round = round, .deliveredOn = today.addDays(-daysAgo), .doors = kDoorsInStreet}, today));
        }
    }
    Statement insert(
        c,
        u"INSERT INTO conversations (id, door_id, held_at, outcome, support, recorded_at) VALUES (?, ?, ?, ?, ?, 0)"_s);
    for (int i = 0; i < kConversations; ++i) {
        const bool isContact = random.bounded(3) == 0;
        const qint64 heldAt = clock.nowMs() - qint64(random.bounded(700)) * 86'400'000;
        ROSETTE_CHECK(insert
                          .bindAll(newIdValue(), doors[random.bounded(doors.size())], heldAt,
                                   isContact ? u"spoke"_s : u"no-answer"_s,
                                   isContact ? QString::number(1 + random.bounded(5)) : QString())
                          .run());
    }
    return {};
}

} // namespace

/// What counting for the map costs with 100,000 doors, 200,000 conversations and 1,000 rounds.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    TestCampaign campaign;
    const Status filled = campaign->write([&](Connection &c) { return fill(c, campaign.clock()); });
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
