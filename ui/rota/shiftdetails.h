#pragma once

#include "models/rota/candidates.h"
#include "models/rota/swaps.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QToolButton;

namespace rosette {

class CoverList;
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
    void changeRequested(rosette::ShiftId shift);
    void removeRequested(rosette::ShiftId shift);

private:
    void buildTeam();
    void addButtons(QList<QToolButton *> &buttons, const QList<QAction *> &actions);
    void showCover(const PlannedActivity *activity);
    void noteAnswer(const Candidate &candidate, AssignmentState answer);
    void allCame();
    void swap();
    QAction *addTeamAction(const QString &objectName, const QString &iconName, const QString &text,
                           const std::function<void()> &run);
    void showTeamActions();
    const Assignment *current() const;
    void setState(AssignmentState state);
    void toggleLock();
    void takeOff();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    WeekPlan m_plan;
    PlannedShift m_planned;
    QLabel *m_gap;
    CoverList *m_cover;
    QLabel *m_clashes;
    DataTable *m_table;
    TeamModel *m_team;
    QWidget *m_buttons;
    QList<QAction *> m_teamActions;
    QList<QToolButton *> m_before; ///< for a shift to come, and on its day
    QList<QToolButton *> m_after;  ///< from its day on
    QAction *m_lock = nullptr;
    QAction *m_takeOff = nullptr;
    QAction *m_swap = nullptr;
    QAction *m_allCame = nullptr;
    QList<Swap> m_swaps; ///< of the current person
};

} // namespace rosette
