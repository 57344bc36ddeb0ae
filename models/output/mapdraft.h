#pragma once

#include "models/output/gate.h"
#include "models/output/mapexport.h"

namespace rosette {

/// A map that has passed the gate and is ready to be drawn: on the screen for a look, or on its way out.
struct MapDraft
{
    Clearance clearance;
    MapPainter painter;
    MapSheet sheet; ///< its box and title hold for the map alone, too
    int doors = 0;

    /// Reads what the request shows and asks the gate which doors may be on it. `known` ground is taken as it is, see
    /// MapSceneLoader. Takes as long as reading the map: run it in a task.
    static Result<MapDraft> make(const ExportContext &context, const MapExportRequest &request,
                                 const MapGroundPtr &known = {});
};

} // namespace rosette
