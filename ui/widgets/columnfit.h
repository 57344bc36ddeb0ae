#pragma once

#include <QList>

namespace rosette {

/// Shares `room` (pixels) among columns that would like to be `wanted` wide: the widest give way first, none below
/// `narrowest`; when there is no room for that, they are as wide as they like. Of those named in `byImportance` the
/// last ones are left out while there is no room for all; the first of them is always whole. 0 for whoever is out of
/// sight.
QList<int> fittingWidths(QList<int> wanted, const QList<int> &byImportance, int narrowest, int room);

} // namespace rosette
