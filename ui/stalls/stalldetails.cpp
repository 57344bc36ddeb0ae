#include "ui/stalls/stalldetails.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>

#include "models/activities/activityrepository.h"
#include "models/activities/clashfinder.h"
#include "models/base/localtime.h"
#include "ui/activities/clashwarning.h"
#include "ui/activities/resultdialog.h"
#include "ui/conversations/conversationdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/stalls/packinglines.h"
#include "ui/stalls/teamtext.h"

namespace rosette {

using namespace Qt::StringLiterals;

StallDetails::StallDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_clashes(new ClashWarning)
    , m_team(new QLabel)
    , m_kit(new PackingLines(context))
    , m_recorded(new QLabel)
    , m_later(new QLabel(tr("Typed when the stall is over.")))
    , m_typeResult(new QAction(iconNamed(u"keyboard"_s), tr("Result…"), this))
    , m_fill(new QAction(iconNamed(u"rota"_s), tr("Rota"), this))
    , m_rota(new QAction(iconNamed(u"rota"_s), tr("See it in the rota"), this))
    , m_cancel(new QAction(tr("Cancel stall"), this))
{
    setNothing(tr("Choose a stall to see its team, or plan a new one."));
    m_team->setObjectName(u"teamLabel"_s);
    m_recorded->setObjectName(u"recordedTalksLabel"_s);
    m_recorded->setWordWrap(true);
    Theme::makeSecondary(m_recorded);
    Theme::makeSecondary(m_later);
    m_team->setWordWrap(true);
    m_team->setTextInteractionFlags(Qt::TextSelectableByMouse);

    addWidget(m_clashes);
    addSection(tr("Team"));
    addWidget(m_team);
    addSection(tr("Packing list"));
    addWidget(m_kit);
    m_given = addSection(tr("Result"));
    m_given->addRow(m_later);
    for (const ResultFields::Field &field : m_result.all())
        addField(m_given, field.label, field.widget);
    addWidget(m_recorded);

    auto *change = new QAction(iconNamed(u"edit"_s), tr("Change…"), this);
    change->setObjectName(u"changeAction"_s);
    connect(change, &QAction::triggered, this, [this] { emit changeRequested(m_row.stall.id); });
    m_fill->setObjectName(u"fillRotaAction"_s);
    m_fill->setToolTip(tr("Fill its places in the rota"));
    m_rota->setObjectName(u"seeRotaAction"_s);
    for (QAction *action : {m_fill, m_rota})
        connect(action, &QAction::triggered, this, &StallDetails::openRota);
    auto *remove = new QAction(tr("Remove"), this);
    remove->setObjectName(u"removeAction"_s);
    connect(remove, &QAction::triggered, this, &StallDetails::removeStall);
    connect(m_cancel, &QAction::triggered, this, &StallDetails::cancelStall);
    m_typeResult->setObjectName(u"typeResultAction"_s);
    m_typeResult->setToolTip(tr("Type the result, in one line if you like (Ctrl+G)"));
    connect(m_typeResult, &QAction::triggered, this,
            [this] { ResultDialog::openFor(m_context, m_row.stall.id, this); });
    auto *talk = new QAction(iconNamed(u"note"_s), tr("Conversation…"), this);
    talk->setObjectName(u"stallConversationAction"_s);
    talk->setToolTip(tr("Put down what somebody said at this stall"));
    connect(talk, &QAction::triggered, this,
            [this] { ConversationDialog::atActivity(m_context, m_row.stall.id, this)->open(); });
    auto *menu = new QMenu(this);
    menu->addActions({talk, m_rota, m_cancel, remove});
    auto *more = new QAction(iconNamed(u"more"_s), tr("More"), this);
    more->setMenu(menu);
    for (QAction *action : {m_typeResult, m_fill, change, more})
        addAction(action);
    connect(this, &DetailsPane::saved, this, &StallDetails::saveResult);
    connect(this, &DetailsPane::restored, this, &StallDetails::refill);
}

void StallDetails::showStall(const StallRow &row)
{
    m_row = row;
    showContent();
    refill();
}

void StallDetails::focusPackingList() { m_kit->takeFocus(); }

QList<Clash> StallDetails::clashesOfTheDay() const
{
    auto clashes = clashesWith(m_context.campaign.connection(), m_row.stall, m_context.clock.today()).valueOr({});
    clashes.removeIf([this](const Clash &clash) { return clash.date != m_row.stall.date; }); // the next stall's own
    return clashes;
}

void StallDetails::refill()
{
    const Activity &stall = m_row.stall;
    setTitle(stall.title);
    setSubtitle(u"%1, %2 · %3"_s.arg(longDate(stall.date), timeRange(stall.start, stall.end), stall.whereText()) +
                (stall.isCancelled() ? tr(" · cancelled") : QString()));
    m_clashes->setClashes(clashesOfTheDay());
    const auto team = teamText(m_context.campaign.connection(), stall.id);
    m_team->setText(team ? *team : team.error().message);
    m_kit->showActivity(stall);
    m_result.show(m_row.result);
    m_recorded->setText(
        tr("%n conversation(s) were recorded there one by one: that is what counts.", nullptr, m_row.conversations));
    m_recorded->setVisible(m_row.conversations > m_row.result.conversations);
    const bool isToCome = stall.date > m_context.clock.today();
    for (int row = 0; row < m_given->rowCount(); ++row)
        m_given->setRowVisible(row, (row == 0) == isToCome);
    m_typeResult->setVisible(!stall.isCancelled() && !isToCome);
    m_fill->setVisible(!m_row.isOver && !stall.isCancelled());
    m_rota->setVisible(!m_fill->isVisible());
    m_cancel->setVisible(!stall.isCancelled() && !m_row.isOver);
}

void StallDetails::saveResult()
{
    const ActivityResult result = m_result.result(m_row.stall.id);
    const Status status = m_context.campaign.edit(tr("Result of %1").arg(m_row.stall.title), [&](Connection &c) {
        return ActivityResultRepository::save(c, result);
    });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

void StallDetails::openRota()
{
    m_context.navigator.open(u"rota"_s, Target{u"activity"_s, m_row.stall.id.value(), m_row.stall.date, {}});
}

void StallDetails::cancelStall()
{
    const Activity stall = m_row.stall;
    const Status status = m_context.campaign.edit(
        tr("Cancel %1").arg(stall.title), [&](Connection &c) { return ActivityRepository::cancel(c, stall.id); });
    if (!status)
        m_context.messages.showError(status.error());
}

void StallDetails::removeStall()
{
    const Activity stall = m_row.stall;
    const Status status = m_context.campaign.edit(
        tr("Remove %1").arg(stall.title), [&](Connection &c) { return ActivityRepository::remove(c, stall.id); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
