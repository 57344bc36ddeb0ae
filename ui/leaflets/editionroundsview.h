#pragma once

#include <QWidget>

#include "ui/leaflets/leafletsreading.h"
#include "ui/shell/appcontext.h"

class QAction;
class QComboBox;

namespace rosette {

class DataTable;
class EditionRoundActions;
class EditionRoundDetails;
class EditionRoundsModel;
class FilterBar;
class LeafletCommands;

/// The rounds that an edition goes to, one or several to be chosen, and their card at the right.
class EditionRoundsView : public QWidget
{
    Q_OBJECT

public:
    /// `newEdition` is offered while there is no edition.
    EditionRoundsView(AppContext &context, LeafletCommands &commands, QAction *newEdition, QWidget *parent = nullptr);

    void setReading(const LeafletsReading &reading);
    /// Lists only rounds that are so far and chooses them all.
    void showProgress(RoundProgress progress);
    /// Filters that hide it are cleared.
    void showRound(RoundId id);
    QList<EditionRound> chosen() const;

private:
    void buildFilters();
    void buildTable();
    void filter();
    void showChosen();
    void showEmptyState();
    void select(const QList<RoundId> &ids);

    AppContext &m_context;
    QAction *m_newEdition;
    QAction *m_openRounds;
    LeafletsReading m_reading;
    EditionRoundActions *m_actions;
    FilterBar *m_filters;
    QComboBox *m_progress;
    EditionRoundsModel *m_model;
    DataTable *m_table;
    EditionRoundDetails *m_details;
    bool m_isReloading = false;
};

} // namespace rosette
