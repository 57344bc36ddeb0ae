#pragma once

#include <QWidget>

#include "ui/rounds/roundsmodel.h"
#include "ui/shell/appcontext.h"

class QAction;

namespace rosette {

class DataTable;
class RoundActions;
class RoundChoiceBar;
class RoundCommands;
class RoundDetails;
class RoundEditCommands;
class RoundFigures;
class RoundsFilters;
class RoundsMapPane;

/// The list of rounds with its filters and their map below it, and the card of the round in view at the right. Several
/// rows may be chosen.
class RoundsView : public QWidget
{
    Q_OBJECT

public:
    /// `firstRounds` is offered where there is none yet.
    RoundsView(AppContext &context, QAction *firstRounds, QWidget *parent = nullptr);

    /// Reads anew and keeps the chosen rounds.
    void reload();
    /// Chooses this round; filters that hide it are cleared.
    void showRound(RoundId id);
    /// Where to add what can be done with chosen rounds.
    RoundActions &actions() { return *m_actions; }

signals:
    /// One sentence for the page's header.
    void stateChanged(const QString &sentence);

private:
    QWidget *buildList();
    void buildTable();
    void buildActions();
    void connectMap();
    bool choose(const QList<RoundId> &rounds);
    /// The one in view first.
    QList<RoundRow> chosenRows() const;
    void followChoice();
    void adoptFigures();
    void showState();
    void showCurrent();
    void makeRoundOf(const QList<DoorId> &doors);

    AppContext &m_context;
    QAction *m_firstRounds;
    RoundCommands *m_commands;
    RoundEditCommands *m_edits;
    RoundsFilters *m_filters;
    RoundsModel *m_model;
    DataTable *m_table;
    RoundActions *m_actions;
    RoundChoiceBar *m_choice;
    RoundsMapPane *m_map;
    RoundDetails *m_details;
    RoundFigures *m_figures;
    RoundId m_current;
    bool m_isReloading = false;
};

} // namespace rosette
