#include "ui/rounds/roundspage.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/rounds/newrounddialog.h"
#include "ui/rounds/roundsview.h"
#include "ui/rounds/unreachedview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundsPage::RoundsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Rounds")))
    , m_new(new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("New round"), this))
    , m_rounds(new RoundsView(context, m_new))
    , m_unreached(new UnreachedView(context))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    buildHeader();
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"rounds"_L1, "round_sets"_L1, "stages"_L1, "streets"_L1, "doors"_L1, "wards"_L1, "conversations"_L1, "deliveries"_L1,
                               "volunteers"_L1, "people"_L1, "registrations"_L1}))
            reloadWhenSeen();
    });
}

void RoundsPage::buildHeader()
{
    m_new->setObjectName(u"newRoundAction"_s);
    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &RoundsPage::makeRound);
    connect(m_rounds, &RoundsView::stateChanged, m_header, &PageHeader::setState);
    m_header->setPrimaryAction(m_new);
}

void RoundsPage::buildTabs()
{
    m_tabs->setObjectName(u"roundsTabBar"_s);
    m_tabs->setDrawBase(false);
    m_tabs->insertTab(Rounds, tr("Rounds"));
    m_tabs->insertTab(Unreached, tr("Homes in no round"));
    m_views->insertWidget(Rounds, m_rounds);
    m_views->insertWidget(Unreached, m_unreached);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        activated();
    });
    connect(m_unreached, &UnreachedView::counted, this, [this](int homes) {
        m_tabs->setTabText(Unreached, homes == 0 ? tr("Homes in no round") : tr("Homes in no round (%1)").arg(QLocale().toString(homes)));
    });
    connect(m_unreached, &UnreachedView::roundExtended, this, &RoundsPage::showRound);
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
    m_unreached->reload();
}

void RoundsPage::activated()
{
    m_views->currentWidget()->setFocus();
}

void RoundsPage::reveal(const Target &target)
{
    if (target.kind == "round"_L1)
        showRound(RoundId(target.id));
    else if (target.kind == "unreached"_L1)
        m_tabs->setCurrentIndex(Unreached);
}

void RoundsPage::showRound(RoundId id)
{
    m_tabs->setCurrentIndex(Rounds);
    m_rounds->showRound(id);
}

void RoundsPage::makeRound()
{
    auto *dialog = new NewRoundDialog(context(), this);
    connect(dialog, &NewRoundDialog::roundMade, this, &RoundsPage::showRound);
    dialog->open();
}

} // namespace rosette
