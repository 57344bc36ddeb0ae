#include "ui/map/mapspot.h"

#include <cmath>

namespace rosette {

QString spotName(const MapScene &scene, LonLat position, const MapTarget &clicked)
{
    constexpr double kNearMetres = 40;
    if (clicked.kind == MapTarget::Kind::Place)
        return clicked.name;
    const PlanePoint at = scene.plane.toPoint(position);
    const auto reach = float(kNearMetres * planeMetresPerGroundMetre(position.lat));
    const MapPlaceName *nearest = nullptr;
    float distance = reach;
    for (const MapPlaceName &place : scene.ground->places) {
        if (const float away = std::hypot(place.point.x - at.x, place.point.y - at.y); away <= distance) {
            distance = away;
            nearest = &place;
        }
    }
    if (nearest)
        return nearest->name;
    const auto street = nearestLine(scene.streetShapes, at, reach);
    return street ? scene.streets[street->item].name : QString();
}

} // namespace rosette
