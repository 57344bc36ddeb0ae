#include "ui/stalls/stalldetails.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/clashfinder.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/activities/clashwarning.h"
#include "ui/activities/resultdialog.h"
#include "ui/conversations/conversationdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/stalls/packinglines.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

StallDetails::StallDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_clashes(new ClashWarning)
    , m_team(new QLabel)
    , m_kit(new PackingLines(context))
    , m_conversations(new QuantityField)
    , m_signUps(new QuantityField)
    , m_registrations(new QuantityField)
    , m_leaflets(new QuantityField)
    , m_weather(new QLineEdit)
    , m_trouble(new QLineEdit)
    , m_later(new QLabel(tr("Typed when the stall is over.")))
    , m_typeResult(new QAction(iconNamed(u"keyboard"_s), tr("Result…"), this))
    , m_fill(new QAction(iconNamed(u"rota"_s), tr("Rota"), this))
    , m_rota(new QAction(iconNamed(u"rota"_s), tr("See it in the rota"), this))
    , m_cancel(new QAction(tr("Cancel stall"), this))
{
    setNothing(tr("Choose a stall to see its team, or plan a new one."));
    m_team->setObjectName(u"teamLabel"_s);
    m_conversations->setObjectName(u"conversationsQuantityField"_s);
    m_leaflets->setObjectName(u"leafletsQuantityField"_s);
    Theme::makeSecondary(m_later);
    m_team->setWordWrap(true);
    m_team->setTextInteractionFlags(Qt::TextSelectableByMouse);

    addWidget(m_clashes);
    addSection(tr("Team"));
    addWidget(m_team);
    addSection(tr("Packing list"));
    addWidget(m_kit);
    m_given = addSection(tr("What it gave"));
    QFormLayout *form = m_given;
    form->addRow(m_later);
    addField(form, tr("Conversations"), m_conversations);
    addField(form, tr("Sign-ups"), m_signUps);
    addField(form, tr("Voter registrations"), m_registrations);
    addField(form, tr("Leaflets out"), m_leaflets);
    addField(form, tr("Weather"), m_weather);
    addField(form, tr("Trouble"), m_trouble);

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
    m_typeResult->setToolTip(tr("Type what it gave, in one line if you like (Ctrl+G)"));
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

QString StallDetails::teamText() const
{
    Connection &c = m_context.campaign.connection();
    const auto shifts = ShiftRepository::list(c, m_row.stall.id);
    if (!shifts || shifts->isEmpty())
        return tr("No shifts yet. “Change…” adds them.");
    QStringList lines;
    for (const Shift &shift : *shifts) {
        const auto assignments = AssignmentRepository::list(c, shift.id).valueOr({});
        int filled = 0;
        QStringList people;
        for (const Assignment &assignment : assignments) {
            filled += assignment.counts() ? 1 : 0;
            const auto volunteer = VolunteerRepository::find(c, assignment.volunteer);
            const QString phone = volunteer ? volunteer->mobile : QString();
            people += u"  %1 %2 · %3%4"_s.arg(symbol(assignment.state), assignment.volunteerName,
                                              label(assignment.state).toLower(),
                                              phone.isEmpty() ? QString() : u" · "_s + phone);
        }
        const Meaning meaning = filled >= shift.minimum ? Meaning::Done
                                : filled > 0            ? Meaning::Attention
                                                        : Meaning::Problem;
        lines += u"%1 %2 %3/%4 · %5"_s.arg(Theme::shapeOf(meaning), shift.role)
                     .arg(filled)
                     .arg(shift.minimum)
                     .arg(timeRange(shift.start, shift.end));
        lines += people;
    }
    return lines.join(u'\n');
}

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
    m_team->setText(teamText());
    m_kit->showActivity(stall);
    m_conversations->setValue(m_row.result.conversations);
    m_signUps->setValue(m_row.result.signUps);
    m_registrations->setValue(m_row.result.voterRegistrations);
    m_leaflets->setValue(m_row.result.leafletsOut);
    m_weather->setText(m_row.result.weather);
    m_trouble->setText(m_row.result.trouble);
    const bool isToCome = stall.date > m_context.clock.today();
    for (int row = 0; row < m_given->rowCount(); ++row)
        m_given->setRowVisible(row, (row == 0) == isToCome);
    m_typeResult->setVisible(!stall.isCancelled() && !isToCome);
    m_fill->setVisible(isToCome && !stall.isCancelled());
    m_rota->setVisible(!m_fill->isVisible());
    m_cancel->setVisible(!stall.isCancelled() && stall.date >= m_context.clock.today());
}

void StallDetails::saveResult()
{
    ActivityResult result{
        m_row.stall.id,      m_conversations->value(),    m_signUps->value(),         m_registrations->value(),
        m_leaflets->value(), m_weather->text().trimmed(), m_trouble->text().trimmed()};
    const Status status = m_context.campaign.edit(tr("What %1 gave").arg(m_row.stall.title), [&](Connection &c) {
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
