#include "models/leaflets/deliverers.h"

#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/leafletrounds.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

namespace {

/// What is asked of everybody once, by volunteer.
struct DelivererFacts
{
    QHash<VolunteerId, int> leafletsOut;
    QHash<VolunteerId, QDate> lastDelivered;

    static Result<DelivererFacts> load(Connection &connection)
    {
        DelivererFacts facts;
        ROSETTE_ASSIGN(const QList<Bundle> bundles, BundleRepository::list(connection));
        for (const Bundle &bundle : bundles)
            facts.leafletsOut[bundle.volunteer] += bundle.content.out();
        ROSETTE_ASSIGN(const QList<Delivery> deliveries, DeliveryRepository::list(connection));
        for (const Delivery &delivery : deliveries) {
            if (!facts.lastDelivered.contains(delivery.volunteer)) // the newest come first
                facts.lastDelivered.insert(delivery.volunteer, delivery.deliveredOn);
        }
        return facts;
    }
};

Deliverer delivererFrom(const Volunteer &volunteer, const DelivererFacts &facts)
{
    return {.volunteer = volunteer.id,
            .name = volunteer.name(),
            .mobile = volunteer.mobile,
            .email = volunteer.email,
            .leafletsOut = facts.leafletsOut.value(volunteer.id),
            .lastDelivered = facts.lastDelivered.value(volunteer.id),
            .lastAskedAtMs = volunteer.lastAskedAtMs};
}

} // namespace

Result<QHash<VolunteerId, QDate>> awayUntil(Connection &connection, QDate day)
{
    ROSETTE_ASSIGN(const QList<Absence> absences, AbsenceRepository::listBetween(connection, day, day));
    QHash<VolunteerId, QDate> until;
    for (const Absence &absence : absences)
        until[absence.volunteer] = std::max(until.value(absence.volunteer, absence.to), absence.to);
    return until;
}

Result<QList<Deliverer>> deliverers(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, leafletRounds(connection));
    ROSETTE_ASSIGN(const auto doors, doorsTakingLeaflets(connection, rounds));
    ROSETTE_ASSIGN(const DelivererFacts facts, DelivererFacts::load(connection));
    ROSETTE_ASSIGN(const auto away, awayUntil(connection, today));
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(connection));
    QList<Deliverer> list;
    for (const Volunteer &volunteer : volunteers) {
        Deliverer deliverer = delivererFrom(volunteer, facts);
        for (const Round &round : rounds) {
            if (round.deliverer != volunteer.id)
                continue;
            deliverer.roundIds += round.id;
            deliverer.rounds += round.name;
            deliverer.doors += int(doors.value(round.id).size());
        }
        deliverer.awayUntil = away.value(volunteer.id);
        if (!deliverer.roundIds.isEmpty())
            list += deliverer;
    }
    return list;
}

} // namespace rosette
