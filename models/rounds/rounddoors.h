#pragma once

#include <QList>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/places/door.h"
#include "models/rounds/stage.h"

namespace rosette {

class Connection;

/// A stage with its doors in walking order.
struct StageDoors
{
    Stage stage;
    QList<Door> doors;
};

/// The doors of a round stage by stage; a door met twice stands where its building is named, else where it is met first.
Result<QList<StageDoors>> stageDoorsOfRound(Connection &connection, RoundId round);
/// The same for stages that are not stored yet (preview).
Result<QList<StageDoors>> doorsOfStages(Connection &connection, const QList<Stage> &stages);
/// The doors of a round in the order in which feet meet them.
Result<QList<Door>> doorsOfRound(Connection &connection, RoundId round);

} // namespace rosette
