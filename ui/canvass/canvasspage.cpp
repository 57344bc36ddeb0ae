#include "ui/canvass/canvasspage.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/canvass/followupsview.h"
#include "ui/canvass/progressview.h"
#include "ui/canvass/questionsview.h"
#include "ui/canvass/sessionsview.h"
#include "ui/canvass/sheetentryview.h"
#include "ui/canvass/sheetsview.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

CanvassPage::CanvassPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Canvass")))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_progress(new ProgressView(context))
    , m_entry(new SheetEntryView(context))
    , m_sheets(new SheetsView(context))
    , m_sessions(new SessionsView(context))
    , m_questions(new QuestionsView(context))
    , m_followUps(new FollowUpsView(context))
{
    auto *enter = new QAction(iconNamed(u"keyboard"_s, QPalette::HighlightedText), tr("Enter a sheet"), this);
    enter->setObjectName(u"enterAction"_s);
    m_header->setPrimaryAction(enter);
    m_tabs->setObjectName(u"canvassTabBar"_s);
    m_tabs->setDrawBase(false);
    addTab(tr("Progress"), m_progress);
    addTab(tr("Enter a sheet"), m_entry);
    addTab(tr("Sheets"), m_sheets);
    addTab(tr("Sessions"), m_sessions);
    addTab(tr("Questions"), m_questions);
    addTab(tr("Follow-ups"), m_followUps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);

    connect(enter, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(EntryTab); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        activated();
    });
    connect(m_sheets, &SheetsView::entryRequested, this, &CanvassPage::enterSheet);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"conversations"_L1, "follow_ups"_L1, "sheets"_L1, "codes"_L1, "volunteers"_L1, "wards"_L1, "doors"_L1, "people"_L1, "activities"_L1,
                               "activity_results"_L1, "debriefs"_L1, "rounds"_L1, "stages"_L1, "registrations"_L1}))
            reload();
        if (notice.touchesAny({"codes"_L1, "questions"_L1, "surveys"_L1, "scripts"_L1, "answers"_L1, "volunteers"_L1}))
            report(m_questions->reload());
    });
    reload();
    report(m_questions->reload());
}

void CanvassPage::addTab(const QString &title, QWidget *view)
{
    m_tabs->addTab(title);
    m_views->addWidget(view);
}

void CanvassPage::activated()
{
    if (m_tabs->currentIndex() == EntryTab)
        m_entry->takeFocus();
}

void CanvassPage::reveal(const Target &target)
{
    if (target.kind == "sheet"_L1 && target.id > 0) {
        enterSheet(SheetId(target.id));
    } else if (target.kind == "sheet"_L1) {
        m_tabs->setCurrentIndex(EntryTab);
    } else if (target.kind == "follow_up"_L1) {
        m_tabs->setCurrentIndex(FollowUpsTab);
        m_followUps->reveal(target.id);
    } else if (target.kind == "session"_L1) {
        m_tabs->setCurrentIndex(SessionsTab);
        m_sessions->reveal(ActivityId(target.id));
    }
}

void CanvassPage::enterSheet(SheetId id)
{
    m_tabs->setCurrentIndex(EntryTab);
    m_entry->openSheet(id);
}

void CanvassPage::reload()
{
    m_entry->reload();
    m_progress->reload();
    if (!report(m_sheets->reload()) || !report(m_followUps->reload()) || !report(m_sessions->reload()))
        return;
    m_header->setState(tr("%n sheet(s) out", nullptr, m_sheets->open()) + u" · "_s +
                       tr("%n follow-up(s) open", nullptr, m_followUps->open()));
}

} // namespace rosette
