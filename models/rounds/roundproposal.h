#pragma once

#include <QList>

#include "models/places/door.h"
#include "models/rounds/stage.h"

namespace rosette {

class StreetDoors;

/// Stages for whole streets in the given order: up the odd side and back down the even one, each building without a
/// number as a stage of its own; a short street in one go. Every door of the streets (in `ward`, if given) is in it once.
Result<QList<Stage>> proposeRound(Connection &connection, const QList<StreetId> &streets, WardId ward = {});
/// The same with streets that were read before.
Result<QList<Stage>> proposeRound(StreetDoors &streetDoors, const QList<StreetId> &streets, WardId ward);

/// The same for one street, whose doors in `ward` these are.
QList<Stage> proposeStreet(StreetId street, WardId ward, const QList<Door> &doors);

} // namespace rosette
