#pragma once

#include <QHash>

#include "models/base/clock.h"
#include "models/store/importfinding.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteerrow.h"

namespace rosette {

class Connection;

/// Writes what lines of a spreadsheet say. A blank says nothing; skills and notes only grow; what was corrected by hand
/// since the same words were read stays.
class VolunteerWriter
{
public:
    struct Amended
    {
        Volunteer volunteer;
        QList<ImportChange> changes;
        int consents = 0; ///< ways to reach the person whose consent changed
    };

    VolunteerWriter(Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    /// Who says so: the file's name, which stands beside consents.
    void setRecordedBy(const QString &name) { m_recordedBy = name; }
    /// `elector`: the person who is known already; none makes one.
    Result<Volunteer> add(const VolunteerRow &row, PersonId elector);
    Result<Amended> amend(const VolunteerRow &row, VolunteerId id);

private:
    Result<int> noteConsent(const VolunteerRow &row, const Volunteer &volunteer);

    Connection &m_connection;
    const Clock &m_clock;
    QString m_recordedBy;
    QHash<VolunteerId, Consent> m_consentOf;
};

} // namespace rosette
