#include "ui/map/maptarget.h"

#include <cmath>

#include <QCoreApplication>

#include "models/map/mapoverlay.h"

namespace rosette {

namespace {

constexpr double kReach = 6; // pixels around a line or dot that still mean it

std::optional<quint32> stallAt(const MapScene &scene, const QTransform &toScreen, QPointF point)
{
    for (quint32 item = 0; item < scene.stalls.size(); ++item) {
        const PlanePoint at = scene.stalls[item].point;
        const QPointF foot = toScreen.map(QPointF(double(at.x), double(at.y)));
        if (QRectF(foot + QPointF(-12, -28), QSizeF(24, 32)).contains(point))
            return item;
    }
    return {};
}

std::optional<quint32> doorstepAt(const MapScene &scene, const MapViewport &viewport, PlanePoint point)
{
    const double reach = (MapOverlayPainter::doorRadius(viewport.zoom()) + kReach / 2) * viewport.planeMetresPerPixel();
    std::optional<quint32> nearest;
    double distance = reach;
    scene.doorIndex.visit(PlaneBox{point.x, point.y, point.x, point.y}.grown(float(reach)), [&](quint32 item) {
        const PlanePoint at = scene.doorsteps[item].point;
        if (const double away = std::hypot(double(at.x - point.x), double(at.y - point.y)); away <= distance) {
            distance = away;
            nearest = item;
        }
    });
    return nearest;
}

QString nameOf(const MapDoorstep &step)
{
    if (step.doorCount <= 1)
        return step.label;
    return QCoreApplication::translate("MapTarget", "%1 · %n door(s)", nullptr, int(step.doorCount)).arg(step.label);
}

} // namespace

MapTarget targetAt(const MapScene &scene, const MapViewport &viewport, const MapLayers &layers, QPointF point)
{
    const QTransform toScreen = viewport.fromPlane(scene.plane);
    const QPointF onPlane = toScreen.inverted().map(point);
    const PlanePoint at{float(onPlane.x()), float(onPlane.y())};
    if (layers.hasStalls) {
        if (const auto item = stallAt(scene, toScreen, point))
            return {MapTarget::Kind::Stall, *item, scene.stalls[*item].name};
    }
    if (layers.hasDoors && MapOverlayPainter::doorRadius(viewport.zoom()) > 0) {
        if (const auto item = doorstepAt(scene, viewport, at))
            return {MapTarget::Kind::Doorstep, *item, nameOf(scene.doorsteps[*item])};
    }
    constexpr double kStreetZoom = 13.5;
    if (layers.hasGround && viewport.zoom() >= kStreetZoom) {
        if (const auto hit = nearestLine(scene.streetShapes, at, float(kReach * viewport.planeMetresPerPixel())))
            return {MapTarget::Kind::Street, hit->item, scene.streets[hit->item].name};
    }
    if (layers.hasWards) {
        if (const auto shape = areaAt(scene.wardShapes, at)) {
            for (quint32 item = 0; item < scene.wards.size(); ++item) {
                if (scene.wards[item].hasOutline && scene.wards[item].shape == *shape)
                    return {MapTarget::Kind::Ward, item, scene.wards[item].name};
            }
        }
    }
    return {};
}

QList<DoorId> doorsInside(const MapScene &scene, const MapViewport &viewport, const QPolygonF &shape)
{
    const QPolygonF onPlane = viewport.fromPlane(scene.plane).inverted().map(shape);
    std::vector<quint32> steps;
    scene.doorIndex.visit(PlaneBox::of(onPlane.boundingRect()), [&](quint32 item) {
        const PlanePoint at = scene.doorsteps[item].point;
        if (onPlane.containsPoint(QPointF(double(at.x), double(at.y)), Qt::OddEvenFill))
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
