#include "models/rounds/streetnetworkloader.h"

#include "models/places/mapfeatures.h"
#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr double kMarginMetres = 300; // ways round the outside count too
constexpr double kTrunkCrossing = 40; // in metres of walking: one waits for the lights, or walks to them
constexpr double kMainCrossing = 15;

double crossingOf(MapKind kind)
{
    switch (kind) {
    case MapKind::TrunkRoad:
        return kTrunkCrossing;
    case MapKind::MainRoad:
        return kMainCrossing;
    default:
        return 0;
    }
}

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
        const double crossing = crossingOf(feature.kind);
        for (const Line &line : feature.lines.lines)
            ways += FootWay{line, nameKey, crossing};
        for (const Polygon &square : feature.polygons.polygons) {
            for (const Line &ring : square.rings)
                ways += FootWay{ring, nameKey, crossing};
        }
    }
    return StreetNetwork(ways);
}

} // namespace rosette
