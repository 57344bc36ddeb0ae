#include "models/places/boundarygeometry.h"

#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include "models/geo/wkb.h"

namespace rosette::BoundaryGeometry {

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
    if (polygons.transform(&transform) != OGRERR_NONE)
        return Error{ErrorCode::Invalid, {}, {}};
    return fromOgr(polygons);
}

MultiPolygon dissolved(const MultiPolygon &parts)
{
    const QByteArray bytes = Wkb::write(parts);
    OGRGeometry *read = nullptr;
    const OGRErr error = OGRGeometryFactory::createFromWkb(bytes.constData(), nullptr, &read, size_t(bytes.size()));
    const std::unique_ptr<OGRGeometry> polygons(read);
    const std::unique_ptr<OGRGeometry> united(error == OGRERR_NONE ? polygons->UnionCascaded() : nullptr);
    if (!united)
        return parts; // not clean enough to be united; side by side will do
    OGRMultiPolygon collected;
    collectPolygons(*united, collected);
    return fromOgr(collected).valueOr(parts);
}

} // namespace rosette::BoundaryGeometry
