#include "ui/widgets/columnfit.h"

#include <algorithm>
#include <numeric>

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

} // namespace rosette
