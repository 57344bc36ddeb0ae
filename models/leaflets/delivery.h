#pragma once

#include <array>
#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/places/door.h"

namespace rosette {

class Connection;

/// Why a door got nothing.
enum class MissedReason {
    NoLetterbox,
    Locked,
    Dog,
    Refused,
    NoJunkMail,
    NotReached,
    Other,
};
inline constexpr std::array kMissedReasons{
    MissedReason::NoLetterbox, MissedReason::Locked,     MissedReason::Dog,  MissedReason::Refused,
    MissedReason::NoJunkMail,  MissedReason::NotReached, MissedReason::Other};

QString toKey(MissedReason reason); ///< no-letterbox, locked, dog, refused, no-junk-mail, not-reached, other
std::optional<MissedReason> missedReasonFromKey(const QString &key);
QString label(MissedReason reason); ///< "no letterbox"
/// Will be so the next time too: worth a mark on the door.
bool isLasting(MissedReason reason);

/// Table: missed_doors.
struct MissedDoor
{
    DoorId door;
    MissedReason reason = MissedReason::Other;

    friend bool operator==(const MissedDoor &, const MissedDoor &) = default;
};

/// Leaflets put through the doors of a round on one day. Doors that want none and doors that had this edition before
/// are no part of it; a later delivery of the edition goes on where this one ended. Not all of the rest? Then the first
/// `doors` in walking order that were not missed. Table: deliveries.
struct Delivery
{
    DeliveryId id;
    RoundId round; ///< none when the round is no more
    QDate deliveredOn;
    int doors = 0;          ///< that got one; found from the doors and the missed ones when `isComplete`
    bool isComplete = true; ///< nobody is left to be reached
    LeafletId leaflet;      ///< none: nobody knows what it was, and no books are kept
    VolunteerId volunteer;
    ActivityId activity;
    QString note;
    QList<MissedDoor> missed;
    int returned = 0; ///< leaflets that came back with the deliverer

    QString roundName;     ///< read only
    QString leafletTitle;  ///< read only
    QString volunteerName; ///< read only
};

/// Which deliveries are listed.
struct DeliveryFilter
{
    RoundId round;
    LeafletId leaflet;
    QDate from; ///< days, both included; an invalid day is open
    QDate to;
};

/// Deliveries with their lines in the books. A delivery takes from the round's bundle (which is handed out by that, if
/// it was not), then from the shelf; while nothing was entered as printed, what is delivered counts as printed.
class DeliveryRepository
{
public:
    /// The newest first.
    static Result<QList<Delivery>> list(Connection &connection, const DeliveryFilter &filter = {});
    /// NotFound when there is none.
    static Result<Delivery> find(Connection &connection, DeliveryId id);

    /// How many doors of a round take a leaflet (all but doorsTakingNone()).
    static Result<int> doorsToLeaflet(Connection &connection, RoundId round);
    /// The doors of a round, in walking order, that take a leaflet and have not had this edition (any, when none is
    /// given). `except` is left out of what was delivered, for who corrects it: then without homes that were found
    /// later, and with those that it missed, though they were marked since.
    static Result<QList<Door>> doorsLeft(Connection &connection, RoundId round, LeafletId leaflet = {},
                                         DeliveryId except = {});

    /// Invalid without a round or a day, for a day after `today`, for no door at all, for more doors than are left and
    /// for missed doors that are none of them; Conflict when there are not that many leaflets.
    static Result<DeliveryId> insert(Connection &connection, const Delivery &delivery, QDate today);
    /// Corrects it, and the books with it. Conflict when what it brought back is used already.
    static Status update(Connection &connection, const Delivery &delivery, QDate today);
    /// Its leaflets are back where it took them from.
    static Status remove(Connection &connection, DeliveryId id);

    /// Marks the door: no leaflets, with the reason in its access note. For lasting reasons.
    static Status markDoor(Connection &connection, const MissedDoor &missed);
};

} // namespace rosette
