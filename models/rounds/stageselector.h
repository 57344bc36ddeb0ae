#pragma once

#include "models/places/door.h"
#include "models/rounds/doorplaces.h"

namespace rosette {

/// Two building names are the same however they are written.
QString buildingKey(const QString &building);

/// The whole number that bounds compare: 17 of "17A", 2 of "Flat 2"; 0 when there is none.
int numberWithin(const QString &text);

/// Whether a door lies on the stage: its ward, building or side of the street, and between its bounds. Bounds of a
/// building stage count flats, others count houses; 17 as a bound takes in 17A.
bool isOnStage(const Stage &stage, const Door &door);
bool isOnStage(const Stage &stage, const DoorPlace &door);

} // namespace rosette
