#pragma once

#include <optional>

#include "models/places/door.h"
#include "models/walks/streetnetwork.h"

namespace rosette {

/// A door and where whoever walks to it stands: on earth, and on the network of ways.
struct WalkStand
{
    Door door;
    std::optional<LonLat> point; ///< of the door before, when nobody knows the door's own
    NetworkPlace place;          ///< invalid when there is no way near, or no point
};

/// Of roads, from door to door.
inline constexpr double kCrossingMetres = 8;

/// Where one stands for each of these doors, in their order.
QList<WalkStand> standsOf(const QList<Door> &doors, const StreetNetwork &network);

/// Whether one is on the odd and the other on the even side of one street.
bool isAcross(const Door &door, const Door &next);

/// How far it is on foot; as the crow flies with something added where the network tells nothing, and nothing when
/// nobody knows where one of them is.
double metresOn(const WalkStand &stand, const WalkStand &next, const StreetNetwork &network);

} // namespace rosette
