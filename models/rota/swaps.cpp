#include "models/rota/swaps.h"

#include "models/base/localtime.h"
#include "models/rota/candidates.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool mayMove(const Assignment &assignment) { return assignment.isExpected() && !assignment.isLocked; }

bool couldSwap(const Team &team, const Assignment &one, const Shift &of, const Assignment &other, const Shift &there)
{
    return Candidates::judge(team, one.volunteer, there, of.id).canCome() &&
           Candidates::judge(team, other.volunteer, of, there.id).canCome();
}

} // namespace

QList<Swap> swapsFor(const WeekPlan &plan, const Assignment &assignment)
{
    QList<Swap> swaps;
    const PlannedShift *own = plan.findShift(assignment.shift);
    if (!own || !own->canBeFilled || !mayMove(assignment))
        return swaps;
    for (const PlannedDay &day : plan.days()) {
        for (const PlannedActivity &planned : day.activities) {
            for (const PlannedShift &there : planned.shifts) {
                const Shift &shift = there.shift;
                for (const Assignment &other : there.canBeFilled ? there.assignments : QList<Assignment>()) {
                    if (shift.id != assignment.shift && mayMove(other) &&
                        couldSwap(plan.team(), assignment, own->shift, other, shift))
                        swaps +=
                            Swap{other.id, other.volunteerName,
                                 u"%1, %2 %3, %4"_s.arg(shift.role, shortDate(shift.date),
                                                        timeRange(shift.start, shift.end), planned.activity.title)};
                }
            }
        }
    }
    return swaps;
}

} // namespace rosette
