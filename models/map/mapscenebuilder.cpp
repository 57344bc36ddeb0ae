#include "models/map/mapscenebuilder.h"

#include <map>

#include "models/map/maplinejoin.h"

namespace rosette {

namespace {

double signedArea(const PlaneLine &ring)
{
    double area = 0;
    for (size_t i = 1; i < ring.size(); ++i)
        area += double(ring[i - 1].x) * double(ring[i].y) - double(ring[i].x) * double(ring[i - 1].y);
    return area / 2;
}

} // namespace

bool MapScene::hasGround() const
{
    return std::any_of(ground.begin(), ground.end(), [](const MapLayer &layer) { return !layer.finest().isEmpty(); });
}

MapSceneBuilder::MapSceneBuilder(const GeoBox &extent)
    : m_scene(std::make_shared<MapScene>())
{
    m_scene->plane = MapPlane(extent.isValid() ? extent.centre() : LonLat{});
}

void MapSceneBuilder::addFeature(const MapFeature &feature)
{
    const qint32 name = numberOf(feature.name);
    const float minZoom = float(feature.minZoom);
    for (const Polygon &polygon : feature.polygons.polygons) {
        m_scene->ground[size_t(feature.kind)].add(toPlane(polygon), name, minZoom, true);
        if (!polygon.rings.isEmpty())
            m_groundBox = m_groundBox.united(boxOf(polygon.rings.first()));
    }
    for (const Line &line : feature.lines.lines) {
        m_lines[size_t(feature.kind)].push_back({name, minZoom, toPlane(line)});
        m_groundBox = m_groundBox.united(boxOf(line));
    }
}

void MapSceneBuilder::addPlace(const QString &kind, const QString &name, LonLat point)
{
    m_scene->places.push_back({kind, name, m_scene->plane.toPoint(point)});
}

void MapSceneBuilder::addWard(const Ward &ward)
{
    MapWard added{.id = ward.id, .name = ward.name, .isWorked = ward.isWorked};
    if (!ward.outline.isEmpty()) {
        std::vector<PlaneLine> rings;
        for (const Polygon &polygon : ward.outline.polygons().polygons) {
            for (PlaneLine &ring : toPlane(polygon))
                rings.push_back(std::move(ring));
        }
        added.hasOutline = true;
        added.shape = quint32(m_scene->wardShapes.size());
        added.labelPoint = m_scene->plane.toPoint(ward.outline.centre());
        m_scene->wardShapes.add(rings, MapShapes::kNoName, 0);
        m_scene->box = m_scene->box.united(ward.outline.box());
    }
    m_scene->wards.push_back(std::move(added));
}

void MapSceneBuilder::addStreet(const Street &street)
{
    if (street.lines.isEmpty())
        return;
    std::vector<PlaneLine> lines;
    for (const Line &line : street.lines)
        lines.push_back(toPlane(line));
    m_scene->streetShapes.add(lines, MapShapes::kNoName, 0);
    m_scene->streets.push_back({street.id, street.name});
}

void MapSceneBuilder::addDoor(const Door &door)
{
    if (!door.point)
        return;
    const PlanePoint point = m_scene->plane.toPoint(*door.point);
    m_doors[{point.x, point.y}].push_back(door);
}

void MapSceneBuilder::addRound(RoundId id, const QString &name, const QList<Line> &lines)
{
    MapRound round{.id = id, .name = name};
    for (const Line &line : lines) {
        round.lines.push_back(toPlane(line));
        round.box.include(PlaneBox::of(round.lines.back()));
    }
    m_scene->rounds.push_back(std::move(round));
}

void MapSceneBuilder::addStall(PitchId id, const QString &name, const QString &when, LonLat point)
{
    m_scene->stalls.push_back({id, name, when, m_scene->plane.toPoint(point)});
}

void MapSceneBuilder::setNotices(const QStringList &notices) { m_scene->notices = notices; }

MapScenePtr MapSceneBuilder::build()
{
    placeDistricts();
    gatherDoors();
    for (size_t kind = 0; kind < MapScene::kKindCount; ++kind) {
        joinLines(MapKind(kind));
        m_scene->ground[kind].buildIndex();
    }
    m_scene->wardShapes.buildIndex();
    m_scene->streetShapes.buildIndex();
    if (!m_scene->box.isValid())
        m_scene->box = m_groundBox;
    return std::move(m_scene);
}

PlaneLine MapSceneBuilder::toPlane(const Line &line) const
{
    PlaneLine points;
    points.reserve(size_t(line.size()));
    for (const LonLat &position : line) {
        const PlanePoint point = m_scene->plane.toPoint(position);
        if (points.empty() || points.back() != point)
            points.push_back(point);
    }
    return points;
}

std::vector<PlaneLine> MapSceneBuilder::toPlane(const Polygon &polygon) const
{
    std::vector<PlaneLine> rings;
    for (const Line &ring : polygon.rings) {
        rings.push_back(toPlane(ring));
        const bool isHole = rings.size() > 1;
        if ((signedArea(rings.back()) < 0) != isHole)
            std::reverse(rings.back().begin(), rings.back().end());
    }
    return rings;
}

qint32 MapSceneBuilder::numberOf(const QString &name)
{
    if (name.isEmpty())
        return MapShapes::kNoName;
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.constEnd())
        return *known;
    m_scene->names.append(name);
    return m_nameNumbers[name] = qint32(m_scene->names.size() - 1);
}

void MapSceneBuilder::joinLines(MapKind kind)
{
    std::map<std::pair<qint32, float>, std::vector<PlaneLine>> groups;
    for (NamedLine &named : m_lines[size_t(kind)])
        groups[{named.name, named.minZoom}].push_back(std::move(named.line));
    for (auto &[group, lines] : groups) {
        for (PlaneLine &line : joinedLines(std::move(lines)))
            m_scene->ground[size_t(kind)].add({std::move(line)}, group.first, group.second, false);
    }
}

void MapSceneBuilder::placeDistricts()
{
    struct Sum
    {
        QString code;
        double x = 0;
        double y = 0;
        int doors = 0;
    };
    std::map<qint64, Sum> sums;
    for (auto it = m_doors.cbegin(); it != m_doors.cend(); ++it) {
        for (const Door &door : it.value()) {
            if (!door.district)
                continue;
            Sum &sum = sums[door.district.value()];
            sum.code = door.districtCode;
            sum.x += double(it.key().first);
            sum.y += double(it.key().second);
            ++sum.doors;
        }
    }
    for (const auto &[id, sum] : sums)
        m_scene->districts.push_back({DistrictId(id), sum.code, {float(sum.x / sum.doors), float(sum.y / sum.doors)}});
}

void MapSceneBuilder::gatherDoors()
{
    std::vector<PlaneBox> boxes;
    for (auto it = m_doors.cbegin(); it != m_doors.cend(); ++it) {
        const std::vector<Door> &doors = it.value();
        const Door &first = doors.front();
        MapDoorstep step{.point = {it.key().first, it.key().second}};
        step.firstDoor = quint32(m_scene->doorIds.size());
        step.doorCount = quint32(doors.size());
        step.label = first.number.isEmpty() ? (first.building.isEmpty() ? first.flat : first.building) : first.number;
        step.isExact = first.exactness >= Exactness::Address;
        step.isDoNotKnock = std::all_of(doors.begin(), doors.end(), [](const Door &door) { return door.isDoNotKnock; });
        for (const Door &door : doors)
            m_scene->doorIds.push_back(door.id);
        boxes.push_back({step.point.x, step.point.y, step.point.x, step.point.y});
        m_scene->doorsteps.push_back(std::move(step));
    }
    m_scene->doorIndex = MapIndex(boxes);
}

} // namespace rosette
