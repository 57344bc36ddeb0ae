#pragma once

#include <optional>

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/shift.h"
#include "models/base/result.h"
#include "models/geo/lonlat.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/availability.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

class Connection;

/// Everybody who could be asked in one week, with what they said and where they already are. Read once, then pure.
class Team
{
public:
    struct Member
    {
        Volunteer volunteer;
        QSet<QString> skillKeys;
        WeeklyAvailability weekly;
        QList<Absence> absences;
        QList<Shift> shifts;    ///< of this week, places that count only
        QSet<ShiftId> locked;   ///< of them
        QSet<ShiftId> declined; ///< shifts of this week they said no to
    };
    /// What shifts belong to.
    struct Happening
    {
        QString title;
        ActivityKind kind = ActivityKind::Stall;
        std::optional<LonLat> place; ///< its own, the pitch's, else about where its round is

        bool goesToDoors() const { return kind == ActivityKind::Canvass || kind == ActivityKind::Leafleting; }
    };

    static Result<Team> load(Connection &connection, QDate monday);
    /// The same people with nothing to do, to be put on shifts as somebody proposes.
    Team atLeisure() const;
    void put(VolunteerId volunteer, const Shift &shift);

    QDate monday() const { return m_monday; }
    const QList<Member> &members() const { return m_members; }
    const Member *find(VolunteerId id) const;
    /// Empty for what is not of this week.
    Happening happeningOf(const Shift &shift) const { return m_happenings.value(shift.activity); }

    /// A shift of theirs that is at the same time as `shift`; one from or to which the way takes longer than the time
    /// between. None when they could do both.
    const Shift *during(const Member &member, const Shift &shift) const;
    const Shift *tooFar(const Member &member, const Shift &shift) const;
    /// The way between the two takes longer than the time; also when they overlap.
    bool isTooFar(const Shift &shift, const Shift &other) const;

private:
    QDate m_monday;
    QList<Member> m_members;
    QHash<VolunteerId, qsizetype> m_indexOf;
    QHash<ActivityId, Happening> m_happenings;
};

} // namespace rosette
