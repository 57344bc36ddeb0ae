#include "models/rota/candidates.h"

#include <QCoreApplication>

#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/rota/team.h"
#include "models/volunteers/lastasked.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteeravailability.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Candidates", text); }

bool isDuring(const Shift &other, const Shift &shift)
{
    return other.id != shift.id && other.date == shift.date && other.start < shift.end && shift.start < other.end;
}

/// The rule that stands against somebody; empty when none does.
QString objection(const Candidate &candidate, const Team::Member &member, const Shift &shift,
                  const QString &availability)
{
    if (candidate.isAssigned)
        return tr("on this shift already");
    if (candidate.hasDeclined)
        return tr("said no to this shift");
    if (candidate.answer == Answer::No)
        return availability;
    if (!candidate.hasSkill)
        return tr("cannot do “%1”").arg(shift.skillName);
    if (candidate.isDoubleBooked) {
        for (const Shift &other : member.shifts) {
            if (isDuring(other, shift))
                return tr("is %1 then (%2)").arg(other.role, timeRange(other.start, other.end));
        }
    }
    if (candidate.isAtLimit)
        return tr("has %1 of %2 shifts this week").arg(member.shifts.size()).arg(*member.volunteer.maxShiftsPerWeek);
    return {};
}

QString reasonFor(const Candidate &candidate, const Team::Member &member, const Shift &shift,
                  const QString &availability, qint64 nowMs)
{
    if (const QString against = objection(candidate, member, shift, availability); !against.isEmpty())
        return against;
    QStringList parts{availability};
    if (!shift.skillName.isEmpty())
        parts += shift.skillName;
    else if (candidate.fitsRole)
        parts += shift.role;
    if (member.volunteer.isNew)
        parts += tr("new, pair with somebody");
    parts += lastAskedWords(candidate.lastAskedAtMs, nowMs);
    return parts.join(u" · "_s);
}

/// What a shift asks for, prepared once for all who are judged.
struct Wanted
{
    QString skillKey; ///< empty: anybody
    QString roleKey;
};

Candidate candidateFrom(const Team::Member &member, const Shift &shift, const Wanted &wanted)
{
    const Volunteer &volunteer = member.volunteer;
    const AvailabilityAnswer said = answerOf(member.weekly, member.absences, shift.date, {shift.start, shift.end});
    Candidate c;
    c.volunteer = volunteer.id;
    c.name = volunteer.name();
    c.mobile = volunteer.mobile;
    c.answer = said.answer;
    c.coveredShare = said.coveredShare;
    c.hasSkill = wanted.skillKey.isEmpty() || member.skillKeys.contains(wanted.skillKey);
    c.fitsRole = member.skillKeys.contains(wanted.roleKey) || (!wanted.skillKey.isEmpty() && c.hasSkill);
    c.hasDeclined = member.declined.contains(shift.id);
    for (const Shift &other : member.shifts) {
        c.isAssigned = c.isAssigned || other.id == shift.id;
        c.isDoubleBooked = c.isDoubleBooked || isDuring(other, shift);
    }
    c.isAtLimit = volunteer.maxShiftsPerWeek && member.shifts.size() >= *volunteer.maxShiftsPerWeek;
    c.lastAskedAtMs = volunteer.lastAskedAtMs;
    return c;
}

/// Smaller is better.
auto rankKey(const Candidate &c)
{
    return std::tuple(!c.canCome(), int(c.answer), !c.fitsRole, -c.coveredShare, c.lastAskedAtMs, QStringView(c.name),
                      c.volunteer);
}

} // namespace

QList<Candidate> Candidates::judge(const Team &team, const Shift &shift)
{
    const Wanted wanted{Skill::key(shift.skillName), Skill::key(shift.role)};
    QList<Candidate> candidates;
    candidates.reserve(team.members().size());
    for (const Team::Member &member : team.members())
        candidates += candidateFrom(member, shift, wanted);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return rankKey(a) < rankKey(b); });
    return candidates;
}

Candidate Candidates::judge(const Team &team, VolunteerId volunteer, const Shift &shift, ShiftId instead)
{
    const Team::Member *found = team.find(volunteer);
    if (!found)
        return {.answer = Answer::No}; // is asked no more
    Team::Member member = *found;
    member.shifts.removeIf([instead](const Shift &other) { return other.id == instead; });
    return candidateFrom(member, shift, {Skill::key(shift.skillName), Skill::key(shift.role)});
}

QList<Candidate> Candidates::rank(const Team &team, const Shift &shift, qint64 nowMs)
{
    QList<Candidate> candidates = judge(team, shift);
    for (Candidate &candidate : candidates) {
        const Team::Member &member = *team.find(candidate.volunteer);
        const AvailabilityAnswer said =
            availabilityOf(member.weekly, member.absences, shift.date, {shift.start, shift.end});
        candidate.reason = reasonFor(candidate, member, shift, said.reason, nowMs);
    }
    return candidates;
}

Result<QList<Candidate>> Candidates::load(Connection &connection, ShiftId id, qint64 nowMs)
{
    ROSETTE_ASSIGN(const Shift shift, ShiftRepository::find(connection, id));
    ROSETTE_ASSIGN(const Team team, Team::load(connection, mondayOf(shift.date)));
    return rank(team, shift, nowMs);
}

} // namespace rosette
