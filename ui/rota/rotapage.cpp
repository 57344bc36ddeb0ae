#include "ui/rota/rotapage.h"

#include <QAction>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/activities/activitydialog.h"
#include "ui/prints/weekprints.h"
#include "ui/rota/rotafilling.h"
#include "ui/rota/rotaoverview.h"
#include "ui/rota/rotareader.h"
#include "ui/rota/rotaside.h"
#include "ui/rota/rotatabs.h"
#include "ui/rota/rotaviews.h"
#include "ui/rota/shiftdetails.h"
#include "ui/rota/shiftdialog.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/turnbuttons.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaPage::RotaPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_edits(context)
    , m_period(mondayOf(context.clock.today()))
    , m_header(new PageHeader(tr("Rota")))
    , m_tabs(new RotaTabs)
    , m_side(new RotaSide(context))
    , m_filling(new RotaFilling(context, this))
    , m_reader(new RotaReader(context, this))
{
    buildHeader();
    m_views = new RotaViews(context.clock, m_planAction);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::kGroup);
    splitter->addWidget(m_views);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(splitter, 1);
    connectViews();
    connectSide();
    connect(m_reader, &RotaReader::weeksRead, this, &RotaPage::showWeeks);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (WeekPlan::isTouchedBy(notice))
            reload();
    });
    reload();
}

void RotaPage::buildHeader()
{
    auto *turn = new TurnButtons;
    connect(turn, &TurnButtons::turned, this, [this](int steps) { showPeriod(m_period.stepped(steps)); });
    connect(turn, &TurnButtons::todayWanted, this,
            [this] { showPeriod(RotaPeriod(mondayOf(context().clock.today()))); });
    m_header->addControl(turn);
    m_planAction = new QAction(iconNamed(u"add"_s), tr("Plan something"), this);
    m_planAction->setObjectName(u"planAction"_s);
    m_planAction->setShortcut(QKeySequence::New);
    connect(m_planAction, &QAction::triggered, this, &RotaPage::planSomething);
    m_nextGap = new QAction(iconNamed(u"warning"_s), tr("Next gap"), this);
    m_nextGap->setObjectName(u"nextGapAction"_s);
    m_nextGap->setShortcut(Qt::CTRL | Qt::Key_G);
    connect(m_nextGap, &QAction::triggered, this, &RotaPage::chooseNextGap);
    m_header->addAction(WeekPrints::shareAction(context(), this, [this] { return m_period.monday(); }));
    m_header->addAction(m_nextGap);
    m_header->addMenuAction(m_planAction);
    m_header->addMenuAction(m_filling->wishesAction());
    m_header->setPrimaryAction(m_filling);
}

void RotaPage::connectViews()
{
    connect(m_views, &RotaViews::chosen, this, &RotaPage::choose);
    connect(m_views, &RotaViews::peopleRequested, this, [this](ShiftId shift) {
        choose(shift);
        m_side->takeFocus();
    });
    connect(m_views, &RotaViews::dropped, this, &RotaPage::drop);
    connect(m_views, &RotaViews::takeOffRequested, this, [this](AssignmentId id) { m_edits.takeOff(m_weeks, id); });
    connect(m_views, &RotaViews::lockRequested, this, [this](AssignmentId id) { m_edits.toggleLock(m_weeks, id); });
    connect(m_views, &RotaViews::cardRequested, this, &RotaPage::openCard);
    connect(m_views, &RotaViews::changeRequested, this, &RotaPage::changeActivity);
    connect(m_views, &RotaViews::shiftWanted, this, [this](ActivityId id) {
        if (const PlannedActivity *planned = m_weeks.first().findActivity(id))
            openShiftDialog(planned->activity, {});
    });
    connect(m_views, &RotaViews::weekWanted, this, [this](QDate monday) {
        m_period = RotaPeriod(monday, true);
        m_tabs->setView(RotaViews::Days);
    });
    connect(m_tabs, &RotaTabs::viewChanged, this, [this] { showPeriod(m_period); });
    connect(m_tabs, &RotaTabs::sideWantedChanged, this, &RotaPage::showSide);
    auto *close = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] { choose({}); });
}

void RotaPage::connectSide()
{
    RotaOverview *overview = m_side->overview();
    ShiftDetails *details = m_side->details();
    connect(m_side, &RotaSide::takenOff, this,
            [this](const DraggedPerson &person) { m_edits.takeOff(m_weeks, person.assignment); });
    connect(overview, &RotaOverview::shiftWanted, this, [this](ShiftId shift) {
        choose(shift);
        m_side->takeFocus();
    });
    connect(overview, &RotaOverview::activityWanted, this, &RotaPage::changeActivity);
    connect(overview, &RotaOverview::cardRequested, this, &RotaPage::openCard);
    connect(overview, &RotaOverview::volunteersWanted, this, [this] { context().navigator.open(u"volunteers"_s); });
    connect(overview, &RotaOverview::closeRequested, this, [this] { m_tabs->setSideWanted(false); });
    connect(details, &ShiftDetails::cardRequested, this, &RotaPage::openCard);
    connect(details, &ShiftDetails::activityRequested, this, &RotaPage::changeActivity);
    connect(details, &ShiftDetails::removeRequested, this, [this](ShiftId shift) {
        if (const WeekPlan *plan = planOf(shift))
            m_edits.removeShift(Shift(plan->findShift(shift)->shift));
    });
    connect(details, &ShiftDetails::changeRequested, this, [this](ShiftId id) {
        const WeekPlan *plan = planOf(id);
        if (const PlannedShift *planned = plan ? plan->findShift(id) : nullptr)
            openShiftDialog(plan->findActivity(planned->shift.activity)->activity, planned->shift);
    });
    connect(details, &DetailsPane::closeRequested, this, [this] { choose({}); });
}

void RotaPage::showPeriod(const RotaPeriod &period)
{
    m_period = RotaPeriod(period.monday(), m_tabs->view() == RotaViews::Month);
    reload();
}

void RotaPage::reload()
{
    m_header->setTitle(tr("Rota · %1").arg(m_period.title()));
    m_filling->setMonday(m_period.monday());
    m_reader->read(m_period);
}

void RotaPage::showWeeks(const QList<WeekPlan> &weeks)
{
    m_weeks = weeks;
    m_header->setState(rotaSummary(m_weeks));
    m_nextGap->setEnabled(!shiftsWithGap(m_weeks).isEmpty());
    m_views->showWeeks(m_tabs->view(), m_weeks, m_period.firstOfMonth());
    m_side->showRota(m_weeks, m_period.monday());
    choose(planOf(m_shift) ? m_shift : ShiftId());
}

const WeekPlan *RotaPage::planOf(ShiftId shift) const
{
    const auto found = std::find_if(m_weeks.begin(), m_weeks.end(),
                                    [shift](const WeekPlan &plan) { return plan.findShift(shift) != nullptr; });
    return found == m_weeks.end() ? nullptr : &*found;
}

void RotaPage::choose(ShiftId shift, VolunteerId volunteer)
{
    m_shift = shift;
    m_views->setChosen(shift);
    m_side->choose(shift);
    if (volunteer)
        m_side->details()->choosePerson(volunteer);
    showSide();
}

void RotaPage::showSide() { m_side->setVisible(m_shift || m_tabs->isSideWanted()); }

void RotaPage::chooseNextGap()
{
    const QList<ShiftId> shifts = shiftsWithGap(m_weeks);
    if (shifts.isEmpty())
        return;
    choose(shifts[(shifts.indexOf(m_shift) + 1) % shifts.size()]);
    m_side->takeFocus();
}

void RotaPage::drop(ShiftId shift, const DraggedPerson &person)
{
    if (const WeekPlan *plan = planOf(shift)) {
        choose(shift);
        m_edits.drop(WeekPlan(*plan), shift, person);
    }
}

void RotaPage::changeActivity(ActivityId activity)
{
    if (auto *dialog = ActivityDialog::forExisting(context(), activity, this))
        dialog->open();
}

void RotaPage::openShiftDialog(const Activity &activity, const Shift &shift)
{
    auto *dialog = new ShiftDialog(context(), activity, shift, this);
    connect(dialog, &ShiftDialog::shiftSaved, this, [this](ShiftId id) { choose(id); });
    dialog->open();
}

void RotaPage::openCard(VolunteerId volunteer)
{
    context().navigator.open(u"volunteers"_s, Target{.kind = u"volunteer"_s, .id = volunteer.value()});
}

void RotaPage::planSomething()
{
    const QDate saturday = comingSaturday(std::max(m_period.monday(), context().clock.today()));
    auto *dialog = ActivityDialog::forNew(context(), ActivityKind::Stall, saturday, this);
    connect(dialog, &ActivityDialog::activitySaved, this,
            [this](ActivityId id) { reveal(Target{.kind = u"activity"_s, .id = id.value()}); });
    dialog->open();
}

void RotaPage::activated()
{
    if (!m_views->takeFocus(m_shift))
        m_side->takeFocus();
}

void RotaPage::reveal(const Target &target)
{
    m_tabs->setView(RotaViews::Days);
    if (target.date.isValid())
        showPeriod(RotaPeriod(mondayOf(target.date)));
    ShiftId shift = target.kind == "shift"_L1 ? ShiftId(target.id) : ShiftId();
    if (target.kind == "activity"_L1) {
        const WeekPlan &plan = m_weeks.first();
        const PlannedActivity *planned = plan.findActivity(ActivityId(target.id));
        for (const PlannedShift &candidate : planned ? planned->shifts : QList<PlannedShift>()) {
            if (!shift || (!candidate.gaps.isEmpty() && plan.findShift(shift)->gaps.isEmpty()))
                shift = candidate.shift.id;
        }
    }
    choose(shift);
    activated();
}

} // namespace rosette
