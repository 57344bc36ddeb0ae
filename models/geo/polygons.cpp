#include "models/geo/polygons.h"

#include <memory>

#include <ogr_geometry.h>

#include "models/geo/gdallog.h"
#include "models/geo/outline.h"
#include "models/geo/wkb.h"

namespace rosette::Polygons {

namespace {

using Geometry = std::unique_ptr<OGRGeometry>;

constexpr double kResidueWidth = 0.05; // metres; what rounding leaves of a spike
constexpr double kTouching = 1e-7; // degrees; a centimetre

Geometry toOgr(const MultiPolygon &polygons)
{
    const QByteArray bytes = Wkb::write(polygons);
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkb(bytes.constData(), nullptr, &geometry, size_t(bytes.size()));
    return Geometry(geometry);
}

/// The areas in whatever GEOS made; lines and points that came of it too are dropped.
void collect(const OGRGeometry &geometry, OGRMultiPolygon &into)
{
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon && !geometry.IsEmpty()) {
        into.addGeometry(&geometry);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const OGRGeometry *part : *geometry.toGeometryCollection())
            collect(*part, into);
    }
}

MultiPolygon fromOgr(const Geometry &geometry)
{
    if (!geometry)
        return {};
    OGRMultiPolygon polygons;
    collect(*geometry, polygons);
    if (polygons.IsEmpty())
        return {};
    QByteArray bytes(qsizetype(polygons.WkbSize()), Qt::Uninitialized);
    polygons.exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(bytes.data()));
    return Wkb::readPolygons(bytes).valueOr({});
}

} // namespace

bool isSound(const MultiPolygon &polygons)
{
    const GdalLog log;
    const Geometry geometry = toOgr(polygons);
    return geometry && geometry->IsValid();
}

MultiPolygon mended(const MultiPolygon &polygons)
{
    const GdalLog log;
    const Geometry geometry = toOgr(polygons);
    MultiPolygon sound = geometry ? fromOgr(Geometry(geometry->MakeValid())) : MultiPolygon();
    sound.polygons.removeIf([](const Polygon &part) {
        return ringAreaM2(part.rings.first()) < kResidueWidth * metresAlong(part.rings.first());
    });
    return sound;
}

MultiPolygon united(const QList<MultiPolygon> &parts)
{
    const GdalLog log;
    MultiPolygon all;
    for (const MultiPolygon &part : parts)
        all.polygons += part.polygons;
    const Geometry geometry = toOgr(all);
    const MultiPolygon one = geometry ? fromOgr(Geometry(geometry->UnionCascaded())) : MultiPolygon();
    return one.isEmpty() ? all : one;
}

MultiPolygon shared(const MultiPolygon &one, const MultiPolygon &other)
{
    if (!boxOf(one).intersects(boxOf(other)))
        return {};
    const GdalLog log;
    const Geometry a = toOgr(one);
    const Geometry b = toOgr(other);
    return a && b ? fromOgr(Geometry(a->Intersection(b.get()))) : MultiPolygon();
}

bool meet(const MultiPolygon &one, const MultiPolygon &other)
{
    if (!boxOf(one).grownBy(1).intersects(boxOf(other)))
        return false;
    const GdalLog log;
    const Geometry a = toOgr(one);
    const Geometry b = toOgr(other);
    const double distance = a && b ? a->Distance(b.get()) : -1;
    return distance >= 0 && distance <= kTouching;
}

} // namespace rosette::Polygons
