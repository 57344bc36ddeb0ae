#include "ui/rota/rotaviews.h"

#include "ui/rota/rotaboard.h"
#include "ui/rota/rotagrid.h"
#include "ui/rota/rotagridmodel.h"
#include "ui/rota/rotamonth.h"
#include "ui/rota/shiftcell.h"
#include "ui/widgets/emptypage.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaViews::RotaViews(const Clock &clock, QAction *plan, QWidget *parent)
    : QStackedWidget(parent)
    , m_clock(clock)
    , m_board(new RotaBoard)
    , m_grid(new RotaGrid(clock))
    , m_month(new RotaMonth)
    , m_empty(new EmptyPage(u"rota"_s, QString(), plan))
{
    addWidget(m_board);
    addWidget(m_grid);
    addWidget(m_month);
    addWidget(m_empty);
    connectViews();
}

void RotaViews::connectViews()
{
    connect(m_board, &RotaBoard::shiftChosen, this, [this](ShiftId shift) { emit chosen(shift, {}); });
    connect(m_board, &RotaBoard::personChosen, this, &RotaViews::chosen);
    connect(m_board, &RotaBoard::peopleRequested, this, &RotaViews::peopleRequested);
    connect(m_board, &RotaBoard::personDropped, this, &RotaViews::dropped);
    connect(m_board, &RotaBoard::shiftWanted, this, &RotaViews::shiftWanted);
    connect(m_board, &RotaBoard::changeRequested, this, &RotaViews::changeRequested);
    connect(m_grid, &RotaGrid::cellChosen, this, &RotaViews::chosen);
    connect(m_grid, &RotaGrid::personDropped, this, &RotaViews::dropped);
    connect(m_grid, &RotaGrid::takeOffRequested, this, &RotaViews::takeOffRequested);
    connect(m_grid, &RotaGrid::lockRequested, this, &RotaViews::lockRequested);
    connect(m_grid, &RotaGrid::cardRequested, this, &RotaViews::cardRequested);
    connect(m_month, &RotaMonth::shiftChosen, this, [this](ShiftId shift) { emit chosen(shift, {}); });
    connect(m_month, &RotaMonth::weekWanted, this, &RotaViews::weekWanted);
}

void RotaViews::showWeeks(View view, const QList<WeekPlan> &weeks, QDate month)
{
    const QDate today = m_clock.today();
    QWidget *shown = m_month;
    if (view == Month) {
        m_month->showWeeks(weeks, month, today);
    } else if (view == People) {
        m_grid->showPlan(weeks.first());
        shown = m_grid;
    } else {
        m_board->showPlan(weeks.first(), today);
        shown = m_board;
    }
    const QString sentence = emptySentence(view, weeks.first());
    m_empty->setSentence(sentence);
    setCurrentWidget(sentence.isEmpty() ? shown : m_empty);
}

QString RotaViews::emptySentence(View view, const WeekPlan &plan) const
{
    if (view == Month)
        return {};
    const auto &days = plan.days();
    if (std::all_of(days.begin(), days.end(), [](const PlannedDay &day) { return day.activities.isEmpty(); }))
        return tr("Nothing is planned this week. Plan a stall or a session; its shifts appear here.");
    if (view == Days)
        return {};
    if (plan.team().members().isEmpty())
        return tr("No volunteers yet, so there is nobody to put on a shift. Add them on the Volunteers page.");
    if (m_grid->gridModel().columnCount() == 0)
        return tr("What is planned this week has no shifts yet. “Days” adds them to each activity.");
    return {};
}

void RotaViews::setChosen(ShiftId shift)
{
    m_board->setChosen(shift);
    m_grid->setChosen(shift);
}

bool RotaViews::takeFocus(ShiftId shift)
{
    QWidget *target = currentWidget();
    if (target == m_board)
        target = m_board->cell(shift);
    if (target == m_empty || !target)
        return false;
    target->setFocus();
    return true;
}

} // namespace rosette
