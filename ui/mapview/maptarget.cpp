#include "ui/mapview/maptarget.h"

#include <QCoreApplication>

#include "models/map/mapenclosure.h"
#include "models/places/gatheringplace.h"

namespace rosette {

namespace {

constexpr double kNearMetres = 120; // shown around a single point

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("MapTarget", text, nullptr, count); }

QString nameOf(const MapDoorstep &step)
{
    return step.doorCount <= 1 ? step.label : tr("%1 · %n door(s)", int(step.doorCount)).arg(step.label);
}

QString nameOf(const MapDistrict &district)
{
    return district.name.isEmpty() ? district.code : QStringLiteral("%1 %2").arg(district.code, district.name);
}

/// The place of the thing with this id in one of the scene's lists.
template <typename Things>
std::optional<quint32> placeOf(const Things &things, qint64 id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto &thing) { return thing.id.value() == id; });
    return found == things.end() ? std::nullopt : std::optional(quint32(found - things.begin()));
}

std::optional<quint32> doorstepOf(const MapScene &scene, DoorId id)
{
    const auto door = std::find(scene.doorIds.begin(), scene.doorIds.end(), id);
    if (door == scene.doorIds.end())
        return {};
    const auto position = quint32(door - scene.doorIds.begin());
    const auto next = std::upper_bound(scene.doorsteps.begin(), scene.doorsteps.end(), position,
                                       [](quint32 wanted, const MapDoorstep &step) { return wanted < step.firstDoor; });
    return quint32(next - scene.doorsteps.begin()) - 1;
}

std::optional<quint32> itemOf(const MapScene &scene, MapTarget::Kind kind, qint64 id)
{
    switch (kind) {
    case MapTarget::Kind::Doorstep:
        return doorstepOf(scene, DoorId(id));
    case MapTarget::Kind::Stall:
        return placeOf(scene.stalls, id);
    case MapTarget::Kind::Place:
        return id < qint64(scene.ground->places.size()) ? std::optional(quint32(id)) : std::nullopt;
    case MapTarget::Kind::Round:
        return placeOf(scene.rounds, id);
    case MapTarget::Kind::Street:
        return placeOf(scene.streets, id);
    case MapTarget::Kind::District:
        return placeOf(scene.districts, id);
    case MapTarget::Kind::Ward:
        return placeOf(scene.wards, id);
    case MapTarget::Kind::Volunteer:
    case MapTarget::Kind::Postcode:
    case MapTarget::Kind::None:
        break;
    }
    return {};
}

GeoBox around(const MapScene &scene, PlanePoint point)
{
    return GeoBox::around(scene.plane.toLonLat(point), kNearMetres);
}

} // namespace

MapTarget targetOf(const MapScene &scene, MapTarget::Kind kind, qint64 id)
{
    const auto item = itemOf(scene, kind, id);
    return item ? targetAtItem(scene, kind, *item) : MapTarget();
}

MapTarget targetAtItem(const MapScene &scene, MapTarget::Kind kind, quint32 item)
{
    switch (kind) {
    case MapTarget::Kind::Doorstep:
        return {kind, item, nameOf(scene.doorsteps[item]), scene.doorIds[scene.doorsteps[item].firstDoor].value()};
    case MapTarget::Kind::Stall:
        return {kind, item, scene.stalls[item].name, scene.stalls[item].id.value()};
    case MapTarget::Kind::Place:
        return {kind, item, scene.ground->places[item].name, qint64(item)};
    case MapTarget::Kind::Round:
        return {kind, item, scene.rounds[item].name, scene.rounds[item].id.value()};
    case MapTarget::Kind::Street:
        return {kind, item, scene.streets[item].name, scene.streets[item].id.value()};
    case MapTarget::Kind::District:
        return {kind, item, nameOf(scene.districts[item]), scene.districts[item].id.value()};
    case MapTarget::Kind::Ward:
        return {kind, item, scene.wards[item].name, scene.wards[item].id.value()};
    case MapTarget::Kind::Volunteer:
    case MapTarget::Kind::Postcode:
    case MapTarget::Kind::None:
        break;
    }
    return {};
}

GeoBox boxOf(const MapScene &scene, const MapTarget &target)
{
    const auto boxOfShape = [&](const MapShapes &shapes, quint32 shape) {
        return scene.plane.toGeoBox(shapes.shape(shape).box);
    };
    switch (target.kind) {
    case MapTarget::Kind::Doorstep:
        return around(scene, scene.doorsteps[target.item].point);
    case MapTarget::Kind::Stall:
        return around(scene, scene.stalls[target.item].point);
    case MapTarget::Kind::Place:
        return around(scene, scene.ground->places[target.item].point);
    case MapTarget::Kind::Street:
        return boxOfShape(scene.streetShapes, target.item);
    case MapTarget::Kind::Volunteer:
    case MapTarget::Kind::Postcode:
        return GeoBox::around(target.spot, kNearMetres);
    case MapTarget::Kind::Round: {
        const PlaneBox &box = scene.rounds[target.item].box;
        return box.isEmpty() ? GeoBox() : scene.plane.toGeoBox(box);
    }
    case MapTarget::Kind::District: {
        const MapDistrict &district = scene.districts[target.item];
        return district.hasOutline ? boxOfShape(scene.districtShapes, district.shape)
                                   : GeoBox::around(scene.plane.toLonLat(district.labelPoint), 4 * kNearMetres);
    }
    case MapTarget::Kind::Ward: {
        const MapWard &ward = scene.wards[target.item];
        return ward.hasOutline ? boxOfShape(scene.wardShapes, ward.shape) : GeoBox();
    }
    case MapTarget::Kind::None:
        break;
    }
    return {};
}

QString kindText(const MapScene &scene, const MapTarget &target)
{
    switch (target.kind) {
    case MapTarget::Kind::Doorstep:
        return tr("door");
    case MapTarget::Kind::Stall:
        return tr("stall");
    case MapTarget::Kind::Volunteer:
        return tr("volunteer");
    case MapTarget::Kind::Place:
        return gatheringKindText(scene.ground->places[target.item].kind);
    case MapTarget::Kind::Round:
        return tr("round");
    case MapTarget::Kind::Street:
        return tr("street");
    case MapTarget::Kind::District:
        return tr("polling district");
    case MapTarget::Kind::Ward:
        return tr("ward");
    case MapTarget::Kind::Postcode:
        return tr("postcode");
    case MapTarget::Kind::None:
        break;
    }
    return {};
}

QList<DoorId> doorsInside(const MapScene &scene, const MapViewport &viewport, const QPolygonF &shape)
{
    const MapEnclosure onPlane(viewport.fromPlane(scene.plane).inverted().map(shape));
    std::vector<quint32> steps;
    scene.doorIndex.visit(PlaneBox::of(onPlane.boundingRect()), [&](quint32 item) {
        const PlanePoint at = scene.doorsteps[item].point;
        if (onPlane.contains(QPointF(double(at.x), double(at.y))))
            steps.push_back(item);
    });
    std::sort(steps.begin(), steps.end());
    QList<DoorId> doors;
    for (const quint32 step : steps)
        doors.append(doorsOf(scene, scene.doorsteps[step]));
    return doors;
}

QList<DoorId> doorsOf(const MapScene &scene, const MapDoorstep &step)
{
    const auto first = scene.doorIds.begin() + qint64(step.firstDoor);
    return QList<DoorId>(first, first + qint64(step.doorCount));
}

} // namespace rosette
