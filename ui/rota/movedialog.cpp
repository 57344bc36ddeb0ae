#include "ui/rota/movedialog.h"

#include <QFormLayout>
#include <QListWidget>

#include "models/base/localtime.h"
#include "models/rota/candidates.h"
#include "ui/rota/weeksummary.h"

namespace rosette {

using namespace Qt::StringLiterals;

MoveDialog::MoveDialog(AppContext &context, const WeekPlan &plan, const Assignment &assignment, QWidget *parent)
    : FormDialog(tr("Move %1").arg(assignment.volunteerName), tr("Move"), parent)
    , m_context(context)
    , m_edits(context)
    , m_plan(plan)
    , m_assignment(assignment)
    , m_list(new QListWidget)
{
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addNote(tr("The shifts of this week with room. They stand as offered there until they confirm."));
    m_list->setObjectName(u"shiftsListWidget"_s);
    m_list->setAccessibleName(tr("Shifts to move to"));
    m_list->setMinimumWidth(560);
    form()->addRow(m_list);
    setGrowing();
    fill();
    connect(m_list, &QListWidget::itemActivated, this, &MoveDialog::move);
    connect(this, &FormDialog::submitted, this, &MoveDialog::move);
}

void MoveDialog::fill()
{
    QStringList hindered;
    QList<ShiftId> hinderedShifts;
    for (const PlannedDay &day : m_plan.days()) {
        for (const PlannedActivity &planned : day.activities) {
            for (const PlannedShift &there : planned.shifts) {
                const Shift &shift = there.shift;
                if (shift.id == m_assignment.shift || !there.canBeFilled || there.filled() >= shift.maximum)
                    continue;
                const Candidate candidate =
                    Candidates::judge(m_plan.team(), m_assignment.volunteer, shift, m_assignment.shift);
                const QString text =
                    u"%1 · %2, %3 %4, %5"_s.arg(shiftCount(there), shift.role, shortDate(shift.date),
                                                timeRange(shift.start, shift.end), planned.activity.title);
                if (candidate.canCome()) {
                    m_list->addItem(text);
                    m_shifts += shift.id;
                } else {
                    const auto why =
                        Candidates::explain(m_plan.team(), m_assignment.volunteer, shift, m_context.clock.nowMs());
                    hindered += u"%1 – %2"_s.arg(text, why ? why->reason : tr("helps no more"));
                    hinderedShifts += shift.id;
                }
            }
        }
    }
    m_list->addItems(hindered);
    m_shifts += hinderedShifts;
    m_list->setCurrentRow(0);
}

void MoveDialog::move()
{
    if (m_shifts.isEmpty())
        return showProblem(tr("No other shift of this week has room."));
    m_edits.move(m_plan, m_assignment, m_shifts.value(m_list->currentRow()));
    accept();
}

} // namespace rosette
