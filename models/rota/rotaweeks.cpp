#include "models/rota/rotaweeks.h"

#include <algorithm>

#include <QDateTime>
#include <QHash>

#include "models/activities/assignmentrepository.h"
#include "models/activities/kit.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/rota/candidates.h"

namespace rosette {

namespace {

constexpr int kRecentDays = 28;
constexpr int kDoubtsOfUnsaid = 2;
constexpr int kDoubtsOfUntriedLead = 2; // leads without a skill that is called so

/// What the clock on the wall says, counted on: the hour that is skipped in March is no time that nobody has, and the
/// one that comes twice in October no place to be at twice.
qint64 onTheClock(QDate date, QTime time) { return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(); }

class Builder
{
public:
    Builder(Connection &connection, RotaWeeks &weeks)
        : m_connection(connection)
        , m_weeks(weeks)
    {
    }

    Status build(QDate monday)
    {
        m_weeks.problem.weeks = int(m_weeks.weeks.size());
        addPeople();
        ROSETTE_CHECK(countRecent(monday));
        for (int week = 0; week < int(m_weeks.weeks.size()); ++week) {
            for (const PlannedDay &day : m_weeks.weeks.at(week).days()) {
                for (const PlannedActivity &planned : day.activities)
                    ROSETTE_CHECK(addActivity(planned, week));
            }
        }
        return {};
    }

private:
    void addPeople()
    {
        for (const Team::Member &member : m_weeks.weeks.first().team().members()) {
            const Volunteer &volunteer = member.volunteer;
            addPerson(volunteer.id, volunteer.name());
            RotaPerson &person = m_weeks.problem.people.back();
            person.mostPerWeek = volunteer.maxShiftsPerWeek;
            person.isNew = volunteer.isNew;
            person.likesEveryWeek = volunteer.likesEveryWeek;
            m_homes.insert(volunteer.id, volunteer.home);
        }
    }

    int addPerson(VolunteerId id, const QString &name)
    {
        const int place = int(m_weeks.people.size());
        m_weeks.people.append({id, name});
        m_weeks.problem.people.push_back({.id = id});
        m_placeOf.insert(id, place);
        return place;
    }

    Status countRecent(QDate monday)
    {
        const QDate from = monday.addDays(-kRecentDays);
        const QDate to = monday.addDays(-1);
        ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::listBetween(m_connection, from, to));
        ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listBetween(m_connection, from, to));
        QHash<ShiftId, QDate> days;
        for (const Shift &shift : shifts)
            days.insert(shift.id, shift.date);
        for (const Assignment &assignment : assignments) {
            const auto place = m_placeOf.constFind(assignment.volunteer);
            if (place == m_placeOf.constEnd() || !assignment.counts() || !days.contains(assignment.shift))
                continue;
            RotaPerson &person = m_weeks.problem.people[std::size_t(*place)];
            ++person.recentShifts;
            person.servedLastWeek = person.servedLastWeek || days.value(assignment.shift) >= monday.addDays(-7);
        }
        return {};
    }

    Status addActivity(const PlannedActivity &planned, int week)
    {
        const Activity &activity = planned.activity;
        if (planned.shifts.isEmpty() || activity.isCancelled())
            return {};
        const Team &team = m_weeks.weeks.at(week).team();
        RotaActivity entry{
            .id = activity.id, .place = team.happeningOf(planned.shifts.first().shift).place, .week = week};
        if (planned.isToCome) {
            ROSETTE_ASSIGN(const QList<PackedKit> kit, PackingListRepository::list(m_connection, activity.id));
            for (const PackedKit &thing : kit)
                entry.lifters = std::max(entry.lifters, thing.lifters);
        }
        m_weeks.activities += activity;
        m_weeks.problem.activities.push_back(entry);
        for (const PlannedShift &shift : planned.shifts) {
            if (shift.shift.start < shift.shift.end)
                addShift(shift);
            else
                m_weeks.withoutTime += shift.shift;
        }
        return {};
    }

    void addShift(const PlannedShift &planned)
    {
        const Shift &shift = planned.shift;
        const bool isToCome = planned.canBeFilled;
        RotaShift entry{.id = shift.id, .activity = int(m_weeks.problem.activities.size()) - 1};
        entry.fromMs = onTheClock(shift.date, shift.start);
        entry.toMs = onTheClock(shift.date, shift.end);
        entry.minimum = isToCome ? shift.minimum : 0;
        entry.maximum = isToCome ? shift.maximum : planned.filled();
        entry.isLead = isToCome && shift.isLead();
        m_weeks.shifts += shift;
        m_weeks.canBeFilled += isToCome;
        m_weeks.problem.shifts.push_back(entry);
        addThoseOnIt(planned);
        if (isToCome)
            addCandidates(shift);
    }

    /// Who promised stays a choice, whatever the pattern of the week says: they know better.
    void addThoseOnIt(const PlannedShift &planned)
    {
        using State = RotaChoice::State;
        for (const Assignment &assignment : planned.assignments) {
            if (!assignment.counts())
                continue;
            if (!planned.canBeFilled || assignment.isLocked)
                addChoice(placeOf(assignment), State::Locked, 0);
            else if (assignment.state != AssignmentState::Offered)
                addChoice(placeOf(assignment), State::Promised, 0);
            else
                m_asked.insert({assignment.shift, assignment.volunteer});
        }
    }

    int placeOf(const Assignment &assignment)
    {
        const auto known = m_placeOf.constFind(assignment.volunteer);
        return known != m_placeOf.constEnd() ? *known : addPerson(assignment.volunteer, assignment.volunteerName);
    }

    void addCandidates(const Shift &shift)
    {
        const QList<Candidate> candidates = Candidates::judge(m_weeks.teamOf(shift), shift);
        const bool isKnownSkill =
            std::any_of(candidates.begin(), candidates.end(), [](const Candidate &one) { return one.fitsRole; });
        for (const Candidate &candidate : candidates) {
            const bool isAsked = m_asked.contains({shift.id, candidate.volunteer});
            if (candidate.answer == Answer::No || !candidate.hasSkill || candidate.hasDeclined ||
                (candidate.isAssigned && !isAsked))
                continue;
            addChoice(m_placeOf.value(candidate.volunteer),
                      isAsked ? RotaChoice::State::Asked : RotaChoice::State::Free,
                      doubtsOf(candidate, shift, isKnownSkill));
        }
    }

    int doubtsOf(const Candidate &candidate, const Shift &shift, bool isKnownSkill) const
    {
        const Team &team = m_weeks.teamOf(shift);
        int doubts = candidate.answer == Answer::Unsaid ? kDoubtsOfUnsaid : candidate.answer == Answer::IfNeedBe;
        if (shift.isLead() && !candidate.fitsRole)
            doubts += kDoubtsOfUntriedLead;
        else if (isKnownSkill && !candidate.fitsRole)
            ++doubts;
        if (team.happeningOf(shift).goesToDoors() && team.find(candidate.volunteer)->volunteer.avoidsStairs)
            ++doubts;
        return doubts;
    }

    void addChoice(int person, RotaChoice::State state, int doubts)
    {
        RotaChoice choice{int(m_weeks.shifts.size()) - 1, person, state, doubts};
        const auto home = m_homes.value(m_weeks.people.at(person).id);
        const auto place = m_weeks.problem.activities.back().place;
        if (home && place)
            choice.kilometres = metresBetween(*home, *place) / 1000;
        m_weeks.problem.choices.push_back(choice);
    }

    Connection &m_connection;
    RotaWeeks &m_weeks;
    QHash<VolunteerId, int> m_placeOf;
    QHash<VolunteerId, std::optional<LonLat>> m_homes;
    QSet<std::pair<ShiftId, VolunteerId>> m_asked;
};

} // namespace

const Team &RotaWeeks::teamOf(const Shift &shift) const
{
    return weeks.at(weeks.first().monday().daysTo(shift.date) / 7).team();
}

Result<RotaWeeks> loadRotaWeeks(Connection &connection, QDate monday, int count, const RotaWeights &weights,
                                const Clock &clock)
{
    RotaWeeks weeks;
    weeks.problem.weights = weights;
    for (int week = 0; week < count; ++week) {
        ROSETTE_ASSIGN(const WeekPlan plan, WeekPlan::load(connection, monday.addDays(7 * week), clock));
        weeks.weeks += plan;
    }
    ROSETTE_CHECK(Builder(connection, weeks).build(monday));
    return weeks;
}

} // namespace rosette
