#pragma once

#include <QColor>
#include <QSplitter>

#include "ui/shell/appcontext.h"

namespace rosette {

class DataTable;
class MessageBar;
class Proposal;
class ProposalCommands;
class ProposalDetails;
class ProposalsModel;

/// The proposed rounds as a table with what can be done with the chosen one above it and its stages below.
class ProposalList : public QSplitter
{
    Q_OBJECT

public:
    /// `answers` says what came of what was asked.
    ProposalList(AppContext &context, Proposal &proposal, MessageBar &answers, QWidget *parent = nullptr);

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

private:
    QWidget *buildTable(MessageBar &answers);
    QWidget *buildCommandBar();
    void keepChoice();
    void adoptChoice();

    Proposal &m_proposal;
    ProposalCommands *m_commands;
    ProposalsModel *m_model;
    DataTable *m_table;
    ProposalDetails *m_details;
};

} // namespace rosette
