#pragma once

#include <QWidget>

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"

class QAction;
class QListView;
class QMenu;

namespace rosette {

class Connection;
class StageLine;
class StagesModel;

/// The stages of a round as cards: dragged (also onto another round) or moved by Alt+Up and Alt+Down, turned round,
/// removed, and written in one field as people say them ("Brownlow Road odds 1-17, evens 30-22").
class StagesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StagesEditor(Connection &connection, QWidget *parent = nullptr);

    /// Another round (or the same one anew, which keeps the current stage).
    void showRound(const Round &round, const QList<StageDoors> &stages);
    int currentStage() const;
    /// More that can be done with the current stage: stands in its menu and behind the buttons.
    void addStageMenuAction(QAction *action);

signals:
    /// The user wants the round to have these stages now; `what` names the edit.
    void edited(const QList<rosette::Stage> &stages, const QString &what);
    void currentStageChanged(int stage);
    /// While a line is typed: how the round would be walked.
    void previewed(const QList<rosette::StageDoors> &walk);
    void previewEnded();

private:
    QAction *addStageAction(const QString &objectName, const QString &text, const QString &icon,
                            const QKeySequence &shortcut);
    void moveCurrent(int by);
    void reverseCurrent();
    void removeCurrent();
    void enableActions();

    Round m_round;
    StagesModel *m_model;
    QListView *m_list;
    StageLine *m_line;
    QMenu *m_more;
    QAction *m_up;
    QAction *m_down;
    QAction *m_reverse;
    QAction *m_change;
    QAction *m_remove;
    int m_wanted = -1; ///< the stage to stand on after the edit was written
};

} // namespace rosette
