#include "ui/canvass/sessionsview.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/canvass/sessiondetails.h"
#include "ui/canvass/sessionsmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

SessionsView::SessionsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SessionsModel(this))
    , m_table(new DataTable(u"sessions"_s))
    , m_details(new SessionDetails(context))
{
    m_table->setObjectName(u"sessionsDataTable"_s);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setSortedModel(m_model, SessionsModel::Date, Qt::DescendingOrder);
    m_table->setColumnWidths({11, 26, 10, 9, 6, 8, 11, 30});
    m_table->setEmptyState(u"canvass"_s,
                           tr("No session is over yet. Plan one on This week; its sheets bring the figures."));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(splitter);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &SessionsView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    showCurrent();
}

Status SessionsView::reload()
{
    const int row = m_table->currentSourceRow();
    const ActivityId shown = row >= 0 ? m_model->sessions().at(row).debrief.activity : ActivityId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), m_context.clock.today()));
    reveal(shown);
    showCurrent();
    return {};
}

void SessionsView::reveal(ActivityId id)
{
    const int row = m_model->indexOf(id);
    if (row >= 0)
        m_table->selectSourceRow(row);
}

void SessionsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showSession(m_model->sessions().at(row));
    else
        m_details->setNothing(tr("Choose a session to say how long it took and what came up."));
}

} // namespace rosette
