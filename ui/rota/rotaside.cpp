#include "ui/rota/rotaside.h"

#include <algorithm>

#include <QDragEnterEvent>

#include "ui/rota/rotaoverview.h"
#include "ui/rota/shiftdetails.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaSide::RotaSide(AppContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_overview(new RotaOverview)
    , m_details(new ShiftDetails(context))
{
    constexpr int kLeastCharacters = 48;
    setObjectName(u"rotaSide"_s);
    setAcceptDrops(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);
    addWidget(m_overview);
    addWidget(m_details);
}

void RotaSide::showRota(const QList<WeekPlan> &weeks, QDate monday)
{
    m_weeks = weeks;
    const auto week = std::find_if(m_weeks.begin(), m_weeks.end(),
                                   [monday](const WeekPlan &plan) { return plan.monday() == monday; });
    const WeekPlan &plan = week == m_weeks.end() ? m_weeks.first() : *week;
    m_overview->showNeeds(m_weeks);
    m_overview->showTeam(plan.team(), m_context.clock.nowMs());
}

void RotaSide::choose(ShiftId shift)
{
    QWidget *shown = m_overview;
    for (const WeekPlan &plan : std::as_const(m_weeks)) {
        if (const PlannedShift *planned = plan.findShift(shift)) {
            m_details->showShift(plan, *planned);
            shown = m_details;
        }
    }
    setCurrentWidget(shown);
}

void RotaSide::takeFocus()
{
    if (currentWidget() == m_details)
        m_details->takeFocus();
    else
        m_overview->takeFocus();
}

void RotaSide::dragEnterEvent(QDragEnterEvent *event)
{
    if (DraggedPerson::in(event->mimeData()).assignment)
        event->acceptProposedAction();
}

void RotaSide::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit takenOff(DraggedPerson::in(event->mimeData()));
}

} // namespace rosette
