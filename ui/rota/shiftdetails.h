#pragma once

#include "models/rota/weekplan.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QPushButton;

namespace rosette {

class DataTable;
class TeamModel;

/// One shift: who is on it and why, what is missing and whom to ask, what clashes.
class ShiftDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit ShiftDetails(AppContext &context, QWidget *parent = nullptr);

    void showShift(const WeekPlan &plan, ShiftId shift);

signals:
    void askRequested(rosette::ShiftId shift, rosette::VolunteerId volunteer);
    void changeRequested(rosette::ShiftId shift);
    void removeRequested(rosette::ShiftId shift);

private:
    void buildTeam();
    QAction *addTeamAction(const QString &objectName, const QString &iconName, const QString &text,
                           const std::function<void()> &run);
    void showTeamActions();
    const Assignment *current() const;
    void setState(AssignmentState state);
    void toggleLock();
    void takeOff();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    PlannedShift m_planned;
    QLabel *m_gap;
    QPushButton *m_ask;
    QLabel *m_clashes;
    DataTable *m_table;
    TeamModel *m_team;
    QWidget *m_buttons;
    QList<QAction *> m_teamActions;
    QAction *m_lock = nullptr;
    QAction *m_takeOff = nullptr;
};

} // namespace rosette
