#pragma once

#include <QWidget>

#include "models/rounds/rounddoors.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QMenu;
class QToolButton;

namespace rosette {

class RoundsProposal;
class StagesEditor;

/// The stages of one proposed round: moved, turned, written as those of any round, and given to another one.
class ProposalDetails : public QWidget
{
    Q_OBJECT

public:
    ProposalDetails(AppContext &context, RoundsProposal &proposal, QWidget *parent = nullptr);

    /// 0: none.
    void showRound(int key);
    int key() const { return m_key; }

signals:
    void currentStageChanged(int stage);
    /// While a stage is typed: how the round would be walked; as it is walked when the typing is over.
    void previewed(const QList<rosette::StageDoors> &walk);
    /// Another round is to be shown: the one that begins at the split.
    void roundWanted(int key);

private:
    void buildButtons();
    void refresh();
    void enableButtons();
    void fillMoveMenu();
    void split();

    RoundsProposal &m_proposal;
    int m_key = 0;
    QLabel *m_title;
    QLabel *m_doubt;
    StagesEditor *m_stages;
    QToolButton *m_move;
    QMenu *m_moveMenu;
    QToolButton *m_split;
};

} // namespace rosette
