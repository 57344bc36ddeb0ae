#pragma once

#include <QWidget>

#include "models/rota/weekplan.h"

class QToolButton;

namespace rosette {

/// The top of an activity on the board: its title, what clashes with it, and a menu to change it or add a shift; says
/// so when nobody is asked.
class ActivityHead : public QWidget
{
    Q_OBJECT

public:
    ActivityHead(const WeekPlan &plan, const PlannedActivity &planned, QWidget *parent = nullptr);

signals:
    void shiftWanted(rosette::ActivityId activity);
    void changeRequested(rosette::ActivityId activity);

private:
    QToolButton *makeMenu(const Activity &activity);
};

} // namespace rosette
