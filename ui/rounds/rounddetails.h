#pragma once

#include "models/rounds/stage.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rosette {

class DataTable;
class RoundCommands;
class StagesEditor;
class WalkModel;

/// A round's card: its name and walker, its stages, and beside them the doors in walking order.
class RoundDetails : public DetailsPane
{
    Q_OBJECT

public:
    RoundDetails(AppContext &context, RoundCommands &commands, QWidget *parent = nullptr);

    void showRound(const RoundRow &row);

private:
    void buildActions();
    /// For everybody, and from its menu for the voters of one election.
    void addSheetsAction();
    void fillSheetsMenu(class QMenu *menu);
    QWidget *buildWalk();
    void refill();
    void fillWalkers();
    void save();
    void saveStages(const QList<Stage> &stages, const QString &what);

    AppContext &m_context;
    RoundCommands &m_commands;
    RoundRow m_row;
    QLineEdit *m_name;
    QComboBox *m_walker;
    QLineEdit *m_note;
    StagesEditor *m_stages;
    WalkModel *m_walk;
    DataTable *m_walkTable;
    QLabel *m_walkTitle;
};

} // namespace rosette
