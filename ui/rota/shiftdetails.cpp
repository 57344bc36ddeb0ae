#include "ui/rota/shiftdetails.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "models/base/localtime.h"
#include "models/rota/roster.h"
#include "ui/rota/coverlist.h"
#include "ui/rota/swapdialog.h"
#include "ui/rota/teammodel.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ShiftDetails::ShiftDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_gap(new QLabel)
    , m_cover(new CoverList)
    , m_clashes(new QLabel)
    , m_table(new DataTable(u"shiftTeam"_s))
    , m_team(new TeamModel(this))
    , m_buttons(new QWidget)
{
    setNothing(tr("Choose a shift to see who could come."));
    m_gap->setObjectName(u"gapLabel"_s);
    m_clashes->setObjectName(u"clashesLabel"_s);
    for (QLabel *text : {m_gap, m_clashes}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_cover, &CoverList::answered, this, &ShiftDetails::noteAnswer);
    addWidget(m_gap);
    addWidget(m_clashes);
    addWidget(m_cover);
    buildTeam();

    auto *change = new QAction(iconNamed(u"edit"_s), tr("Change…"), this);
    change->setObjectName(u"changeShiftAction"_s);
    connect(change, &QAction::triggered, this, [this] { emit changeRequested(m_planned.shift.id); });
    auto *remove = new QAction(iconNamed(u"delete"_s), tr("Remove shift"), this);
    remove->setObjectName(u"removeShiftAction"_s);
    connect(remove, &QAction::triggered, this, [this] { emit removeRequested(m_planned.shift.id); });
    addAction(change);
    addAction(remove);
}

void ShiftDetails::buildTeam()
{
    m_table->setObjectName(u"shiftTeamDataTable"_s);
    m_table->setAccessibleName(tr("People on this shift"));
    m_table->setDense(true);
    m_table->setModel(m_team);
    m_table->setColumnWidths({20, 14, 24});
    m_table->setEmptyState(u"people"_s, tr("Nobody yet. Press Enter on a name at the left, or drag it here."));
    m_table->setMinimumHeight(Theme::denseRowHeight(font()) * 4);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &ShiftDetails::showTeamActions);

    QAction *confirm =
        addTeamAction(u"confirmAction"_s, u"check"_s, tr("Confirm"), [this] { setState(AssignmentState::Confirmed); });
    QAction *decline =
        addTeamAction(u"declineAction"_s, u"close"_s, tr("Said no"), [this] { setState(AssignmentState::Declined); });
    m_lock = addTeamAction(u"lockAction"_s, u"lock"_s, tr("Lock"), [this] { toggleLock(); });
    m_takeOff = addTeamAction(u"takeOffAction"_s, u"remove"_s, tr("Take off"), [this] { takeOff(); });
    m_takeOff->setShortcut(QKeySequence::Delete);
    m_takeOff->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_swap = addTeamAction(u"swapAction"_s, u"rounds"_s, tr("Swap…"), [this] { swap(); });
    m_allCame = addTeamAction(u"allCameAction"_s, u"people"_s, tr("All came"), [this] { allCame(); });
    QAction *came =
        addTeamAction(u"cameAction"_s, u"check"_s, tr("Came"), [this] { setState(AssignmentState::Attended); });
    QAction *noShow =
        addTeamAction(u"noShowAction"_s, u"warning"_s, tr("Not there"), [this] { setState(AssignmentState::NoShow); });
    auto *grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    addButtons(m_before, {confirm, decline, m_lock, m_takeOff, m_swap});
    addButtons(m_after, {m_allCame, came, noShow});
    addSection(tr("People"));
    addWidget(m_buttons);
    addWidget(m_table, 1);
}

void ShiftDetails::addButtons(QList<QToolButton *> &buttons, const QList<QAction *> &actions)
{
    constexpr int kColumns = 3;
    auto *grid = static_cast<QGridLayout *>(m_buttons->layout());
    const int top = grid->rowCount();
    for (int i = 0; i < int(actions.size()); ++i) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(actions[i]->objectName().replace(u"Action"_s, u"ToolButton"_s));
        button->setDefaultAction(actions[i]);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, top + i / kColumns, i % kColumns);
        m_table->addAction(actions[i]);
        buttons += button;
    }
}

QAction *ShiftDetails::addTeamAction(const QString &objectName, const QString &iconName, const QString &text,
                                     const std::function<void()> &run)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : iconNamed(iconName), text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, run);
    m_teamActions += action;
    return action;
}

void ShiftDetails::showShift(const WeekPlan &plan, ShiftId shift)
{
    const PlannedShift *planned = plan.findShift(shift);
    if (!planned)
        return setNothing(tr("Choose a shift to see who could come."));
    const Assignment *before = current();
    const AssignmentId chosen = before ? before->id : AssignmentId();
    m_plan = plan;
    m_planned = *planned;
    const PlannedActivity *activity = plan.findActivity(m_planned.shift.activity);
    showContent();
    setTitle(m_planned.shift.role);
    QString subtitle =
        u"%1, %2 · %3"_s.arg(shortDate(m_planned.shift.date), timeRange(m_planned.shift.start, m_planned.shift.end),
                             activity ? activity->activity.title : QString());
    subtitle += tr(" · %1 to %2 people").arg(m_planned.shift.minimum).arg(m_planned.shift.maximum);
    if (!m_planned.shift.skillName.isEmpty())
        subtitle += tr(" · needs “%1”").arg(m_planned.shift.skillName);
    setSubtitle(subtitle);

    const bool hasGap = !m_planned.gaps.isEmpty();
    const Gap gap = hasGap ? m_planned.gaps.first() : Gap{};
    m_gap->setVisible(hasGap);
    m_gap->setText(Theme::shapeOf(gap.kind == Gap::Kind::Declined ? Meaning::Attention : Meaning::Problem) + u' ' +
                   gap.reason);
    showCover(activity);

    QStringList sentences;
    for (const Clash &clash : plan.clashes()) {
        if (clash.first == m_planned.shift.activity || clash.second == m_planned.shift.activity)
            sentences += Theme::shapeOf(Meaning::Attention) + u' ' + clash.sentence;
    }
    m_clashes->setVisible(!sentences.isEmpty());
    m_clashes->setText(sentences.join(u'\n'));
    const QDate today = m_context.clock.today();
    for (QToolButton *button : std::as_const(m_before))
        button->setVisible(m_planned.shift.date >= today);
    for (QToolButton *button : std::as_const(m_after))
        button->setVisible(m_planned.shift.date <= today);
    m_team->setAssignments(m_planned.assignments);
    if (!m_planned.assignments.isEmpty())
        m_table->selectSourceRow(std::max(0, m_team->indexOf(chosen)));
    showTeamActions();
}

void ShiftDetails::showCover(const PlannedActivity *activity)
{
    const Shift &shift = m_planned.shift;
    const bool isOpen = activity && activity->activity.state == ActivityState::Planned &&
                        shift.date >= m_context.clock.today() && m_planned.filled() < shift.maximum;
    m_cover->showCandidates(isOpen ? Candidates::rank(m_plan.team(), shift, m_context.clock.nowMs())
                                   : QList<Candidate>());
}

const Assignment *ShiftDetails::current() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_team->rowCount() ? &m_team->assignment(row) : nullptr;
}

void ShiftDetails::showTeamActions()
{
    const Assignment *assignment = current();
    for (QAction *action : std::as_const(m_teamActions))
        action->setEnabled(assignment != nullptr);
    m_lock->setText(assignment && assignment->isLocked ? tr("Unlock") : tr("Lock"));
    m_takeOff->setEnabled(assignment && !assignment->isLocked);
    m_swaps = assignment ? swapsFor(m_plan, *assignment, m_context.clock.today()) : QList<Swap>();
    m_swap->setEnabled(!m_swaps.isEmpty());
    m_swap->setToolTip(m_swaps.isEmpty() ? tr("Nobody else this week could change places with them.")
                                         : tr("Change places with somebody on another shift this week."));
    m_allCame->setEnabled(std::any_of(m_planned.assignments.begin(), m_planned.assignments.end(),
                                      [](const Assignment &a) { return a.isExpected(); }));
}

void ShiftDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    if (const Status status = m_context.campaign.edit(text, change); !status)
        m_context.messages.showError(status.error());
}

void ShiftDetails::setState(AssignmentState state)
{
    if (const Assignment *assignment = current()) {
        edit(tr("%1: %2").arg(assignment->volunteerName, label(state).toLower()),
             [id = assignment->id, state](Connection &c) { return Roster::setState(c, id, state); });
    }
}

void ShiftDetails::toggleLock()
{
    if (const Assignment *assignment = current()) {
        const QString text = assignment->isLocked ? tr("Unlock %1") : tr("Lock %1");
        edit(text.arg(assignment->volunteerName), [id = assignment->id, isLocked = !assignment->isLocked](
                                                      Connection &c) { return Roster::setLocked(c, id, isLocked); });
    }
}

void ShiftDetails::takeOff()
{
    if (const Assignment *assignment = current())
        edit(tr("Take %1 off").arg(assignment->volunteerName),
             [id = assignment->id](Connection &c) { return Roster::unassign(c, id); });
}

void ShiftDetails::noteAnswer(const Candidate &candidate, AssignmentState answer)
{
    edit(tr("%1: %2").arg(candidate.name, label(answer).toLower()), [&, shift = m_planned.shift.id](Connection &c) {
        return Roster::noteAnswer(c, shift, candidate.volunteer, answer, m_context.clock);
    });
}

void ShiftDetails::allCame()
{
    edit(tr("All came: %1, %2").arg(m_planned.shift.role, shortDate(m_planned.shift.date)),
         [shift = m_planned.shift.id](Connection &c) { return Roster::allCame(c, shift); });
}

void ShiftDetails::swap()
{
    if (const Assignment *assignment = current(); assignment && !m_swaps.isEmpty())
        (new SwapDialog(m_context, *assignment, m_swaps, window()))->open();
}

} // namespace rosette
