#pragma once

#include <QList>
#include <QString>

#include "models/activities/shift.h"
#include "models/base/result.h"
#include "models/volunteers/availability.h"

namespace rosette {

class Connection;
class Team;

/// Somebody who might take a place, and why or why not.
struct Candidate
{
    VolunteerId volunteer;
    QString name;
    QString mobile;
    Answer answer = Answer::Unsaid;
    double coveredShare = 0;
    bool hasSkill = true;        ///< the one the shift asks for
    bool fitsRole = false;       ///< has the shift's skill, or one called like its role
    bool isAssigned = false;     ///< is on this very shift already
    bool hasDeclined = false;    ///< said no to it, or did not come
    bool isDoubleBooked = false; ///< on another shift at the time
    bool isAtLimit = false;      ///< has as many shifts this week as agreed
    qint64 lastAskedAtMs = 0;
    QString reason; ///< one line of words: "free Sat 09:00–12:00 · stall lead · last asked 3 weeks ago"

    /// Could be asked without breaking a rule.
    bool canCome() const
    {
        return answer != Answer::No && hasSkill && !isAssigned && !hasDeclined && !isDoubleBooked && !isAtLimit;
    }
};

/// Ranks people for a shift: those who can first, by answer, then by the fit of the skill, then by how long ago they
/// were asked; then those who cannot, each with the rule that stands against it.
class Candidates
{
public:
    static QList<Candidate> rank(const Team &team, const Shift &shift, qint64 nowMs);
    /// The same without the words, for those who ask about many shifts.
    static QList<Candidate> judge(const Team &team, const Shift &shift);
    /// One of them, as if they were not on the shift `instead`.
    static Candidate judge(const Team &team, VolunteerId volunteer, const Shift &shift, ShiftId instead);
    static Result<QList<Candidate>> load(Connection &connection, ShiftId shift, qint64 nowMs);
};

} // namespace rosette
