#include "ui/canvass/canvasspage.h"

#include <QAction>
#include <QVBoxLayout>

#include "models/canvass/followup.h"
#include "models/reports/canvasstown.h"
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
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

CanvassPage::CanvassPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Canvass")))
    , m_tabs(new TabPages(u"canvassTabBar"_s, tr("Parts of canvassing")))
    , m_progress(new ProgressView(context))
    , m_entry(new SheetEntryView(context))
    , m_sheets(new SheetsView(context))
    , m_sessions(new SessionsView(context))
    , m_questions(new QuestionsView(context))
    , m_followUps(new FollowUpsView(context))
    , m_stale{ProgressTab, EntryTab, SheetsTab, SessionsTab, QuestionsTab, FollowUpsTab}
{
    auto *enter = new QAction(iconNamed(u"keyboard"_s, QPalette::HighlightedText), tr("Enter a sheet"), this);
    enter->setObjectName(u"enterAction"_s);
    m_header->setPrimaryAction(enter);
    // In the order of Tab.
    m_tabs->addView(tr("Progress"), m_progress);
    m_tabs->addView(tr("Enter a sheet"), m_entry);
    m_tabs->addView(tr("Sheets"), m_sheets);
    m_tabs->addView(tr("Sessions"), m_sessions);
    m_tabs->addView(tr("Questions"), m_questions);
    m_tabs->addView(tr("Follow-ups"), m_followUps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);

    connect(enter, &QAction::triggered, this, [this] { turnTo(EntryTab); });
    connect(m_tabs, &TabPages::viewShown, this, [this] {
        freshen();
        activated();
    });
    connect(m_sheets, &SheetsView::entryRequested, this, &CanvassPage::enterSheet);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, &CanvassPage::take);
}

void CanvassPage::activated()
{
    if (m_tabs->currentPlace() == EntryTab)
        m_entry->takeFocus();
}

void CanvassPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    freshen();
}

void CanvassPage::reveal(const Target &target)
{
    if (target.kind == "sheet"_L1 && target.id > 0) {
        enterSheet(SheetId(target.id));
    } else if (target.kind == "sheet"_L1) {
        turnTo(EntryTab);
    } else if (target.kind == "follow_up"_L1) {
        turnTo(FollowUpsTab);
        m_followUps->reveal(target.id);
    } else if (target.kind == "session"_L1) {
        turnTo(SessionsTab);
        m_sessions->reveal(ActivityId(target.id));
    }
}

void CanvassPage::enterSheet(SheetId id)
{
    turnTo(EntryTab);
    m_entry->openSheet(id);
}

void CanvassPage::turnTo(Tab tab)
{
    m_tabs->turnTo(tab);
    freshen();
}

/// Only what is seen is read again; the others when they are turned to.
void CanvassPage::take(const ChangeNotice &notice)
{
    if (notice.touchesAny({"conversations"_L1, "follow_ups"_L1, "sheets"_L1, "codes"_L1, "volunteers"_L1, "wards"_L1,
                           "doors"_L1, "people"_L1, "activities"_L1, "activity_results"_L1, "debriefs"_L1, "rounds"_L1,
                           "round_sets"_L1, "stages"_L1, "registrations"_L1, "polling_districts"_L1})) {
        m_stale.unite({ProgressTab, EntryTab, SheetsTab, SessionsTab, FollowUpsTab});
        m_isHeaderStale = true;
    }
    if (CanvassTown::isTouched(notice))
        m_progress->forgetTown();
    if (notice.touchesAny({"codes"_L1, "questions"_L1, "surveys"_L1, "scripts"_L1, "answers"_L1, "volunteers"_L1}))
        m_stale.insert(QuestionsTab);
    if (isVisible())
        freshen();
}

void CanvassPage::freshen()
{
    if (m_stale.remove(m_tabs->currentPlace()))
        report(reloadView());
    if (std::exchange(m_isHeaderStale, false))
        report(showState());
}

Status CanvassPage::reloadView()
{
    switch (Tab(m_tabs->currentPlace())) {
    case ProgressTab:
        m_progress->reload();
        break;
    case EntryTab:
        m_entry->reload();
        break;
    case SheetsTab:
        return m_sheets->reload();
    case SessionsTab:
        return m_sessions->reload();
    case QuestionsTab:
        return m_questions->reload();
    case FollowUpsTab:
        return m_followUps->reload();
    }
    return {};
}

Status CanvassPage::showState()
{
    Connection &c = context().campaign.connection();
    ROSETTE_ASSIGN(const SheetsOut out, SheetRepository::out(c));
    ROSETTE_ASSIGN(const qint64 open, FollowUpRepository::countOpen(c));
    m_header->setState(tr("%n sheet(s) out", nullptr, out.count) + u" · "_s +
                       tr("%n follow-up(s) open", nullptr, int(open)));
    return {};
}

} // namespace rosette
