#pragma once

#include <QList>
#include <QString>

#include "models/canvass/sheet.h"
#include "models/places/door.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

/// One elector as a contact sheet shows one.
struct SheetElector
{
    PersonId person;
    QString name;
    QString number;
    QString marker; ///< "G", "postal", "18 on 3 Jun"
    QString last;   ///< the last answer: "2, Mar 25"
};

/// A door with everybody there who may be printed; never split over sheets or pages.
struct SheetHousehold
{
    Door door;
    QList<SheetElector> electors;
};

/// A stretch that one person walks along without crossing: one side of a street, or a street in one go.
struct SheetRun
{
    StreetId street;
    QString streetName;
    Parity side = Parity::All;
    QList<SheetHousehold> households;

    int lines() const;
    QString title() const; ///< "Brownlow Road, odd numbers"
};

/// What goes on one sheet.
struct PlannedSheet
{
    QString title;
    QList<SheetLine> lines; ///< keys 1…n, printed words; "band" on the first line of a building or street
    QStringList districts;
};

/// How much a page holds, in the height of a line.
struct SheetRoom
{
    double rows = 34;        ///< lines and bands
    double perHousehold = 0; ///< what a household takes beside its lines
};

/// Divides walks into sheets of one page: never a household over two sheets, sides of a street apart, sheets of one run of
/// even length, and a very short street on the sheet of the one before it. Pure.
class SheetPlan
{
public:
    /// Neighbouring stages of one street and side become one run. Doors carry no electors yet.
    static QList<SheetRun> runsOf(const QList<StageDoors> &stages);
    static QList<PlannedSheet> pack(const QList<SheetRun> &runs, const SheetRoom &room);
};

} // namespace rosette
