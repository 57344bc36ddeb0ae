#include "ui/reports/exportlogview.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "models/output/heldback.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesColumn = 5;
constexpr int kPeopleColumn = 6;

QList<Cell> cellsOf(const ExportLogEntry &entry)
{
    const HeldBack heldBack = HeldBack::fromJson(entry.heldBack);
    return {{instantText(entry.exportedAt), entry.exportedAt},
            {entry.item},
            {entry.subject},
            {purposeText(entry.purpose)},
            {entry.fileName.isEmpty() ? entry.format : entry.format + u", "_s + entry.fileName},
            numberCell(entry.lines),
            numberCell(entry.people),
            {heldBack.toText(), heldBack.total(), !heldBack.isEmpty()}};
}

bool matches(const QList<Cell> &cells, const QString &text)
{
    return text.isEmpty() || std::any_of(cells.begin(), cells.end(), [&](const Cell &cell) {
               return cell.text.contains(text, Qt::CaseInsensitive);
           });
}

} // namespace

ExportLogView::ExportLogView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterBar(tr("Search what left: item, purpose, file")))
    , m_model(new CellsModel(
          {tr("When"), tr("What"), tr("About"), tr("For"), tr("As"), tr("Lines"), tr("People"), tr("Held back")},
          {kLinesColumn, kPeopleColumn}, this))
    , m_table(new DataTable(u"exportLog"_s))
{
    m_filter->searchField()->setObjectName(u"exportLogLineEdit"_s);
    m_table->setObjectName(u"exportLogDataTable"_s);
    m_table->setAccessibleName(tr("Everything that left the file"));
    m_table->setSortedModel(m_model, 0, Qt::DescendingOrder);
    m_table->setColumnWidths({18, 18, 26, 24, 28, 8, 9, 50});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filter, &FilterBar::changed, this, &ExportLogView::showEntries);
}

Status ExportLogView::load(Connection &connection, const FiguresPeriod &days)
{
    ROSETTE_ASSIGN(m_entries, ExportLogRepository::listBetween(connection, days.fromMs(), days.endMs()));
    showEntries();
    return {};
}

void ExportLogView::showEntries()
{
    QList<QList<Cell>> rows;
    for (const ExportLogEntry &entry : std::as_const(m_entries)) {
        const QList<Cell> cells = cellsOf(entry);
        if (matches(cells, m_filter->text()))
            rows += cells;
    }
    m_table->setEmptyState(
        u"export"_s, m_entries.isEmpty() ? tr("Nothing left the file in this period. Every sheet, list, map and text "
                                              "that does is written down here.")
                                         : tr("Nothing that left fits this search."));
    m_model->setRows(rows);
    m_filter->setCount(tr("%1 of %2").arg(rows.size()).arg(m_entries.size()));
}

} // namespace rosette
