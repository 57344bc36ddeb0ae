#pragma once

#include <memory>
#include <vector>

#include "models/canvass/canvasshomes.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/store/changenotifier.h"

namespace rosette {

/// A round for canvassing with its doors.
struct CanvassRound
{
    Round round;
    QList<DoorId> doors;
};

/// Where canvassing goes: what of the figures stays the same while conversations are recorded, so that it is read once
/// and handed to the next count. Shared between threads, never changed.
struct CanvassTown
{
    std::vector<CanvassHome> homes;
    QList<Ward> wards;
    QList<PollingDistrict> districts;
    QList<CanvassRound> rounds; ///< of the sets in use

    /// For a task: reads all doors and people.
    static Result<std::shared_ptr<const CanvassTown>> load(Connection &connection);
    /// Whether a town that was read before is out of date.
    static bool isTouched(const ChangeNotice &notice);
};
using CanvassTownPtr = std::shared_ptr<const CanvassTown>;

} // namespace rosette
