#include "models/places/coastline.h"

#include <cmath>
#include <map>

#include "models/geo/outline.h"

namespace rosette {

namespace {

constexpr double kAround = 4; // the box's edges are as long as their number

/// Lines that begin where another ends become one; each is as long as it can be.
QList<Line> joined(const QList<Line> &lines)
{
    using End = std::pair<double, double>;
    const auto endOf = [](LonLat point) { return End{point.lon, point.lat}; };
    std::multimap<End, qsizetype> byStart;
    QSet<qsizetype> hasBefore;
    for (qsizetype i = 0; i < lines.size(); ++i)
        byStart.emplace(endOf(lines[i].first()), i);
    for (const Line &line : lines) {
        if (const auto next = byStart.find(endOf(line.last())); next != byStart.end())
            hasBefore += next->second;
    }
    QList<Line> result;
    QSet<qsizetype> used;
    const auto follow = [&](qsizetype start) {
        Line line = lines[start];
        used += start;
        auto next = byStart.find(endOf(line.last()));
        while (next != byStart.end() && !used.contains(next->second)) {
            line += lines[next->second].mid(1);
            used += next->second;
            next = byStart.find(endOf(line.last()));
        }
        result += line;
    };
    for (qsizetype i = 0; i < lines.size(); ++i) { // those that nothing leads to first, then rings
        if (!hasBefore.contains(i))
            follow(i);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!used.contains(i))
            follow(i);
    }
    return result;
}

/// The share of the way from a to b that lies in the box; nothing when none does.
std::optional<std::pair<double, double>> sharesInside(LonLat a, LonLat b, const GeoBox &box)
{
    double from = 0;
    double to = 1;
    const double dLon = b.lon - a.lon;
    const double dLat = b.lat - a.lat;
    const std::pair<double, double> edges[] = {
        {-dLon, a.lon - box.west}, {dLon, box.east - a.lon}, {-dLat, a.lat - box.south}, {dLat, box.north - a.lat}};
    for (const auto &[step, room] : edges) {
        if (step == 0 && room < 0)
            return std::nullopt;
        if (step < 0)
            from = std::max(from, room / step);
        else if (step > 0)
            to = std::min(to, room / step);
    }
    return from <= to ? std::optional(std::pair(from, to)) : std::nullopt;
}

/// The pieces of a line that lie in the box.
QList<Line> clipped(const Line &line, const GeoBox &box)
{
    QList<Line> pieces;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto shares = sharesInside(line[i - 1], line[i], box);
        if (!shares)
            continue;
        const LonLat from = between(line[i - 1], line[i], shares->first);
        if (pieces.isEmpty() || shares->first > 0 || pieces.last().last() != from)
            pieces += Line{from};
        pieces.last() += between(line[i - 1], line[i], shares->second);
    }
    pieces.removeIf([](const Line &piece) { return piece.first() == piece.last(); });
    return pieces;
}

/// Where a point, or the place of the border nearest to it, lies on the way around the box: clockwise from its south
/// west corner, one for each edge.
double placeOnBorder(LonLat point, const GeoBox &box)
{
    const double x = (point.lon - box.west) / (box.east - box.west);
    const double y = (point.lat - box.south) / (box.north - box.south);
    const double away[] = {std::abs(x), std::abs(1 - y), std::abs(1 - x), std::abs(y)};
    switch (std::min_element(std::begin(away), std::end(away)) - std::begin(away)) {
    case 0:
        return std::clamp(y, 0.0, 1.0);
    case 1:
        return 1 + std::clamp(x, 0.0, 1.0);
    case 2:
        return 2 + std::clamp(1 - y, 0.0, 1.0);
    default:
        return 3 + std::clamp(1 - x, 0.0, 1.0);
    }
}

LonLat pointOnBorder(double place, const GeoBox &box)
{
    const LonLat corners[] = {
        {box.west, box.south}, {box.west, box.north}, {box.east, box.north}, {box.east, box.south}};
    const auto edge = int(place) % 4;
    return between(corners[edge], corners[(edge + 1) % 4], place - std::floor(place));
}

double clockwise(double from, double to) { return std::fmod(to - from + kAround, kAround); }

/// Adds the border from one place to another, clockwise: the box lies to the right.
void addBorder(Line &ring, double from, double to, const GeoBox &box)
{
    ring += pointOnBorder(from, box);
    const double length = clockwise(from, to);
    for (double corner = std::floor(from) + 1; corner - from < length; ++corner)
        ring += pointOnBorder(std::fmod(corner, kAround), box);
    ring += pointOnBorder(to, box);
}

/// Rings of water from pieces that begin and end on the border.
QList<Line> closedAlongBorder(QList<Line> pieces, const GeoBox &box)
{
    QList<Line> rings;
    while (!pieces.isEmpty()) {
        Line ring = pieces.takeFirst();
        const double start = placeOnBorder(ring.first(), box);
        while (true) {
            const double end = placeOnBorder(ring.last(), box);
            qsizetype next = -1;
            double nearest = clockwise(end, start);
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                if (const double away = clockwise(end, placeOnBorder(pieces[i].first(), box)); away < nearest) {
                    nearest = away;
                    next = i;
                }
            }
            if (next < 0) {
                addBorder(ring, end, start, box);
                break;
            }
            addBorder(ring, end, placeOnBorder(pieces[next].first(), box), box);
            ring += pieces.takeAt(next);
        }
        ring += ring.first();
        rings += ring;
    }
    return rings;
}

/// Counter-clockwise with north up: land inside.
bool isIsland(const Line &ring)
{
    double twiceArea = 0;
    for (qsizetype i = 1; i < ring.size(); ++i)
        twiceArea += (ring[i - 1].lon - ring[0].lon) * (ring[i].lat - ring[0].lat) -
                     (ring[i].lon - ring[0].lon) * (ring[i - 1].lat - ring[0].lat);
    return twiceArea > 0;
}

} // namespace

MultiPolygon seaOf(const QList<Line> &coastlines, const GeoBox &box)
{
    MultiPolygon sea;
    if (!box.isValid() || box.west >= box.east || box.south >= box.north)
        return sea;
    QList<Line> islands;
    QList<Line> open;
    for (const Line &line : joined(coastlines)) {
        if (line.first() != line.last() || !box.contains(boxOf(line)))
            open += clipped(line, box);
        else if (isIsland(line))
            islands += line;
        else
            sea.polygons += Polygon{{line}};
    }
    if (open.isEmpty() && !islands.isEmpty()) {
        Line around;
        addBorder(around, 0, 3.999999, box);
        sea.polygons += Polygon{{around += around.first()}};
    }
    for (const Line &ring : closedAlongBorder(open, box))
        sea.polygons += Polygon{{ring}};
    for (const Line &island : std::as_const(islands)) {
        for (Polygon &water : sea.polygons) {
            if (Outline(MultiPolygon{{Polygon{{water.rings.first()}}}}).contains(island.first())) {
                water.rings += island;
                break;
            }
        }
    }
    return sea;
}

} // namespace rosette
