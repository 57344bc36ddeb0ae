#pragma once

#include <QWidget>

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace rosette {

class Connection;
class StagesModel;

/// The stages of a round as cards: dragged or moved by Alt+Up and Alt+Down, turned round, removed, and written in one
/// field as people say them ("Brownlow Road odds 1-17, evens 30-22"). A line that is not understood stays to be mended.
class StagesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit StagesEditor(Connection &connection, QWidget *parent = nullptr);

    /// Another round (or the same one anew, which keeps the current stage).
    void showRound(const Round &round, const QList<StageDoors> &stages);
    int currentStage() const;

signals:
    /// The user wants the round to have these stages now; `what` names the edit.
    void edited(const QList<rosette::Stage> &stages, const QString &what);
    void currentStageChanged(int stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addStageAction(const QString &objectName, const QString &text, const QString &icon, const QKeySequence &shortcut);
    void moveCurrent(int by);
    void reverseCurrent();
    void removeCurrent();
    void loadCurrent();
    void submitLine();
    void stopChanging();
    void answer(const QString &problem);
    void enableActions();
    Result<QList<Stage>> readLine(const QString &text, int place) const;

    Connection &m_connection;
    Round m_round;
    StagesModel *m_model;
    QListView *m_list;
    QLineEdit *m_line;
    QLabel *m_answer;
    QAction *m_up;
    QAction *m_down;
    QAction *m_reverse;
    QAction *m_change;
    QAction *m_remove;
    int m_changing = -1; ///< the stage that the field holds; -1: it adds one
    int m_wanted = -1;   ///< the stage to stand on after the edit was written
};

} // namespace rosette
