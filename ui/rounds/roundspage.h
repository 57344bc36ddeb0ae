#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace rosette {

class DataTable;
class FilterBar;
class PageHeader;
class RoundCommands;
class RoundDetails;
class RoundsModel;
class UnreachedView;

/// All rounds with how far they were canvassed and the card of the chosen one at the right; beside them the homes that
/// no round leads to.
class RoundsPage : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// {"round", id}, {"unreached"}
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildFilters();
    void buildTable();
    QWidget *buildRounds();
    void buildTabs();
    bool areUnreachedShown() const;
    void fillSets();
    /// Now when somebody looks, else at the next look: a round reads all its doors.
    void reloadWhenSeen();
    void reload();
    void showCurrent();
    void showState();
    void makeRound();
    QDate since() const;

    RoundCommands *m_commands;
    PageHeader *m_header;
    FilterBar *m_filters;
    QComboBox *m_set;
    QComboBox *m_period;
    RoundsModel *m_model;
    DataTable *m_table;
    RoundDetails *m_details;
    UnreachedView *m_unreached;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QAction *m_new = nullptr;
    RoundId m_current;
    bool m_isStale = true;
    bool m_isReloading = false;
};

} // namespace rosette
