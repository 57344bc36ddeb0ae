#pragma once

#include "models/leaflets/edition.h"
#include "ui/leaflets/leafletsreading.h"
#include "ui/shell/page.h"
#include "ui/shell/taskrunner.h"

class QComboBox;
class QMenu;

namespace rosette {

class BooksView;
class BundlesView;
class DeliverersView;
class EditionCommands;
class EditionRoundsView;
class ImprintLine;
class LeafletCommands;
class PageHeader;
class ReachView;
class StockStrip;
class TabPages;

/// Leaflets of one edition: where all of them are, which rounds they go to and what has gone where.
class LeafletsPage : public Page
{
    Q_OBJECT

public:
    explicit LeafletsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// {"edition", id}, {"edition_round", id of the round, {}, id of the edition as text}, {"imprint", id of the
    /// edition}
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab {
        RoundsTab,
        BundlesTab,
        ReachTab,
        DeliverersTab,
        BooksTab,
    };

    void buildHeader();
    QMenu *printMenu();
    void buildStrip();
    void buildTabs();
    QAction *showingAction(const QString &objectName, const QString &text, RoundProgress progress);
    void reloadWhenSeen();
    /// Editions and books now, the rest in a worker.
    void reload();
    void fillEditions();
    void chooseEdition(LeafletId id);
    void showReading(const LeafletsReading &reading);

    PageHeader *m_header;
    EditionCommands *m_editions;
    LeafletCommands *m_commands;
    QComboBox *m_edition;
    ImprintLine *m_imprint;
    StockStrip *m_strip;
    TabPages *m_views;
    EditionRoundsView *m_rounds;
    BundlesView *m_bundles;
    ReachView *m_reach;
    DeliverersView *m_deliverers;
    BooksView *m_books;
    LeafletId m_current;
    RoundId m_wanted; ///< to be shown when the rounds are read
    TaskRunner::TaskId m_task = 0;
    bool m_isStale = true;
};

} // namespace rosette
