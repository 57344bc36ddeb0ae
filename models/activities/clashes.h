#pragma once

#include <QList>
#include <QString>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/shift.h"

namespace rosette {

/// Two things that do not go together, or a stall and its pitch, in one sentence.
struct Clash
{
    enum class Kind {
        SamePitch,
        SamePerson,
        SameRound,
        NotFree,    ///< is on a shift, but away or not free then
        SameKit,    ///< more is packed at one time than there is
        Refused,    ///< the pitch's owner said no
        Expired,    ///< the permission has ended by the day
        NotAsked,   ///< nobody asked the pitch's owner
        LateNotice, ///< not granted, and the owner wants to know earlier than that
        TooSoon,    ///< too soon after the last stall on the pitch
        MarketDay,  ///< a market has the ground that day
        NotInsured, ///< the pitch asks for liability insurance that we do not have then
    };

    Kind kind = Kind::SamePitch;
    QDate date;
    ActivityId first;
    ActivityId second;
    VolunteerId volunteer; ///< for SamePerson and NotFree
    QString sentence;
    QString wayOut = {}; ///< what settles it, without a full stop; empty: move one of the two

    /// Something to see to, not something that cannot be.
    bool isMild() const { return kind == Kind::NotAsked || kind == Kind::TooSoon || kind == Kind::MarketDay; }
    /// Between a stall and its pitch.
    bool isOfPitch() const;
    /// The sentence, and one that says what to do.
    QString advice() const;
};

/// Touching ends are no clash; cancelled activities and declined assignments never clash.
class Clashes
{
public:
    /// Two activities at one pitch, or two on one round, at overlapping times.
    static QList<Clash> ofPlaces(const QList<Activity> &activities);
    /// One person on two overlapping shifts of different or the same activities.
    static QList<Clash> ofPeople(const QList<Activity> &activities, const QList<Shift> &shifts,
                                 const QList<Assignment> &assignments);
};

} // namespace rosette
