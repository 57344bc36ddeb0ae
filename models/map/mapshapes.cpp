#include "models/map/mapshapes.h"

#include <cmath>

namespace rosette {

namespace {

float distanceToSegment(PlanePoint point, PlanePoint a, PlanePoint b)
{
    const float dx = b.x - a.x;
    const float dy = b.y - a.y;
    const float squared = dx * dx + dy * dy;
    const float along = squared > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / squared, 0.0F, 1.0F) : 0.0F;
    return std::hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

bool ringContains(std::span<const PlanePoint> ring, PlanePoint point)
{
    bool isInside = false;
    for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const PlanePoint a = ring[i];
        const PlanePoint b = ring[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
            isInside = !isInside;
    }
    return isInside;
}

} // namespace

void MapShapes::add(std::span<const PlaneLine> rings, qint32 name, float minZoom)
{
    Shape shape{.firstRing = quint32(m_ringStarts.size() - 1), .ringCount = quint32(rings.size()), .name = name, .minZoom = minZoom};
    for (const PlaneLine &ring : rings) {
        m_points.insert(m_points.end(), ring.begin(), ring.end());
        m_ringStarts.push_back(quint32(m_points.size()));
        shape.box.include(PlaneBox::of(ring));
    }
    m_shapes.push_back(shape);
}

void MapShapes::buildIndex()
{
    std::vector<PlaneBox> boxes;
    boxes.reserve(m_shapes.size());
    for (const Shape &shape : m_shapes)
        boxes.push_back(shape.box);
    m_index = MapIndex(boxes);
    m_points.shrink_to_fit();
}

void MapLayer::add(const std::vector<PlaneLine> &rings, qint32 name, float minZoom, bool isArea)
{
    constexpr float kTolerancePixels = 0.3F;
    constexpr float kSmallestAreaPixels = 1.5F;
    m_levels.back().add(rings, name, minZoom);
    for (size_t level = 0; level < kLevelEnds.size(); ++level) {
        if (minZoom >= kLevelEnds[level])
            continue;
        const float pixel = float(planeMetresPerPixel(kLevelEnds[level]));
        std::vector<PlaneLine> coarse;
        for (const PlaneLine &ring : rings) {
            if (isArea && PlaneBox::of(ring).extent() < kSmallestAreaPixels * pixel)
                continue;
            PlaneLine line = simplified(ring, kTolerancePixels * pixel);
            if (line.size() >= (isArea ? 4 : 2))
                coarse.push_back(std::move(line));
        }
        if (!coarse.empty())
            m_levels[level].add(coarse, name, minZoom);
    }
}

void MapLayer::buildIndex()
{
    for (MapShapes &level : m_levels)
        level.buildIndex();
}

const MapShapes &MapLayer::forZoom(double detailZoom) const
{
    const auto *end = std::upper_bound(kLevelEnds.begin(), kLevelEnds.end(), detailZoom);
    return m_levels[size_t(end - kLevelEnds.begin())];
}

PlaneLine simplified(const PlaneLine &line, float tolerance)
{
    if (line.size() < 3)
        return line;
    std::vector<bool> isKept(line.size(), false);
    isKept.front() = isKept.back() = true;
    std::vector<std::pair<size_t, size_t>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        size_t farthest = first;
        float distance = tolerance;
        for (size_t i = first + 1; i < last; ++i) {
            if (const float d = distanceToSegment(line[i], line[first], line[last]); d > distance) {
                distance = d;
                farthest = i;
            }
        }
        if (farthest == first)
            continue;
        isKept[farthest] = true;
        open.emplace_back(first, farthest);
        open.emplace_back(farthest, last);
    }
    PlaneLine kept;
    for (size_t i = 0; i < line.size(); ++i) {
        if (isKept[i])
            kept.push_back(line[i]);
    }
    return kept;
}

std::optional<MapHit> nearestLine(const MapShapes &shapes, PlanePoint point, float reach)
{
    std::optional<MapHit> nearest;
    shapes.index().visit(PlaneBox{point.x, point.y, point.x, point.y}.grown(reach), [&](quint32 item) {
        const MapShapes::Shape &shape = shapes.shape(item);
        for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
            const std::span<const PlanePoint> ring = shapes.ring(number);
            for (size_t i = 1; i < ring.size(); ++i) {
                const float distance = distanceToSegment(point, ring[i - 1], ring[i]);
                if (distance <= (nearest ? nearest->distance : reach))
                    nearest = MapHit{item, distance};
            }
        }
    });
    return nearest;
}

std::optional<quint32> areaAt(const MapShapes &shapes, PlanePoint point)
{
    std::optional<quint32> found;
    shapes.index().visit(PlaneBox{point.x, point.y, point.x, point.y}, [&](quint32 item) {
        const MapShapes::Shape &shape = shapes.shape(item);
        bool isInside = false;
        for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number)
            isInside ^= ringContains(shapes.ring(number), point);
        if (isInside && (!found || shape.box.extent() < shapes.shape(*found).box.extent()))
            found = item;
    });
    return found;
}

} // namespace rosette
