#include "ui/widgets/copyrequest.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include "ui/widgets/datatable.h"

namespace rosette {

namespace {

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

template <typename CellOf>
QString lineOf(const QList<int> &columns, const CellOf &cellOf)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(cellOf(column).toString().replace(u'\t', u' ').replace(u'\n', u' '));
    return cells.join(u'\t') + u'\n';
}

/// By ranges, for a table selects whole rows: a million of them are not asked one by one.
qint64 rowsIn(const QItemSelection &selection)
{
    return std::accumulate(selection.begin(), selection.end(), qint64(0),
                           [](qint64 rows, const QItemSelectionRange &range) { return rows + range.height(); });
}

QList<PersonId> peopleOf(const QModelIndex &row)
{
    QList<PersonId> people;
    for (const qint64 id : row.data(DataTable::kPeopleRole).value<QList<qint64>>())
        people += PersonId(id);
    return people;
}

} // namespace

CopyRequest::CopyRequest(const QTableView &table)
    : QEvent(type())
    , m_subject(table.accessibleName())
    , m_isAboutPeople(!table.property(DataTable::kNamesNobodyProperty).toBool())
{
    setAccepted(false);
    const QItemSelectionModel *selection = table.selectionModel();
    if (!selection)
        return;
    m_isTooLong = rowsIn(selection->selection()) > kMostRows;
    if (m_isTooLong)
        return;
    QModelIndexList rows = selection->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QList<int> columns = shownColumns(table);
    m_heading = lineOf(columns, [&](int column) { return table.model()->headerData(column, Qt::Horizontal); });
    for (const QModelIndex &row : std::as_const(rows))
        m_lines += Line{lineOf(columns, [&](int column) { return row.siblingAtColumn(column).data(); }), peopleOf(row)};
}

QEvent::Type CopyRequest::type()
{
    static const int number = registerEventType();
    return Type(number);
}

bool CopyRequest::climbFrom(QWidget &widget)
{
    if (m_lines.isEmpty() && !m_isTooLong)
        return false;
    for (QWidget *parent = widget.parentWidget(); parent && !isAccepted(); parent = parent->parentWidget())
        QCoreApplication::sendEvent(parent, this);
    return isAccepted();
}

} // namespace rosette
