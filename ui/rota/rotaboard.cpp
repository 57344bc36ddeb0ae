#include "ui/rota/rotaboard.h"

#include <utility>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTimer>

#include "models/base/localtime.h"
#include "ui/rota/activityhead.h"
#include "ui/rota/shiftcell.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaBoard::RotaBoard(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"rotaBoard"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Rota of the week"));
}

void RotaBoard::showPlan(const WeekPlan &plan, QDate today)
{
    const bool hadFocus = widget() && widget()->isAncestorOf(window()->focusWidget());
    const bool isOther = std::exchange(m_monday, plan.monday()) != plan.monday();
    const QPoint before(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_days.clear();
    auto *week = new QWidget;
    auto *layout = new QHBoxLayout(week);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    const QList<Gap> gaps = plan.gaps();
    const PlannedActivity *gap = gaps.isEmpty() ? nullptr : plan.findActivity(gaps.first().activity);
    const QDate seen = gap ? gap->activity.date : today;
    const QWidget *first = nullptr; // to be seen first
    for (const PlannedDay &day : plan.days()) {
        m_days += QList<ShiftCell *>();
        QWidget *column = makeDay(plan, day, today);
        layout->addWidget(column, day.activities.isEmpty() ? 0 : 1);
        if (day.date == seen)
            first = column;
    }
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // one of its cells may be handling the event that brought the change
    }
    setWidget(week);
    setChosen(m_chosen);
    if (ShiftCell *chosen = cell(m_chosen); chosen && hadFocus)
        chosen->setFocus();
    QTimer::singleShot(0, week, [this, isOther, first, before] { // when the columns have their places
        horizontalScrollBar()->setValue(!isOther ? before.x() : first ? first->x() : 0);
        verticalScrollBar()->setValue(isOther ? 0 : before.y());
        if (ShiftCell *chosen = cell(m_chosen))
            ensureWidgetVisible(chosen);
    });
}

QWidget *RotaBoard::makeDay(const WeekPlan &plan, const PlannedDay &day, QDate today)
{
    auto *column = new QWidget;
    const bool isEmpty = day.activities.isEmpty();
    const QString name = QLocale(QLocale::English, QLocale::UnitedKingdom)
                             .toString(day.date, isEmpty ? u"ddd'\n'd"_s : u"ddd d"_s); // as narrow as can be
    auto *title = new QLabel(day.date == today && !isEmpty ? tr("%1 · today").arg(name) : name);
    title->setToolTip(longDate(day.date));
    QFont font = this->font();
    font.setBold(day.date == today);
    title->setFont(font);
    if (day.date < today || isEmpty)
        title->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    for (const PlannedActivity &planned : day.activities)
        layout->addWidget(makeActivity(plan, planned));
    layout->addStretch(1);
    return column;
}

QWidget *RotaBoard::makeActivity(const WeekPlan &plan, const PlannedActivity &planned)
{
    auto *box = new QWidget;
    const Activity &activity = planned.activity;
    auto *head = new ActivityHead(plan, planned);
    connect(head, &ActivityHead::shiftWanted, this, &RotaBoard::shiftWanted);
    connect(head, &ActivityHead::changeRequested, this, &RotaBoard::changeRequested);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(head);
    const QSet<VolunteerId> clashing = clashingPeople(plan, activity.id);
    for (const PlannedShift &shift : planned.shifts) {
        auto *cell = new ShiftCell({shift, clashing});
        connectCell(cell);
        m_days.last() += cell;
        layout->addWidget(cell);
    }
    return box;
}

void RotaBoard::connectCell(ShiftCell *cell)
{
    cell->installEventFilter(this);
    connect(cell, &ShiftCell::chosen, this, &RotaBoard::shiftChosen);
    connect(cell, &ShiftCell::personChosen, this, &RotaBoard::personChosen);
    connect(cell, &ShiftCell::peopleRequested, this, &RotaBoard::peopleRequested);
    connect(cell, &ShiftCell::personDropped, this, &RotaBoard::personDropped);
}

ShiftCell *RotaBoard::cell(ShiftId shift) const
{
    for (const QList<ShiftCell *> &day : m_days) {
        for (ShiftCell *cell : day) {
            if (cell->shift() == shift)
                return cell;
        }
    }
    return nullptr;
}

void RotaBoard::setChosen(ShiftId shift)
{
    m_chosen = shift;
    for (const QList<ShiftCell *> &day : std::as_const(m_days)) {
        for (ShiftCell *cell : day)
            cell->setChosen(cell->shift() == shift);
    }
    if (ShiftCell *chosen = cell(shift))
        ensureWidgetVisible(chosen);
}

bool RotaBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *cell = qobject_cast<ShiftCell *>(watched);
    if (!cell || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        step(cell, -1, 0);
        return true;
    case Qt::Key_Right:
        step(cell, 1, 0);
        return true;
    case Qt::Key_Up:
        step(cell, 0, -1);
        return true;
    case Qt::Key_Down:
        step(cell, 0, 1);
        return true;
    default:
        return false;
    }
}

void RotaBoard::step(const ShiftCell *from, int days, int shifts)
{
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        const qsizetype at = m_days[day].indexOf(from);
        if (at < 0)
            continue;
        qsizetype toDay = day + days;
        while (days != 0 && toDay >= 0 && toDay < m_days.size() && m_days[toDay].isEmpty())
            toDay += days;
        if (toDay < 0 || toDay >= m_days.size())
            return;
        const qsizetype to = std::clamp<qsizetype>(at + shifts, 0, m_days[toDay].size() - 1);
        m_days[toDay][to]->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace rosette
