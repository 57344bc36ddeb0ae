#pragma once

#include <QScrollArea>

#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"

namespace rosette {

class ShiftCell;

/// The week as columns of days; below each day its activities with their shifts. Days with nothing on them are narrow,
/// the others wide enough for every name. Arrow keys go from shift to shift.
class RotaBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit RotaBoard(QWidget *parent = nullptr);

    /// Another week begins at its first gap, else at today; the same one stays where it is.
    void showPlan(const WeekPlan &plan, QDate today);
    void setChosen(ShiftId shift);
    ShiftCell *cell(ShiftId shift) const;

signals:
    void shiftChosen(rosette::ShiftId shift);
    void personChosen(rosette::ShiftId shift, rosette::VolunteerId volunteer);
    void peopleRequested(rosette::ShiftId shift);
    void personDropped(rosette::ShiftId shift, rosette::DraggedPerson person);
    void shiftWanted(rosette::ActivityId activity);
    void changeRequested(rosette::ActivityId activity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeDay(const WeekPlan &plan, const PlannedDay &day, QDate today);
    QWidget *makeActivity(const WeekPlan &plan, const PlannedActivity &planned);
    void connectCell(ShiftCell *cell);
    /// Moves the focus by days or by shifts within a day.
    void step(const ShiftCell *from, int days, int shifts);

    QDate m_monday; ///< of the week shown
    QList<QList<ShiftCell *>> m_days;
    ShiftId m_chosen;
};

} // namespace rosette
