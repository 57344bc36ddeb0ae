#pragma once

#include "models/store/connection.h"
#include "ui/mapview/maptarget.h"
#include "ui/shell/navigator.h"

namespace rosette {

/// Where on the map something is that another page names.
struct MapRevealed
{
    GeoBox box; ///< invalid when it is not on the map
    MapTarget target;
};

/// Whether a target from the canvass page asks for its own layers: its text is "canvass", its date the first day that
/// counts (invalid: all time).
bool bringsCanvassing(const Target &target);
/// The layers for that, from what is shown now: wards by electors spoken to, doors by what is left to do, rounds for
/// canvassing.
MapLayers canvassLayers(MapLayers layers);

/// Finds a street, ward, polling district, door, pitch or round; doors that stand on no map are looked up in the file.
MapRevealed revealOnMap(const MapScene &scene, Connection &connection, const Target &target);

} // namespace rosette
