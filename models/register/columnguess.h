#pragma once

#include <optional>

#include "models/register/registerlayout.h"
#include "models/tables/tablerow.h"

namespace rosette {

/// What each column of a table seems to hold, told by its heading as any supplier or helper would write it, else by its
/// cells; nothing where neither tells. As many as the heading has cells.
QList<std::optional<RegisterField>> guessColumns(const QStringList &heading, const QList<TableRow> &rows);

/// True when the cells are rather an elector than a heading: a postcode or a bare number is among them.
bool isRatherData(const QStringList &cells);

} // namespace rosette
