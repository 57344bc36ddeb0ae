#include "models/geo/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace rosette {

namespace {

constexpr double kEquatorRadius = 6378137.0; // WGS84, metres
constexpr double kEccentricity = 0.0818191908426215;
constexpr double kRadiansPerDegree = std::numbers::pi / 180;
constexpr qsizetype kEdgesPerBand = 4;
constexpr qsizetype kMaximumBands = 4096;

struct Edge
{
    LonLat a;
    LonLat b;
};

/// Snyder's q: the area north of the equator up to a latitude, for one radian of longitude, is a²·q/2.
double authalicQ(double lat)
{
    const double s = std::sin(lat * kRadiansPerDegree);
    const double e = kEccentricity;
    return (1 - e * e) * (s / (1 - e * e * s * s) - std::log((1 - e * s) / (1 + e * s)) / (2 * e));
}

double areaOf(const Polygon &polygon)
{
    double area = 0;
    for (qsizetype i = 0; i < polygon.rings.size(); ++i)
        area += (i == 0 ? 1 : -1) * ringAreaM2(polygon.rings[i]);
    return area;
}

} // namespace

double ringAreaM2(const Line &ring)
{
    double sum = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        const double lon = (ring[i].lon - ring[i - 1].lon) * kRadiansPerDegree;
        sum += lon * (authalicQ(ring[i].lat) + authalicQ(ring[i - 1].lat)) / 2;
    }
    return std::abs(sum) * kEquatorRadius * kEquatorRadius / 2;
}

struct Outline::Shape
{
    explicit Shape(MultiPolygon all)
        : polygons(std::move(all))
        , box(boxOf(polygons))
    {
        qsizetype edges = 0;
        for (const Polygon &polygon : polygons.polygons) {
            for (const Line &ring : polygon.rings)
                edges += ring.size();
        }
        bands.resize(size_t(std::clamp<qsizetype>(edges / kEdgesPerBand, 1, kMaximumBands)));
        for (const Polygon &polygon : polygons.polygons) {
            for (const Line &ring : polygon.rings)
                addRing(ring);
        }
    }

    size_t bandOf(double lat) const
    {
        const double height = box.north - box.south;
        const double share = height > 0 ? (lat - box.south) / height : 0;
        return std::min(bands.size() - 1, size_t(std::max(0.0, share * double(bands.size()))));
    }

    void addRing(const Line &ring)
    {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            const auto [low, high] = std::minmax(ring[i - 1].lat, ring[i].lat);
            for (size_t band = bandOf(low); band <= bandOf(high); ++band)
                bands[band].push_back({ring[i - 1], ring[i]});
        }
    }

    /// Where the parallel at `lat` crosses the outline, from west to east.
    std::vector<double> crossings(double lat) const
    {
        std::vector<double> lons;
        for (const Edge &edge : bands[bandOf(lat)]) {
            if ((edge.a.lat > lat) != (edge.b.lat > lat))
                lons.push_back(edge.a.lon + (lat - edge.a.lat) / (edge.b.lat - edge.a.lat) * (edge.b.lon - edge.a.lon));
        }
        std::sort(lons.begin(), lons.end());
        return lons;
    }

    MultiPolygon polygons;
    GeoBox box;
    std::vector<std::vector<Edge>> bands;
};

Outline::Outline(MultiPolygon polygons)
{
    if (!polygons.isEmpty())
        m_shape = std::make_shared<const Shape>(std::move(polygons));
}

const MultiPolygon &Outline::polygons() const
{
    static const MultiPolygon kNone;
    return m_shape ? m_shape->polygons : kNone;
}

GeoBox Outline::box() const { return m_shape ? m_shape->box : GeoBox(); }

bool Outline::contains(LonLat point) const
{
    if (!m_shape || !m_shape->box.contains(point))
        return false;
    bool isInside = false;
    for (const Edge &edge : m_shape->bands[m_shape->bandOf(point.lat)]) {
        if ((edge.a.lat > point.lat) != (edge.b.lat > point.lat) &&
            point.lon < edge.a.lon + (point.lat - edge.a.lat) / (edge.b.lat - edge.a.lat) * (edge.b.lon - edge.a.lon))
            isInside = !isInside;
    }
    return isInside;
}

double Outline::areaM2() const
{
    double area = 0;
    for (const Polygon &polygon : polygons().polygons)
        area += areaOf(polygon);
    return area;
}

LonLat Outline::centre() const
{
    if (!m_shape)
        return {};
    const auto &all = m_shape->polygons.polygons;
    const auto largest = std::max_element(all.begin(), all.end(),
                                          [](const Polygon &a, const Polygon &b) { return areaOf(a) < areaOf(b); });
    const GeoBox box = boxOf(MultiPolygon{{*largest}});
    const Shape part{MultiPolygon{{*largest}}};

    // Of some parallels near the middle, the middle of the widest stretch inside.
    LonLat best = box.centre();
    double bestWidth = -1;
    for (const double share : {0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7}) {
        const double lat = box.south + (box.north - box.south) * share;
        const std::vector<double> lons = part.crossings(lat);
        for (size_t i = 1; i < lons.size(); i += 2) {
            const double width = (lons[i] - lons[i - 1]) * (1 - std::abs(share - 0.5));
            if (width > bestWidth) {
                bestWidth = width;
                best = {(lons[i] + lons[i - 1]) / 2, lat};
            }
        }
    }
    return best;
}

} // namespace rosette
