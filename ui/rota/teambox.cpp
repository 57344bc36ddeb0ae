#include "ui/rota/teambox.h"

#include <QAction>
#include <QGridLayout>
#include <QToolButton>

#include "models/rota/rotahints.h"
#include "ui/rota/movedialog.h"
#include "ui/rota/swapdialog.h"
#include "ui/rota/weeksummary.h"
#include "ui/rota/wordslist.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

TeamBox::TeamBox(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edits(context)
    , m_team(new TeamModel(this))
    , m_list(new WordsList(u"shiftTeamListView"_s))
    , m_buttons(new QGridLayout)
{
    m_list->setAccessibleName(tr("People on this shift"));
    m_list->setModel(m_team);
    m_list->setGrowing();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamBox::showActions);
    m_buttons->setSpacing(4);
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_list);
    layout->addLayout(m_buttons);
}

void TeamBox::buildActions()
{
    const auto toState = [this](AssignmentState state) {
        return [this, state](const Assignment &assignment) { m_edits.setState(assignment, state); };
    };
    QAction *confirm =
        addAction(u"confirmAction"_s, u"check"_s, tr("Said yes"), Qt::Key_Y, toState(AssignmentState::Confirmed));
    QAction *decline =
        addAction(u"declineAction"_s, u"close"_s, tr("Said no"), Qt::Key_N, toState(AssignmentState::Declined));
    m_lock = addAction(u"lockAction"_s, u"lock"_s, tr("Lock"), Qt::Key_L,
                       [this](const Assignment &assignment) { m_edits.toggleLock(assignment); });
    m_takeOff = addAction(u"takeOffAction"_s, u"remove"_s, tr("Take off"), QKeySequence::Delete,
                          [this](const Assignment &assignment) { m_edits.takeOff(assignment); });
    m_move = addAction(u"moveAction"_s, u"right"_s, tr("Move…"), Qt::Key_M, [this](const Assignment &assignment) {
        (new MoveDialog(m_context, m_plan, assignment, window()))->open();
    });
    m_swap = addAction(u"swapAction"_s, u"rounds"_s, tr("Swap…"), Qt::Key_S, [this](const Assignment &assignment) {
        if (!m_swaps.isEmpty())
            (new SwapDialog(m_context, assignment, m_swaps, window()))->open();
    });
    m_allCame = addAction(u"allCameAction"_s, u"people"_s, tr("All came"), Qt::Key_A,
                          [this](const Assignment &) { m_edits.allCame(m_planned.shift); });
    QAction *came = addAction(u"cameAction"_s, u"check"_s, tr("Came"), Qt::Key_C, toState(AssignmentState::Attended));
    QAction *noShow =
        addAction(u"noShowAction"_s, u"warning"_s, tr("Not there"), Qt::Key_X, toState(AssignmentState::NoShow));
    addButtons(m_before, {confirm, decline, m_lock, m_takeOff, m_move, m_swap});
    addButtons(m_after, {m_allCame, came, noShow});
}

QAction *TeamBox::addAction(const QString &objectName, const QString &iconName, const QString &text,
                            const QKeySequence &shortcut, const std::function<void(const Assignment &)> &run)
{
    auto *action = new QAction(iconNamed(iconName), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // of the list
    connect(action, &QAction::triggered, this, [this, run] {
        if (const Assignment *assignment = current())
            run(Assignment(*assignment)); // the edit brings others
    });
    m_list->addAction(action);
    m_actions += action;
    return action;
}

void TeamBox::addButtons(QList<QToolButton *> &buttons, const QList<QAction *> &actions)
{
    constexpr int kColumns = 3;
    const int top = m_buttons->rowCount();
    for (int i = 0; i < int(actions.size()); ++i) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextOnly); // three in a row must fit
        button->setObjectName(actions[i]->objectName().replace(u"Action"_s, u"ToolButton"_s));
        button->setDefaultAction(actions[i]);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addWidget(button, top + i / kColumns, i % kColumns);
        buttons += button;
    }
}

void TeamBox::showShift(const WeekPlan &plan, const PlannedShift &planned, const QSet<VolunteerId> &clashing)
{
    const Assignment *before = current();
    const VolunteerId chosen = before ? before->volunteer : VolunteerId();
    m_plan = plan;
    m_planned = planned;
    const RotaHints hints(m_plan.team(), m_planned.shift, m_context.clock.nowMs());
    QList<TeamModel::Place> places;
    for (const Assignment &assignment : m_planned.assignments)
        places += TeamModel::Place{assignment, hints.whyThis(assignment), clashing.contains(assignment.volunteer)};
    m_team->setPlaces(places);
    setVisible(!places.isEmpty());
    if (!places.isEmpty() && !choose(chosen))
        m_list->setCurrentRow(0);
    const QDate today = m_context.clock.today();
    for (QToolButton *button : std::as_const(m_before))
        button->setVisible(m_planned.shift.date >= today);
    for (QToolButton *button : std::as_const(m_after))
        button->setVisible(m_planned.shift.date <= today);
    showActions();
}

bool TeamBox::choose(VolunteerId volunteer)
{
    const int row = m_team->indexOf(volunteer);
    if (row >= 0)
        m_list->setCurrentRow(row);
    return row >= 0;
}

const Assignment *TeamBox::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_team->rowCount() ? &m_team->assignment(row) : nullptr;
}

void TeamBox::showActions()
{
    const Assignment *assignment = current();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(assignment != nullptr);
    const bool isFree = assignment && !assignment->isLocked;
    m_lock->setText(assignment && assignment->isLocked ? tr("Unlock") : tr("Lock"));
    m_takeOff->setEnabled(isFree);
    m_move->setEnabled(isFree);
    m_swaps = assignment ? swapsFor(m_plan, *assignment) : QList<Swap>();
    m_swap->setEnabled(!m_swaps.isEmpty());
    m_swap->setToolTip(m_swaps.isEmpty() ? tr("Nobody else this week could change places with them.")
                                         : tr("Change places with somebody on another shift this week."));
    m_allCame->setEnabled(isToNote(m_planned));
}

} // namespace rosette
