#include "ui/map/mapreveal.h"

#include "models/places/doorrepository.h"

namespace rosette {

namespace {

constexpr double kNearMetres = 150;

GeoBox around(const MapScene &scene, PlanePoint point)
{
    return GeoBox::around(scene.plane.toLonLat(point), kNearMetres);
}

/// The place of the thing with this id in one of the scene's lists.
template <typename Things>
std::optional<quint32> placeOf(const Things &things, qint64 id)
{
    for (quint32 item = 0; item < things.size(); ++item) {
        if (things[item].id.value() == id)
            return item;
    }
    return {};
}

MapRevealed revealDoor(const MapScene &scene, Connection &connection, DoorId id)
{
    for (quint32 item = 0; item < scene.doorsteps.size(); ++item) {
        const MapDoorstep &step = scene.doorsteps[item];
        if (doorsOf(scene, step).contains(id))
            return {around(scene, step.point), {MapTarget::Kind::Doorstep, item, step.label}};
    }
    const auto door = DoorRepository::find(connection, id).valueOr({});
    return door && door->point ? MapRevealed{GeoBox::around(*door->point, kNearMetres), {}} : MapRevealed();
}

} // namespace

MapRevealed revealOnMap(const MapScene &scene, Connection &connection, const Target &target)
{
    if (target.kind == u"street") {
        if (const auto item = placeOf(scene.streets, target.id))
            return {scene.plane.toGeoBox(scene.streetShapes.shape(*item).box), {MapTarget::Kind::Street, *item, scene.streets[*item].name}};
    } else if (target.kind == u"ward") {
        const auto item = placeOf(scene.wards, target.id);
        if (item && scene.wards[*item].hasOutline)
            return {scene.plane.toGeoBox(scene.wardShapes.shape(scene.wards[*item].shape).box), {MapTarget::Kind::Ward, *item, scene.wards[*item].name}};
    } else if (target.kind == u"pitch") {
        if (const auto item = placeOf(scene.stalls, target.id))
            return {around(scene, scene.stalls[*item].point), {MapTarget::Kind::Stall, *item, scene.stalls[*item].name}};
    } else if (target.kind == u"round") {
        const auto item = placeOf(scene.rounds, target.id);
        if (item && !scene.rounds[*item].box.isEmpty())
            return {scene.plane.toGeoBox(scene.rounds[*item].box), {}};
    } else if (target.kind == u"door") {
        return revealDoor(scene, connection, DoorId(target.id));
    }
    return {};
}

} // namespace rosette
