#include "models/places/boundarygeometry.h"

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include "models/geo/wkb.h"

namespace rosette::BoundaryGeometry {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBritishNationalGrid = 27700;
constexpr int kWgs84 = 4326;

/// A layer that names no coordinate system: degrees and grid metres differ in size.
bool guessSystem(OGRLayer &layer, OGRSpatialReference &system)
{
    OGREnvelope extent;
    if (layer.GetExtent(&extent) != OGRERR_NONE)
        return false;
    if (std::abs(extent.MinX) <= 180 && std::abs(extent.MaxX) <= 180 && std::abs(extent.MinY) <= 90 &&
        std::abs(extent.MaxY) <= 90)
        return system.importFromEPSG(kWgs84) == OGRERR_NONE;
    const bool isBritish =
        extent.MinX > -100000 && extent.MaxX < 800000 && extent.MinY > -100000 && extent.MaxY < 1400000;
    return isBritish && system.importFromEPSG(kBritishNationalGrid) == OGRERR_NONE;
}

void collectPolygons(const OGRGeometry &geometry, OGRMultiPolygon &into)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        into.addGeometry(&geometry);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            collectPolygons(*part, into);
    }
}

Error nowhere() { return Error{ErrorCode::Invalid, {}, u"coordinates outside their system"_s}; }

bool isAllOnEarth(const MultiPolygon &polygons)
{
    return std::all_of(polygons.polygons.begin(), polygons.polygons.end(), [](const Polygon &polygon) {
        return std::all_of(polygon.rings.begin(), polygon.rings.end(),
                           [](const Line &ring) { return std::all_of(ring.begin(), ring.end(), isOnEarth); });
    });
}

Result<MultiPolygon> fromOgr(const OGRMultiPolygon &polygons)
{
    QByteArray bytes(qsizetype(polygons.WkbSize()), Qt::Uninitialized);
    polygons.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(bytes.data()));
    return Wkb::readPolygons(bytes);
}

} // namespace

Transform transformFor(OGRLayer &layer)
{
    OGRSpatialReference from;
    if (const OGRSpatialReference *named = layer.GetSpatialRef())
        from = *named;
    else if (!guessSystem(layer, from))
        return {};
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(kWgs84);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return Transform(OGRCreateCoordinateTransformation(&from, &wgs84));
}

Result<MultiPolygon> polygonsOf(const OGRGeometry &geometry, OGRCoordinateTransformation &transform)
{
    const std::unique_ptr<OGRGeometry> linear(geometry.getLinearGeometry());
    OGRMultiPolygon polygons;
    collectPolygons(*linear, polygons);
    if (polygons.IsEmpty())
        return MultiPolygon();
    polygons.flattenTo2D();
    polygons.closeRings();
    ROSETTE_ASSIGN(MultiPolygon result, polygons.transform(&transform) == OGRERR_NONE ? fromOgr(polygons) : nowhere());
    return isAllOnEarth(result) ? Result<MultiPolygon>(result) : nowhere();
}

MultiPolygon turned(MultiPolygon polygons)
{
    for (Polygon &polygon : polygons.polygons) {
        for (Line &ring : polygon.rings) {
            for (LonLat &point : ring)
                std::swap(point.lon, point.lat);
        }
    }
    return polygons;
}

} // namespace rosette::BoundaryGeometry
