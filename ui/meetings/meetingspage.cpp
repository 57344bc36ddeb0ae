#include "ui/meetings/meetingspage.h"

#include <QAction>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/meetings/proposal.h"
#include "ui/activities/activitydialog.h"
#include "ui/meetings/awaylist.h"
#include "ui/meetings/ideaslist.h"
#include "ui/meetings/meetingslist.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tabpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

MeetingsPage::MeetingsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Meetings")))
    , m_add(new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), {}, this))
    , m_tabs(new TabPages(u"meetingsTabBar"_s, tr("What of the meetings is shown")))
    , m_meetings(new MeetingsList(context))
    , m_ideas(new IdeasList(context))
    , m_away(new AwayList(context))
{
    m_add->setObjectName(u"addMeetingAction"_s);
    m_header->setPrimaryAction(m_add);
    m_tabs->addView(tr("Meetings"), m_meetings);
    m_tabs->addView(tr("Ideas"), m_ideas);
    m_tabs->addView(tr("Helping others"), m_away);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_add, &QAction::triggered, this, &MeetingsPage::addOne);
    connect(m_tabs, &TabPages::viewShown, this, &MeetingsPage::showTab);
    connect(m_meetings, &MeetingsList::ideaRequested, this, [this](ProposalId id) {
        reveal({u"proposal"_s, id.value()});
    });
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "attendances"_L1, "proposals"_L1, "proposal_supporters"_L1, "cars"_L1,
                               "car_riders"_L1, "shifts"_L1, "assignments"_L1, "people"_L1, "volunteers"_L1}))
            reload();
    });
    showTab(MeetingsTab);
    reload();
}

void MeetingsPage::showTab(int tab)
{
    static const QList<QString> words{tr("Plan a meeting…"), tr("New idea…"), tr("Help another constituency…")};
    m_add->setText(words.at(tab));
}

void MeetingsPage::activated() { m_tabs->currentView()->setFocus(); }

void MeetingsPage::reveal(const Target &target)
{
    if (target.kind == "proposal"_L1) {
        m_tabs->turnTo(IdeasTab);
        m_ideas->choose(ProposalId(target.id));
    } else if (target.kind == "activity"_L1) {
        const bool isAway = m_away->choose(target.id);
        m_tabs->turnTo(isAway ? AwayTab : MeetingsTab);
        if (!isAway)
            m_meetings->choose(target.id);
    }
}

void MeetingsPage::addOne()
{
    switch (m_tabs->currentPlace()) {
    case IdeasTab:
        return addIdea();
    case AwayTab:
        return planOne(ActivityKind::Canvass, true);
    default:
        return planOne(ActivityKind::Meeting, false);
    }
}

void MeetingsPage::planOne(ActivityKind kind, bool isAway)
{
    ActivityDialog *dialog = ActivityDialog::forNew(context(), kind, context().clock.today(), this);
    if (isAway)
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
    if (report(m_meetings->reload()) && report(m_ideas->reload()) && report(m_away->reload()))
        showState();
}

void MeetingsPage::showState()
{
    const auto next = m_meetings->next();
    const QString meeting =
        next ? tr("Next: %1, %2 at %3").arg(next->title, shortDate(next->date), clockTime(next->start))
             : tr("No meeting is planned");
    m_header->setState(meeting + u" · "_s + tr("%n open idea(s)", nullptr, m_ideas->open()));
}

} // namespace rosette
