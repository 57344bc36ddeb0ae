#include "models/rota/rotamodel.h"

#include <algorithm>

namespace rosette {

namespace {

using Sense = LinearModel::Sense;
using Entry = LinearModel::Entry;

std::vector<Entry> sumOf(const std::vector<int> &columns, double factor = 1)
{
    std::vector<Entry> entries;
    entries.reserve(columns.size() + 2);
    for (const int column : columns)
        entries.push_back({column, factor});
    return entries;
}

/// Groups of choices that all clash with each other, so that together every clash is in one, and every choice: one row
/// each says more to a solver than a row for each pair.
std::vector<std::vector<int>> clashGroups(const std::vector<std::vector<char>> &clashes)
{
    const std::size_t count = clashes.size();
    std::vector<std::vector<char>> covered(count, std::vector<char>(count));
    std::vector<std::vector<int>> groups;
    for (std::size_t a = 0; a < count; ++a) {
        if (std::none_of(clashes[a].begin(), clashes[a].end(), [](char is) { return is; }))
            groups.push_back({int(a)});
        for (std::size_t b = a + 1; b < count; ++b) {
            if (!clashes[a][b] || covered[a][b])
                continue;
            std::vector<int> group{int(a), int(b)};
            for (std::size_t c = 0; c < count; ++c) {
                if (std::all_of(group.begin(), group.end(), [&](int in) { return clashes[c][std::size_t(in)]; }))
                    group.push_back(int(c));
            }
            for (const int in : group) {
                for (const int other : group)
                    covered[std::size_t(in)][std::size_t(other)] = 1;
            }
            groups.push_back(group);
        }
    }
    return groups;
}

} // namespace

RotaModel::RotaModel(const RotaProblem &problem)
    : m_problem(problem)
    , m_bounds(problem)
    , m_ofShift(problem.shifts.size())
    , m_ofPerson(problem.people.size())
{
    addChoices();
    addShifts();
    addLifters();
    addNewcomers();
    addPeople();
}

void RotaModel::addChoices()
{
    double ofLeaving = 0;
    for (std::size_t i = 0; i < m_problem.choices.size(); ++i) {
        const RotaChoice &choice = m_problem.choices[i];
        const int left = m_problem.costOfLeaving(choice);
        const int column = m_model.addColumn(m_problem.costOfTaking(choice) - left, 0, 1, true);
        if (choice.state == RotaChoice::State::Locked)
            m_model.fix(column, 1);
        ofLeaving += left;
        m_ofShift[std::size_t(choice.shift)].push_back(column);
        m_ofPerson[std::size_t(choice.person)].push_back(column);
    }
    m_model.fix(m_model.addColumn(ofLeaving, 1, 1), 1); // what nobody taken would cost
}

/// people + places left open + people missing = room; places below the minimum cost more than those above.
void RotaModel::addShifts()
{
    for (std::size_t i = 0; i < m_problem.shifts.size(); ++i) {
        const RotaShift &shift = m_problem.shifts[i];
        const int room = m_bounds.room[i];
        const int fewest = std::min(shift.minimum, room);
        const double beyond = shift.maximum - fewest;
        std::vector<Entry> entries = sumOf(m_ofShift[i]);
        entries.push_back({m_model.addColumn(m_problem.weights.points(RotaWish::Minimum), 0, fewest), 1});
        entries.push_back({m_model.addColumn(m_problem.weights.points(RotaWish::Fill), 0, beyond), 1});
        if (room > shift.maximum)
            entries.push_back({m_model.addColumn(0, 0, room - shift.maximum), 1});
        m_model.addRow(Sense::Equal, room, entries);
        if (!shift.isLead)
            continue;
        std::vector<Entry> led = sumOf(m_ofShift[i]);
        led.push_back({m_model.addColumn(m_problem.weights.points(RotaWish::Lead), 0, 1), 1});
        m_model.addRow(Sense::AtLeast, 1, led);
    }
}

void RotaModel::addLifters()
{
    for (std::size_t activity = 0; activity < m_problem.activities.size(); ++activity) {
        const int lifters = m_problem.activities[activity].lifters;
        if (lifters == 0)
            continue;
        std::vector<int> hands;
        for (std::size_t i = 0; i < m_problem.shifts.size(); ++i) {
            if (m_problem.shifts[i].activity == int(activity) && m_bounds.isAtBeginning[i])
                hands.insert(hands.end(), m_ofShift[i].begin(), m_ofShift[i].end());
        }
        std::vector<Entry> entries = sumOf(hands);
        entries.push_back({m_model.addColumn(m_problem.weights.points(RotaWish::Lifters), 0, lifters), 1});
        m_model.addRow(Sense::AtLeast, lifters, entries);
    }
}

/// A newcomer is alone unless somebody experienced is beside them; one column tells that for all newcomers of a shift.
void RotaModel::addNewcomers()
{
    std::vector<int> guided(m_problem.shifts.size(), -1);
    for (int i = 0; i < int(m_problem.choices.size()); ++i) {
        const RotaChoice &choice = m_problem.choices[std::size_t(i)];
        if (!isNew(choice))
            continue;
        int &guide = guided[std::size_t(choice.shift)];
        if (guide < 0)
            guide = addGuide(choice.shift);
        const int alone = m_model.addColumn(m_problem.weights.points(RotaWish::Newcomer), 0, 1);
        m_model.addRow(Sense::AtMost, 0, {{i, 1}, {guide, -1}, {alone, -1}});
    }
}

int RotaModel::addGuide(int shift)
{
    const int guide = m_model.addColumn(0, 0, 1);
    std::vector<Entry> entries{{guide, 1}};
    for (const int beside : m_bounds.beside[std::size_t(shift)]) {
        for (const int other : m_ofShift[std::size_t(beside)]) {
            if (!isNew(m_problem.choices[std::size_t(other)]))
                entries.push_back({other, -1});
        }
    }
    m_model.addRow(Sense::AtMost, 0, entries);
    return guide;
}

void RotaModel::addPeople()
{
    for (std::size_t i = 0; i < m_problem.people.size(); ++i) {
        const std::vector<int> &choices = m_ofPerson[i];
        if (choices.empty())
            continue;
        addFairness(m_problem.people[i], choices);
        const std::vector<int> weeks = addWeeks(m_problem.people[i]);
        addClashes(choices, weeks);
        addLimits(int(i), choices, weeks);
    }
}

std::vector<int> RotaModel::addWeeks(const RotaPerson &person)
{
    const int points = person.likesEveryWeek ? 0 : m_problem.weights.points(RotaWish::Rest);
    std::vector<int> weeks;
    for (int week = 0; week < m_problem.weeks; ++week)
        weeks.push_back(m_model.addColumn(week == 0 && person.servedLastWeek ? points : 0, 0, 1));
    for (std::size_t week = 1; points > 0 && week < weeks.size(); ++week) {
        const int running = m_model.addColumn(points, 0, 1);
        m_model.addRow(Sense::AtMost, 1, {{weeks[week - 1], 1}, {weeks[week], 1}, {running, -1}});
    }
    return weeks;
}

/// Of choices that clash only one is taken, and none in a week in which the person does not serve.
void RotaModel::addClashes(const std::vector<int> &choices, const std::vector<int> &weeks)
{
    const std::size_t count = choices.size();
    std::vector<std::vector<char>> clashes(count, std::vector<char>(count));
    for (std::size_t a = 0; a < count; ++a) {
        const RotaChoice &mine = m_problem.choices[std::size_t(choices[a])];
        for (std::size_t b = 0; b < a; ++b) {
            const RotaChoice &other = m_problem.choices[std::size_t(choices[b])];
            const bool areLocked = mine.state == RotaChoice::State::Locked && other.state == RotaChoice::State::Locked;
            clashes[a][b] = clashes[b][a] = !areLocked && m_problem.isClash(mine.shift, other.shift);
        }
    }
    for (const std::vector<int> &group : clashGroups(clashes)) {
        std::vector<Entry> entries;
        for (const int in : group)
            entries.push_back({choices[std::size_t(in)], 1});
        const int shift = m_problem.choices[std::size_t(choices[std::size_t(group.front())])].shift;
        entries.push_back({weeks[std::size_t(m_problem.weekOf(shift))], -1});
        m_model.addRow(Sense::AtMost, 0, entries);
    }
}

void RotaModel::addLimits(int person, const std::vector<int> &choices, const std::vector<int> &weeks)
{
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        std::vector<Entry> entries;
        for (const int choice : choices) {
            if (m_problem.weekOf(m_problem.choices[std::size_t(choice)].shift) == int(week))
                entries.push_back({choice, 1});
        }
        const int count = int(entries.size());
        if (count == 0)
            continue;
        entries.push_back({weeks[week], -double(std::min(count, m_bounds.mostInWeek[std::size_t(person)][week]))});
        m_model.addRow(Sense::AtMost, 0, entries);
    }
}

void RotaModel::addFairness(const RotaPerson &person, const std::vector<int> &choices)
{
    std::vector<Entry> entries = sumOf(choices);
    for (int shifts = 0; shifts < int(choices.size()); ++shifts)
        entries.push_back({m_model.addColumn(m_problem.costOfShiftAfter(person.recentShifts + shifts), 0, 1), -1});
    m_model.addRow(Sense::Equal, 0, entries);
}

std::vector<int> RotaModel::taken(const std::vector<double> &values) const
{
    std::vector<int> taken;
    for (std::size_t i = 0; i < m_problem.choices.size() && i < values.size(); ++i) {
        if (values[i] > 0.5)
            taken.push_back(int(i));
    }
    return taken;
}

} // namespace rosette
