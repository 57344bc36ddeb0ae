#include "ui/stalls/stallsview.h"

#include <QAction>

#include "ui/activities/resultdialog.h"
#include "ui/shell/icons.h"
#include "ui/stalls/stalldetails.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

StallsView::StallsView(AppContext &context, QAction *planAction)
    : CardView(new DataTable(u"stalls"_s), new StallDetails(context))
    , m_context(context)
    , m_model(new StallsModel(this))
    , m_card(findChild<StallDetails *>())
{
    table()->setObjectName(u"stallsDataTable"_s);
    table()->setAccessibleName(tr("Stalls by date"));
    table()->setModel(m_model);
    table()->setColumnsByImportance({StallsModel::Day, StallsModel::Title, StallsModel::People,
                                     StallsModel::Conversations, StallsModel::Leaflets, StallsModel::SignUps,
                                     StallsModel::Registrations, StallsModel::Remarks, StallsModel::Place});
    table()->setEmptyState(
        u"stalls"_s, tr("No stall is planned yet. Two weeks ahead is a good time to fix the first one."), planAction);
    auto *type = new QAction(iconNamed(u"keyboard"_s), tr("Type the result…"), this);
    type->setObjectName(u"typeResultOfRowAction"_s);
    type->setShortcut(QKeySequence(u"Ctrl+G"_s));
    type->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(type, &QAction::triggered, this, &StallsView::typeResult);
    addAction(type);
    table()->addAction(type);
    connect(table(), &DataTable::currentSourceRowChanged, this, &StallsView::showCurrent);
    connect(table(), &DataTable::activated, this,
            [this](const QModelIndex &index) { emit changeRequested(m_model->row(index.row()).stall.id); });
    connect(m_card, &StallDetails::changeRequested, this, &StallsView::changeRequested);
}

Status StallsView::reload()
{
    const int row = table()->currentSourceRow();
    const ActivityId chosen = row >= 0 ? m_model->row(row).stall.id : ActivityId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), m_context.clock.nowMs()));
    choose(chosen);
    showCurrent();
    return {};
}

void StallsView::choose(ActivityId stall) { table()->selectSourceRow(m_model->indexOf(stall)); }

void StallsView::openPackingList(ActivityId stall)
{
    choose(stall);
    m_card->focusPackingList();
}

void StallsView::showCurrent()
{
    const int row = table()->currentSourceRow();
    if (row >= 0)
        m_card->showStall(m_model->row(row));
    else
        m_card->setNothing(tr("Choose a stall to see its team, or plan a new one."));
}

void StallsView::typeResult()
{
    const int row = table()->currentSourceRow();
    if (row >= 0 && m_model->row(row).stall.date <= m_context.clock.today())
        ResultDialog::openFor(m_context, m_model->row(row).stall.id, this);
}

} // namespace rosette
