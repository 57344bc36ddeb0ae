#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include "models/activities/assignment.h"
#include "models/activities/shift.h"
#include "models/base/result.h"
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
        QSet<ShiftId> declined; ///< shifts of this week they said no to
    };

    static Result<Team> load(Connection &connection, QDate monday);

    QDate monday() const { return m_monday; }
    const QList<Member> &members() const { return m_members; }
    const Member *find(VolunteerId id) const;

private:
    QDate m_monday;
    QList<Member> m_members;
    QHash<VolunteerId, qsizetype> m_indexOf;
};

} // namespace rosette
