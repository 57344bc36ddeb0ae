#pragma once

#include <array>
#include <limits>
#include <optional>
#include <vector>

#include <QtGlobal>

#include "models/base/id.h"
#include "models/geo/lonlat.h"

namespace rosette {

/// What a rota is wished to be like. Hard rules are no wishes: they are never broken.
enum class RotaWish {
    Minimum,    ///< every shift has its minimum
    Lead,       ///< somebody leads
    Lifters,    ///< enough people to carry what is packed
    Fill,       ///< more than the minimum, up to the maximum
    Newcomer,   ///< somebody new stands beside somebody experienced
    Fairness,   ///< the work is shared over the last weeks and these
    Rest,       ///< nobody two weeks running
    NearHome,   ///< not far from where people live
    SaidYes,    ///< who said yes, to the time and to such work, before who did not
    AsPromised, ///< who was asked stays, the more so who said yes
};
constexpr int kRotaWishCount = 10;

/// How much each wish weighs: 1 as we would, 0 not at all, up to kMostWeight. What a unit costs before the weight
/// stands in rotaproblem.cpp.
class RotaWeights
{
public:
    static constexpr double kMostWeight = 4;

    double of(RotaWish wish) const { return m_weights[std::size_t(wish)]; }
    void set(RotaWish wish, double weight);
    /// What one unit of the wish costs, in whole points.
    int points(RotaWish wish) const;
    bool operator==(const RotaWeights &) const = default;

private:
    std::array<double, kRotaWishCount> m_weights{1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
};

struct RotaShift
{
    ShiftId id;
    int activity = 0;  ///< in RotaProblem::activities
    qint64 fromMs = 0; ///< on the clock of the wall, in one count for all shifts
    qint64 toMs = 0;
    int minimum = 0;
    int maximum = 1;
    bool isLead = false;
};

struct RotaActivity
{
    ActivityId id;
    std::optional<LonLat> place;
    int week = 0;    ///< of the plan, from 0
    int lifters = 0; ///< people needed to carry what is packed
};

struct RotaPerson
{
    VolunteerId id;
    std::optional<int> mostPerWeek;
    bool isNew = false;
    bool likesEveryWeek = false; ///< two weeks running is no burden
    int recentShifts = 0;        ///< in the weeks before the plan
    bool servedLastWeek = false; ///< in the week before the plan
};

/// Somebody who may take a place: no rule that looks at the two alone stands against it.
struct RotaChoice
{
    enum class State {
        Free,
        Asked,    ///< is on the shift already, but has not answered
        Promised, ///< has said yes
        Locked,   ///< stays, whatever stands against it
    };

    int shift = 0;
    int person = 0;
    State state = State::Free;
    int doubts = 0;        ///< 0 said yes, 1 if need be, 2 said nothing; more without the skill that others have, or
                           ///< where stairs are to be climbed that they avoid
    double kilometres = 0; ///< from home; 0 when not known
};

/// Who could take which shifts in some weeks, as pure data; the same problem always has the same answer.
struct RotaProblem
{
    std::vector<RotaActivity> activities;
    std::vector<RotaShift> shifts;
    std::vector<RotaPerson> people;
    std::vector<RotaChoice> choices; ///< each pair once
    int weeks = 1;
    RotaWeights weights;

    /// What taking this choice costs by itself, and what leaving it does, in points.
    int costOfTaking(const RotaChoice &choice) const;
    int costOfLeaving(const RotaChoice &choice) const;
    /// The part of taking it that is the way from home.
    int costOfWay(const RotaChoice &choice) const;
    /// What one more shift costs somebody who has had so many in the plan and the weeks before.
    int costOfShiftAfter(int had) const { return had * weights.points(RotaWish::Fairness); }
    /// Two shifts that nobody can do both: they overlap, or the way between them takes longer than the time.
    bool isClash(int shift, int other) const;
    int weekOf(int shift) const;
};

/// What follows from a problem for each of its shifts and people, worked out once.
struct RotaBounds
{
    static constexpr int kNoLimit = std::numeric_limits<int>::max();

    explicit RotaBounds(const RotaProblem &problem);

    std::vector<int> room;                    ///< of each shift: its maximum, or more when more are locked to it
    std::vector<char> isAtBeginning;          ///< the shift is there when its activity begins: its people may carry
    std::vector<std::vector<int>> beside;     ///< shifts of the same activity at the same time, itself among them
    std::vector<std::vector<int>> mostInWeek; ///< of each person in each week: the limit, or more when more are locked
};

} // namespace rosette
