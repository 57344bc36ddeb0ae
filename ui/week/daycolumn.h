#pragma once

#include <QFrame>

#include "models/rota/weekplan.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rosette {

/// One day of the week's board: its name, its cards, and a button that plans something on it.
class DayColumn : public QFrame
{
    Q_OBJECT

public:
    explicit DayColumn(QWidget *parent = nullptr);

    void setDay(const PlannedDay &day, QDate today);
    QDate date() const { return m_date; }

signals:
    void cardChosen(rosette::ActivityId id);
    void cardChangeRequested(rosette::ActivityId id);
    void planRequested(QDate date);

private:
    QDate m_date;
    QLabel *m_title;
    QToolButton *m_plan;
    QVBoxLayout *m_cards;
};

} // namespace rosette
