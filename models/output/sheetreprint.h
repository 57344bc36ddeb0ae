#pragma once

#include "models/output/frozensheet.h"
#include "models/output/gate.h"

namespace rosette {

/// A sheet that was printed before, read to be printed again: as it was frozen, without those who may not be printed
/// any more. Keys stay, so that either paper is typed back by the same number.
struct SheetReprint
{
    Clearance clearance;
    SheetLook look;
    FrozenSheet frozen;

    /// Of the remainder are only lines that nothing was typed for. NotFound when there is none.
    static Result<SheetReprint> load(Connection &connection, SheetId sheet, bool isRemainder, QDate today);
};

} // namespace rosette
