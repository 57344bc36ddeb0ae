#include "models/tables/tablelayout.h"

#include <map>

#include "models/tables/recordscanner.h"

namespace rosette {

namespace {

constexpr char16_t kDelimiters[] = {u',', u'\t', u';', u'|'};
constexpr int kRowsLookedAt = 30;

QList<TableRow> firstRows(const QString &head, bool isWholeFile, QChar delimiter)
{
    RecordScanner scanner(delimiter);
    scanner.append(head);
    if (isWholeFile)
        scanner.finish();
    QList<TableRow> rows;
    TableRow row;
    while (rows.size() < kRowsLookedAt && scanner.next(row) == RecordScanner::Outcome::Row) {
        if (!row.isBlank() && row.problem.isEmpty())
            rows += row;
    }
    return rows;
}

/// The number of cells that most rows have, and how many rows that are; the larger number on a draw.
std::pair<qsizetype, qsizetype> usualCells(const QList<TableRow> &rows)
{
    std::map<qsizetype, qsizetype> votes;
    for (const TableRow &row : rows)
        ++votes[row.cells.size()];
    std::pair<qsizetype, qsizetype> best;
    for (const auto &[cells, count] : votes) {
        if (cells >= 2 && count >= best.second)
            best = {cells, count};
    }
    return best;
}

qsizetype filledCells(const TableRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

std::optional<TableLayout> TableLayout::find(const QString &head, bool isWholeFile,
                                             const TableReader::HeadingTest &isHeading)
{
    std::optional<TableLayout> best;
    std::pair<qsizetype, qsizetype> bestScore; // rows that agree, cells
    for (const char16_t delimiter : kDelimiters) {
        const QList<TableRow> rows = firstRows(head, isWholeFile, delimiter);
        if (isHeading) {
            const auto known =
                std::find_if(rows.begin(), rows.end(), [&](const TableRow &row) { return isHeading(row.cells); });
            if (known != rows.end())
                return TableLayout{delimiter, known->cells, known->line};
        }
        const auto [cells, count] = usualCells(rows);
        // Lead lines ("Ref: 2026/05") have few cells; a heading has about as many as the rows.
        const auto heading = std::find_if(rows.begin(), rows.end(), [&, usual = cells](const TableRow &row) {
            return filledCells(row) >= 2 && row.cells.size() * 2 > usual;
        });
        if (cells >= 2 && heading != rows.end() && std::pair(count, cells) > bestScore) {
            bestScore = {count, cells};
            best = TableLayout{delimiter, heading->cells, heading->line};
        }
    }
    return best;
}

} // namespace rosette
