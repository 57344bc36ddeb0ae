#pragma once

#include <QList>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/clashes.h"
#include "models/activities/shift.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/rota/team.h"

namespace rosette {

class ChangeNotice;
class Connection;

/// Why a shift that is still to come is not as it should be.
struct Gap
{
    enum class Kind {
        TooFew,   ///< below the minimum
        NoLead,   ///< a role that leads stands empty
        Declined, ///< enough people, but the place of somebody who said no stands open
    };

    Kind kind = Kind::TooFew;
    ActivityId activity;
    ShiftId shift;
    int missing = 0;
    VolunteerId askFirst; ///< the best candidate; none when nobody could
    QString askFirstName;
    int couldCome = 0; ///< who said yes or if need be and is not held back by a rule
    QString reason;    ///< "2 of 4: three could come, ask Ada Okafor first"
};

struct PlannedShift
{
    Shift shift;
    QList<Assignment> assignments;
    QList<Gap> gaps;
    bool isOver = false;      ///< its end had passed when the plan was read
    bool canBeFilled = false; ///< ours, planned, and not over when the plan was read

    int filled() const; ///< places that count
};

struct PlannedActivity
{
    Activity activity;
    QList<PlannedShift> shifts;
    bool isToCome = false; ///< ours, planned, and not over when the plan was read

    int filled() const;
    int minimum() const;
    bool hasGap() const;
};

struct PlannedDay
{
    QDate date;
    QList<PlannedActivity> activities;
};

/// One week read from the file: seven days, what is planned on them, who is on it, and what is missing.
class WeekPlan
{
public:
    static Result<WeekPlan> load(Connection &connection, QDate monday, const Clock &clock = SystemClock::instance());
    /// Whether a plan that was read before may say something else now.
    static bool isTouchedBy(const ChangeNotice &notice);

    QDate monday() const { return m_monday; }
    const QList<PlannedDay> &days() const { return m_days; } ///< always seven
    /// Of people, places, rounds, kit and pitches, in order of days.
    const QList<Clash> &clashes() const { return m_clashes; }
    /// Those of clashes() that still hinder something: one of the two is ours and to come.
    QList<Clash> clashesToCome() const;
    QList<Gap> gaps() const; ///< in order of time
    /// Everybody who could be asked, as read with the plan.
    const Team &team() const { return m_team; }
    const PlannedActivity *findActivity(ActivityId id) const;
    const PlannedShift *findShift(ShiftId id) const;

private:
    QDate m_monday;
    Team m_team;
    QList<PlannedDay> m_days;
    QList<Clash> m_clashes;
};

} // namespace rosette
