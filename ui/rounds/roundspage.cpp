#include "ui/rounds/roundspage.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/rounds/coveragewords.h"
#include "ui/rounds/homesview.h"
#include "ui/rounds/newrounddialog.h"
#include "ui/rounds/proposalview.h"
#include "ui/rounds/roundsview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/tracks/trackreading.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundsPage::RoundsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_pages(new QStackedWidget)
    , m_header(new PageHeader(tr("Rounds")))
    , m_new(new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("New round"), this))
    , m_cut(new QAction(iconNamed(u"ward"_s), tr("Cut a ward into rounds…"), this))
    , m_rounds(new RoundsView(context, m_cut))
    , m_homes(new HomesView(context))
    , m_views(new TabPages(u"roundsTabBar"_s, tr("Rounds or homes")))
{
    buildHeader();
    buildTabs();
    auto *overview = new QWidget;
    m_pages->addWidget(overview);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    page->addWidget(m_pages);
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_views, 1);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        const bool isOnTheGround = notice.touchesAny(
            {"rounds"_L1, "round_sets"_L1, "stages"_L1, "left_out_homes"_L1, "streets"_L1, "doors"_L1, "wards"_L1});
        m_areHomesStale = m_areHomesStale || isOnTheGround;
        if (isOnTheGround ||
            notice.touchesAny({"conversations"_L1, "deliveries"_L1, "volunteers"_L1, "people"_L1, "registrations"_L1,
                               "map_features"_L1}))
            reloadWhenSeen();
    });
}

void RoundsPage::buildHeader()
{
    m_new->setObjectName(u"newRoundAction"_s);
    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &RoundsPage::makeRound);
    m_cut->setObjectName(u"cutWardAction"_s);
    m_cut->setShortcut(QKeySequence(tr("Ctrl+Shift+R")));
    connect(m_cut, &QAction::triggered, this, &RoundsPage::cutWard);
    m_header->addAction(m_cut);
    auto *track = new QAction(iconNamed(u"locate"_s), tr("Record a walk from a track…"), this);
    track->setObjectName(u"recordTrackAction"_s);
    track->setToolTip(tr("A GPX file or NMEA log from a phone says which stages were walked"));
    connect(track, &QAction::triggered, this, [this] { chooseTrack(this->context(), this); });
    m_header->addMenuAction(track);
    connect(m_rounds, &RoundsView::stateChanged, this, [this](const QString &sentence) {
        m_roundsState = sentence;
        showState();
    });
    m_header->setPrimaryAction(m_new);
}

void RoundsPage::buildTabs()
{
    m_views->addView(tr("Rounds"), m_rounds); // as Tab
    m_views->addView(tr("Homes"), m_homes);
    connect(m_homes, &HomesView::counted, this, [this](const CoverageCounts &counts) {
        const int open = counts.inNoRound + counts.inTwoRounds;
        m_views->setTitle(Homes, open == 0 ? tr("Homes") : tr("Homes (%1)").arg(QLocale().toString(open)));
        m_homesState = countWords(counts);
        showState();
    });
    connect(m_homes, &HomesView::roundExtended, this, &RoundsPage::showRound);
}

void RoundsPage::showState()
{
    m_header->setState(m_homesState.isEmpty() ? m_roundsState : m_roundsState + u" · "_s + m_homesState);
}

void RoundsPage::reloadWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void RoundsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

void RoundsPage::reload()
{
    m_isStale = false;
    m_rounds->reload();
    if (std::exchange(m_areHomesStale, false))
        m_homes->reload(); // reads all doors, in a task
}

void RoundsPage::activated()
{
    if (m_proposals && m_pages->currentWidget() == m_proposals)
        m_proposals->setFocus();
    else
        m_views->currentView()->setFocus();
}

void RoundsPage::reveal(const Target &target)
{
    if (target.kind == "round"_L1)
        showRound(RoundId(target.id));
    else if (target.kind == "homes"_L1)
        showTab(Homes);
    else if (target.kind == "proposals"_L1)
        cutWard();
}

void RoundsPage::showTab(Tab tab)
{
    m_pages->setCurrentIndex(0);
    m_views->turnTo(tab);
}

void RoundsPage::showRound(RoundId id)
{
    showTab(Rounds);
    m_rounds->showRound(id);
}

void RoundsPage::makeRound()
{
    auto *dialog = new NewRoundDialog(context(), this);
    connect(dialog, &NewRoundDialog::roundMade, this, &RoundsPage::showRound);
    dialog->open();
}

void RoundsPage::cutWard()
{
    if (!m_proposals) {
        m_proposals = new ProposalView(context());
        m_pages->addWidget(m_proposals);
        connect(m_proposals, &ProposalView::kept, this, [this](const QList<RoundId> &rounds) {
            showRound(rounds.first());
            activated();
        });
        connect(m_proposals, &ProposalView::cancelled, this, [this] {
            m_pages->setCurrentIndex(0);
            activated();
        });
    }
    m_proposals->begin();
    m_pages->setCurrentWidget(m_proposals);
    m_proposals->setFocus();
}

} // namespace rosette
