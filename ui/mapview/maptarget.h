#pragma once

#include <QPolygonF>

#include "models/map/mapfigures.h"
#include "models/map/maplayers.h"
#include "models/map/mapscene.h"
#include "models/map/mapviewport.h"

namespace rosette {

/// A thing on the map that can be pointed at.
struct MapTarget
{
    enum class Kind {
        None,
        Doorstep,
        Stall,
        Volunteer,
        Place, ///< where people gather: a station, a library
        Round,
        Street,
        District,
        Ward,
        Postcode,
    };
    Kind kind = Kind::None;
    quint32 item = 0; ///< in the scene's list of its kind; volunteers and postcodes have none
    QString name;
    qint64 id = 0;    ///< of its row, for doorsteps of the first door; 0 for what has none
    LonLat spot = {}; ///< of a volunteer or postcode

    explicit operator bool() const { return kind != Kind::None; }
    friend bool operator==(const MapTarget &, const MapTarget &) = default;
};

/// Everything at a point of the view by the scene's indexes, topmost first: stalls, volunteers, doors where they are
/// drawn, gathering places, rounds, streets, polling districts, wards. Layers that are hidden are not hit. `figures`
/// may be null.
QList<MapTarget> targetsAt(const MapScene &scene, const MapFigures *figures, const MapViewport &viewport,
                           const MapLayers &layers, QPointF point);
/// The topmost of them.
MapTarget targetAt(const MapScene &scene, const MapViewport &viewport, const MapLayers &layers, QPointF point);

/// The thing of that kind with this id (any door of a doorstep); none when the scene has it not, or not any more.
MapTarget targetOf(const MapScene &scene, MapTarget::Kind kind, qint64 id);
/// The thing at this place of the scene's list.
MapTarget targetAtItem(const MapScene &scene, MapTarget::Kind kind, quint32 item);
/// The part of the earth to show for it; invalid when it has no place.
GeoBox boxOf(const MapScene &scene, const MapTarget &target);
/// What kind of thing it is, in words: "polling district".
QString kindText(const MapScene &scene, const MapTarget &target);

/// The doors of all doorsteps inside a shape of the view, in the scene's order.
QList<DoorId> doorsInside(const MapScene &scene, const MapViewport &viewport, const QPolygonF &shape);
/// The doors of one doorstep.
QList<DoorId> doorsOf(const MapScene &scene, const MapDoorstep &step);

} // namespace rosette
