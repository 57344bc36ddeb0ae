#pragma once

#include <QList>

#include "models/places/door.h"
#include "models/rounds/stage.h"

namespace rosette {

/// Stages for doors that somebody chose one by one or on the map, given in walking order: for each street the odd side
/// upwards from the first to the last of them, buildings without a number, and the even side back down. Doors between
/// two chosen ones of a side are walked too.
QList<Stage> stagesThrough(const QList<Door> &doors);

} // namespace rosette
