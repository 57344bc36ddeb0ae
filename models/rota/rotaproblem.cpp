#include "models/rota/rotaproblem.h"

#include <algorithm>
#include <cmath>

#include "models/rota/travel.h"

namespace rosette {

namespace {

/// Of one unit: a missing person, a kilometre, a doubt, a week without rest.
constexpr std::array<int, kRotaWishCount> kPoints{
    1000, // Minimum
    600,  // Lead
    500,  // Lifters
    30,   // Fill
    200,  // Newcomer
    4,    // Fairness: and as much again for each shift a person has had
    15,   // Rest
    2,    // NearHome
    15,   // SaidYes
    40,   // AsPromised
};
constexpr int kPromiseUnits = 10; // a promise weighs as much as being asked ten times
constexpr int kFarKilometres = 10;
constexpr int kMovingPoints = 1; // whoever was asked is not moved for nothing, whatever is wished

bool isAtOnce(const RotaShift &a, const RotaShift &b) { return a.fromMs < b.toMs && b.fromMs < a.toMs; }

} // namespace

void RotaWeights::set(RotaWish wish, double weight)
{
    m_weights[std::size_t(wish)] = std::clamp(weight, 0.0, kMostWeight);
}

int RotaWeights::points(RotaWish wish) const { return int(std::lround(kPoints[std::size_t(wish)] * of(wish))); }

int RotaProblem::weekOf(int shift) const { return activities[std::size_t(shifts[std::size_t(shift)].activity)].week; }

int RotaProblem::costOfTaking(const RotaChoice &choice) const
{
    return choice.doubts * weights.points(RotaWish::SaidYes) + costOfWay(choice);
}

int RotaProblem::costOfWay(const RotaChoice &choice) const
{
    const double far = std::min<double>(choice.kilometres, kFarKilometres);
    return int(std::lround(far * weights.points(RotaWish::NearHome)));
}

int RotaProblem::costOfLeaving(const RotaChoice &choice) const
{
    switch (choice.state) {
    case RotaChoice::State::Asked:
        return weights.points(RotaWish::AsPromised) + kMovingPoints;
    case RotaChoice::State::Promised:
        return kPromiseUnits * (weights.points(RotaWish::AsPromised) + kMovingPoints);
    default:
        return 0;
    }
}

bool RotaProblem::isClash(int shift, int other) const
{
    if (shift == other)
        return false;
    const RotaShift &a = shifts[std::size_t(shift)];
    const RotaShift &b = shifts[std::size_t(other)];
    const qint64 way = wayMs(activities[std::size_t(a.activity)].place, activities[std::size_t(b.activity)].place);
    return a.fromMs < b.toMs + way && b.fromMs < a.toMs + way;
}

RotaBounds::RotaBounds(const RotaProblem &problem)
    : isAtBeginning(problem.shifts.size(), 1)
    , beside(problem.shifts.size())
{
    for (std::size_t a = 0; a < problem.shifts.size(); ++a) {
        const RotaShift &shift = problem.shifts[a];
        room.push_back(shift.maximum);
        for (std::size_t b = 0; b < problem.shifts.size(); ++b) {
            const RotaShift &other = problem.shifts[b];
            if (other.activity != shift.activity)
                continue;
            if (other.fromMs < shift.fromMs)
                isAtBeginning[a] = 0;
            if (isAtOnce(shift, other))
                beside[a].push_back(int(b));
        }
    }
    std::vector<int> lockedOn(problem.shifts.size());
    std::vector<std::vector<int>> lockedIn(problem.people.size(), std::vector<int>(std::size_t(problem.weeks)));
    for (const RotaChoice &choice : problem.choices) {
        if (choice.state != RotaChoice::State::Locked)
            continue;
        int &there = room[std::size_t(choice.shift)];
        there = std::max(there, ++lockedOn[std::size_t(choice.shift)]);
        ++lockedIn[std::size_t(choice.person)][std::size_t(problem.weekOf(choice.shift))];
    }
    for (std::size_t person = 0; person < problem.people.size(); ++person) {
        mostInWeek.push_back(lockedIn[person]);
        for (int &most : mostInWeek.back())
            most = std::max(most, problem.people[person].mostPerWeek.value_or(kNoLimit));
    }
}

} // namespace rosette
