#include "tests/models/leaflets/leafletstreets.h"

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/doorsteps.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

void must(TestCampaign &test, const std::function<Status(Connection &)> &change)
{
    const Status status = test->write(change);
    if (!status)
        qFatal("%s / %s", qPrintable(status.error().message), qPrintable(status.error().detail));
}

} // namespace

RoundId addStreetRound(TestCampaign &test, const QString &street, int houses, WardId ward)
{
    Doorsteps steps(test.connection());
    for (int house = 1; house <= houses; ++house)
        steps.door(street, QString::number(house), {}, {}, ward);
    RoundId round;
    must(test, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Leaflet, ward));
        ROSETTE_ASSIGN(round, RoundRepository::insert(c, {.set = set.id, .name = street, .ward = ward}));
        ROSETTE_ASSIGN(const QList<Stage> stages, StageResolver::resolve(c, street));
        return StageRepository::replace(c, round, stages);
    });
    return round;
}

LeafletId addEdition(TestCampaign &test, const QString &title, int printed, int daysAgo)
{
    LeafletId id;
    must(test, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(
            id, EditionRepository::insert(c, {.title = title}, test.clock().nowMs() - daysAgo * 24LL * 60 * 60 * 1000));
        if (printed == 0)
            return {};
        return StockWork::print(c, id, printed, test.clock().today().addDays(-daysAgo));
    });
    return id;
}

VolunteerId addVolunteer(TestCampaign &test, const QString &forename, const QString &surname)
{
    VolunteerId id;
    must(test, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(id, VolunteerRepository::insert(c, Volunteer{.forename = forename, .surname = surname}));
        return {};
    });
    return id;
}

void setDeliverer(TestCampaign &test, RoundId id, VolunteerId volunteer)
{
    must(test, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(auto round, RoundRepository::find(c, id));
        round->deliverer = volunteer;
        return RoundRepository::update(c, *round);
    });
}

Result<DeliveryId> deliverToday(TestCampaign &test, Delivery delivery)
{
    const QDate today = test.clock().today();
    delivery.deliveredOn = today;
    DeliveryId id;
    ROSETTE_CHECK(test->edit(u"Record leaflets"_s, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(id, DeliveryRepository::insert(c, delivery, today));
        return {};
    }));
    return id;
}

StockBalance balanceOf(TestCampaign &test, LeafletId leaflet)
{
    return StockRepository::balance(test.connection(), leaflet).valueOr({});
}

QList<DoorId> doorsOf(TestCampaign &test, RoundId round)
{
    QList<DoorId> ids;
    for (const Door &door : doorsOfRound(test.connection(), round).valueOr({}))
        ids += door.id;
    return ids;
}

} // namespace rosette::test
