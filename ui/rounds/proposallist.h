#pragma once

#include <functional>

#include <QColor>
#include <QSplitter>

#include "models/rounds/rounddoors.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class DataTable;
class MessageBar;
class RoundsProposal;
class ProposalCommands;
class ProposalDetails;
class ProposalsModel;

/// The proposed rounds as a table with what can be done with the chosen one above it and its stages below.
class ProposalList : public QSplitter
{
    Q_OBJECT

public:
    /// `answers` says what came of what was asked.
    ProposalList(AppContext &context, RoundsProposal &proposal, MessageBar &answers, QWidget *parent = nullptr);

    void setColours(const std::function<QColor(int)> &colourOf);
    void choose(int key);
    void chooseFirst();
    /// 0: none.
    int chosen() const;
    void undo();
    void redo();

signals:
    void choiceChanged(int key);
    /// Of the chosen round; -1: none.
    void stageChanged(int stage);
    /// While a stage is typed: how the chosen round would be walked.
    void previewed(const QList<rosette::StageDoors> &walk);

private:
    QWidget *buildTable(MessageBar &answers);
    void buildCommandBar();
    void keepChoice();
    void adoptChoice();

    RoundsProposal &m_proposal;
    ProposalCommands *m_commands;
    ProposalsModel *m_model;
    QWidget *m_commandBar;
    DataTable *m_table;
    ProposalDetails *m_details;
};

} // namespace rosette
