#pragma once

#include <QObject>

#include "ui/shell/appcontext.h"

class QAction;
class QMenu;
class QWidget;

namespace rosette {

class MessageBar;
class RoundsProposal;

/// What is done with the chosen one of the proposed rounds; every one can be taken back while the proposal is open.
class ProposalCommands : public QObject
{
    Q_OBJECT

public:
    /// `answers` says what came of a search for a better order.
    ProposalCommands(RoundsProposal &proposal, MessageBar &answers, QObject *parent = nullptr);

    /// In the order in which they are shown.
    QList<QAction *> actions() const;
    /// 0: none.
    void setCurrent(int key);
    void undo();
    void redo();

signals:
    /// This round is to be the chosen one.
    void roundWanted(int key);
    /// The chosen round is to get another name.
    void renameRequested();

private:
    QAction *add(const QString &objectName, const QString &iconName, const QString &text, const QKeySequence &shortcut,
                 const std::function<void()> &command);
    void move(int by);
    void drop();
    void order();
    void fillMergeMenu();
    void enable();

    RoundsProposal &m_proposal;
    MessageBar &m_answers;
    int m_key = 0;
    QMenu *m_mergeMenu;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_rename;
    QAction *m_up;
    QAction *m_down;
    QAction *m_reverse;
    QAction *m_order;
    QAction *m_merge;
    QAction *m_drop;
};

} // namespace rosette
