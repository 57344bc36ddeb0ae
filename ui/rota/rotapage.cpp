#include "ui/rota/rotapage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/output/chattext.h"
#include "models/rota/roster.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/activities/activitydialog.h"
#include "ui/rota/peoplepanel.h"
#include "ui/rota/rotaboard.h"
#include "ui/rota/rotafilling.h"
#include "ui/rota/shiftcell.h"
#include "ui/rota/shiftdetails.h"
#include "ui/rota/shiftdialog.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QToolButton *weekButton(const QString &objectName, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    if (iconName.isEmpty())
        button->setText(text);
    else
        button->setIcon(iconNamed(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

RotaPage::RotaPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_monday(mondayOf(context.clock.today()))
    , m_header(new PageHeader(tr("Rota")))
    , m_people(new PeoplePanel)
    , m_middle(new QStackedWidget)
    , m_board(new RotaBoard)
    , m_details(new ShiftDetails(context))
    , m_filling(new RotaFilling(context, this))
{
    buildHeader();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_people);
    m_middle->addWidget(m_board);
    m_middle->addWidget(
        new EmptyPage(u"rota"_s, tr("Nothing is planned this week. Plan a stall or a session; its shifts appear here."),
                      m_planAction));
    splitter->addWidget(m_middle);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 760, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    connectBoard();
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"activities"_L1, "shifts"_L1, "assignments"_L1, "volunteers"_L1, "people"_L1,
                               "availability"_L1, "absences"_L1, "volunteer_skills"_L1, "skills"_L1, "pitches"_L1,
                               "rounds"_L1}))
            reload();
    });
    reload();
}

void RotaPage::buildHeader()
{
    auto *back = weekButton(u"previousWeekToolButton"_s, u"left"_s, tr("Previous week"));
    auto *today = weekButton(u"thisWeekToolButton"_s, {}, tr("Today"));
    auto *forward = weekButton(u"nextWeekToolButton"_s, u"right"_s, tr("Next week"));
    back->setShortcut(Qt::ALT | Qt::Key_PageUp);
    forward->setShortcut(Qt::ALT | Qt::Key_PageDown);
    connect(back, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(-7)); });
    connect(today, &QToolButton::clicked, this, [this] { showWeek(mondayOf(context().clock.today())); });
    connect(forward, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(7)); });
    for (QToolButton *button : {back, today, forward})
        m_header->addControl(button);

    auto *copy = new QAction(iconNamed(u"copy"_s), tr("Copy for the chat"), this);
    copy->setObjectName(u"copyForChatAction"_s);
    connect(copy, &QAction::triggered, this, &RotaPage::copyForChat);
    m_planAction = new QAction(iconNamed(u"add"_s), tr("Plan something"), this);
    m_planAction->setObjectName(u"planAction"_s);
    m_planAction->setShortcut(QKeySequence::New);
    connect(m_planAction, &QAction::triggered, this, &RotaPage::planSomething);
    m_header->addAction(m_planAction);
    m_header->addMenuAction(copy);
    m_nextGap = new QAction(iconNamed(u"warning"_s), tr("Next gap"), this);
    m_nextGap->setObjectName(u"nextGapAction"_s);
    m_nextGap->setShortcut(Qt::CTRL | Qt::Key_G);
    connect(m_nextGap, &QAction::triggered, this, &RotaPage::chooseNextGap);
    m_header->addAction(m_nextGap);
    m_header->addMenuAction(m_filling->wishesAction());
    m_header->setPrimaryAction(m_filling);
}

void RotaPage::connectBoard()
{
    connect(m_board, &RotaBoard::shiftChosen, this, &RotaPage::chooseShift);
    connect(m_board, &RotaBoard::peopleRequested, this, [this](ShiftId shift) {
        chooseShift(shift);
        m_people->takeFocus();
    });
    connect(m_board, &RotaBoard::volunteerDropped, this, [this](ShiftId shift, VolunteerId volunteer) {
        chooseShift(shift);
        assign(shift, volunteer);
    });
    connect(m_board, &RotaBoard::shiftWanted, this, [this](ActivityId activity) { openShiftDialog(activity, {}); });
    connect(m_people, &PeoplePanel::volunteerChosen, this,
            [this](VolunteerId volunteer) { assign(m_shift, volunteer); });
    connect(m_people, &PeoplePanel::cardRequested, this, [this](VolunteerId volunteer) {
        context().navigator.open(u"volunteers"_s, Target{.kind = u"volunteer"_s, .id = volunteer.value()});
    });
    connect(m_board, &RotaBoard::changeRequested, this, [this](ActivityId activity) {
        if (auto *dialog = ActivityDialog::forExisting(context(), activity, this))
            dialog->open();
    });
    connect(m_details, &ShiftDetails::removeRequested, this, &RotaPage::removeShift);
    connect(m_details, &ShiftDetails::changeRequested, this, [this](ShiftId id) {
        if (const PlannedShift *planned = m_plan.findShift(id))
            openShiftDialog(planned->shift.activity, planned->shift);
    });
    connect(m_details, &DetailsPane::closeRequested, this, [this] { chooseShift({}); });
}

void RotaPage::showWeek(QDate monday)
{
    m_monday = monday;
    m_shift = {};
    reload();
}

void RotaPage::reload()
{
    auto plan = reported(WeekPlan::load(context().campaign.connection(), m_monday, context().clock));
    if (!plan)
        return;
    m_plan = std::move(*plan);
    if (!m_plan.findShift(m_shift))
        m_shift = {};
    m_board->showPlan(m_plan, context().clock.today());
    m_header->setTitle(tr("Rota · %1").arg(weekRange(m_monday)));
    m_header->setState(weekSummary(m_plan));
    m_filling->setMonday(m_monday);
    m_nextGap->setEnabled(!m_plan.gaps().isEmpty());
    const bool isEmpty = std::all_of(m_plan.days().begin(), m_plan.days().end(),
                                     [](const PlannedDay &day) { return day.activities.isEmpty(); });
    m_middle->setCurrentIndex(isEmpty ? 1 : 0);
    chooseShift(m_shift);
}

void RotaPage::chooseShift(ShiftId shift)
{
    m_shift = shift;
    m_board->setChosen(shift);
    m_details->showShift(m_plan, shift);
    m_people->showPlan(m_plan, shift, context().clock.nowMs());
}

void RotaPage::chooseNextGap()
{
    const QList<Gap> gaps = m_plan.gaps();
    if (gaps.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        if (gaps[i].shift == m_shift)
            next = (i + 1) % gaps.size();
    }
    chooseShift(gaps[next].shift);
    m_people->takeFocus();
}

void RotaPage::assign(ShiftId shift, VolunteerId volunteerId)
{
    const auto volunteer = reported(VolunteerRepository::find(context().campaign.connection(), volunteerId));
    const PlannedShift *planned = m_plan.findShift(shift);
    if (!volunteer || !planned)
        return;
    const QString text = tr("%1 on %2, %3").arg(volunteer->name(), planned->shift.role, shortDate(planned->shift.date));
    report(context().campaign.edit(text, [&](Connection &c) -> Status {
        ROSETTE_CHECK(Roster::assign(c, shift, volunteerId, context().clock));
        return {};
    }));
}

void RotaPage::openShiftDialog(ActivityId activity, const Shift &shift)
{
    const PlannedActivity *planned = m_plan.findActivity(activity);
    if (!planned)
        return;
    auto *dialog = new ShiftDialog(context(), planned->activity, shift, this);
    connect(dialog, &ShiftDialog::shiftSaved, this, &RotaPage::chooseShift);
    dialog->open();
}

void RotaPage::planSomething()
{
    const QDate today = context().clock.today();
    const QDate saturday = m_monday.addDays(5);
    auto *dialog = ActivityDialog::forNew(context(), ActivityKind::Stall, std::max(saturday, today), this);
    connect(dialog, &ActivityDialog::activitySaved, this,
            [this](ActivityId id) { reveal(Target{.kind = u"activity"_s, .id = id.value()}); });
    dialog->open();
}

void RotaPage::removeShift(ShiftId shift)
{
    if (const PlannedShift *planned = m_plan.findShift(shift))
        report(context().campaign.edit(tr("Remove shift “%1”").arg(planned->shift.role),
                                       [&](Connection &c) { return ShiftRepository::remove(c, shift); }));
}

void RotaPage::copyForChat()
{
    const Feedback feedback;
    const ExportContext exporting{context().campaign.file(), context().campaign.connection(), context().clock,
                                  feedback};
    const auto text = reported(chatText(exporting, m_monday, m_monday.addDays(6)));
    if (!text)
        return;
    QGuiApplication::clipboard()->setText(*text);
    context().messages.showMessage(Meaning::Done,
                                   tr("The week is on the clipboard, without phone numbers. Paste it into the chat."));
}

void RotaPage::activated()
{
    if (ShiftCell *cell = m_board->cell(m_shift))
        cell->setFocus();
    else
        m_people->takeFocus();
}

void RotaPage::reveal(const Target &target)
{
    if (target.date.isValid())
        showWeek(mondayOf(target.date));
    ShiftId shift = target.kind == "shift"_L1 ? ShiftId(target.id) : ShiftId();
    if (target.kind == "activity"_L1) {
        const PlannedActivity *planned = m_plan.findActivity(ActivityId(target.id));
        for (const PlannedShift &candidate : planned ? planned->shifts : QList<PlannedShift>()) {
            if (!shift || (!candidate.gaps.isEmpty() && m_plan.findShift(shift)->gaps.isEmpty()))
                shift = candidate.shift.id;
        }
    }
    chooseShift(shift);
    activated();
}

} // namespace rosette
