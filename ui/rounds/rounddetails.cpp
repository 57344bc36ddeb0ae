#include "ui/rounds/rounddetails.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "models/base/localtime.h"
#include "models/people/election.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/stageseditor.h"
#include "ui/rounds/walkmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundDetails::RoundDetails(AppContext &context, RoundCommands &commands, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_commands(commands)
    , m_name(new QLineEdit)
    , m_walker(new QComboBox)
    , m_note(new QLineEdit)
    , m_stages(new StagesEditor(context.campaign.connection()))
    , m_walk(new WalkModel(this))
    , m_walkTable(new DataTable(u"roundWalk"_s))
    , m_walkTitle(new QLabel)
{
    m_name->setObjectName(u"roundNameLineEdit"_s);
    m_walker->setObjectName(u"walkerComboBox"_s);
    m_note->setObjectName(u"roundNoteLineEdit"_s);
    m_note->setPlaceholderText(tr("Where to park, where to begin"));
    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Walked by"), m_walker);
    addField(form, tr("Note"), m_note);
    addWidget(buildWalk(), 1);
    buildActions();
    connect(this, &DetailsPane::saved, this, &RoundDetails::save);
    connect(this, &DetailsPane::restored, this, &RoundDetails::refill);
    connect(m_stages, &StagesEditor::edited, this, &RoundDetails::saveStages);
    connect(m_stages, &StagesEditor::currentStageChanged, this, [this](int stage) {
        if (const int row = m_walk->markStage(stage); row >= 0)
            m_walkTable->scrollTo(m_walk->index(row, 0), QAbstractItemView::PositionAtTop);
    });
}

QWidget *RoundDetails::buildWalk()
{
    m_walkTable->setObjectName(u"walkDataTable"_s);
    m_walkTable->setAccessibleName(tr("Doors in walking order"));
    m_walkTable->setModel(m_walk);
    m_walkTable->setDense(true);
    m_walkTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long addresses end in an ellipsis
    m_walkTable->setEmptyState(u"door"_s, tr("No door yet. Write where the round begins at the left."));
    m_walkTitle->setObjectName(u"walkTitleLabel"_s);
    auto *stagesTitle = new QLabel(tr("Stages"));
    for (QLabel *title : {stagesTitle, m_walkTitle})
        title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kBetween);
    grid->setVerticalSpacing(4);
    grid->addWidget(stagesTitle, 0, 0);
    grid->addWidget(m_walkTitle, 0, 1);
    grid->addWidget(m_stages, 1, 0);
    grid->addWidget(m_walkTable, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    return box;
}

void RoundDetails::buildActions()
{
    const auto add = [this](const QString &objectName, const QIcon &icon, const QString &text, const std::function<void(const Round &)> &command) {
        auto *action = new QAction(icon, text, this);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, command] { command(m_row.summary.round); });
        addAction(action);
    };
    addSheetsAction();
    add(u"leafletListAction"_s, iconNamed(u"leaflets"_s), tr("Leaflet list…"), [this](const Round &round) { m_commands.saveLeafletList(round); });
    add(u"planRoundAction"_s, iconNamed(u"calendar"_s), tr("Plan…"), [this](const Round &round) {
        m_commands.plan(round, m_row.hasProgress() ? ActivityKind::Canvass : ActivityKind::Leafleting);
    });
    add(u"recordDeliveryAction"_s, {}, tr("Record a delivery…"), [this](const Round &round) { m_commands.recordDelivery(round); });
    add(u"reverseRoundAction"_s, {}, tr("Reverse"), [this](const Round &round) { m_commands.reverse(round); });
    add(u"removeRoundAction"_s, {}, tr("Remove"), [this](const Round &round) { m_commands.remove(round); });
}

void RoundDetails::addSheetsAction()
{
    auto *action = new QAction(iconNamed(u"print"_s), tr("Contact sheets…"), this);
    action->setObjectName(u"printSheetsAction"_s);
    connect(action, &QAction::triggered, this, [this] { m_commands.printSheets(m_row.summary.round); });
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSheetsMenu(menu); });
    action->setMenu(menu);
    addAction(action);
}

void RoundDetails::fillSheetsMenu(QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Everybody on the register…"), this, [this] { m_commands.printSheets(m_row.summary.round); });
    const QDate today = m_context.clock.today();
    for (const Election &election : ElectionRepository::list(m_context.campaign.connection(), today).valueOr({})) {
        if (election.pollingDate >= today)
            menu->addAction(tr("Only who may vote: %1…").arg(election.title()), this,
                            [this, id = election.id] { m_commands.printSheets(m_row.summary.round, id); });
    }
}

void RoundDetails::fillWalkers()
{
    m_walker->clear();
    m_walker->addItem(tr("nobody in particular"), qint64(0));
    for (const Volunteer &volunteer : VolunteerRepository::list(m_context.campaign.connection(), VolunteerFilter{.isActiveOnly = true}).valueOr({}))
        m_walker->addItem(volunteer.name(), volunteer.id.value());
    const Round &round = m_row.summary.round;
    if (round.deliverer && m_walker->findData(round.deliverer.value()) < 0)
        m_walker->addItem(round.delivererName, round.deliverer.value());
    m_walker->setCurrentIndex(std::max(0, m_walker->findData(round.deliverer.value())));
}

void RoundDetails::showRound(const RoundRow &row)
{
    m_row = row;
    const auto stages = stageDoorsOfRound(m_context.campaign.connection(), row.summary.round.id);
    if (!stages)
        m_context.messages.showError(stages.error());
    m_walk->setStages(stages.valueOr({}));
    m_stages->showRound(row.summary.round, stages.valueOr({}));
    m_walk->markStage(m_stages->currentStage());
    showContent();
    refill();
}

void RoundDetails::refill()
{
    const RoundSummary &summary = m_row.summary;
    setTitle(summary.round.name);
    QStringList facts{m_row.set.name};
    if (!summary.round.wardName.isEmpty())
        facts += summary.round.wardName;
    if (m_row.hasProgress() && summary.doorsTried > 0)
        facts += tr("%1 of %2 doors tried, spoken to at %3").arg(summary.doorsTried).arg(summary.doors).arg(summary.doorsSpokenTo);
    if (summary.lastDelivered.isValid())
        facts += tr("leaflets on %1").arg(shortDate(summary.lastDelivered));
    setSubtitle(facts.join(u" · "_s));
    m_walkTitle->setText(tr("%1 doors, %2 electors").arg(m_walk->rowCount()).arg(m_walk->electors()));
    m_name->setText(summary.round.name);
    m_note->setText(summary.round.note);
    fillWalkers();
}

void RoundDetails::save()
{
    Round round = m_row.summary.round;
    round.name = m_name->text().trimmed();
    round.deliverer = VolunteerId(m_walker->currentData().toLongLong());
    round.note = m_note->text().trimmed();
    const Status status = m_context.campaign.edit(tr("Change %1").arg(m_row.summary.round.name), [&](Connection &c) { return RoundRepository::update(c, round); });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

void RoundDetails::saveStages(const QList<Stage> &stages, const QString &what)
{
    const Status status = m_context.campaign.edit(what, [&](Connection &c) { return StageRepository::replace(c, m_row.summary.round.id, stages); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
