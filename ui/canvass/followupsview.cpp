#include "ui/canvass/followupsview.h"

#include <QCheckBox>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/canvass/followupdetails.h"
#include "ui/canvass/followupsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

FollowUpsView::FollowUpsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FollowUpsModel(this))
    , m_table(new DataTable(u"followUps"_s))
    , m_details(new FollowUpDetails(context))
    , m_withDone(new QCheckBox(tr("Show what is done")))
{
    m_table->setObjectName(u"followUpsDataTable"_s);
    m_table->setAccessibleName(tr("Follow-ups"));
    m_table->setModel(m_model);
    m_table->setEmptyState(u"check"_s, tr("Nothing is promised. Asks typed from sheets appear here: posters, postal votes, casework."));
    m_withDone->setObjectName(u"withDoneCheckBox"_s);
    m_details->setNothing(tr("Choose a follow-up to say who does it and until when."));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_withDone);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(splitter);

    connect(m_table, &DataTable::currentSourceRowChanged, this, &FollowUpsView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(m_withDone, &QCheckBox::toggled, this, [this] {
        const Status status = reload();
        if (!status)
            m_context.messages.showError(status.error());
    });
}

Status FollowUpsView::reload()
{
    const int row = m_table->currentSourceRow();
    const FollowUpId current = row >= 0 ? m_model->followUp(row).id : FollowUpId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), m_withDone->isChecked(), m_context.clock.today()));
    const int again = m_model->indexOf(current);
    if (again >= 0)
        m_table->selectSourceRow(again);
    showCurrent();
    return {};
}

int FollowUpsView::open() const
{
    return m_model->open();
}

void FollowUpsView::reveal(qint64 id)
{
    m_table->selectSourceRow(m_model->indexOf(FollowUpId(id)));
}

void FollowUpsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showFollowUp(m_model->followUp(row));
    else
        m_details->setNothing(tr("Choose a follow-up to say who does it and until when."));
}

} // namespace rosette
