#pragma once

#include "models/base/clock.h"
#include "models/rota/rotaproblem.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// Some weeks as read from the file, and the same as a problem for the solver: shifts and people stand in it in the
/// order of `shifts` and `people` here.
struct RotaWeeks
{
    struct Person
    {
        VolunteerId id;
        QString name;
    };

    QList<WeekPlan> weeks;
    QList<Shift> shifts;
    QList<bool> canBeFilled; ///< of each of the shifts, as its week says
    QList<Activity> activities;
    QList<Shift> withoutTime; ///< end before they begin, so are no part of the problem
    QList<Person> people;
    RotaProblem problem;

    const Team &teamOf(const Shift &shift) const;
};

/// Reads `weeks` weeks from `monday` on. Who is on a shift that is over, or not ours to plan, stays there; who has said
/// no, cannot do it or is away is no choice for it, unless locked or promised.
Result<RotaWeeks> loadRotaWeeks(Connection &connection, QDate monday, int weeks, const RotaWeights &weights,
                                const Clock &clock);

} // namespace rosette
