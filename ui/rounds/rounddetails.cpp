#include "ui/rounds/rounddetails.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "models/base/localtime.h"
#include "models/rounds/walkwords.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/rounds/roundeditcommands.h"
#include "ui/rounds/roundwalkview.h"
#include "ui/rounds/stageseditor.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/tracks/roundwalks.h"

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

int RoundDetails::currentStage() const { return m_stages->currentStage(); }

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
