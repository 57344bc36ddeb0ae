#include "ui/rounds/proposaldetails.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include "ui/rounds/proposal.h"
#include "ui/rounds/proposalsmodel.h"
#include "ui/rounds/stageseditor.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProposalDetails::ProposalDetails(AppContext &context, RoundsProposal &proposal, QWidget *parent)
    : QWidget(parent)
    , m_proposal(proposal)
    , m_title(new QLabel)
    , m_doubt(new QLabel)
    , m_stages(new StagesEditor(context.campaign.connection()))
    , m_move(new QToolButton)
    , m_moveMenu(new QMenu(this))
    , m_split(new QToolButton)
{
    m_title->setObjectName(u"proposalStagesLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    m_doubt->setObjectName(u"proposalDoubtLabel"_s);
    m_doubt->setTextFormat(Qt::PlainText);
    Theme::makeSecondary(m_doubt);
    buildButtons();
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::kInside);
    top->addWidget(m_title);
    top->addWidget(m_doubt);
    top->addStretch(1);
    top->addWidget(m_move);
    top->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_stages, 1);
    setFocusProxy(m_stages);

    connect(m_stages, &StagesEditor::edited, this, [this](const QList<Stage> &stages) {
        m_proposal.edit([&](RoundDraft &draft) { draft.setStages(m_key, stages); });
    });
    connect(m_stages, &StagesEditor::currentStageChanged, this, [this](int stage) {
        enableButtons();
        emit currentStageChanged(stage);
    });
    connect(m_stages, &StagesEditor::previewed, this, &ProposalDetails::previewed);
    connect(m_stages, &StagesEditor::previewEnded, this, [this] { emit previewed(m_proposal.walk(m_key)); });
    connect(&proposal, &RoundsProposal::edited, this, &ProposalDetails::refresh);
    connect(&proposal, &RoundsProposal::measured, this, &ProposalDetails::refresh);
    showRound(0);
}

void ProposalDetails::buildButtons()
{
    m_move->setObjectName(u"moveStageToolButton"_s);
    m_move->setText(tr("Give stage to"));
    m_move->setToolTip(tr("Give the chosen stage to another round"));
    m_move->setPopupMode(QToolButton::InstantPopup);
    m_move->setMenu(m_moveMenu);
    m_moveMenu->setObjectName(u"moveStageMenu"_s);
    m_split->setObjectName(u"splitRoundToolButton"_s);
    m_split->setText(tr("Split here"));
    m_split->setToolTip(tr("Begin another round with the chosen stage"));
    for (QToolButton *button : {m_move, m_split})
        button->setAccessibleName(button->toolTip());
    connect(m_moveMenu, &QMenu::aboutToShow, this, &ProposalDetails::fillMoveMenu);
    connect(m_split, &QToolButton::clicked, this, &ProposalDetails::split);
}

void ProposalDetails::showRound(int key)
{
    m_key = key;
    setEnabled(key != 0);
    refresh();
}

void ProposalDetails::refresh()
{
    const DraftRound *const round = m_proposal.draft().find(m_key);
    const QList<StageDoors> walk = m_proposal.walk(m_key);
    Round shown; // the editor tells rounds apart by their ids
    shown.id = RoundId(m_key);
    shown.ward = m_proposal.wish().ward;
    if (round)
        shown.name = round->name;
    m_stages->showRound(shown, round ? walk : QList<StageDoors>());
    m_title->setText(round ? tr("Stages of %1").arg(round->name) : tr("Stages"));
    const QString doubt = round ? ProposalsModel::doubtAbout(m_proposal, m_key) : QString();
    m_doubt->setText(Theme::shapeOf(Meaning::Attention) + u' ' + doubt);
    m_doubt->setVisible(!doubt.isEmpty());
    enableButtons();
}

void ProposalDetails::enableButtons()
{
    const int stage = m_stages->currentStage();
    m_move->setEnabled(stage >= 0 && m_proposal.draft().rounds().size() > 1);
    m_split->setEnabled(stage > 0);
}

void ProposalDetails::fillMoveMenu()
{
    m_moveMenu->clear();
    const int stage = m_stages->currentStage();
    for (const DraftRound &round : m_proposal.roundsBeside(m_key, stage)) {
        const QString doors = QLocale().toString(m_proposal.doors(round.key));
        m_moveMenu->addAction(tr("%1 · %2 doors").arg(round.name, doors), this,
                              [this, stage, to = round.key] { m_proposal.moveStage(m_key, stage, to); });
    }
}

void ProposalDetails::split()
{
    int begun = 0;
    m_proposal.edit([&](RoundDraft &draft) { begun = draft.splitAt(m_key, m_stages->currentStage()); });
    if (begun != 0)
        emit roundWanted(begun);
}

} // namespace rosette
