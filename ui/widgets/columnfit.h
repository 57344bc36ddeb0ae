#pragma once

#include <QList>

class QTableView;

namespace rosette {

/// Shares `room` (pixels) among columns that would like to be `wanted` wide: the widest give way first, none below
/// `narrowest`; when there is no room for that, they are as wide as they like. Of those named in `byImportance` the
/// last ones are left out while there is no room for all; the first of them is always whole. 0 for whoever is out of
/// sight.
QList<int> fittingWidths(QList<int> wanted, const QList<int> &byImportance, int narrowest, int room);

/// What is left of `room` goes to columns that are narrower than their cells (`whole`), the first of them first.
QList<int> withRoomLeftOver(QList<int> widths, const QList<int> &whole, int room);

/// Both for the columns of a table that can be seen, by their headings and the cells that it looks at.
QList<int> fittingWidths(const QTableView &table, const QList<int> &byImportance, int room);

} // namespace rosette
