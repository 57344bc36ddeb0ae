#include "models/rota/rotahints.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/rota/whynobody.h"
#include "models/volunteers/volunteeravailability.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The easiest change first.
constexpr std::array kChanges{RotaRule::AtLimit, RotaRule::Busy,    RotaRule::TooFar,
                              RotaRule::Unable,  RotaRule::NotFree, RotaRule::Declined};

QString tr(const char *text) { return QCoreApplication::translate("RotaHints", text); }

} // namespace

RotaHints::RotaHints(const Team &team, const Shift &shift, qint64 nowMs)
    : m_team(team)
    , m_shift(shift)
    , m_nowMs(nowMs)
    , m_ranked(Candidates::rank(team, shift, nowMs))
{
}

QString RotaHints::whyThis(const Assignment &assignment) const
{
    const auto now = Candidates::explain(m_team, assignment.volunteer, m_shift, m_nowMs);
    if (!now)
        return assignment.reason.isEmpty() ? tr("helps no more") : tr("%1. But helps no more").arg(assignment.reason);
    if (now->canCome())
        return assignment.reason.isEmpty() ? now->reason : assignment.reason;
    const bool wasAgainst = assignment.reason.isEmpty() || assignment.reason == now->reason;
    return wasAgainst ? tr("put here by hand, though: %1").arg(now->reason)
                      : tr("%1. But now: %2").arg(assignment.reason, now->reason);
}

QString RotaHints::whyNotOthers() const { return WhyNobody(m_ranked).words(); }

QList<RotaHint> RotaHints::withOneChange(int most) const
{
    QList<RotaHint> hints;
    for (const RotaRule rule : kChanges) {
        for (const Candidate &candidate : m_ranked) {
            if (hints.size() == most)
                return hints;
            if (candidate.breaks(rule) && candidate.ruleCount() == 1)
                hints += hintFor(candidate, rule);
        }
    }
    return hints;
}

RotaHint RotaHints::hintFor(const Candidate &candidate, RotaRule rule) const
{
    const Team::Member &member = *m_team.find(candidate.volunteer);
    const QString sentence = tr("%1 could, if %2").arg(candidate.name, changeFor(candidate, rule, member));
    return {candidate.volunteer, candidate.name, rule, candidate.inTheWay, sentence};
}

QString RotaHints::changeFor(const Candidate &candidate, RotaRule rule, const Team::Member &member) const
{
    const auto left = std::find_if(member.shifts.begin(), member.shifts.end(),
                                   [&](const Shift &other) { return other.id == candidate.inTheWay; });
    switch (rule) {
    case RotaRule::AtLimit:
        return tr("they took %1 shifts that week").arg(member.shifts.size() + 1);
    case RotaRule::Busy: {
        const QString place = tr("%1 at “%2”").arg(left->role, m_team.happeningOf(*left).title);
        if (member.locked.contains(left->id))
            return tr("they were not locked to %1 then").arg(place);
        const QString other = couldReplace(member, *left);
        return other.isEmpty() ? tr("they were not %1 then").arg(place) : tr("%1 were %2 instead").arg(other, place);
    }
    case RotaRule::TooFar:
        return tr("there were more time for the way %1 “%2”")
            .arg(left->start < m_shift.start ? tr("from") : tr("to"), m_team.happeningOf(*left).title);
    case RotaRule::Unable:
        return tr("they learned “%1”").arg(m_shift.skillName);
    case RotaRule::Declined:
        return tr("they thought again: they said no to this shift");
    default:
        return tr("the time suited them: %1").arg(candidate.reason);
    }
}

QString RotaHints::couldReplace(const Team::Member &member, const Shift &left) const
{
    for (const Candidate &other : Candidates::judge(m_team, left)) {
        if (other.canCome() && other.volunteer != member.volunteer.id)
            return other.name;
    }
    return {};
}

} // namespace rosette
