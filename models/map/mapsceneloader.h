#pragma once

#include <optional>

#include <QDate>
#include <QSet>

#include "models/base/feedback.h"
#include "models/map/mapscene.h"
#include "models/store/changeset.h"
#include "models/store/connection.h"

namespace rosette {

/// Reads all that a map of the campaign shows. Takes as long as the file has streets: run it in a task, on the task's
/// connection.
class MapSceneLoader
{
public:
    /// `today` decides which stall is a pitch's next. With `onlyDoors` no other door is in the scene. `known` ground is
    /// taken as it is: hand over the last scene's unless isGroundTouched().
    static Result<MapScenePtr> load(Connection &connection, QDate today, const Feedback &feedback = Feedback(),
                                    const std::optional<QSet<DoorId>> &onlyDoors = {}, MapGroundPtr known = {});
    /// Whether a change makes a loaded scene stale, and whether also its ground.
    static bool isTouched(const ChangeNotice &notice);
    static bool isGroundTouched(const ChangeNotice &notice);
    /// Only the ground within `metres` of a place, for small maps; quick.
    static Result<MapScenePtr> loadNear(Connection &connection, LonLat place, double metres);
};

} // namespace rosette
