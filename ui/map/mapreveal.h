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

/// Finds a street, ward, polling district, door, pitch or round; doors that stand on no map are looked up in the file.
MapRevealed revealOnMap(const MapScene &scene, Connection &connection, const Target &target);

} // namespace rosette
