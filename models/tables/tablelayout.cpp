#include "models/tables/tablelayout.h"

#include <map>

#include <QCoreApplication>

#include "models/tables/recordscanner.h"

namespace rosette {

namespace {

constexpr int kRowsLookedAt = 30;

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

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

/// How many cells are filled in an ordinary row.
qsizetype usuallyFilled(const QList<TableRow> &rows)
{
    QList<qsizetype> counts;
    for (const TableRow &row : rows)
        counts += filledCells(row);
    std::sort(counts.begin(), counts.end());
    return counts.isEmpty() ? 0 : counts.at(counts.size() / 2);
}

/// A table among rows, and what speaks for it: how many of them agree, and in how many cells.
struct Candidate
{
    TableLayout layout;
    std::pair<qsizetype, qsizetype> score;
};

std::optional<Candidate> candidateIn(const QList<TableRow> &rows, QChar delimiter,
                                     const TableReader::HeadingTest &isHeading)
{
    if (isHeading) {
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const TableRow &row) { return isHeading(row.cells); });
        if (known != rows.end())
            return Candidate{
                {delimiter, known->cells, known->line, true, tr("It parts the heading into known columns.")}, {}};
    }
    const auto [cells, count] = usualCells(rows);
    // Lead lines ("Ref: 2026/05") and merged titles have few cells, or few that are filled; a heading has about as many
    // as the rows.
    const qsizetype filled = usuallyFilled(rows);
    const auto heading = std::find_if(rows.begin(), rows.end(), [&, usual = cells](const TableRow &row) {
        return filledCells(row) >= 2 && filledCells(row) * 2 >= filled && row.cells.size() * 2 > usual;
    });
    if (cells < 2 || heading == rows.end())
        return std::nullopt;
    const QString reason = tr("With it, %1 of the first %2 rows have %3 columns.");
    return Candidate{{delimiter, heading->cells, heading->line, false, reason.arg(count).arg(rows.size()).arg(cells)},
                     {count, cells}};
}

} // namespace

std::optional<TableLayout> TableLayout::find(const QString &head, bool isWholeFile,
                                             const TableReader::HeadingTest &isHeading, const QList<QChar> &delimiters)
{
    std::optional<Candidate> best;
    for (const QChar delimiter : delimiters) {
        const auto candidate = candidateIn(firstRows(head, isWholeFile, delimiter), delimiter, isHeading);
        if (candidate && candidate->layout.isKnown)
            return candidate->layout;
        if (candidate && (!best || candidate->score > best->score))
            best = candidate;
    }
    return best ? std::optional(best->layout) : std::nullopt;
}

std::optional<TableLayout> TableLayout::findInRows(const QList<TableRow> &firstRows,
                                                   const TableReader::HeadingTest &isHeading)
{
    const auto candidate = candidateIn(firstRows, {}, isHeading);
    return candidate ? std::optional(candidate->layout) : std::nullopt;
}

} // namespace rosette
