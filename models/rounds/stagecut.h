#pragma once

#include <QList>

#include "models/places/door.h"
#include "models/rounds/stage.h"

namespace rosette {

/// Stages that reach those doors of `stage` that are `wanted` and no other, in the stage's order; what the stage leaves
/// open at its ends stays open, so that new doors are met there. The doors of one house stand together (17 with 17A;
/// in a building's own stage each flat, if all have numbers): a house that is wanted in part comes whole. Doors with
/// neither number nor building are reached only where nothing has to be cut.
/// `doors` are the stage's, in walking order.
QList<Stage> cutStage(const Stage &stage, const QList<Door> &doors, const QList<Door> &wanted);

/// Stages that reach these doors of one street and, but for the rest of their houses, no other: the odd side upwards,
/// buildings without a number, the even side back down. `doorsOfStreet` are all it has, in their natural order.
QList<Stage> stagesForDoors(const QList<Door> &doorsOfStreet, const QList<Door> &wanted);

} // namespace rosette
