#pragma once

#include "models/activities/assignment.h"
#include "models/rota/candidates.h"
#include "models/rota/team.h"

namespace rosette {

/// Somebody whom one change would free for a shift.
struct RotaHint
{
    VolunteerId volunteer;
    QString name;
    RotaRule rule;    ///< the only one that stands against them
    ShiftId instead;  ///< Busy, TooFar: the shift they would leave
    QString sentence; ///< "Ada Okafor could, if they took 2 shifts that week"
};

/// Why somebody is on a shift, who would be next, why not the others, and what one change would do: from the week as
/// it stands, without a solver. Pure; reads the team once.
class RotaHints
{
public:
    RotaHints(const Team &team, const Shift &shift, qint64 nowMs);

    /// Why this person: what was noted when they were put there, else what speaks for them now; and what stands
    /// against it now, if anything does: "free Sat all day · never asked yet. But away until Sun 24 May: holiday."
    QString whyThis(const Assignment &assignment) const;
    /// Why not the others: "five not free, two at their limit"; empty when no rule keeps anybody.
    QString whyNotOthers() const;
    /// Whom one change would free, the easiest change first: one more shift that week, another place or more time for
    /// the way, a skill, the time, a second question to who said no.
    QList<RotaHint> withOneChange(int most) const;

private:
    RotaHint hintFor(const Candidate &candidate, RotaRule rule) const;
    QString changeFor(const Candidate &candidate, RotaRule rule, const Team::Member &member) const;
    /// "Ben Ng", who could take the place that somebody would leave; empty when nobody.
    QString couldReplace(const Team::Member &member, const Shift &left) const;

    const Team &m_team;
    const Shift m_shift;
    const qint64 m_nowMs;
    const QList<Candidate> m_ranked;
};

} // namespace rosette
