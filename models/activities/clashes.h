#pragma once

#include <QList>
#include <QString>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/shift.h"

namespace rosette {

/// Two things of one day that do not go together, in one sentence.
struct Clash
{
    enum class Kind {
        SamePitch,
        SamePerson,
        SameRound,
        NotFree, ///< is on a shift, but away or not free then
    };

    Kind kind = Kind::SamePitch;
    QDate date;
    ActivityId first;
    ActivityId second;
    VolunteerId volunteer; ///< for SamePerson and NotFree
    QString sentence;
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
