#include "models/demo/demodeliveries.h"

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/leaflets/bundle.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/rounds/round.h"
#include "models/volunteers/absence.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

Status DemoDeliveries::make()
{
    return m_campaign.write([this](Connection &c) -> Status {
        ROSETTE_CHECK(makeFirst(c));
        ROSETTE_CHECK(makeSecond(c));
        return sendDelivererAway(c);
    });
}

Result<LeafletId> DemoDeliveries::print(Connection &c, const QString &title, int quantity, int ago)
{
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(c));
    const Edition edition{.title = title,
                          .printer = info.imprintPrinter,
                          .promoter = info.imprintPromoter,
                          .onBehalfOf = info.imprintOnBehalfOf};
    ROSETTE_ASSIGN(const LeafletId id,
                   EditionRepository::insert(c, edition, m_campaign.clock().nowMs() - ago * 86'400'000LL));
    ROSETTE_CHECK(StockWork::print(c, id, quantity, daysAgo(ago), u"Copper Press, boxes of 500"_s));
    return id;
}

Status DemoDeliveries::makeFirst(Connection &c)
{
    constexpr int kDaysAgo = 80;
    constexpr int kDaysItTook = 40;
    ROSETTE_ASSIGN(const LeafletId leaflet, print(c, u"Hello from Marlbridge Together"_s, 4000, kDaysAgo));
    QList<WardId> wards; // in the order in which they were reached, the last not finished
    for (const DemoPlaces::NamedRound &round : m_places.leafletRounds) {
        if (!wards.contains(round.ward))
            wards.append(round.ward);
        const QDate day = daysAgo(kDaysAgo - 5 - m_random.bounded(kDaysItTook));
        if (m_random.bounded(10) < 9 - 3 * wards.indexOf(round.ward))
            ROSETTE_CHECK(walk(c, leaflet, round.id, day, {}));
    }
    ROSETTE_ASSIGN(const QList<Bundle> out, BundleRepository::list(c, {.leaflet = leaflet}));
    for (const Bundle &bundle : out) // what the rain left
        ROSETTE_CHECK(BundleRepository::takeBack(c, bundle.id, bundle.quantity(), daysAgo(31)));
    ROSETTE_ASSIGN(const StockBalance balance, StockRepository::balance(c, leaflet));
    if (balance.returned() > 0)
        ROSETTE_CHECK(StockWork::shelve(c, leaflet, balance.returned(), daysAgo(30)));
    ROSETTE_CHECK(StockWork::giveOut(c, leaflet, 240, daysAgo(34), u"At the market stall"_s));
    ROSETTE_CHECK(StockWork::spoil(c, leaflet, 60, daysAgo(32), u"A box stood in the wet"_s));
    ROSETTE_ASSIGN(const StockBalance left, StockRepository::balance(c, leaflet));
    ROSETTE_CHECK(StockWork::countShelf(c, leaflet, left.shelf() - 11, daysAgo(29)));
    ROSETTE_ASSIGN(Edition edition, EditionRepository::find(c, leaflet));
    edition.isFinished = true;
    return EditionRepository::update(c, edition);
}

Status DemoDeliveries::makeSecond(Connection &c)
{
    ROSETTE_ASSIGN(const LeafletId leaflet, print(c, u"Buses that come"_s, 3900, 27));
    ROSETTE_CHECK(StockWork::giveOut(c, leaflet, 150, daysAgo(8), u"At the station"_s));
    ROSETTE_ASSIGN(
        const QList<Activity> done,
        ActivityRepository::list(c, {.kind = ActivityKind::Leafleting, .to = m_campaign.clock().today().addDays(-1)}));
    for (const Activity &activity : done) {
        if (activity.round)
            ROSETTE_CHECK(walk(c, leaflet, activity.round, activity.date, activity.id));
    }
    return makeBundles(c, leaflet);
}

Status DemoDeliveries::makeBundles(Connection &c, LeafletId leaflet)
{
    constexpr int kBundles = 8;
    int made = 0;
    for (const DemoPlaces::NamedRound &named : m_places.leafletRounds) {
        ROSETTE_ASSIGN(const QList<Delivery> had, DeliveryRepository::list(c, {.round = named.id, .leaflet = leaflet}));
        if (!had.isEmpty() || made == kBundles)
            continue;
        ROSETTE_ASSIGN(const BundleId bundle, BundleRepository::make(c, leaflet, named.id, 0, daysAgo(18)));
        ++made;
        ROSETTE_ASSIGN(const auto round, RoundRepository::find(c, named.id));
        if (made % 2 == 1 && round && round->deliverer) // the first for longer than anybody likes
            ROSETTE_CHECK(BundleRepository::handOut(c, bundle, round->deliverer, daysAgo(18 - 2 * made)));
    }
    return {};
}

Result<QList<MissedDoor>> DemoDeliveries::someMissed(Connection &c, LeafletId leaflet, RoundId round)
{
    constexpr std::array kReasons{MissedReason::NoJunkMail, MissedReason::Dog, MissedReason::Locked,
                                  MissedReason::NoLetterbox};
    constexpr int kMost = 3;
    ROSETTE_ASSIGN(const QList<Door> doors, DeliveryRepository::doorsLeft(c, round, leaflet));
    QList<MissedDoor> missed;
    for (int count = m_random.bounded(kMost + 1); count > 0; --count)
        missed += {doors.at(m_random.bounded(int(doors.size()))).id,
                   kReasons.at(size_t(m_random.bounded(int(kReasons.size()))))};
    return missed;
}

Status DemoDeliveries::walk(Connection &c, LeafletId leaflet, RoundId id, QDate day, ActivityId activity)
{
    ROSETTE_ASSIGN(const std::optional<Round> round, RoundRepository::find(c, id));
    const VolunteerId deliverer = round ? round->deliverer : VolunteerId();
    ROSETTE_ASSIGN(const BundleId bundle, BundleRepository::make(c, leaflet, id, 0, day.addDays(-3)));
    ROSETTE_CHECK(BundleRepository::handOut(c, bundle, deliverer, day.addDays(-1)));
    ROSETTE_ASSIGN(const QList<MissedDoor> missed, someMissed(c, leaflet, id));
    ROSETTE_ASSIGN(const Bundle taken, BundleRepository::find(c, bundle));
    const bool isComplete = m_random.bounded(10) < 8;
    Delivery delivery{.round = id,
                      .deliveredOn = day,
                      .doors = taken.quantity() * 2 / 3,
                      .isComplete = isComplete,
                      .leaflet = leaflet,
                      .volunteer = deliverer,
                      .activity = activity,
                      .note = isComplete ? QString() : u"The rain stopped us"_s,
                      .missed = missed};
    ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, m_campaign.clock().today()));
    ROSETTE_ASSIGN(const Bundle left, BundleRepository::find(c, bundle));
    if (!isComplete || !left.isOpen())
        return {};
    return BundleRepository::takeBack(c, bundle, left.quantity(), day);
}

Status DemoDeliveries::sendDelivererAway(Connection &c)
{
    const QDate today = m_campaign.clock().today();
    const Absence absence{.from = today.addDays(-2), .to = today.addDays(9), .reason = u"Visiting family"_s};
    ROSETTE_ASSIGN(const auto assigned, AssignmentRepository::listBetween(c, absence.from, absence.to));
    for (const DemoPlaces::NamedRound &named : m_places.leafletRounds) {
        ROSETTE_ASSIGN(const auto round, RoundRepository::find(c, named.id));
        const auto isBusy = [&](const Assignment &assignment) { return assignment.volunteer == round->deliverer; };
        ROSETTE_ASSIGN(const QList<Bundle> ready, BundleRepository::list(c, {.round = named.id}));
        if (ready.isEmpty() || ready.first().isOut() || std::any_of(assigned.begin(), assigned.end(), isBusy))
            continue;
        Absence away = absence;
        away.volunteer = round->deliverer;
        ROSETTE_CHECK(AbsenceRepository::insert(c, away));
        return {};
    }
    return {};
}

} // namespace rosette::demo
