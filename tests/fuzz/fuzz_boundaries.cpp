// Outlines as GDAL hands them over, from WKB and from GeoJSON: made ours, mended and measured.

#include <ogr_geometry.h>

#include "models/geo/gdallog.h"
#include "models/geo/outline.h"
#include "models/geo/polygons.h"
#include "models/geo/wkb.h"
#include "models/places/boundarygeometry.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

namespace {

const MultiPolygon kHouse{{Polygon{{{{0, 51}, {0.1, 51}, {0.1, 51.1}, {0, 51.1}, {0, 51}},
                                    {{0.04, 51.04}, {0.06, 51.04}, {0.06, 51.06}, {0.04, 51.04}}}}}};

/// From the British National Grid, which says no to far points, or from degrees.
OGRCoordinateTransformation &transformFrom(int system)
{
    const auto make = [](int from) {
        OGRSpatialReference source;
        OGRSpatialReference wgs84;
        source.importFromEPSG(from);
        wgs84.importFromEPSG(4326);
        source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        return std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(&source, &wgs84));
    };
    static const auto degrees = make(4326);
    static const auto grid = make(27700);
    return system == 27700 ? *grid : *degrees;
}

std::unique_ptr<OGRGeometry> read(const QByteArray &bytes)
{
    if (bytes.startsWith('{'))
        return std::unique_ptr<OGRGeometry>(
            OGRGeometryFactory::createFromGeoJson(bytes.constData(), int(bytes.size())));
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(bytes.constData(), nullptr, &geometry, size_t(bytes.size()));
    return std::unique_ptr<OGRGeometry>(geometry);
}

void use(const MultiPolygon &polygons)
{
    if (polygons.isEmpty())
        return;
    const Outline outline(polygons);
    const LonLat centre = outline.centre();
    if (outline.areaM2() < 0 || std::isnan(centre.lon) || std::isnan(centre.lat))
        qFatal("An outline without a middle or with less than nothing inside.");
    std::ignore = outline.contains(centre);
    std::ignore = Polygons::shared(polygons, kHouse);
    if (Wkb::readPolygons(Wkb::write(polygons)).valueOr({}) != polygons)
        qFatal("What was written is not what is read.");
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {
        Wkb::write(kHouse), R"({"type":"Polygon","coordinates":[[[0,51],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]]})",
        R"({"type":"MultiPolygon","coordinates":[[[[0,51,7],[1,52],[1,51],[0,52],[0,51]]],[[[530000,180000],[531000,180000],[531000,181000],[530000,180000]]]]})",
        R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,51]},{"type":"Polygon","coordinates":[[[0,51],[1,51],[0,52],[0,51]]]}]})"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const GdalLog log;
    const auto geometry = read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!geometry)
        return 0;
    for (const int system : {4326, 27700}) {
        const auto polygons = BoundaryGeometry::polygonsOf(*geometry, transformFrom(system));
        if (!polygons)
            continue;
        if (Polygons::isSound(*polygons))
            use(*polygons);
        else
            use(Polygons::mended(*polygons));
    }
    return 0;
}
