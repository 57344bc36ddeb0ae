#pragma once

#include <QTableView>

#include "models/rota/weekplan.h"

namespace rosette {

class RotaMonthModel;

/// The rota of a month. A line chooses its shift; Enter on a day goes to the first that misses somebody; the head of a
/// week opens it.
class RotaMonth : public QTableView
{
    Q_OBJECT

public:
    explicit RotaMonth(QWidget *parent = nullptr);

    void showWeeks(const QList<WeekPlan> &weeks, QDate month, QDate today);
    const RotaMonthModel &monthModel() const { return *m_model; }

signals:
    void shiftChosen(rosette::ShiftId shift);
    void weekWanted(QDate monday);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    RotaMonthModel *m_model;
};

} // namespace rosette
