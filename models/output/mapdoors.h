#pragma once

#include <optional>

#include <QSet>

#include "models/output/gate.h"
#include "models/output/mapexport.h"

namespace rosette {

/// Which doors may be on a map that leaves.
struct MapDoors
{
    Clearance clearance;
    std::optional<QSet<DoorId>> shown; ///< nothing: all there are

    /// Asks the gate, for what the doors tell: points on a map are nobody's data; what was said or left there is the
    /// people's who live there, and a round's doors are those that may be gone to. A door where people live is shown
    /// when one of them may be.
    static Result<MapDoors> pass(const ExportContext &context, const MapExportRequest &request);
};

} // namespace rosette
