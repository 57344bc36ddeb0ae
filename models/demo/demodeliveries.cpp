#include "models/demo/demodeliveries.h"

#include "models/activities/activityrepository.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/rounds/round.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

Status DemoDeliveries::make()
{
    return m_campaign.write([this](Connection &c) -> Status {
        ROSETTE_CHECK(makeFirst(c));
        return makeWeekly(c);
    });
}

Status DemoDeliveries::makeFirst(Connection &c)
{
    constexpr int kDaysAgo = 75;
    constexpr int kDaysItTook = 40;
    ROSETTE_ASSIGN(const LeafletId leaflet,
                   EditionRepository::findOrCreate(c, u"Hello from Marlbridge Together"_s,
                                                   m_campaign.clock().nowMs() - kDaysAgo * 86'400'000LL));
    QList<WardId> wards; // in the order in which they were reached, the last not finished
    for (const DemoPlaces::NamedRound &round : m_places.leafletRounds) {
        if (!wards.contains(round.ward))
            wards.append(round.ward);
        const QDate day = m_campaign.clock().today().addDays(m_random.bounded(kDaysItTook) - kDaysAgo);
        if (m_random.bounded(10) < 9 - 3 * wards.indexOf(round.ward))
            ROSETTE_CHECK(record(c, round.id, day, leaflet, {}));
    }
    return {};
}

Status DemoDeliveries::makeWeekly(Connection &c)
{
    ROSETTE_ASSIGN(const LeafletId leaflet,
                   EditionRepository::findOrCreate(c, u"Buses that come"_s, m_campaign.clock().nowMs()));
    ROSETTE_ASSIGN(
        const QList<Activity> done,
        ActivityRepository::list(c, {.kind = ActivityKind::Leafleting, .to = m_campaign.clock().today().addDays(-1)}));
    for (const Activity &activity : done) {
        if (activity.round)
            ROSETTE_CHECK(record(c, activity.round, activity.date, leaflet, activity.id));
    }
    return {};
}

Status DemoDeliveries::record(Connection &c, RoundId round, QDate day, LeafletId leaflet, ActivityId activity)
{
    ROSETTE_ASSIGN(const std::optional<Round> walked, RoundRepository::find(c, round));
    ROSETTE_ASSIGN(const int doors, DeliveryRepository::doorsToLeaflet(c, round));
    const bool isComplete = m_random.bounded(10) < 8;
    Delivery delivery{
        .round = round, .deliveredOn = day, .doors = isComplete ? doors : doors * 2 / 3, .isComplete = isComplete};
    delivery.leaflet = leaflet;
    delivery.volunteer = walked ? walked->deliverer : VolunteerId();
    delivery.activity = activity;
    delivery.note = isComplete ? QString() : u"The rain stopped us"_s;
    ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, m_campaign.clock().today()));
    return {};
}

} // namespace rosette::demo
