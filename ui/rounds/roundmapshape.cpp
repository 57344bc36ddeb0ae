#include "ui/rounds/roundmapshape.h"

#include <cmath>

namespace rosette {

namespace {

QPointF exact(PlanePoint point) { return {double(point.x), double(point.y)}; }

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const double square = QPointF::dotProduct(way, way);
    if (square <= 0)
        return distance(point, a);
    const double share = std::clamp(QPointF::dotProduct(point - a, way) / square, 0.0, 1.0);
    return distance(point, a + share * way);
}

} // namespace

QString RoundShapeStop::text() const
{
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

RoundMapShape RoundMapShape::of(const RoundMapItem &item, const MapPlane &plane)
{
    RoundMapShape shape{item.key, item.label, {}, {}, {}};
    int number = 0;
    for (const StageDoors &stage : item.stages) {
        std::vector<PlanePoint> line;
        for (const Door &door : stage.doors) {
            ++number;
            if (!door.point)
                continue;
            const PlanePoint point = plane.toPoint(*door.point);
            if (line.empty() || line.back() != point)
                line.push_back(point);
            const bool isSameStop =
                !shape.stops.empty() && shape.stops.back().point == point && shape.stops.back().last == number - 1;
            if (isSameStop)
                shape.stops.back().last = number;
            else
                shape.stops.push_back({point, number, number});
            shape.box.include(point);
        }
        shape.stages.push_back(std::move(line));
    }
    return shape;
}

PlanePoint RoundMapShape::labelPoint() const
{
    QPointF middle;
    for (const RoundShapeStop &stop : stops)
        middle += exact(stop.point) / double(stops.size());
    const auto nearest =
        std::min_element(stops.begin(), stops.end(), [&](const RoundShapeStop &a, const RoundShapeStop &b) {
            return distance(exact(a.point), middle) < distance(exact(b.point), middle);
        });
    return nearest == stops.end() ? PlanePoint() : nearest->point;
}

double RoundMapShape::distanceTo(QPointF point) const
{
    double least = std::numeric_limits<double>::infinity();
    for (const std::vector<PlanePoint> &line : stages) {
        for (size_t i = 0; i < line.size(); ++i)
            least =
                std::min(least, distanceToSegment(point, exact(line[i]), exact(line[i + 1 < line.size() ? i + 1 : i])));
    }
    return least;
}

} // namespace rosette
