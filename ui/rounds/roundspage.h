#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosette {

class HomesView;
class PageHeader;
class ProposalView;
class RoundsView;
class TabPages;

/// All rounds with their stages and doors, and beside them the homes that none or two of them lead to.
class RoundsPage : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// {"round", id}, {"homes"}, {"proposals"}
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab {
        Rounds,
        Homes,
    };

    void buildHeader();
    void buildTabs();
    /// Now when somebody looks, else at the next look: a round reads all its doors.
    void reloadWhenSeen();
    void reload();
    void showState();
    void showTab(Tab tab);
    void showRound(RoundId id);
    void makeRound();
    /// Opens the proposals in the place of everything else.
    void cutWard();

    QStackedWidget *m_pages; ///< what is kept, and what is proposed
    PageHeader *m_header;
    QAction *m_new;
    QAction *m_cut;
    RoundsView *m_rounds;
    HomesView *m_homes;
    TabPages *m_views;
    ProposalView *m_proposals = nullptr; ///< made when it is first asked for
    QString m_roundsState;
    QString m_homesState; ///< empty when every home is in one round
    bool m_isStale = true;
    bool m_areHomesStale = true; ///< a talk at a door does not change them
};

} // namespace rosette
