#include "ui/rounds/rounddetails.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "models/base/localtime.h"
#include "models/people/election.h"
#include "models/rounds/walkwords.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/prints/roundprints.h"
#include "ui/rounds/roundactions.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/roundeditcommands.h"
#include "ui/rounds/roundmenu.h"
#include "ui/rounds/roundwalkview.h"
#include "ui/rounds/stageseditor.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/tracks/roundwalks.h"
#include "ui/tracks/trackreading.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundDetails::RoundDetails(AppContext &context, const Commands &commands, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_commands(commands)
    , m_name(new QLineEdit)
    , m_walker(new QComboBox)
    , m_note(new QLineEdit)
    , m_stages(new StagesEditor(context.campaign.connection()))
    , m_walk(new RoundWalkView)
    , m_walks(new RoundWalks(context))
    , m_paper(new QMenu(this))
    , m_records(new QMenu(this))
{
    m_name->setObjectName(u"roundNameLineEdit"_s);
    m_walker->setObjectName(u"walkerComboBox"_s);
    m_note->setObjectName(u"roundNoteLineEdit"_s);
    m_note->setPlaceholderText(tr("Where to park, where to begin"));
    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Walked by"), m_walker);
    addField(form, tr("Note"), m_note);
    addWidget(m_walks);
    addWidget(buildWalk(), 1);
    buildActions();
    buildStageActions();
    connectWalk();
    connect(this, &DetailsPane::saved, this, &RoundDetails::save);
    connect(this, &DetailsPane::restored, this, &RoundDetails::refill);
    connect(m_stages, &StagesEditor::edited, this, &RoundDetails::saveStages);
    connect(m_stages, &StagesEditor::currentStageChanged, this, [this](int stage) {
        m_walk->markStage(stage);
        emit currentStageChanged(stage);
    });
    connect(m_stages, &StagesEditor::previewed, this, &RoundDetails::preview);
    connect(m_stages, &StagesEditor::previewEnded, this, &RoundDetails::endPreview);
}

void RoundDetails::connectWalk()
{
    connect(m_walk, &RoundWalkView::splitRequested, this,
            [this](DoorId door) { m_commands.edits.splitAtDoor(m_row.summary.round, door); });
    connect(m_walk, &RoundWalkView::moveRequested, this,
            [this](const Round &to, const QList<DoorId> &doors) { m_commands.edits.giveDoors(to, doors); });
    connect(m_walk, &RoundWalkView::takeOutRequested, this,
            [this](const QList<DoorId> &doors) { m_commands.edits.takeDoors(m_row.summary.round, doors); });
}

QWidget *RoundDetails::buildWalk()
{
    auto *stagesTitle = new QLabel(tr("Stages"));
    stagesTitle->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    auto *stages = new QVBoxLayout;
    stages->setSpacing(4);
    stages->addWidget(stagesTitle);
    stages->addWidget(m_stages, 1);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kBetween);
    row->addLayout(stages, 1);
    row->addWidget(m_walk, 1);
    return box;
}

void RoundDetails::buildActions()
{
    addMenu(m_paper, u"printRoundAction"_s, iconNamed(u"print"_s), tr("Print"));
    addCommand(m_paper, u"printRoundMapAction"_s, tr("Map and list…"),
               [this](const Round &round) { RoundPrints::printRounds(m_context, this, {round}); });
    addSheetsActions();
    addCommand(m_paper, u"leafletListAction"_s, tr("Leaflet list…"),
               [this](const Round &round) { m_commands.paper.saveLeafletList(round); });
    addCommand(m_paper, u"printSlipAction"_s, tr("Cover slip…"),
               [this](const Round &round) { RoundPrints::printSlips(m_context, this, {}, {round.id}); });
    auto *plan = new QAction(iconNamed(u"calendar"_s), tr("Plan…"), this);
    plan->setObjectName(u"planRoundAction"_s);
    connect(plan, &QAction::triggered, this, [this] {
        m_commands.paper.plan(m_row.summary.round,
                              m_row.hasProgress() ? ActivityKind::Canvass : ActivityKind::Leafleting);
    });
    addAction(plan);
    addMenu(m_records, u"recordRoundAction"_s, iconNamed(u"check"_s), tr("Record"));
    addCommand(m_records, u"recordDeliveryAction"_s, tr("A delivery of leaflets…"),
               [this](const Round &round) { m_commands.paper.recordDelivery(round); });
    addCommand(m_records, u"recordWalkAction"_s, tr("A walk from a track…"),
               [this](const Round &round) { chooseTrack(m_context, this, round.id); });
    addMenu(m_commands.actions.menu(), u"changeRoundAction"_s, iconNamed(u"edit"_s), tr("Change"));
}

void RoundDetails::addMenu(QMenu *menu, const QString &objectName, const QIcon &icon, const QString &text)
{
    auto *action = new QAction(icon, text, this);
    action->setObjectName(objectName);
    action->setMenu(menu);
    addAction(action);
}

QAction *RoundDetails::addCommand(QMenu *menu, const QString &objectName, const QString &text,
                                  const std::function<void(const Round &)> &command)
{
    QAction *action = menu->addAction(text, this, [this, command] { command(m_row.summary.round); });
    action->setObjectName(objectName);
    return action;
}

void RoundDetails::buildStageActions()
{
    auto *split = new QAction(tr("Split: a new round begins here"), this);
    split->setObjectName(u"splitAtStageAction"_s);
    connect(split, &QAction::triggered, this,
            [this] { m_commands.edits.splitAtStage(m_row.summary.round, currentStage()); });
    m_stages->addStageMenuAction(split);
    auto *rounds = new QMenu(this);
    connect(rounds, &QMenu::aboutToShow, this, [this, rounds] {
        fillRoundMenu(rounds, m_rows, m_row,
                      [this](const Round &to) { m_commands.edits.moveStage(m_row.summary.round, currentStage(), to); });
    });
    auto *move = new QAction(tr("Move to round"), this);
    move->setObjectName(u"moveStageAction"_s);
    move->setMenu(rounds);
    m_stages->addStageMenuAction(move);
}

int RoundDetails::currentStage() const { return m_stages->currentStage(); }

void RoundDetails::addSheetsActions()
{
    addCommand(m_paper, u"printSheetsAction"_s, tr("Contact sheets…"),
               [this](const Round &round) { m_commands.paper.printSheets(round); });
    QMenu *voters = m_paper->addMenu(tr("Contact sheets, only who may vote"));
    connect(m_paper, &QMenu::aboutToShow, this, [this, voters] { fillVotersMenu(voters); });
}

void RoundDetails::fillVotersMenu(QMenu *menu)
{
    menu->clear();
    const QDate today = m_context.clock.today();
    for (const Election &election : ElectionRepository::list(m_context.campaign.connection(), today).valueOr({})) {
        if (election.pollingDate >= today)
            menu->addAction(tr("%1…").arg(election.title()), this,
                            [this, id = election.id] { m_commands.paper.printSheets(m_row.summary.round, id); });
    }
    menu->menuAction()->setVisible(!menu->isEmpty());
}

void RoundDetails::fillWalkers()
{
    m_walker->clear();
    m_walker->addItem(tr("nobody in particular"), qint64(0));
    for (const Volunteer &volunteer :
         VolunteerRepository::list(m_context.campaign.connection(), VolunteerFilter{.isActiveOnly = true}).valueOr({}))
        m_walker->addItem(volunteer.name(), volunteer.id.value());
    const Round &round = m_row.summary.round;
    if (round.deliverer && m_walker->findData(round.deliverer.value()) < 0)
        m_walker->addItem(round.delivererName, round.deliverer.value());
    m_walker->setCurrentIndex(std::max(0, m_walker->findData(round.deliverer.value())));
}

void RoundDetails::showRound(const RoundRow &row, const QList<RoundRow> &rows)
{
    m_row = row;
    m_walks->showRound(m_row.summary.round.id);
    m_rows = rows;
    m_walk->showRound(row, rows);
    m_stages->showRound(row.summary.round, row.summary.walk);
    m_walk->markStage(currentStage());
    showContent();
    refill();
}

void RoundDetails::showFigures(const std::optional<WalkFigures> &figures)
{
    m_row.figures = figures;
    setSubtitle(factsInWords());
}

void RoundDetails::preview(const QList<StageDoors> &walk)
{
    m_walk->showPreview(walk);
    emit walkPreviewed(walk);
}

void RoundDetails::endPreview()
{
    m_walk->endPreview();
    m_walk->markStage(currentStage());
    emit walkPreviewed(m_row.summary.walk);
}

QString RoundDetails::factsInWords() const
{
    const RoundSummary &summary = m_row.summary;
    QStringList facts{m_row.set.name};
    if (!summary.round.wardName.isEmpty())
        facts += summary.round.wardName;
    if (m_row.figures) {
        facts += tr("%1, %2, %3 doors an hour")
                     .arg(distanceWords(m_row.figures->metres), durationWords(m_row.figures->minutes))
                     .arg(qRound(m_row.figures->doorsPerHour()));
    }
    if (m_row.hasProgress() && summary.doorsTried > 0)
        facts += tr("%1 of %2 doors tried, spoken to at %3")
                     .arg(summary.doorsTried)
                     .arg(summary.doors)
                     .arg(summary.doorsSpokenTo);
    if (summary.lastDelivered.isValid())
        facts += tr("leaflets on %1").arg(shortDate(summary.lastDelivered));
    return facts.join(u" · "_s);
}

void RoundDetails::refill()
{
    const Round &round = m_row.summary.round;
    setTitle(round.name);
    setSubtitle(factsInWords());
    m_name->setText(round.name);
    m_note->setText(round.note);
    fillWalkers();
}

void RoundDetails::save()
{
    Round round = m_row.summary.round;
    round.name = m_name->text().trimmed();
    round.deliverer = VolunteerId(m_walker->currentData().toLongLong());
    round.note = m_note->text().trimmed();
    const Status status = m_context.campaign.edit(tr("Change %1").arg(m_row.summary.round.name),
                                                  [&](Connection &c) { return RoundRepository::update(c, round); });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

void RoundDetails::saveStages(const QList<Stage> &stages, const QString &what)
{
    const Status status = m_context.campaign.edit(
        what, [&](Connection &c) { return StageRepository::replace(c, m_row.summary.round.id, stages); });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
