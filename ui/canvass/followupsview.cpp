#include "ui/canvass/followupsview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>

#include "models/canvass/codes.h"
#include "ui/canvass/followupbulk.h"
#include "ui/canvass/followupdetails.h"
#include "ui/canvass/followupguide.h"
#include "ui/canvass/followuplistform.h"
#include "ui/canvass/followupsmodel.h"
#include "ui/prints/paperdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// In characters.
constexpr int kAsksWidth = 20;
constexpr int kDetailsWidth = 42;

} // namespace

FollowUpsView::FollowUpsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FollowUpsModel(this))
    , m_asks(new QListWidget)
    , m_guide(new FollowUpGuide(context))
    , m_table(new DataTable(u"followUps"_s))
    , m_details(new FollowUpDetails(context))
    , m_withDone(new QCheckBox(tr("Also done ones")))
    , m_bulk(new FollowUpBulk)
{
    m_asks->setObjectName(u"asksListWidget"_s);
    m_asks->setAccessibleName(tr("Lists by ask"));
    m_asks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_asks->setSpacing(Space::kInside / 4);
    m_asks->setFixedWidth(fontMetrics().averageCharWidth() * kAsksWidth);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_details);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * kDetailsWidth);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(Space::kInside);
    lists->addWidget(m_asks, 1);
    lists->addWidget(m_withDone);
    layout->addLayout(lists);
    layout->addWidget(splitter, 1);

    connect(m_table, &DataTable::currentSourceRowChanged, this, &FollowUpsView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(m_asks, &QListWidget::currentRowChanged, this, &FollowUpsView::refill);
    connect(m_withDone, &QCheckBox::toggled, this, &FollowUpsView::refill);
    connect(m_bulk, &FollowUpBulk::printRequested, this, &FollowUpsView::printList);
    connect(m_bulk, &FollowUpBulk::doneRequested, this, &FollowUpsView::finishSelected);
    connect(m_bulk, &FollowUpBulk::giveRequested, this, &FollowUpsView::giveSelected);
}

QWidget *FollowUpsView::buildList()
{
    m_table->setObjectName(u"followUpsDataTable"_s);
    m_table->setAccessibleName(tr("Follow-ups"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({12, 20, 18, 10, 14, 20, 10});
    m_table->setEmptyState(
        u"check"_s, tr("Nothing is promised. Asks typed from sheets appear here: posters, postal votes, casework."));
    m_withDone->setObjectName(u"withDoneCheckBox"_s);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kInside);
    column->addWidget(m_guide);
    column->addWidget(m_table, 1);
    column->addWidget(m_bulk);
    return list;
}

Status FollowUpsView::reload()
{
    m_bulk->reload(m_context.campaign.connection());
    ROSETTE_CHECK(fillAsks());
    return fillTable();
}

void FollowUpsView::refill()
{
    const Status status = fillTable();
    if (!status)
        m_context.messages.showError(status.error());
}

/// One list for each ask in use, and for those out of use that still have promises.
Status FollowUpsView::fillAsks()
{
    Connection &c = m_context.campaign.connection();
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(c));
    ROSETTE_ASSIGN(const auto open, FollowUpRepository::openByAsk(c));
    const QString kept = chosenAsk();
    const QSignalBlocker blocker(m_asks);
    m_asks->clear();
    m_asks->addItem(QString());
    int all = 0;
    for (const int count : open)
        all += count;
    m_asks->item(0)->setText(tr("All   %1").arg(all));
    for (const Code &code : codes) {
        const int count = open.value(code.key);
        if (code.kind != CodeKind::Ask || (code.isRetired && count == 0))
            continue;
        auto *item = new QListWidgetItem(count > 0 ? u"%1   %2"_s.arg(code.label).arg(count) : code.label, m_asks);
        item->setData(Qt::UserRole, code.key);
        if (code.key == kept)
            m_asks->setCurrentItem(item);
    }
    if (m_asks->currentRow() < 0)
        m_asks->setCurrentRow(0);
    return {};
}

Status FollowUpsView::fillTable()
{
    const int row = m_table->currentSourceRow();
    const FollowUpId current = row >= 0 ? m_model->followUp(row).id : FollowUpId();
    FollowUpFilter filter;
    filter.ask = chosenAsk();
    filter.withDone = m_withDone->isChecked();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), filter, m_context.clock.today()));
    const int again = m_model->indexOf(current);
    if (again >= 0)
        m_table->selectSourceRow(again);
    m_guide->showAsk(chosenAsk());
    showCurrent();
    return {};
}

QString FollowUpsView::chosenAsk() const
{
    const QListWidgetItem *item = m_asks->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void FollowUpsView::reveal(qint64 id)
{
    if (m_model->indexOf(FollowUpId(id)) < 0)
        m_asks->setCurrentRow(0);
    m_table->selectSourceRow(m_model->indexOf(FollowUpId(id)));
}

QList<FollowUp> FollowUpsView::selected() const
{
    QList<FollowUp> followUps;
    for (const int row : m_table->selectedSourceRows())
        followUps += m_model->followUp(row);
    return followUps;
}

void FollowUpsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showFollowUp(m_model->followUp(row));
    else
        m_details->setNothing(tr("Choose a follow-up to say who does it and until when."));
}

void FollowUpsView::finishSelected()
{
    change(tr("Follow-ups done"), [this](Connection &c, const FollowUp &followUp) {
        return followUp.doneAt ? Status() : FollowUpRepository::setDone(c, followUp.id, m_context.clock.nowMs());
    });
}

void FollowUpsView::giveSelected(VolunteerId volunteer, const QString &name)
{
    change(tr("Give follow-ups to %1").arg(name), [volunteer](Connection &c, const FollowUp &followUp) {
        return FollowUpRepository::setOwner(c, followUp.id, volunteer);
    });
}

void FollowUpsView::printList()
{
    const QString ask = chosenAsk();
    const QString label =
        ask.isEmpty() ? tr("Follow-ups")
                      : CodeBook::load(m_context.campaign.connection()).valueOr(CodeBook()).label(CodeKind::Ask, ask);
    (new PaperDialog(m_context, tr("Follow-ups: %1").arg(label), new FollowUpListForm(ask, label), this))->open();
}

void FollowUpsView::change(const QString &text, const std::function<Status(Connection &, const FollowUp &)> &change)
{
    const QList<FollowUp> followUps = selected();
    if (followUps.isEmpty())
        return;
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        for (const FollowUp &followUp : followUps)
            ROSETTE_CHECK(change(c, followUp));
        return {};
    });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
