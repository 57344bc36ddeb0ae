#include "ui/week/weekpage.h"

#include <QMenu>
#include <QScrollArea>
#include <QTimer>

#include "models/base/localtime.h"
#include "models/canvass/followup.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/resultdialog.h"
#include "ui/elections/nextelectionbutton.h"
#include "ui/prints/weekprints.h"
#include "ui/privacy/privacydialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/week/daycolumn.h"
#include "ui/week/groundneedsreader.h"
#include "ui/week/monthline.h"
#include "ui/week/needspanel.h"
#include "ui/week/olddataneeds.h"
#include "ui/week/resultneeds.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/turnbuttons.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 104;
constexpr int kEmptyColumnWidth = 84;

} // namespace

WeekPage::WeekPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("This week")))
    , m_needs(new NeedsPanel)
    , m_groundNeeds(new GroundNeedsReader(context, this))
{
    buildHeader();
    auto *body = new QHBoxLayout;
    body->setSpacing(Space::kGroup);
    body->addWidget(m_needs);
    body->addWidget(buildBoard(), 1);
    m_month = new MonthLine(context);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addLayout(body, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_month, 1);
    foot->addWidget(new NextElectionButton(context));
    layout->addLayout(foot);

    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (WeekPlan::isTouchedBy(notice) ||
            notice.touchesAny({"follow_ups"_L1, "conversations"_L1, "activity_results"_L1}))
            reload();
    });
    connect(m_needs, &NeedsPanel::settleRequested, this, &WeekPage::settle);
    connect(m_groundNeeds, &GroundNeedsReader::needsChanged, this, &WeekPage::showNeeds);
    showWeek(mondayOf(context.clock.today()));
}

void WeekPage::activated()
{
    m_needs->takeFocus();
    showToday();
}

void WeekPage::reveal(const Target &target)
{
    if (target.date.isValid())
        showWeek(mondayOf(target.date));
}

void WeekPage::buildHeader()
{
    auto *turn = new TurnButtons;
    connect(turn, &TurnButtons::turned, this, [this](int steps) { showWeek(m_monday.addDays(7 * steps)); });
    connect(turn, &TurnButtons::todayWanted, this, [this] { showWeek(mondayOf(context().clock.today())); });
    m_header->addControl(turn);

    m_header->addAction(WeekPrints::shareAction(context(), this, [this] { return m_monday; }));
    auto *planAction = new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("Plan something"), this);
    planAction->setObjectName(u"planAction"_s);
    planAction->setMenu(planMenu());
    m_header->setPrimaryAction(planAction);
}

QMenu *WeekPage::planMenu()
{
    auto *menu = new QMenu(this);
    for (const ActivityKind kind : allActivityKinds()) {
        QAction *action = menu->addAction(label(kind) + u"…"_s);
        action->setObjectName(u"plan-"_s + toKey(kind));
        connect(action, &QAction::triggered, this, [this, kind] {
            const QDate today = context().clock.today();
            const QDate saturday = m_monday.addDays(5);
            plan(kind, saturday >= today ? saturday : today);
        });
    }
    return menu;
}

QWidget *WeekPage::buildBoard()
{
    auto *board = new QWidget;
    m_board = new QHBoxLayout(board);
    QHBoxLayout *columns = m_board;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Space::kInside);
    for (int day = 0; day < 7; ++day) {
        auto *column = new DayColumn;
        column->setObjectName(u"day%1Column"_s.arg(day + 1));
        connect(column, &DayColumn::cardChosen, this, &WeekPage::openActivity);
        connect(column, &DayColumn::cardChangeRequested, this, &WeekPage::changeActivity);
        connect(column, &DayColumn::planRequested, this, [this](QDate date) {
            plan(date.dayOfWeek() >= 6 ? ActivityKind::Stall : ActivityKind::Canvass, date);
        });
        columns->addWidget(column);
        m_columns += column;
    }
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(board);
    return m_scroll;
}

void WeekPage::showWeek(QDate monday)
{
    m_monday = monday;
    reload();
    QTimer::singleShot(0, this, &WeekPage::showToday); // when the columns have their places
}

void WeekPage::showToday()
{
    const QDate today = context().clock.today();
    const qint64 day = m_monday.daysTo(today);
    m_scroll->ensureWidgetVisible(m_columns.at(day >= 0 && day < m_columns.size() ? day : 0), 0, 0);
}

void WeekPage::reload()
{
    m_plan = reported(WeekPlan::load(context().campaign.connection(), m_monday, context().clock));
    if (!m_plan)
        return;
    const QDate today = context().clock.today();
    const bool isThisWeek = m_monday == mondayOf(today);
    m_header->setTitle((isThisWeek ? tr("This week") : tr("Week %1").arg(m_monday.weekNumber())) + u" · "_s +
                       weekRange(m_monday));
    for (int day = 0; day < 7; ++day) {
        m_columns.at(day)->setDay(m_plan->days().at(day), today);
        // Days with nothing on them make room for those that have something.
        const bool isEmpty = m_plan->days().at(day).activities.isEmpty();
        m_columns.at(day)->setMinimumWidth(isEmpty ? kEmptyColumnWidth : kColumnWidth);
        m_board->setStretch(day, isEmpty ? 1 : 4);
    }
    showNeeds();
    report(m_month->reload());
}

void WeekPage::showNeeds()
{
    if (!m_plan)
        return;
    qsizetype activities = 0;
    for (const PlannedDay &day : m_plan->days())
        activities += day.activities.size();
    const int followUps = int(FollowUpRepository::countOpen(context().campaign.connection()).valueOr(0));
    const auto needs = NeedsModel::sorted(
        NeedsModel::of(*m_plan, followUps) + m_groundNeeds->needs() +
        reported(resultNeeds(context().campaign.connection(), context().clock)).value_or(QList<NeedsModel::Need>()));
    m_needs->setNeeds(needs);
    if (activities == 0)
        m_header->setState(tr("Nothing is planned yet. Plan a stall, a round or a session to begin."));
    else
        m_header->setState(tr("%1 planned").arg(activities) + u" · "_s +
                           (needs.isEmpty()     ? tr("nothing needs you")
                            : needs.size() == 1 ? tr("one thing needs you")
                                                : tr("%1 things need you").arg(needs.size())));
}

void WeekPage::plan(ActivityKind kind, QDate date)
{
    auto *dialog = ActivityDialog::forNew(context(), kind, date, this);
    connect(dialog, &ActivityDialog::activitySaved, this, [this](ActivityId id) {
        if (m_plan && m_plan->findActivity(id))
            return;
        context().messages.showMessage(Meaning::Done, tr("Planned, in another week than the one shown."));
    });
    dialog->open();
}

void WeekPage::openActivity(ActivityId id)
{
    const PlannedActivity *planned = m_plan ? m_plan->findActivity(id) : nullptr;
    if (!planned)
        return;
    const Target target{u"activity"_s, id.value(), planned->activity.date, {}};
    context().navigator.open(planned->activity.kind == ActivityKind::Stall ? u"stalls"_s : u"rota"_s, target);
}

void WeekPage::changeActivity(ActivityId id)
{
    if (auto *dialog = ActivityDialog::forExisting(context(), id, this))
        dialog->open();
}

void WeekPage::settle(const NeedsModel::Need &need)
{
    if (need.target.kind == kResultTarget)
        ResultDialog::openFor(context(), ActivityId(need.target.id), this);
    else if (need.target.kind == kOldDataTarget)
        (new PrivacyDialog(context(), this))->open();
    else
        context().navigator.open(need.pageId, need.target);
}

} // namespace rosette
