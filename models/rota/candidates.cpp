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

/// What stands against somebody, in words.
QString objection(RotaRule rule, const Candidate &candidate, const Team::Member &member, const Shift &shift,
                  const QString &availability)
{
    const auto inTheWay = std::find_if(member.shifts.begin(), member.shifts.end(),
                                       [&](const Shift &other) { return other.id == candidate.inTheWay; });
    switch (rule) {
    case RotaRule::OnIt:
        return tr("on this shift already");
    case RotaRule::Declined:
        return tr("said no to this shift");
    case RotaRule::NotFree:
        return availability;
    case RotaRule::Unable:
        return tr("cannot do “%1”").arg(shift.skillName);
    case RotaRule::Busy:
        return tr("is %1 then (%2)").arg(inTheWay->role, timeRange(inTheWay->start, inTheWay->end));
    case RotaRule::TooFar:
        return inTheWay->start < shift.start
                   ? tr("cannot be there in time: is %1 until %2").arg(inTheWay->role, clockTime(inTheWay->end))
                   : tr("could not leave in time: is %1 from %2").arg(inTheWay->role, clockTime(inTheWay->start));
    case RotaRule::AtLimit:
        break;
    }
    return tr("has %1 of %2 shifts this week").arg(member.shifts.size()).arg(*member.volunteer.maxShiftsPerWeek);
}

void addWords(Candidate &candidate, const Team &team, const Team::Member &member, const Shift &shift, qint64 nowMs)
{
    const QString availability =
        availabilityOf(member.weekly, member.absences, shift.date, {shift.start, shift.end}).reason;
    if (const auto rule = candidate.firstRule()) {
        candidate.reason = objection(*rule, candidate, member, shift, availability);
        return;
    }
    QStringList parts{availability};
    if (!shift.skillName.isEmpty())
        parts += shift.skillName;
    else if (candidate.fitsRole)
        parts += shift.role;
    if (member.volunteer.isNew)
        parts += tr("new, pair with somebody");
    if (member.volunteer.avoidsStairs && team.happeningOf(shift).goesToDoors())
        parts += tr("no stairs");
    parts += lastAskedWords(candidate.lastAskedAtMs, nowMs);
    candidate.reason = parts.join(u" · "_s);
}

Team::Member without(Team::Member member, ShiftId shift)
{
    member.shifts.removeIf([shift](const Shift &other) { return other.id == shift; });
    return member;
}

/// What a shift asks for, prepared once for all who are judged.
struct Wanted
{
    explicit Wanted(const Shift &shift)
        : skillKey(Skill::key(shift.skillName))
        , roleKey(Skill::key(shift.role))
    {
    }

    const QString skillKey; ///< empty: anybody
    const QString roleKey;
};

Candidate candidateFrom(const Team &team, const Team::Member &member, const Shift &shift, const Wanted &wanted)
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
    c.isAssigned = std::any_of(member.shifts.begin(), member.shifts.end(),
                               [&](const Shift &other) { return other.id == shift.id; });
    if (const Shift *during = team.during(member, shift)) {
        c.isDoubleBooked = true;
        c.inTheWay = during->id;
    } else if (const Shift *far = team.tooFar(member, shift)) {
        c.isTooFar = true;
        c.inTheWay = far->id;
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

bool Candidate::breaks(RotaRule rule) const
{
    switch (rule) {
    case RotaRule::OnIt:
        return isAssigned;
    case RotaRule::Declined:
        return hasDeclined;
    case RotaRule::NotFree:
        return answer == Answer::No;
    case RotaRule::Unable:
        return !hasSkill;
    case RotaRule::Busy:
        return isDoubleBooked;
    case RotaRule::TooFar:
        return isTooFar;
    case RotaRule::AtLimit:
        break;
    }
    return isAtLimit;
}

std::optional<RotaRule> Candidate::firstRule() const
{
    const auto first =
        std::find_if(kRotaRules.begin(), kRotaRules.end(), [this](RotaRule rule) { return breaks(rule); });
    return first == kRotaRules.end() ? std::optional<RotaRule>() : *first;
}

int Candidate::ruleCount() const
{
    return int(std::count_if(kRotaRules.begin(), kRotaRules.end(), [this](RotaRule rule) { return breaks(rule); }));
}

QList<Candidate> Candidates::judge(const Team &team, const Shift &shift)
{
    const Wanted wanted(shift);
    QList<Candidate> candidates;
    candidates.reserve(team.members().size());
    for (const Team::Member &member : team.members())
        candidates += candidateFrom(team, member, shift, wanted);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return rankKey(a) < rankKey(b); });
    return candidates;
}

Candidate Candidates::judge(const Team &team, VolunteerId volunteer, const Shift &shift, ShiftId instead)
{
    const Team::Member *found = team.find(volunteer);
    return found ? candidateFrom(team, without(*found, instead), shift, Wanted(shift))
                 : Candidate{.answer = Answer::No}; // is asked no more
}

std::optional<Candidate> Candidates::explain(const Team &team, VolunteerId volunteer, const Shift &shift, qint64 nowMs)
{
    const Team::Member *found = team.find(volunteer);
    if (!found)
        return {};
    const Team::Member member = without(*found, shift.id);
    Candidate candidate = candidateFrom(team, member, shift, Wanted(shift));
    addWords(candidate, team, member, shift, nowMs);
    return candidate;
}

QList<Candidate> Candidates::rank(const Team &team, const Shift &shift, qint64 nowMs)
{
    QList<Candidate> candidates = judge(team, shift);
    for (Candidate &candidate : candidates)
        addWords(candidate, team, *team.find(candidate.volunteer), shift, nowMs);
    return candidates;
}

Result<QList<Candidate>> Candidates::load(Connection &connection, ShiftId id, qint64 nowMs)
{
    ROSETTE_ASSIGN(const Shift shift, ShiftRepository::find(connection, id));
    ROSETTE_ASSIGN(const Team team, Team::load(connection, mondayOf(shift.date)));
    return rank(team, shift, nowMs);
}

} // namespace rosette
