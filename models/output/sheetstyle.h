#pragma once

#include <QString>

#include "models/base/result.h"

namespace rosette {

/// How a contact sheet is laid out.
enum class SheetStyle {
    Voters,     ///< one line a voter
    Households, ///< one block a household
    Doors,      ///< one line a door, nobody named
};

/// "voters", "households" or "doors": frozen with the sheet, and typed on the command line.
QString sheetStyleKey(SheetStyle style);
/// Invalid lists what there is; nothing written is Voters.
Result<SheetStyle> sheetStyleFrom(const QString &key);

} // namespace rosette
