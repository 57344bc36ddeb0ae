#pragma once

#include "models/output/sheetplan.h"

namespace rosette {

/// The households that one sheet takes, maybe of several streets.
struct SheetPortion
{
    QStringList titles;
    QList<SheetHousehold> households;
    StreetId street;
    Parity side = Parity::All;
    int lines = 0;

    /// Pieces of a run that each fit onto a page, as few as possible and of even height; only a household that is
    /// longer than a page goes on to the next.
    static QList<SheetPortion> of(const SheetRun &run, const SheetRoom &room);

    /// Whether it is short and goes onto the sheet of the one before it.
    bool belongsTo(const SheetPortion &before, const SheetRoom &room) const;
    void append(const SheetPortion &next);
    /// What stands above each household: flats under the name of their house, else the street's where there are several
    /// or a house was named before; empty where nothing needs to.
    QStringList bands() const;
};

/// "Brownlow Heights, Brownlow Road" or "14 Acre Lane": the house without its flats.
QString houseName(const Door &door);

} // namespace rosette
