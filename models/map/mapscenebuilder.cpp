#include "models/map/mapscenebuilder.h"

#include "models/map/mapprojection.h"

namespace rosette {

MapSceneBuilder::MapSceneBuilder(MapGroundPtr ground)
    : m_scene(std::make_shared<MapScene>())
{
    m_scene->plane = ground->plane;
    m_scene->ground = std::move(ground);
}

void MapSceneBuilder::addWard(const Ward &ward)
{
    MapWard added{.id = ward.id, .name = ward.name, .isWorked = ward.isWorked};
    if (!ward.outline.isEmpty()) {
        added.hasOutline = true;
        added.shape = quint32(m_scene->wardShapes.size());
        added.labelPoint = m_scene->plane.toPoint(ward.outline.centre());
        m_scene->wardShapes.add(onPlane(m_scene->plane, ward.outline.polygons()), MapShapes::kNoName, 0);
        m_scene->box = m_scene->box.united(ward.outline.box());
    }
    m_scene->wards.push_back(std::move(added));
}

void MapSceneBuilder::addDistrict(const PollingDistrict &district)
{
    MapDistrict added{.id = district.id, .code = district.code, .name = district.name};
    if (!district.outline.isEmpty()) {
        added.hasOutline = true;
        added.shape = quint32(m_scene->districtShapes.size());
        added.labelPoint = m_scene->plane.toPoint(district.outline.centre());
        m_scene->districtShapes.add(onPlane(m_scene->plane, district.outline.polygons()), MapShapes::kNoName, 0);
    }
    m_scene->districts.push_back(std::move(added));
}

void MapSceneBuilder::addStreet(const Street &street)
{
    if (street.lines.isEmpty())
        return;
    std::vector<PlaneLine> lines;
    for (const Line &line : street.lines)
        lines.push_back(onPlane(m_scene->plane, line));
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

void MapSceneBuilder::addRound(MapRound round, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        round.lines.push_back(onPlane(m_scene->plane, line));
        round.box.include(PlaneBox::of(round.lines.back()));
    }
    m_scene->rounds.push_back(std::move(round));
}

void MapSceneBuilder::addStall(PitchId id, const QString &name, LonLat point, std::vector<MapStallDay> days)
{
    m_scene->stalls.push_back({id, name, m_scene->plane.toPoint(point), std::move(days)});
}

void MapSceneBuilder::setNotices(const QStringList &notices) { m_scene->notices = notices; }

MapScenePtr MapSceneBuilder::build(QDate today)
{
    placeDistricts();
    gatherDoors();
    m_scene->wardShapes.buildIndex();
    m_scene->districtShapes.buildIndex();
    m_scene->streetShapes.buildIndex();
    if (!m_scene->box.isValid())
        m_scene->box = m_scene->ground->box;
    m_scene->today = today;
    return std::move(m_scene);
}

void MapSceneBuilder::placeDistricts()
{
    struct Sum
    {
        double x = 0;
        double y = 0;
        int doors = 0;
    };
    QHash<DistrictId, Sum> sums;
    for (const auto &[point, doors] : m_doors) {
        for (const Door &door : doors) {
            Sum &sum = sums[door.district];
            sum.x += double(point.first);
            sum.y += double(point.second);
            ++sum.doors;
        }
    }
    std::erase_if(m_scene->districts, [&](MapDistrict &district) {
        const Sum sum = sums.value(district.id);
        if (!district.hasOutline && sum.doors > 0)
            district.labelPoint = {float(sum.x / sum.doors), float(sum.y / sum.doors)};
        return !district.hasOutline && sum.doors == 0;
    });
}

void MapSceneBuilder::gatherDoors()
{
    std::vector<PlaneBox> boxes;
    for (const auto &[point, doors] : m_doors) {
        const Door &first = doors.front();
        MapDoorstep step{.point = {point.first, point.second}};
        step.firstDoor = quint32(m_scene->doorIds.size());
        step.doorCount = quint32(doors.size());
        step.label = first.number.isEmpty() ? (first.building.isEmpty() ? first.flat : first.building) : first.number;
        step.exactness = std::min_element(doors.begin(), doors.end(), [](const Door &a, const Door &b) {
                             return a.exactness < b.exactness;
                         })->exactness;
        step.isDoNotKnock = std::all_of(doors.begin(), doors.end(), [](const Door &door) { return door.isDoNotKnock; });
        for (const Door &door : doors)
            m_scene->doorIds.push_back(door.id);
        boxes.push_back({step.point.x, step.point.y, step.point.x, step.point.y});
        m_scene->doorsteps.push_back(std::move(step));
    }
    m_scene->doorIndex = MapIndex(boxes);
}

} // namespace rosette
