#include "models/rota/rotastate.h"

#include <algorithm>
#include <numeric>

namespace rosette {

namespace {

void drop(std::vector<int> &list, int value) { list.erase(std::find(list.begin(), list.end(), value)); }

} // namespace

qint64 RotaScore::total() const { return std::accumulate(lost.begin(), lost.end(), qint64(0)); }

RotaState::RotaState(const RotaProblem &problem)
    : m_problem(problem)
    , m_bounds(problem)
    , m_isTaken(problem.choices.size())
    , m_ofShift(problem.shifts.size())
    , m_ofPerson(problem.people.size())
    , m_onShift(problem.shifts.size())
    , m_byPerson(problem.people.size())
    , m_shiftsOf(problem.activities.size())
{
    for (std::size_t i = 0; i < problem.shifts.size(); ++i)
        m_shiftsOf[std::size_t(problem.shifts[i].activity)].push_back(int(i));
    for (int i = 0; i < int(problem.choices.size()); ++i) {
        m_ofShift[std::size_t(choice(i).shift)].push_back(i);
        m_ofPerson[std::size_t(choice(i).person)].push_back(i);
        if (choice(i).state == RotaChoice::State::Locked)
            add(i);
    }
}

RotaState::RotaState(const RotaProblem &problem, const std::vector<int> &taken)
    : RotaState(problem)
{
    for (const int i : taken) {
        if (!isTaken(i))
            add(i);
    }
}

bool RotaState::fits(int place) const
{
    const RotaChoice &wanted = choice(place);
    if (filled(wanted.shift) >= m_bounds.room[std::size_t(wanted.shift)])
        return false;
    const int week = m_problem.weekOf(wanted.shift);
    int inWeek = 0;
    for (const int other : takenByPerson(wanted.person)) {
        if (m_problem.isClash(wanted.shift, choice(other).shift))
            return false;
        inWeek += m_problem.weekOf(choice(other).shift) == week;
    }
    return inWeek < mostInWeek(wanted.person, week);
}

void RotaState::add(int place)
{
    m_isTaken[std::size_t(place)] = 1;
    m_onShift[std::size_t(choice(place).shift)].push_back(place);
    m_byPerson[std::size_t(choice(place).person)].push_back(place);
}

void RotaState::remove(int place)
{
    m_isTaken[std::size_t(place)] = 0;
    drop(m_onShift[std::size_t(choice(place).shift)], place);
    drop(m_byPerson[std::size_t(choice(place).person)], place);
}

qint64 RotaState::costOfAdding(int place)
{
    const qint64 before = costAround(place);
    add(place);
    const qint64 after = costAround(place);
    remove(place);
    return after - before;
}

qint64 RotaState::costAround(int place) const
{
    RotaScore score;
    addActivity(score, m_problem.shifts[std::size_t(choice(place).shift)].activity);
    addPerson(score, choice(place).person);
    return score.total();
}

qint64 RotaState::cost() const { return score().total(); }

RotaScore RotaState::score() const
{
    RotaScore score;
    for (int i = 0; i < int(m_problem.activities.size()); ++i)
        addActivity(score, i);
    for (int i = 0; i < int(m_problem.people.size()); ++i)
        addPerson(score, i);
    return score;
}

std::vector<int> RotaState::taken() const
{
    std::vector<int> taken;
    for (int i = 0; i < int(m_isTaken.size()); ++i) {
        if (isTaken(i))
            taken.push_back(i);
    }
    return taken;
}

void RotaState::lose(RotaScore &score, RotaWish wish, qint64 units) const
{
    score.lost[std::size_t(wish)] += units * m_problem.weights.points(wish);
}

void RotaState::addActivity(RotaScore &score, int activity) const
{
    for (const int place : m_shiftsOf[std::size_t(activity)]) {
        const RotaShift &shift = m_problem.shifts[std::size_t(place)];
        lose(score, RotaWish::Minimum, std::max(0, shift.minimum - filled(place)));
        lose(score, RotaWish::Fill, std::max(0, shift.maximum - std::max(filled(place), shift.minimum)));
        lose(score, RotaWish::Lead, shift.isLead && filled(place) == 0);
        for (const int there : m_onShift[std::size_t(place)])
            lose(score, RotaWish::Newcomer,
                 m_problem.people[std::size_t(choice(there).person)].isNew && isAlone(there));
    }
    lose(score, RotaWish::Lifters, std::max(0, m_problem.activities[std::size_t(activity)].lifters - hands(activity)));
}

int RotaState::hands(int activity) const
{
    int hands = 0;
    for (const int place : m_shiftsOf[std::size_t(activity)])
        hands += m_bounds.isAtBeginning[std::size_t(place)] ? filled(place) : 0;
    return hands;
}

bool RotaState::isAlone(int place) const
{
    for (const int shift : m_bounds.beside[std::size_t(choice(place).shift)]) {
        for (const int there : m_onShift[std::size_t(shift)]) {
            if (!m_problem.people[std::size_t(choice(there).person)].isNew)
                return false;
        }
    }
    return true;
}

void RotaState::addPerson(RotaScore &score, int place) const
{
    const RotaPerson &person = m_problem.people[std::size_t(place)];
    for (const int i : choicesOfPerson(place)) {
        if (!isTaken(i))
            score.lost[std::size_t(RotaWish::AsPromised)] += m_problem.costOfLeaving(choice(i));
    }
    int shifts = person.recentShifts;
    std::vector<char> served(std::size_t(m_problem.weeks) + 1);
    served[0] = person.servedLastWeek;
    for (const int i : takenByPerson(place)) {
        lose(score, RotaWish::SaidYes, choice(i).doubts);
        score.lost[std::size_t(RotaWish::NearHome)] += m_problem.costOfWay(choice(i));
        score.lost[std::size_t(RotaWish::Fairness)] += m_problem.costOfShiftAfter(shifts++);
        served[std::size_t(m_problem.weekOf(choice(i).shift)) + 1] = 1;
    }
    if (person.likesEveryWeek)
        return;
    for (std::size_t week = 1; week < served.size(); ++week)
        lose(score, RotaWish::Rest, served[week - 1] && served[week]);
}

QString RotaState::brokenRule() const
{
    for (int i = 0; i < int(m_problem.shifts.size()); ++i) {
        if (filled(i) > m_bounds.room[std::size_t(i)])
            return QStringLiteral("shift %1 has too many").arg(i);
    }
    for (int person = 0; person < int(m_problem.people.size()); ++person) {
        std::vector<int> inWeek(std::size_t(m_problem.weeks));
        const std::vector<int> &does = takenByPerson(person);
        for (auto a = does.begin(); a != does.end(); ++a) {
            const int week = m_problem.weekOf(choice(*a).shift);
            if (++inWeek[std::size_t(week)] > mostInWeek(person, week))
                return QStringLiteral("person %1 has too many shifts in week %2").arg(person).arg(week);
            for (auto b = does.begin(); b != a; ++b) {
                const bool areLocked =
                    choice(*a).state == RotaChoice::State::Locked && choice(*b).state == RotaChoice::State::Locked;
                if (!areLocked && m_problem.isClash(choice(*a).shift, choice(*b).shift))
                    return QStringLiteral("person %1 is on two shifts at once").arg(person);
            }
        }
    }
    return {};
}

} // namespace rosette
