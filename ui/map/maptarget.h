#pragma once

#include <QPolygonF>

#include "models/map/maplayers.h"
#include "models/map/mapscene.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// What lies under a point of the map.
struct MapTarget
{
    enum class Kind {
        None,
        Doorstep,
        Stall,
        Street,
        Ward,
    };
    Kind kind = Kind::None;
    quint32 item = 0; ///< in the scene's doorsteps, stalls, streets or wards
    QString name;

    explicit operator bool() const { return kind != Kind::None; }
    friend bool operator==(const MapTarget &, const MapTarget &) = default;
};

/// The topmost thing at a point of the view, by the scene's indexes: stalls, then doors where they are drawn, streets and
/// wards.
MapTarget targetAt(const MapScene &scene, const MapViewport &viewport, const MapLayers &layers, QPointF point);

/// The doors of all doorsteps inside a shape of the view, in the scene's order.
QList<DoorId> doorsInside(const MapScene &scene, const MapViewport &viewport, const QPolygonF &shape);
/// The doors of one doorstep.
QList<DoorId> doorsOf(const MapScene &scene, const MapDoorstep &step);

} // namespace rosette
