#include <QCoreApplication>

#include "models/leaflets/delivereddoors.h"
#include "models/leaflets/deliveryrules.h"
#include "models/leaflets/refusingdoors.h"
#include "models/places/doorrepository.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Delivery", text, nullptr, n); }

/// Those that take a leaflet, in walking order; and `always`, whatever was marked since.
Result<QList<Door>> takersOf(Connection &connection, RoundId round, const QSet<DoorId> &always = {})
{
    ROSETTE_ASSIGN(QList<Door> doors, doorsOfRound(connection, round));
    QList<DoorId> ids;
    for (const Door &door : std::as_const(doors))
        ids += door.id;
    ROSETTE_ASSIGN(const QSet<DoorId> refusing, doorsTakingNone(connection, ids));
    doors.removeIf([&](const Door &door) { return refusing.contains(door.id) && !always.contains(door.id); });
    return doors;
}

/// Doors of the round as they were when `delivery` was recorded: homes found later are no part of it, and a door that
/// it missed is, although it was marked for that.
Result<QList<Door>> takersThen(Connection &connection, RoundId round, DeliveryId delivery)
{
    QSet<DoorId> missed;
    if (const auto kept = DeliveryRepository::find(connection, delivery)) {
        for (const MissedDoor &door : kept->missed)
            missed.insert(door.door);
    }
    ROSETTE_ASSIGN(QList<Door> doors, takersOf(connection, round, missed));
    doors.removeIf([&](const Door &door) { return door.id.value() > delivery.value(); }); // ids tell the time
    return doors;
}

Status validate(const Delivery &delivery, QDate today)
{
    if (!delivery.round)
        return Error{ErrorCode::Invalid, tr("Say which round the leaflets went to."), {}};
    if (!delivery.deliveredOn.isValid())
        return Error{ErrorCode::Invalid, tr("Say on which day the leaflets were delivered."), {}};
    if (delivery.deliveredOn > today)
        return Error{ErrorCode::Invalid, tr("This day has not come yet: only what was delivered is recorded."), {}};
    if (delivery.returned < 0)
        return Error{ErrorCode::Invalid, tr("Say how many leaflets came back: none or more."), {}};
    return {};
}

/// One reason for each door, the last one said; Invalid for a door that was not to get one.
Result<QList<MissedDoor>> missedOf(const Delivery &delivery, const QList<Door> &left)
{
    QList<MissedDoor> missed;
    for (const MissedDoor &door : delivery.missed) {
        const auto isDoor = [&](const auto &other) { return other.id == door.door; };
        if (std::none_of(left.begin(), left.end(), isDoor))
            return Error{ErrorCode::Invalid,
                         tr("One of the missed doors is no part of this delivery: it is in another round, wants no "
                            "leaflets or had this one before. Nothing was recorded."),
                         {}};
        missed.removeIf([&](const MissedDoor &other) { return other.door == door.door; });
        missed += door;
    }
    return missed;
}

/// Finds how many doors got one.
Status countDoors(Connection &connection, Delivery &delivery)
{
    ROSETTE_ASSIGN(const QList<Door> left,
                   DeliveryRepository::doorsLeft(connection, delivery.round, delivery.leaflet, delivery.id));
    ROSETTE_ASSIGN(delivery.missed, missedOf(delivery, left));
    const int most = int(left.size() - delivery.missed.size());
    if (delivery.isComplete)
        delivery.doors = most;
    if (delivery.doors < 1)
        return Error{ErrorCode::Invalid, tr("Say how many doors got a leaflet: at least one."), {}};
    if (delivery.doors > most)
        return Error{
            ErrorCode::Invalid, tr("Only %n door(s) of the round were left for it. Nothing was recorded.", most), {}};
    const auto isStillToCome = [](const MissedDoor &door) { return door.reason == MissedReason::NotReached; };
    delivery.isComplete =
        delivery.doors == most && std::none_of(delivery.missed.begin(), delivery.missed.end(), isStillToCome);
    return {};
}

} // namespace

Result<int> DeliveryRepository::doorsToLeaflet(Connection &connection, RoundId round)
{
    ROSETTE_ASSIGN(const QList<Door> doors, takersOf(connection, round));
    return int(doors.size());
}

Result<QList<Door>> DeliveryRepository::doorsLeft(Connection &connection, RoundId round, LeafletId leaflet,
                                                  DeliveryId except)
{
    ROSETTE_ASSIGN(QList<Door> doors, except ? takersThen(connection, round, except) : takersOf(connection, round));
    if (!leaflet)
        return doors;
    ROSETTE_ASSIGN(const QList<Delivery> deliveries, list(connection, {.round = round, .leaflet = leaflet}));
    std::vector<DoorId> walk;
    for (const Door &door : std::as_const(doors))
        walk.push_back(door.id);
    DeliveredDoors delivered({});
    QSet<DoorId> got;
    for (auto delivery = deliveries.crbegin(); delivery != deliveries.crend(); ++delivery) {
        if (delivery->id == except)
            continue;
        for (const DoorId door : delivered.take(*delivery, walk))
            got.insert(door);
    }
    doors.removeIf([&](const Door &door) { return got.contains(door.id); });
    return doors;
}

Status DeliveryRepository::markDoor(Connection &connection, const MissedDoor &missed)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(connection, missed.door));
    if (!door)
        return Error{ErrorCode::NotFound, tr("This door is no longer in the campaign."), {}};
    QString note = door->accessNote;
    if (!note.contains(label(missed.reason), Qt::CaseInsensitive))
        note = note.isEmpty() ? label(missed.reason) : note + u"; "_s + label(missed.reason);
    return DoorRepository::setAccess(connection, missed.door, note, door->isDoNotKnock, true);
}

Status settleDelivery(Connection &connection, Delivery &delivery, QDate today)
{
    ROSETTE_CHECK(validate(delivery, today));
    return countDoors(connection, delivery);
}

} // namespace rosette
