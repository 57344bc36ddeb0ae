#pragma once

#include <functional>

#include "ui/rounds/roundsmodel.h"

class QMenu;

namespace rosette {

/// Fills a menu with the other rounds of `from`'s set, the nearest to it first.
void fillRoundMenu(QMenu *menu, const QList<RoundRow> &rows, const RoundRow &from,
                   const std::function<void(const Round &)> &chosen);

} // namespace rosette
