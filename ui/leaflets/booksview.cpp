#include "ui/leaflets/booksview.h"

#include <QAction>
#include <QVBoxLayout>

#include "models/leaflets/delivery.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

BooksView::BooksView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CellsModel({tr("Day"), tr("Leaflets"), tr("What"), tr("Round"), tr("By"), tr("Note")}, {1}, this))
    , m_table(new DataTable(u"leafletBooks"_s))
{
    m_table->setObjectName(u"booksDataTable"_s);
    m_table->setAccessibleName(tr("The lines of the books"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortedModel(m_model, 0, Qt::DescendingOrder);
    m_table->setEmptyState(u"leaflets"_s, tr("Nothing stands in the books yet. Say how many were printed."));
    auto *remove = new QAction(tr("Take out of the books"), this);
    remove->setObjectName(u"removeMoveAction"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &BooksView::removeCurrent);
    m_table->insertAction(m_table->actions().value(0), remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void BooksView::setReading(const LeafletsReading &reading)
{
    m_moves = reading.moves;
    QList<QList<Cell>> rows;
    for (const StockMove &move : m_moves)
        rows += {dayCell(move.movedOn), numberCell(move.quantity), {move.words()},
                 {move.roundName},      {move.volunteerName},      {move.note}};
    m_model->setRows(rows);
}

void BooksView::removeCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const StockMove move = m_moves.at(row);
    if (move.bundle && !move.delivery)
        return m_context.messages.showMessage(
            Meaning::Attention,
            tr("This line goes with the bundle for %1: unpack it or take it back among the bundles.")
                .arg(move.roundName));
    const Status status = m_context.campaign.edit(tr("Take a line out of the books"), [&](Connection &c) {
        return move.delivery ? DeliveryRepository::remove(c, move.delivery) : StockRepository::remove(c, move.id);
    });
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
