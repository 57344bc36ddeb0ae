#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace rosette {

class PageHeader;
class RoundsView;
class UnreachedView;

/// All rounds with their stages and doors, and beside them the homes that no round leads to.
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
    enum Tab {
        Rounds,
        Unreached,
    };

    void buildHeader();
    void buildTabs();
    /// Now when somebody looks, else at the next look: a round reads all its doors.
    void reloadWhenSeen();
    void reload();
    void showRound(RoundId id);
    void makeRound();

    PageHeader *m_header;
    QAction *m_new;
    RoundsView *m_rounds;
    UnreachedView *m_unreached;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    bool m_isStale = true;
};

} // namespace rosette
