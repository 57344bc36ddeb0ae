#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QAction;
class QComboBox;

namespace rosette {

class DataTable;
class FilterBar;
class RoundCommands;
class RoundDetails;
class RoundsModel;

/// The list of rounds with its filters, and the card of the chosen one at the right.
class RoundsView : public QWidget
{
    Q_OBJECT

public:
    /// `newRound` is offered where there is none yet.
    RoundsView(AppContext &context, QAction *newRound, QWidget *parent = nullptr);

    /// Reads anew and keeps the chosen round.
    void reload();
    /// Chooses this round; filters that hide it are cleared.
    void showRound(RoundId id);

signals:
    /// One sentence for the page's header.
    void stateChanged(const QString &sentence);

private:
    void buildFilters();
    void buildTable();
    void fillSets();
    void showState();
    void showCurrent();
    QDate since() const;

    AppContext &m_context;
    QAction *m_newRound;
    RoundCommands *m_commands;
    FilterBar *m_filters;
    QComboBox *m_set;
    QComboBox *m_period;
    RoundsModel *m_model;
    DataTable *m_table;
    RoundDetails *m_details;
    RoundId m_current;
    bool m_isReloading = false;
};

} // namespace rosette
