#pragma once

#include <QList>
#include <QString>

#include "models/geo/geometry.h"
#include "models/store/connection.h"

namespace rosette {

/// What the map's background is made of, in drawing order.
enum class MapKind {
    Park,
    Wood,
    Water,    ///< areas
    Waterway, ///< lines
    Railway,  ///< lines
    Building,
    Path,       ///< lines: footways, steps, cycleways, tracks
    Service,    ///< lines: service roads and alleys
    Street,     ///< lines: residential, unclassified, living streets, pedestrian streets
    MainRoad,   ///< lines: tertiary and secondary
    TrunkRoad,  ///< lines: primary, trunk, motorway
    Pedestrian, ///< areas: squares
};
QString mapKindKey(MapKind kind);
/// Areas have polygons, the others lines.
bool isArea(MapKind kind);

/// One feature, or many unnamed ones of one kind from one small cell taken together.
struct MapFeature
{
    MapKind kind = MapKind::Street;
    QString name;    ///< empty for those taken together
    int minZoom = 0; ///< first zoom at which it is worth drawing
    MultiPolygon polygons;
    MultiLine lines;
    GeoBox box;
};

/// Reads the background. Fast enough to load a borough at once (in a worker). Writing is the extract import's.
class MapFeatureRepository
{
public:
    static Result<QList<MapFeature>> list(Connection &connection, const QList<MapKind> &kinds = {});
    static Result<QList<MapFeature>> inside(Connection &connection, const GeoBox &box, const QList<MapKind> &kinds = {},
                                            int maxZoom = 30);
    /// Around everything; invalid when there is no map.
    static Result<GeoBox> extent(Connection &connection);
    static Status insert(Connection &connection, const QList<MapFeature> &features);
    static Status removeAll(Connection &connection);
};

} // namespace rosette
