#include "models/map/mapprojection.h"

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

PlaneLine onPlane(const MapPlane &plane, const Line &line)
{
    PlaneLine points;
    points.reserve(size_t(line.size()));
    for (const LonLat &position : line) {
        const PlanePoint point = plane.toPoint(position);
        if (points.empty() || points.back() != point)
            points.push_back(point);
    }
    return points;
}

std::vector<PlaneLine> onPlane(const MapPlane &plane, const Polygon &polygon)
{
    std::vector<PlaneLine> rings;
    for (const Line &ring : polygon.rings) {
        rings.push_back(onPlane(plane, ring));
        const bool isHole = rings.size() > 1;
        if ((signedArea(rings.back()) < 0) != isHole)
            std::reverse(rings.back().begin(), rings.back().end());
    }
    return rings;
}

std::vector<PlaneLine> onPlane(const MapPlane &plane, const MultiPolygon &polygons)
{
    std::vector<PlaneLine> rings;
    for (const Polygon &polygon : polygons.polygons) {
        for (PlaneLine &ring : onPlane(plane, polygon))
            rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace rosette
