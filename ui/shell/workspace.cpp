#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

#include "ui/shell/locator.h"
#include "ui/shell/locatorsources.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/taskbutton.h"
#include "ui/shell/undobar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kForeignChangesMs = 2000;
} // namespace

Workspace::Workspace(std::unique_ptr<Campaign> campaign, const WindowServices &services, QList<QAction *> windowActions,
                     QWidget *parent)
    : QWidget(parent)
    , m_campaign(std::move(campaign))
    , m_entries(services.pages)
    , m_windowActions(std::move(windowActions))
    , m_tasks(*m_campaign)
    , m_messages(*new MessageBar(this))
    , m_context{*m_campaign, m_tasks, services.prompts, m_messages, *this, services.clock}
    , m_navigation(new NavigationBar(m_entries, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"workspace"_s);
    QList<LocatorSource> sources{locatePages(m_entries)};
    sources.append(services.locatorSources);
    sources.append(locateActions([this] { return actionsOfPage() + m_windowActions; }));
    m_locator = new Locator(m_context, std::move(sources), this);

    buildLayout();
    followCampaign();
    if (services.attend)
        services.attend(m_context, this);
    loadInfo();
    if (!m_entries.isEmpty())
        open(m_entries.first().id);
}

Workspace::~Workspace()
{
    // Before the members they refer to; QWidget would delete them after.
    delete m_locator;
    delete m_pages->parentWidget();
    delete m_navigation;
}

void Workspace::buildLayout()
{
    auto *search = new NavigationButton(u"search"_s, tr("Find"), this);
    search->setObjectName(u"findNavigationButton"_s);
    search->setHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(search, &QAbstractButton::clicked, this, &Workspace::showLocator);
    m_navigation->addFootWidget(new TaskButton(m_tasks, this));
    m_navigation->addFootWidget(search);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](const QString &id) { open(id); });

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&m_messages);
    column->addWidget(m_pages, 1);
    new UndoBar(m_campaign->undoStack(), side);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(side, 1);
}

void Workspace::followCampaign()
{
    connect(m_campaign.get(), &Campaign::undoFailed, &m_messages, &MessageBar::showError);
    connect(&m_campaign->undoStack(), &QUndoStack::indexChanged, &m_messages, &MessageBar::letPass);
    connect(&m_campaign->notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches("campaign"_L1))
            loadInfo();
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, m_campaign.get(), &Campaign::lookForForeignChanges);
    timer->start(kForeignChangesMs);
}

void Workspace::loadInfo()
{
    const Result<CampaignInfo> info = m_campaign->info();
    if (!info)
        return m_messages.showError(info.error());
    m_info = *info;
    m_navigation->setCampaignName(m_info.name);
    emit infoChanged();
}

void Workspace::open(const QString &pageId, const Target &target)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.id == pageId; });
    if (entry == m_entries.end())
        return;
    if (pageId != m_currentPageId)
        m_messages.letPass();
    Page *&page = m_pageById[pageId];
    if (!page) {
        page = entry->create(m_context, m_pages);
        m_pages->addWidget(page);
    }
    m_currentPageId = pageId;
    m_navigation->setCurrent(pageId);
    m_pages->setCurrentWidget(page);
    page->activated();
    if (!page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(); // Tab goes on inside the page
    if (!target.isEmpty())
        page->reveal(target);
}

void Workspace::showLocator() { m_locator->open(); }

QList<QAction *> Workspace::actionsOfPage() const
{
    QWidget *page = m_pages->currentWidget();
    return page ? page->findChildren<QAction *>() : QList<QAction *>();
}

} // namespace rosette
