#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Somebody on the list of a meeting.
struct Attendee
{
    PersonId person;
    QString name;
    VolunteerId volunteer; ///< none: not a volunteer
    bool isAsked = false;  ///< has a job at this meeting: chair, tea and door
    bool isPresent = false;
    int meetingsBefore = 0; ///< that they came to in the year before this one
};

/// A person nobody knew until they came.
struct Newcomer
{
    QString name;
    QString contact; ///< a phone number or a mail address; may be empty
    bool hasAgreedToContact = false;
};

/// Who came to meetings. Table: attendances.
class AttendanceRepository
{
public:
    /// Who came, by name; then who may be expected: who has a job there, the volunteers, and who came in the year
    /// before. Who died, moved away or wants no contact is expected nowhere.
    static Result<QList<Attendee>> roll(Connection &connection, ActivityId meeting);
    /// How many came to each meeting that anybody came to.
    static Result<QHash<ActivityId, int>> counts(Connection &connection);
    /// Adds or takes away one person; twice is once.
    static Status setPresent(Connection &connection, ActivityId meeting, PersonId person, bool isPresent);
    /// Makes the person and notes that they came. Invalid for an empty name and for a contact that cannot be one.
    static Result<PersonId> addNewcomer(Connection &connection, ActivityId meeting, const Newcomer &newcomer,
                                        qint64 nowMs);
};

} // namespace rosette
