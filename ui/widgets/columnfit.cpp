#include "ui/widgets/columnfit.h"

#include <algorithm>
#include <numeric>

#include <QHeaderView>
#include <QTableView>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

void leaveOutLeastImportant(QList<int> &wanted, const QList<int> &byImportance, int narrowest, int room)
{
    for (const int column : byImportance) {
        const bool isFirst = column == byImportance.first();
        room -= isFirst ? wanted[column] : std::min(wanted[column], narrowest);
        if (room < 0 && !isFirst)
            wanted[column] = 0;
    }
}

/// That show all of the cell, without the heading; 0 for whoever is out of sight.
QList<int> cellWidths(const QAbstractItemView &table, const QHeaderView &header)
{
    QList<int> widths;
    for (int column = 0; column < header.count(); ++column)
        widths += header.isSectionHidden(column) ? 0 : table.sizeHintForColumn(column) + Space::kInside;
    return widths;
}

/// `cells` up to `widest`, and never narrower than the heading.
QList<int> withHeadings(QList<int> cells, const QHeaderView &header, int widest)
{
    for (int column = 0; column < int(cells.size()); ++column) {
        if (!header.isSectionHidden(column))
            cells[column] = std::max(std::min(cells[column], widest), header.sectionSizeHint(column) + Space::kInside);
    }
    return cells;
}

} // namespace

QList<int> fittingWidths(QList<int> wanted, const QList<int> &byImportance, int narrowest, int room)
{
    leaveOutLeastImportant(wanted, byImportance, narrowest, room);
    const int whole = byImportance.value(0, -1);
    const auto widthsUpTo = [&](int widest) {
        QList<int> widths = wanted;
        for (int column = 0; column < int(widths.size()); ++column) {
            if (column != whole)
                widths[column] = std::min(widths[column], widest);
        }
        return widths;
    };
    const auto fits = [room](const QList<int> &widths) {
        return std::accumulate(widths.cbegin(), widths.cend(), 0) <= room;
    };
    if (wanted.isEmpty() || !fits(widthsUpTo(narrowest)))
        return wanted;
    int widest = *std::max_element(wanted.cbegin(), wanted.cend());
    while (!fits(widthsUpTo(widest)))
        --widest;
    return widthsUpTo(widest);
}

QList<int> withRoomLeftOver(QList<int> widths, const QList<int> &whole, int room)
{
    int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (int column = 0; column < int(widths.size()) && left > 0; ++column) {
        const int more = widths[column] > 0 ? std::clamp(whole[column] - widths[column], 0, left) : 0;
        widths[column] += more;
        left -= more;
    }
    return widths;
}

QList<int> fittingWidths(const QTableView &table, const QList<int> &byImportance, int room)
{
    constexpr int kNarrowestInLetters = 18;
    constexpr int kWidestInLetters = 36;
    const int letter = table.fontMetrics().averageCharWidth();
    const QHeaderView &header = *table.horizontalHeader();
    const QList<int> cells = cellWidths(table, header);
    const QList<int> wanted = withHeadings(cells, header, letter * kWidestInLetters);
    const QList<int> widths = fittingWidths(wanted, byImportance, letter * kNarrowestInLetters, room);
    return withRoomLeftOver(widths, withHeadings(cells, header, room), room);
}

} // namespace rosette
