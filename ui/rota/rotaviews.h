#pragma once

#include <QStackedWidget>

#include "models/base/clock.h"
#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"

class QAction;

namespace rosette {

class EmptyPage;
class RotaBoard;
class RotaGrid;
class RotaMonth;

/// The rota as days and shifts, as people and shifts, or as a month; a sentence instead when there is nothing to show.
class RotaViews : public QStackedWidget
{
    Q_OBJECT

public:
    enum View {
        Days,
        People,
        Month,
    };

    /// `plan` is offered where nothing is planned.
    RotaViews(const Clock &clock, QAction *plan, QWidget *parent = nullptr);

    /// One week, or for Month those of the month `month`.
    void showWeeks(View view, const QList<WeekPlan> &weeks, QDate month);
    void setChosen(ShiftId shift);
    /// To the chosen shift; false when the view has none.
    bool takeFocus(ShiftId shift);

signals:
    /// A shift was chosen, and somebody on it or for it.
    void chosen(rosette::ShiftId shift, rosette::VolunteerId volunteer);
    void peopleRequested(rosette::ShiftId shift);
    void dropped(rosette::ShiftId shift, rosette::DraggedPerson person);
    void takeOffRequested(rosette::AssignmentId assignment);
    void lockRequested(rosette::AssignmentId assignment);
    void cardRequested(rosette::VolunteerId volunteer);
    void shiftWanted(rosette::ActivityId activity);
    void changeRequested(rosette::ActivityId activity);
    void weekWanted(QDate monday);

private:
    void connectViews();
    /// Why the view cannot be shown; empty when it can.
    QString emptySentence(View view, const WeekPlan &plan) const;

    const Clock &m_clock;
    RotaBoard *m_board;
    RotaGrid *m_grid;
    RotaMonth *m_month;
    EmptyPage *m_empty;
};

} // namespace rosette
