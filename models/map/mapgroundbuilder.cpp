#include "models/map/mapgroundbuilder.h"

#include <map>

#include "models/map/maplinejoin.h"
#include "models/map/mapprojection.h"

namespace rosette {

MapGroundBuilder::MapGroundBuilder(const GeoBox &extent)
    : m_ground(std::make_shared<MapGround>())
{
    m_ground->plane = MapPlane(extent.isValid() ? extent.centre() : LonLat{});
}

void MapGroundBuilder::addFeature(const MapFeature &feature)
{
    const qint32 name = numberOf(feature.name);
    const float minZoom = float(feature.minZoom);
    for (const Polygon &polygon : feature.polygons.polygons) {
        m_ground->layers[size_t(feature.kind)].add(onPlane(m_ground->plane, polygon), name, minZoom, true);
        if (!polygon.rings.isEmpty())
            m_ground->box = m_ground->box.united(boxOf(polygon.rings.first()));
    }
    for (const Line &line : feature.lines.lines) {
        m_lines[size_t(feature.kind)].push_back({name, minZoom, onPlane(m_ground->plane, line)});
        m_ground->box = m_ground->box.united(boxOf(line));
    }
}

void MapGroundBuilder::addPlace(const QString &kind, const QString &name, LonLat point)
{
    m_ground->places.push_back({kind, name, m_ground->plane.toPoint(point)});
}

MapGroundPtr MapGroundBuilder::build()
{
    for (size_t kind = 0; kind < MapGround::kKindCount; ++kind) {
        joinLines(MapKind(kind));
        m_ground->layers[kind].buildIndex();
    }
    return std::move(m_ground);
}

qint32 MapGroundBuilder::numberOf(const QString &name)
{
    if (name.isEmpty())
        return MapShapes::kNoName;
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.constEnd())
        return *known;
    m_ground->names.append(name);
    return m_nameNumbers[name] = qint32(m_ground->names.size() - 1);
}

void MapGroundBuilder::joinLines(MapKind kind)
{
    std::map<std::pair<qint32, float>, std::vector<PlaneLine>> groups;
    for (NamedLine &named : m_lines[size_t(kind)])
        groups[{named.name, named.minZoom}].push_back(std::move(named.line));
    for (auto &[group, lines] : groups) {
        for (PlaneLine &line : joinedLines(std::move(lines)))
            m_ground->layers[size_t(kind)].add({std::move(line)}, group.first, group.second, false);
    }
}

} // namespace rosette
