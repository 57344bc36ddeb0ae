#pragma once

#include <QWidget>

#include "models/rounds/coverage.h"
#include "ui/rounds/homesmodel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

class QPushButton;

namespace rosette {

class DataTable;
class HomesCard;
class HomesCommands;
class PageTabBar;

/// Homes that no round leads to, that two lead to, and that are left out: each group a question that one click answers.
class HomesView : public QWidget
{
    Q_OBJECT

public:
    explicit HomesView(AppContext &context, QWidget *parent = nullptr);

    /// Looks anew, in a task; counted() tells the answer.
    void reload();

signals:
    void counted(const rosette::CoverageCounts &counts);
    /// Homes were put into this round by name.
    void roundExtended(rosette::RoundId id);

private:
    void buildTable();
    void connectCard();
    void showKind(int kind);
    void setCoverage(const Coverage &coverage);
    void hideWhatIsAlike();
    void showCounts();
    /// Those that were drawn around on the map.
    void chooseHomesOf(const QList<DoorId> &doors);
    void showCard();
    /// What the button for all would answer.
    QList<int> rowsWithProposal() const;
    void answerAll();
    void forgetAnswered();
    QList<int> chosenRows() const;

    AppContext &m_context;
    HomesCommands *m_commands;
    HomesModel *m_model;
    PageTabBar *m_kinds;
    QPushButton *m_all;
    DataTable *m_table;
    HomesCard *m_card;
    QList<int> m_asked; ///< rows that are being answered
    TaskRunner::TaskId m_task = 0;
};

} // namespace rosette
