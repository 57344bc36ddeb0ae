#pragma once

#include <functional>

#include <QWidget>

#include "models/rota/swaps.h"
#include "ui/rota/rotaedits.h"
#include "ui/rota/teammodel.h"

class QAction;
class QGridLayout;
class QToolButton;

namespace rosette {

class WordsList;

/// The people on one shift, each with why they are there, and what is done with them: what they said, lock, take off,
/// move, swap; and from its day on whether they came.
class TeamBox : public QWidget
{
    Q_OBJECT

public:
    explicit TeamBox(AppContext &context, QWidget *parent = nullptr);

    /// `clashing`: those who cannot be there.
    void showShift(const WeekPlan &plan, const PlannedShift &planned, const QSet<VolunteerId> &clashing);
    /// False when they are not on the shift.
    bool choose(VolunteerId volunteer);

private:
    void buildActions();
    QAction *addAction(const QString &objectName, const QString &iconName, const QString &text,
                       const QKeySequence &shortcut, const std::function<void(const Assignment &)> &run);
    void addButtons(QList<QToolButton *> &buttons, const QList<QAction *> &actions);
    void showActions();
    const Assignment *current() const;

    AppContext &m_context;
    RotaEdits m_edits;
    WeekPlan m_plan;
    PlannedShift m_planned;
    TeamModel *m_team;
    WordsList *m_list;
    QGridLayout *m_buttons;
    QList<QAction *> m_actions;
    QList<QToolButton *> m_before; ///< for a shift to come, and on its day
    QList<QToolButton *> m_after;  ///< from its day on
    QAction *m_lock = nullptr;
    QAction *m_takeOff = nullptr;
    QAction *m_move = nullptr;
    QAction *m_swap = nullptr;
    QAction *m_allCame = nullptr;
    QList<Swap> m_swaps; ///< of the current person
};

} // namespace rosette
