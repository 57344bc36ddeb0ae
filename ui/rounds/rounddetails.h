#pragma once

#include "models/rounds/stage.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace rosette {

class RoundActions;
class RoundCommands;
class RoundEditCommands;
class RoundWalkView;
class RoundWalks;
class StagesEditor;

/// A round's card: its name and walker, what it asks of the feet, its stages, and beside them the doors in walking
/// order, which follow while a stage is being written.
class RoundDetails : public DetailsPane
{
    Q_OBJECT

public:
    /// What commands a card offers: paper and plans, and those that change rounds.
    struct Commands
    {
        RoundCommands &paper;
        RoundEditCommands &edits;
        RoundActions &actions; ///< its menu stands in the card
    };

    RoundDetails(AppContext &context, const Commands &commands, QWidget *parent = nullptr);

    /// `rows` are the rounds that doors and stages may be given to.
    void showRound(const RoundRow &row, const QList<RoundRow> &rows);
    /// The same round was measured.
    void showFigures(const std::optional<WalkFigures> &figures);
    int currentStage() const;

signals:
    void currentStageChanged(int stage);
    /// While a stage is written: how the round would be walked, or how it is when that ended.
    void walkPreviewed(const QList<rosette::StageDoors> &walk);

private:
    void buildActions();
    /// A button that opens the menu.
    void addMenu(QMenu *menu, const QString &objectName, const QIcon &icon, const QString &text);
    /// An entry of m_paper or m_records that works on the round in view.
    QAction *addCommand(QMenu *menu, const QString &objectName, const QString &text,
                        const std::function<void(const Round &)> &command);
    /// For everybody, and for the voters of each election to come.
    void addSheetsActions();
    void fillVotersMenu(QMenu *menu);
    void buildStageActions();
    QWidget *buildWalk();
    void connectWalk();
    void preview(const QList<StageDoors> &walk);
    void endPreview();
    QString factsInWords() const;
    void refill();
    void fillWalkers();
    void save();
    void saveStages(const QList<Stage> &stages, const QString &what);

    AppContext &m_context;
    Commands m_commands;
    RoundRow m_row;
    QList<RoundRow> m_rows;
    QLineEdit *m_name;
    QComboBox *m_walker;
    QLineEdit *m_note;
    StagesEditor *m_stages;
    RoundWalkView *m_walk;
    RoundWalks *m_walks;
    QMenu *m_paper;   ///< what is printed of the round
    QMenu *m_records; ///< what was done on it
};

} // namespace rosette
