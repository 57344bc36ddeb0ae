#include "models/places/featurepacker.h"

#include <map>
#include <tuple>

#include "models/geo/linemerge.h"
#include "models/geo/mercator.h"

namespace rosette {

namespace {

constexpr double kCellsAcross = 32768; // the world at zoom 15

struct Group
{
    MapKind kind;
    int minZoom;
    QString name;
    qint64 cell;

    friend bool operator<(const Group &a, const Group &b)
    {
        return std::tie(a.kind, a.minZoom, a.cell, a.name) < std::tie(b.kind, b.minZoom, b.cell, b.name);
    }
};

LonLat firstPoint(const MapFeature &feature)
{
    return isArea(feature.kind) ? feature.polygons.polygons.first().rings.first().first()
                                : feature.lines.lines.first().first();
}

qint64 cellOf(const MapFeature &feature)
{
    const QPointF unit = Mercator::toUnit(firstPoint(feature)) * kCellsAcross;
    return qint64(unit.y()) * qint64(kCellsAcross) + qint64(unit.x());
}

} // namespace

QList<MapFeature> packedFeatures(const QList<MapFeature> &features)
{
    std::map<Group, MapFeature> groups;
    for (const MapFeature &feature : features) {
        const bool isNamedLine = !feature.name.isEmpty() && !isArea(feature.kind);
        MapFeature &group = groups[{feature.kind, feature.minZoom, feature.name, isNamedLine ? 0 : cellOf(feature)}];
        group.kind = feature.kind;
        group.name = feature.name;
        group.minZoom = feature.minZoom;
        group.polygons.polygons += feature.polygons.polygons;
        group.lines.lines += feature.lines.lines;
    }
    QList<MapFeature> packed;
    for (auto &[group, feature] : groups) {
        feature.lines.lines = mergedLines(feature.lines.lines);
        packed += std::move(feature);
    }
    return packed;
}

} // namespace rosette
