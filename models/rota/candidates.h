#pragma once

#include <array>
#include <optional>

#include <QList>
#include <QString>

#include "models/activities/shift.h"
#include "models/base/result.h"
#include "models/volunteers/availability.h"

namespace rosette {

class Connection;
class Team;

/// What keeps somebody from a shift, in the order in which it is told.
enum class RotaRule {
    OnIt,     ///< is on this very shift already
    Declined, ///< said no to it, or did not come
    NotFree,  ///< away, or said no to the time
    Unable,   ///< has not the skill that is asked for
    Busy,     ///< on another shift at the time
    TooFar,   ///< cannot be there in time from another shift, or from here to it
    AtLimit,  ///< has as many shifts this week as agreed
};
constexpr std::array<RotaRule, 7> kRotaRules{RotaRule::OnIt, RotaRule::Declined, RotaRule::NotFree, RotaRule::Unable,
                                             RotaRule::Busy, RotaRule::TooFar,   RotaRule::AtLimit};

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
    bool isTooFar = false;       ///< on another shift so soon before or after that the way takes too long
    bool isAtLimit = false;      ///< has as many shifts this week as agreed
    ShiftId inTheWay;            ///< the other shift when double booked or too far
    qint64 lastAskedAtMs = 0;
    QString reason; ///< one line of words: "free Sat 09:00–12:00 · stall lead · last asked 3 weeks ago"

    bool breaks(RotaRule rule) const;
    /// Could be asked without breaking a rule.
    bool canCome() const { return !firstRule(); }
    /// The first of those it would break.
    std::optional<RotaRule> firstRule() const;
    int ruleCount() const;
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
    /// One of them with the words, as if they were not on this very shift; none when they help no more.
    static std::optional<Candidate> explain(const Team &team, VolunteerId volunteer, const Shift &shift, qint64 nowMs);
    static Result<QList<Candidate>> load(Connection &connection, ShiftId shift, qint64 nowMs);
};

} // namespace rosette
