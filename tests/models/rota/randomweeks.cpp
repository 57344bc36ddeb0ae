#include "tests/models/rota/randomweeks.h"

#include <algorithm>

namespace rosette::test {

namespace {

constexpr qint64 kHourMs = 3'600'000;

int below(std::mt19937 &random, int end) { return int(random() % unsigned(end)); }

RotaChoice::State anyState(std::mt19937 &random)
{
    switch (below(random, 12)) {
    case 0:
        return RotaChoice::State::Locked;
    case 1:
        return RotaChoice::State::Promised;
    case 2:
        return RotaChoice::State::Asked;
    default:
        return RotaChoice::State::Free;
    }
}

void addChoices(RotaProblem &problem, std::mt19937 &random)
{
    for (int shift = 0; shift < int(problem.shifts.size()); ++shift) {
        if (below(random, 3) == 0)
            continue;
        const RotaChoice::State state = anyState(random);
        const int doubts = below(random, 3);
        problem.choices.push_back({shift, int(problem.people.size()) - 1, state, doubts, 0.5 * below(random, 20)});
    }
}

RotaPerson anyPerson(std::mt19937 &random)
{
    RotaPerson person;
    if (below(random, 2) == 0)
        person.mostPerWeek = below(random, 3);
    person.isNew = below(random, 3) == 0;
    person.likesEveryWeek = below(random, 3) == 0;
    person.recentShifts = below(random, 5);
    person.servedLastWeek = below(random, 2) == 0;
    return person;
}

} // namespace

RotaShift shiftAt(int activity, int hour, int minimum, int maximum, bool isLead)
{
    return {.activity = activity,
            .fromMs = hour * kHourMs,
            .toMs = (hour + 2) * kHourMs,
            .minimum = minimum,
            .maximum = maximum,
            .isLead = isLead};
}

RotaProblem randomWeeks(std::mt19937 &random, int weeks)
{
    RotaProblem problem;
    problem.weeks = weeks;
    const int activities = 2 + below(random, 4);
    for (int i = 0; i < activities; ++i) {
        RotaActivity activity;
        activity.place = LonLat{-0.14 + 0.02 * below(random, 3), 51.55};
        activity.week = below(random, weeks);
        activity.lifters = below(random, 3);
        problem.activities.push_back(activity);
        const int hour = activity.week * 168 + below(random, 2) * 24 + 10 + below(random, 5);
        for (int shifts = 1 + below(random, 2); shifts > 0; --shifts) {
            const int minimum = below(random, 3);
            const int maximum = std::max(1, minimum + below(random, 2));
            problem.shifts.push_back(shiftAt(i, hour + below(random, 3), minimum, maximum, below(random, 3) == 0));
        }
    }
    for (int people = 1 + below(random, 6); people > 0; --people) {
        problem.people.push_back(anyPerson(random));
        addChoices(problem, random);
    }
    return problem;
}

void addSomebodyFree(RotaProblem &problem, std::mt19937 &random)
{
    const std::size_t known = problem.choices.size();
    problem.people.push_back({});
    addChoices(problem, random);
    for (std::size_t i = known; i < problem.choices.size(); ++i)
        problem.choices[i].state = RotaChoice::State::Free;
}

RotaProblem together(const std::vector<RotaProblem> &problems)
{
    RotaProblem all;
    for (const RotaProblem &problem : problems) {
        all.weeks = std::max(all.weeks, problem.weeks);
        const int activities = int(all.activities.size());
        const int shifts = int(all.shifts.size());
        const int people = int(all.people.size());
        all.activities.insert(all.activities.end(), problem.activities.begin(), problem.activities.end());
        all.people.insert(all.people.end(), problem.people.begin(), problem.people.end());
        for (RotaShift shift : problem.shifts) {
            shift.activity += activities;
            all.shifts.push_back(shift);
        }
        for (RotaChoice choice : problem.choices) {
            choice.shift += shifts;
            choice.person += people;
            all.choices.push_back(choice);
        }
    }
    return all;
}

std::vector<int> partOf(const std::vector<RotaProblem> &problems, std::size_t place, const std::vector<int> &taken)
{
    int first = 0;
    for (std::size_t i = 0; i < place; ++i)
        first += int(problems[i].choices.size());
    std::vector<int> part;
    for (const int choice : taken) {
        if (choice >= first && choice < first + int(problems[place].choices.size()))
            part.push_back(choice - first);
    }
    return part;
}

RotaProblem takenOver(RotaProblem problem, const std::vector<int> &taken)
{
    using State = RotaChoice::State;
    for (RotaChoice &choice : problem.choices) {
        if (choice.state == State::Asked)
            choice.state = State::Free;
    }
    std::vector<char> isTaken(problem.choices.size());
    for (const int choice : taken)
        isTaken[std::size_t(choice)] = 1;
    for (std::size_t i = 0; i < isTaken.size(); ++i) {
        RotaChoice &choice = problem.choices[i];
        if (isTaken[i] && choice.state == State::Free)
            choice.state = State::Asked;
        else if (!isTaken[i] && choice.state == State::Promised)
            choice.state = State::Free; // taken off, and so no longer promised
    }
    return problem;
}

} // namespace rosette::test
