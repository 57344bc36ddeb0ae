#include "ui/rota/rotagrid.h"

#include <utility>

#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include "ui/rota/rotagriddelegate.h"
#include "ui/rota/rotagridheader.h"
#include "ui/rota/rotagridmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaGrid::RotaGrid(const Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_clock(clock)
    , m_model(new RotaGridModel(this))
{
    setObjectName(u"rotaGrid"_s);
    setAccessibleName(tr("People and shifts of the week"));
    setHorizontalHeader(new RotaGridHeader(Qt::Horizontal, this));
    setVerticalHeader(new RotaGridHeader(Qt::Vertical, this));
    setItemDelegate(new RotaGridDelegate(this));
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::doubleClicked, this, &RotaGrid::putCurrent);
}

void RotaGrid::showPlan(const WeekPlan &plan)
{
    const QModelIndex current = currentIndex();
    const ShiftId shift = current.isValid() ? m_model->shift(current.column()).shift.id : ShiftId();
    const VolunteerId volunteer = current.isValid() ? m_model->volunteer(current.row()) : VolunteerId();
    const QScopedValueRollback showing(m_isShowing, true);
    m_model->showPlan(plan);
    if (const QModelIndex again = m_model->index(m_model->rowOf(volunteer), m_model->columnOf(shift)); again.isValid())
        setCurrentIndex(again);
    if (std::exchange(m_monday, plan.monday()) == plan.monday())
        return;
    int column = 0;
    while (column + 1 < m_model->columnCount() && m_model->isOver(column))
        ++column;
    updateGeometries(); // the bars must know the new columns
    horizontalScrollBar()->setValue(horizontalHeader()->sectionPosition(column));
}

void RotaGrid::setChosen(ShiftId shift)
{
    const int column = m_model->columnOf(shift);
    if (column < 0 || column == currentIndex().column())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), column));
}

const Assignment *RotaGrid::currentPlace() const
{
    return currentIndex().isValid() ? m_model->assignment(currentIndex()) : nullptr;
}

void RotaGrid::putCurrent()
{
    const QModelIndex cell = currentIndex();
    const Assignment *place = currentPlace();
    if (cell.isValid() && !(place && place->counts()))
        emit personDropped(m_model->shift(cell.column()).shift.id, {m_model->volunteer(cell.row()), {}});
}

void RotaGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_isShowing)
        emit cellChosen(m_model->shift(current.column()).shift.id, m_model->volunteer(current.row()));
}

void RotaGrid::keyPressEvent(QKeyEvent *event)
{
    const Assignment *place = currentPlace();
    const bool isLock = event->key() == Qt::Key_L && event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        putCurrent();
    else if (event->key() == Qt::Key_Delete && place)
        emit takeOffRequested(place->id);
    else if (isLock && place)
        emit lockRequested(place->id);
    else if (event->key() == Qt::Key_F2 && currentIndex().isValid())
        emit cardRequested(m_model->volunteer(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void RotaGrid::keyboardSearch(const QString &text)
{
    const bool isGoingOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = isGoingOn ? QString(m_typed + text) : text;
    m_sinceTyped.start();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->headerData(row, Qt::Vertical).toString();
        if (name.startsWith(m_typed, Qt::CaseInsensitive)) {
            setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
            return;
        }
    }
}

bool RotaGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), cell.isValid() ? m_model->reason(cell, m_clock.nowMs()) : QString(), this);
    return true;
}

void RotaGrid::startDrag(Qt::DropActions)
{
    const Assignment *place = currentPlace();
    if (place && !place->isLocked)
        DraggedPerson{place->volunteer, place->id}.dragFrom(this, place->volunteerName);
}

void RotaGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (DraggedPerson::in(event->mimeData()).volunteer)
        event->acceptProposedAction();
}

void RotaGrid::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(columnAt(event->position().toPoint().x()) >= 0);
}

void RotaGrid::dropEvent(QDropEvent *event)
{
    const int column = columnAt(event->position().toPoint().x());
    if (column < 0)
        return;
    event->acceptProposedAction();
    emit personDropped(m_model->shift(column).shift.id, DraggedPerson::in(event->mimeData()));
}

} // namespace rosette
