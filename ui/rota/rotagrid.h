#pragma once

#include <QElapsedTimer>
#include <QTableView>

#include "models/base/clock.h"
#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"

namespace rosette {

class RotaGridModel;

/// People down, shifts across. A cell chooses its shift and person; Enter puts somebody on, Delete takes them off;
/// people are dragged from shift to shift. Typing goes to the person of that name.
class RotaGrid : public QTableView
{
    Q_OBJECT

public:
    explicit RotaGrid(const Clock &clock, QWidget *parent = nullptr);

    /// Another week begins at its first shift that is not over.
    void showPlan(const WeekPlan &plan);
    /// Goes to the column of the shift, unless it is there; not announced.
    void setChosen(ShiftId shift);
    const RotaGridModel &gridModel() const { return *m_model; }

    void keyboardSearch(const QString &text) override;

signals:
    void cellChosen(rosette::ShiftId shift, rosette::VolunteerId volunteer);
    void takeOffRequested(rosette::AssignmentId assignment);
    void lockRequested(rosette::AssignmentId assignment);
    /// Dropped on the shift, or put there by Enter.
    void personDropped(rosette::ShiftId shift, rosette::DraggedPerson person);
    void cardRequested(rosette::VolunteerId volunteer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    const Assignment *currentPlace() const;
    void putCurrent();

    const Clock &m_clock;
    RotaGridModel *m_model;
    QDate m_monday;  ///< of the week shown
    QString m_typed; ///< of a name
    QElapsedTimer m_sinceTyped;
    bool m_isShowing = false; ///< a change of the current cell is not the user's
};

} // namespace rosette
