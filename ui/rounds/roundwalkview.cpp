#include "ui/rounds/roundwalkview.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/rounds/roundmenu.h"
#include "ui/rounds/walkmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundWalkView::RoundWalkView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_model(new WalkModel(this))
    , m_table(new DataTable(u"roundWalk"_s))
{
    m_title->setObjectName(u"walkTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
    buildTable();
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
}

void RoundWalkView::buildTable()
{
    m_table->setObjectName(u"walkDataTable"_s);
    m_table->setAccessibleName(tr("Doors in walking order"));
    m_table->setModel(m_model);
    m_table->setColumnsByImportance({WalkModel::Address, WalkModel::Position, WalkModel::Electors});
    m_table->setDense(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long addresses end in an ellipsis
    m_table->setEmptyState(u"door"_s, tr("No door yet. Write where the round begins at the left."));
}

void RoundWalkView::buildActions()
{
    auto *split = new QAction(tr("Split: a new round begins at this door"), this);
    split->setObjectName(u"splitAtDoorAction"_s);
    connect(split, &QAction::triggered, this, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            emit splitRequested(m_model->door(row).id);
    });
    auto *takeOut = new QAction(tr("Take out of the round"), this);
    takeOut->setObjectName(u"takeDoorsOutAction"_s);
    connect(takeOut, &QAction::triggered, this, [this] { emit takeOutRequested(chosenDoors()); });
    auto *rounds = new QMenu(this);
    connect(rounds, &QMenu::aboutToShow, this, [this, rounds] {
        fillRoundMenu(rounds, m_rows, m_row, [this](const Round &to) { emit moveRequested(to, chosenDoors()); });
    });
    auto *move = new QAction(tr("Move to round"), this);
    move->setObjectName(u"moveDoorsAction"_s);
    move->setMenu(rounds);
    m_table->addActions({split, move, takeOut});
}

void RoundWalkView::showRound(const RoundRow &row, const QList<RoundRow> &rows)
{
    m_row = row;
    m_rows = rows;
    endPreview();
}

void RoundWalkView::showPreview(const QList<StageDoors> &walk)
{
    m_model->setPreview(walk);
    showTitle();
    if (const int row = m_model->firstNew(); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void RoundWalkView::endPreview()
{
    m_model->setStages(m_row.summary.walk);
    showTitle();
}

void RoundWalkView::markStage(int stage)
{
    if (const int row = m_model->markStage(stage); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
}

QList<DoorId> RoundWalkView::chosenDoors() const
{
    QList<DoorId> doors;
    for (const int row : m_table->selectedSourceRows())
        doors += m_model->door(row).id;
    return doors;
}

void RoundWalkView::showTitle()
{
    m_title->setText(tr("%1 doors, %2 electors").arg(m_model->rowCount()).arg(m_model->electors()));
}

} // namespace rosette
