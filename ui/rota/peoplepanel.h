#pragma once

#include <QWidget>

#include "models/rota/weekplan.h"

class QAction;
class QLabel;
class QListView;

namespace rosette {

class RotaPeopleModel;

/// The people beside the rota in the order to ask them. Enter or a double click chooses one for the shift; a row can be
/// dragged onto any shift.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    /// The candidates of a shift, or the whole team when there is none.
    void showPlan(const WeekPlan &plan, ShiftId shift, qint64 nowMs);
    void takeFocus();

signals:
    void volunteerChosen(rosette::VolunteerId volunteer);
    void cardRequested(rosette::VolunteerId volunteer);

private:
    VolunteerId current() const;
    void choose();

    QLabel *m_title;
    QListView *m_list;
    RotaPeopleModel *m_model;
    QAction *m_choose;
};

} // namespace rosette
