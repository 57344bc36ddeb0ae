#include "ui/meetings/meetingspage.h"

#include <QAction>
#include <QCheckBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/meetings/awaydetails.h"
#include "ui/meetings/ideadetails.h"
#include "ui/meetings/listwithcard.h"
#include "ui/meetings/meetingcells.h"
#include "ui/meetings/meetingdetails.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

template <typename Thing>
const Thing *findById(const QList<Thing> &things, qint64 id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing &one) { return one.id.value() == id; });
    return found == things.end() ? nullptr : &*found;
}

template <typename Thing>
QList<qint64> idsOf(const QList<Thing> &things)
{
    QList<qint64> ids;
    for (const Thing &thing : things)
        ids += thing.id.value();
    return ids;
}

} // namespace

MeetingsPage::MeetingsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Meetings")))
    , m_add(new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), {}, this))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_meetingCard(new MeetingDetails(context))
    , m_ideaCard(new IdeaDetails(context))
    , m_awayCard(new AwayDetails(context))
    , m_meetings(new ListWithCard(u"meetings"_s, {tr("When"), tr("Meeting"), tr("Where"), tr("There"), tr("Ideas")},
                                  {3, 4}, m_meetingCard, tr("Choose a meeting to see its agenda and who came.")))
    , m_ideas(new ListWithCard(u"ideas"_s,
                               {tr("Idea"), tr("Support"), tr("What became of it"), tr("Would be"), tr("From")}, {1},
                               m_ideaCard, tr("Choose an idea to see who supports it.")))
    , m_away(new ListWithCard(u"away"_s, {tr("When"), tr("What"), tr("Constituency"), tr("Go"), tr("Seats")}, {3, 4},
                              m_awayCard, tr("Choose one to see who goes, and who travels together.")))
    , m_withSettled(new QCheckBox(tr("Show what is settled, too")))
{
    m_add->setObjectName(u"addMeetingAction"_s);
    m_header->setPrimaryAction(m_add);
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);
    connectLists();
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "attendances"_L1, "proposals"_L1, "proposal_supporters"_L1, "cars"_L1,
                               "car_riders"_L1, "shifts"_L1, "assignments"_L1, "people"_L1, "volunteers"_L1}))
            reload();
    });
    showTab(MeetingsTab);
    reload();
}

void MeetingsPage::buildTabs()
{
    m_tabs->setObjectName(u"meetingsTabBar"_s);
    m_tabs->setDrawBase(false);
    m_meetings->table()->setAccessibleName(tr("Meetings"));
    m_meetings->table()->setColumnWidths({12, 28, 28, 7, 7});
    m_meetings->table()->setColumnsByImportance({1, 0, 3, 2, 4});
    m_meetings->table()->setEmptyState(u"meetings"_s,
                                       tr("No meeting yet. Plan an open one: with an agenda, a list of who "
                                          "came, and the ideas that people bring."));
    m_ideas->table()->setAccessibleName(tr("Ideas"));
    m_ideas->table()->setColumnWidths({30, 8, 22, 13, 15});
    m_ideas->table()->setColumnsByImportance({0, 1, 2, 3, 4});
    m_ideas->table()->setEmptyState(u"note"_s,
                                    tr("No open idea. What members put forward is kept here until it becomes "
                                       "something or is set aside."));
    m_away->table()->setAccessibleName(tr("Help for other constituencies"));
    m_away->table()->setColumnWidths({12, 28, 26, 6, 8});
    m_away->table()->setColumnsByImportance({1, 0, 2, 3, 4});
    m_away->table()->setEmptyState(u"rounds"_s,
                                   tr("No help for others planned. A session in another constituency is counted "
                                      "apart from your own; here it is said who travels together."));
    m_withSettled->setObjectName(u"withSettledCheckBox"_s);
    addTab(tr("Meetings"), m_meetings);
    addTab(tr("Ideas"), ideasWithFilter());
    addTab(tr("Helping others"), m_away);
}

QWidget *MeetingsPage::ideasWithFilter()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ideas, 1);
    layout->addWidget(m_withSettled);
    whole->setFocusProxy(m_ideas);
    return whole;
}

void MeetingsPage::addTab(const QString &title, QWidget *view)
{
    m_tabs->addTab(title);
    m_views->addWidget(view);
}

void MeetingsPage::connectLists()
{
    connect(m_add, &QAction::triggered, this, &MeetingsPage::addOne);
    connect(m_tabs, &QTabBar::currentChanged, this, &MeetingsPage::showTab);
    connect(m_withSettled, &QCheckBox::toggled, this, [this] { report(readIdeas()); });
    connect(m_meetings, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Activity *meeting = findById(m_meetingList, id))
            m_meetingCard->showMeeting(*meeting);
    });
    connect(m_ideas, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Proposal *idea = findById(m_ideaList, id))
            m_ideaCard->showIdea(*idea);
    });
    connect(m_away, &ListWithCard::chosen, this, [this](qint64 id) {
        if (const Activity *activity = findById(m_awayList, id))
            m_awayCard->showActivity(*activity);
    });
    connect(m_meetingCard, &MeetingDetails::ideaRequested, this, [this](ProposalId id) {
        reveal({u"proposal"_s, id.value()});
    });
}

void MeetingsPage::showTab(int tab)
{
    static const QList<QString> words{tr("Plan a meeting…"), tr("New idea…"), tr("Help another constituency…")};
    m_add->setText(words.at(tab));
    m_views->setCurrentIndex(tab);
}

void MeetingsPage::activated() { m_views->currentWidget()->setFocus(); }

void MeetingsPage::reveal(const Target &target)
{
    if (target.kind == "proposal"_L1) {
        m_tabs->setCurrentIndex(IdeasTab);
        if (!m_ideas->choose(target.id)) {
            m_withSettled->setChecked(true);
            m_ideas->choose(target.id);
        }
    } else if (target.kind == "activity"_L1) {
        m_tabs->setCurrentIndex(findById(m_awayList, target.id) ? AwayTab : MeetingsTab);
        (findById(m_awayList, target.id) ? m_away : m_meetings)->choose(target.id);
    }
}

void MeetingsPage::addOne()
{
    if (m_tabs->currentIndex() == IdeasTab) {
        addIdea();
    } else if (m_tabs->currentIndex() == AwayTab) {
        planAway();
    } else {
        ActivityDialog *dialog =
            ActivityDialog::forNew(context(), ActivityKind::Meeting, context().clock.today(), this);
        connect(dialog, &ActivityDialog::activitySaved, this, [this](ActivityId id) {
            reveal({u"activity"_s, id.value()});
        });
        dialog->open();
    }
}

void MeetingsPage::planAway()
{
    ActivityDialog *dialog = ActivityDialog::forNew(context(), ActivityKind::Canvass, context().clock.today(), this);
    dialog->askForConstituency();
    connect(dialog, &ActivityDialog::activitySaved, this, [this](ActivityId id) {
        reveal({u"activity"_s, id.value()});
    });
    dialog->open();
}

void MeetingsPage::addIdea()
{
    const auto title = context().prompts.askText(this, tr("A new idea"), tr("In a few words"));
    if (!title || title->trimmed().isEmpty())
        return;
    const Proposal idea{.id = newId<ProposalId>(), .title = *title, .createdAtMs = context().clock.nowMs()};
    const bool isAdded =
        report(context().campaign.edit(tr("Add the idea “%1”").arg(*title), [&](Connection &c) -> Status {
            ROSETTE_CHECK(ProposalRepository::insert(c, idea));
            return {};
        }));
    if (isAdded)
        reveal({u"proposal"_s, idea.id.value()});
}

void MeetingsPage::reload()
{
    if (report(readMeetings()) && report(readIdeas()) && report(readAway()))
        showState();
}

Status MeetingsPage::readMeetings()
{
    Connection &c = context().campaign.connection();
    ROSETTE_ASSIGN(m_meetingList, meetingsNewestFirst(c));
    ROSETTE_ASSIGN(const auto cells, meetingCells(c, m_meetingList, context().clock.today()));
    m_meetings->setRows(idsOf(m_meetingList), cells);
    return {};
}

Status MeetingsPage::readIdeas()
{
    ROSETTE_ASSIGN(m_ideaList, ProposalRepository::list(context().campaign.connection()));
    if (!m_withSettled->isChecked())
        m_ideaList.removeIf([](const Proposal &idea) {
            return idea.fate() == ProposalFate::Done || idea.fate() == ProposalFate::SetAside;
        });
    m_ideas->setRows(idsOf(m_ideaList), ideaCells(m_ideaList));
    return {};
}

Status MeetingsPage::readAway()
{
    Connection &c = context().campaign.connection();
    ROSETTE_ASSIGN(m_awayList, awayNewestFirst(c));
    ROSETTE_ASSIGN(const auto cells, awayCells(c, m_awayList));
    m_away->setRows(idsOf(m_awayList), cells);
    return {};
}

void MeetingsPage::showState()
{
    const QDate today = context().clock.today();
    const Activity *next = nullptr; // the list goes back in time
    for (const Activity &meeting : std::as_const(m_meetingList)) {
        if (meeting.date >= today && !meeting.isCancelled())
            next = &meeting;
    }
    const auto open = std::count_if(m_ideaList.cbegin(), m_ideaList.cend(),
                                    [](const Proposal &idea) { return idea.fate() == ProposalFate::Open; });
    const QString meeting =
        next ? tr("Next: %1, %2 at %3").arg(next->title, shortDate(next->date), clockTime(next->start))
             : tr("No meeting is planned");
    m_header->setState(meeting + u" · "_s + tr("%n open idea(s)", nullptr, int(open)));
}

} // namespace rosette
