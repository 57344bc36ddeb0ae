#include "ui/rounds/proposallist.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/rounds/proposal.h"
#include "ui/rounds/proposalcommands.h"
#include "ui/rounds/proposaldetails.h"
#include "ui/rounds/proposalsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSwatch{10, 10};
}

ProposalList::ProposalList(AppContext &context, RoundsProposal &proposal, MessageBar &answers, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_proposal(proposal)
    , m_commands(new ProposalCommands(proposal, answers, this))
    , m_model(new ProposalsModel(proposal, this))
    , m_commandBar(new QWidget)
    , m_table(new DataTable(u"proposals"_s))
    , m_details(new ProposalDetails(context, proposal))
{
    setChildrenCollapsible(false);
    addWidget(buildTable(answers));
    addWidget(m_details);
    setSizes({340, 260});
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setFocusProxy(m_table);
    connect(&proposal, &RoundsProposal::planned, this, &ProposalList::keepChoice);
    connect(&proposal, &RoundsProposal::edited, this, &ProposalList::keepChoice);
    connect(m_commands, &ProposalCommands::roundWanted, this, &ProposalList::choose);
    connect(m_commands, &ProposalCommands::renameRequested, m_table,
            [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(ProposalsModel::Name)); });
    connect(m_details, &ProposalDetails::roundWanted, this, &ProposalList::choose);
    connect(m_details, &ProposalDetails::currentStageChanged, this, &ProposalList::stageChanged);
    connect(m_details, &ProposalDetails::previewed, this, &ProposalList::previewed);
    keepChoice();
}

QWidget *ProposalList::buildTable(MessageBar &answers)
{
    m_table->setObjectName(u"proposalsDataTable"_s);
    m_table->setAccessibleName(tr("Proposed rounds"));
    m_table->setDense(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setIconSize(kSwatch);
    m_table->setSortedModel(m_model);
    m_table->setColumnWidths({18, 8, 8, 8, 11, 8});
    m_table->setEmptyState(u"rounds"_s, tr("Say above how large a round should be, then let rounds be proposed."));
    m_table->addActions(m_commands->actions());
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDropIndicatorShown(true);
    connect(m_model, &ProposalsModel::refused, &answers, &MessageBar::showError);
    // After the drop is over: the stages come anew.
    connect(
        m_model, &ProposalsModel::stageDropped, this,
        [this](int stage, int key) { m_proposal.moveStage(m_details->key(), stage, key); }, Qt::QueuedConnection);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &ProposalList::adoptChoice);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    buildCommandBar();
    layout->addWidget(m_commandBar);
    layout->addWidget(m_table, 1);
    return box;
}

void ProposalList::buildCommandBar()
{
    auto *row = new QHBoxLayout(m_commandBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : m_commands->actions()) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + "ToolButton"_L1);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        if (action->icon().isNull())
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    row->addStretch(1);
}

void ProposalList::setColours(const std::function<QColor(int)> &colourOf) { m_model->setColours(colourOf); }

void ProposalList::choose(int key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->selectSourceRow(row);
}

void ProposalList::chooseFirst() { m_table->selectSourceRow(0); }

int ProposalList::chosen() const { return m_model->keyAt(m_table->currentSourceRow()); }

void ProposalList::undo() { m_commands->undo(); }

void ProposalList::redo() { m_commands->redo(); }

/// Rows that came anew lost theirs.
void ProposalList::keepChoice()
{
    m_commandBar->setVisible(!m_proposal.draft().isEmpty());
    m_details->setVisible(!m_proposal.draft().isEmpty());
    if (m_proposal.draft().find(m_details->key()))
        choose(m_details->key());
    else if (m_table->currentSourceRow() < 0)
        chooseFirst();
    adoptChoice();
}

void ProposalList::adoptChoice()
{
    const int key = chosen();
    m_commands->setCurrent(key);
    if (key != 0 || m_proposal.draft().isEmpty())
        m_details->showRound(key);
    emit choiceChanged(key);
}

} // namespace rosette
