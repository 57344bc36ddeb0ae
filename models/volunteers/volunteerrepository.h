#pragma once

#include "models/base/result.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

class Connection;

struct VolunteerFilter
{
    QString text; ///< part of name, phone, e-mail, postcode or note
    SkillId skill;
    WardId ward;
    bool isActiveOnly = false; ///< may be asked: active, and the person wants contact and lives
};

/// Volunteers with their skills and contact points. Availability and absences have repositories of their own.
class VolunteerRepository
{
public:
    /// Ordered by surname and forename.
    static Result<QList<Volunteer>> list(Connection &connection, const VolunteerFilter &filter = {});
    /// NotFound when there is none.
    static Result<Volunteer> find(Connection &connection, VolunteerId id);
    static Result<std::optional<Volunteer>> findByPerson(Connection &connection, PersonId person);
    /// Exactly one volunteer of that name, else NotFound (none) or Conflict (several; the message names them).
    static Result<Volunteer> findByName(Connection &connection, const QString &name);
    static Result<int> count(Connection &connection);

    /// Makes the person too unless `person` is set. Invalid for an empty name, a phone or e-mail that cannot be one, a
    /// limit below 1.
    static Result<VolunteerId> insert(Connection &connection, Volunteer volunteer);
    static Status update(Connection &connection, const Volunteer &volunteer);
    /// Takes the volunteer off all shifts; the person and what was recorded of them stay.
    static Status remove(Connection &connection, VolunteerId id);
    static Status setLastAsked(Connection &connection, VolunteerId id, qint64 utcMs);
};

} // namespace rosette
