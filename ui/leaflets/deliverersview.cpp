#include "ui/leaflets/deliverersview.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/leaflets/cover.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QList<Cell> cellsOf(const Deliverer &deliverer)
{
    const QDate asked =
        deliverer.lastAskedAtMs > 0 ? QDateTime::fromMSecsSinceEpoch(deliverer.lastAskedAtMs).date() : QDate();
    Cell away{{}, deliverer.awayUntil.toJulianDay()};
    if (deliverer.awayUntil.isValid())
        away = {Theme::shapeOf(Meaning::Attention) + u' ' +
                    DeliverersView::tr("until %1").arg(shortDate(deliverer.awayUntil)),
                deliverer.awayUntil.toJulianDay(), true};
    Cell lastAsked = dayCell(asked);
    if (!asked.isValid())
        lastAsked = {DeliverersView::tr("never"), qint64(0)};
    return {{deliverer.name},
            {deliverer.rounds.join(u", "_s)},
            numberCell(deliverer.doors),
            numberCell(deliverer.leafletsOut),
            away,
            dayCell(deliverer.lastDelivered),
            lastAsked,
            {deliverer.mobile}};
}

} // namespace

DeliverersView::DeliverersView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CellsModel({tr("Deliverer"), tr("Rounds"), tr("Doors"), tr("Leaflets out"), tr("Away"),
                              tr("Last delivered"), tr("Last asked"), tr("Phone")},
                             {2, 3}, this))
    , m_table(new DataTable(u"deliverers"_s))
    , m_asked(new QToolButton)
    , m_open(new QToolButton)
{
    m_table->setObjectName(u"deliverersDataTable"_s);
    m_table->setAccessibleName(tr("Deliverers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortedModel(m_model);
    m_table->setEmptyState(u"volunteers"_s,
                           tr("Nobody walks a round yet. Choose a round on the first tab and say who delivers it."));
    buildButtons();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kInside);
    buttons->addWidget(m_asked);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::activated, this, &DeliverersView::openVolunteer);
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this] {
        m_asked->defaultAction()->setEnabled(current());
        m_open->defaultAction()->setEnabled(current());
    });
}

void DeliverersView::buildButtons()
{
    auto *asked = new QAction(tr("Asked: note it"), this);
    asked->setObjectName(u"delivererAskedAction"_s);
    asked->setToolTip(tr("Who covers is asked longest ago first"));
    connect(asked, &QAction::triggered, this, &DeliverersView::noteAsked);
    auto *open = new QAction(tr("Open the volunteer"), this);
    open->setObjectName(u"openDelivererAction"_s);
    open->setToolTip(tr("When they are free or away"));
    connect(open, &QAction::triggered, this, &DeliverersView::openVolunteer);
    m_asked->setDefaultAction(asked);
    m_open->setDefaultAction(open);
    for (QAction *action : {asked, open})
        action->setEnabled(false);
    m_table->insertActions(m_table->actions().value(0), {asked, open});
}

const Deliverer *DeliverersView::current() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_deliverers.size() ? &m_deliverers.at(row) : nullptr;
}

void DeliverersView::setReading(const LeafletsReading &reading)
{
    const VolunteerId chosen = current() ? current()->volunteer : VolunteerId();
    m_deliverers = reading.deliverers;
    QList<QList<Cell>> rows;
    int chosenRow = -1;
    for (const Deliverer &deliverer : m_deliverers) {
        if (deliverer.volunteer == chosen)
            chosenRow = int(rows.size());
        rows += cellsOf(deliverer);
    }
    m_model->setRows(rows);
    m_table->selectSourceRow(chosenRow);
}

void DeliverersView::noteAsked()
{
    const Deliverer *deliverer = current();
    if (!deliverer)
        return;
    const Status status = m_context.campaign.edit(tr("%1 was asked").arg(deliverer->name), [&](Connection &c) {
        return rosette::noteAsked(c, deliverer->volunteer, m_context.clock.nowMs());
    });
    if (!status)
        m_context.messages.showError(status.error());
}

void DeliverersView::openVolunteer()
{
    if (current())
        m_context.navigator.open(u"volunteers"_s, {.kind = u"volunteer"_s, .id = current()->volunteer.value()});
}

} // namespace rosette
