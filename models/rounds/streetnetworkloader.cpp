#include "models/rounds/streetnetworkloader.h"

#include "models/places/mapfeatures.h"
#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr double kMarginMetres = 300; // ways round the outside count too

} // namespace

Result<StreetNetwork> loadStreetNetwork(Connection &connection, const GeoBox &box)
{
    const QList<MapKind> kinds{MapKind::Path,     MapKind::Service,   MapKind::Street,
                               MapKind::MainRoad, MapKind::TrunkRoad, MapKind::Pedestrian};
    ROSETTE_ASSIGN(const QList<MapFeature> features,
                   MapFeatureRepository::inside(connection, box.grownBy(kMarginMetres), kinds));
    QList<FootWay> ways;
    for (const MapFeature &feature : features) {
        const QString nameKey = StreetName::key(feature.name);
        const bool isBusy = feature.kind == MapKind::TrunkRoad;
        for (const Line &line : feature.lines.lines)
            ways += FootWay{line, nameKey, isBusy};
        for (const Polygon &square : feature.polygons.polygons) {
            for (const Line &ring : square.rings)
                ways += FootWay{ring, nameKey, isBusy};
        }
    }
    return StreetNetwork(ways);
}

} // namespace rosette
