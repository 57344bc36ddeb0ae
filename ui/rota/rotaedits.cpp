#include "ui/rota/rotaedits.h"

#include <QCoreApplication>

#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/rota/candidates.h"
#include "models/rota/roster.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RotaEdits", text); }

QString placeText(const Shift &shift) { return u"%1, %2"_s.arg(shift.role, shortDate(shift.date)); }

QString nameIn(const WeekPlan &plan, VolunteerId volunteer)
{
    const Team::Member *member = plan.team().find(volunteer);
    return member ? member->volunteer.name() : QString();
}

/// A copy: an edit brings other plans.
std::optional<Assignment> placeIn(const QList<WeekPlan> &weeks, AssignmentId id)
{
    for (const WeekPlan &plan : weeks) {
        if (const Assignment *assignment = findAssignment(plan, id))
            return *assignment;
    }
    return {};
}

} // namespace

RotaEdits::RotaEdits(AppContext &context)
    : m_context(context)
{
}

bool RotaEdits::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

void RotaEdits::warn(VolunteerId volunteer, const Shift &shift)
{
    const Result<Team> team = Team::load(m_context.campaign.connection(), mondayOf(shift.date));
    if (!team)
        return;
    const auto candidate = Candidates::explain(*team, volunteer, shift, m_context.clock.nowMs());
    if (candidate && !candidate->canCome())
        m_context.messages.showMessage(Meaning::Attention,
                                       tr("%1 is on %2 now, though: %3. Undo takes it back.")
                                           .arg(candidate->name, placeText(shift), candidate->reason));
}

void RotaEdits::put(const WeekPlan &plan, ShiftId id, VolunteerId volunteer)
{
    const PlannedShift *planned = plan.findShift(id);
    if (!planned)
        return;
    const Shift shift = planned->shift; // the edit brings another plan
    const bool isOver = planned->isOver;
    const bool isDone =
        edit(tr("%1 on %2").arg(nameIn(plan, volunteer), placeText(shift)), [&](Connection &c) -> Status {
            if (isOver)
                return Roster::noteAnswer(c, id, volunteer, AssignmentState::Attended, m_context.clock);
            ROSETTE_CHECK(Roster::assign(c, id, volunteer, m_context.clock));
            return {};
        });
    if (isDone && !isOver)
        warn(volunteer, shift);
}

void RotaEdits::drop(const WeekPlan &plan, ShiftId shift, const DraggedPerson &person)
{
    if (const Assignment *assignment = findAssignment(plan, person.assignment))
        move(plan, *assignment, shift);
    else
        put(plan, shift, person.volunteer);
}

void RotaEdits::move(const WeekPlan &plan, const Assignment &assignment, ShiftId id)
{
    const PlannedShift *planned = plan.findShift(id);
    if (!planned || assignment.shift == id)
        return;
    const Shift shift = planned->shift; // the edit brings another plan
    const Assignment moved = assignment;
    if (edit(tr("Move %1 to %2").arg(moved.volunteerName, placeText(shift)),
             [&](Connection &c) { return Roster::move(c, moved.id, id, m_context.clock); }))
        warn(moved.volunteer, shift);
}

void RotaEdits::noteAnswer(const Shift &shift, const Candidate &candidate, AssignmentState answer)
{
    edit(tr("%1: %2").arg(candidate.name, label(answer).toLower()),
         [&, id = shift.id, volunteer = candidate.volunteer](Connection &c) {
             return Roster::noteAnswer(c, id, volunteer, answer, m_context.clock);
         });
}

void RotaEdits::setState(const Assignment &assignment, AssignmentState state)
{
    edit(tr("%1: %2").arg(assignment.volunteerName, label(state).toLower()),
         [id = assignment.id, state](Connection &c) { return Roster::setState(c, id, state); });
}

void RotaEdits::toggleLock(const Assignment &assignment)
{
    const QString text = assignment.isLocked ? tr("Unlock %1") : tr("Lock %1");
    edit(text.arg(assignment.volunteerName), [id = assignment.id, isLocked = !assignment.isLocked](Connection &c) {
        return Roster::setLocked(c, id, isLocked);
    });
}

void RotaEdits::takeOff(const Assignment &assignment)
{
    edit(tr("Take %1 off").arg(assignment.volunteerName),
         [id = assignment.id](Connection &c) { return Roster::unassign(c, id); });
}

void RotaEdits::toggleLock(const QList<WeekPlan> &weeks, AssignmentId id)
{
    if (const auto assignment = placeIn(weeks, id))
        toggleLock(*assignment);
}

void RotaEdits::takeOff(const QList<WeekPlan> &weeks, AssignmentId id)
{
    if (const auto assignment = placeIn(weeks, id))
        takeOff(*assignment);
}

void RotaEdits::allCame(const Shift &shift)
{
    edit(tr("All came: %1").arg(placeText(shift)), [id = shift.id](Connection &c) { return Roster::allCame(c, id); });
}

void RotaEdits::removeShift(const Shift &shift)
{
    edit(tr("Remove shift “%1”").arg(shift.role),
         [id = shift.id](Connection &c) { return ShiftRepository::remove(c, id); });
}

const Assignment *findAssignment(const WeekPlan &plan, AssignmentId id)
{
    for (const PlannedDay &day : plan.days()) {
        for (const PlannedActivity &planned : day.activities) {
            for (const PlannedShift &shift : planned.shifts) {
                for (const Assignment &assignment : shift.assignments) {
                    if (assignment.id == id)
                        return &assignment;
                }
            }
        }
    }
    return nullptr;
}

const Assignment *findAssignment(const PlannedShift &planned, VolunteerId volunteer)
{
    for (const Assignment &assignment : planned.assignments) {
        if (assignment.volunteer == volunteer)
            return &assignment;
    }
    return nullptr;
}

} // namespace rosette
