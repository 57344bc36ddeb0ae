#include "models/places/postcodemap.h"

#include <cmath>
#include <numbers>

namespace rosette {

namespace {

constexpr double kCellsPerDegree = 200; // cells of about 350 m by 550 m
constexpr double kMetresPerLat = 111195.08;
constexpr double kTimesNearest =
    4; // a door is seldom more than so many times farther from its own postcode's middle than from the nearest

} // namespace

PostcodeMap::PostcodeMap(QHash<QString, Postcode> postcodes)
    : m_postcodes(std::move(postcodes))
{
    for (const Postcode &postcode : std::as_const(m_postcodes))
        m_cells[cellOf(postcode.point)] += postcode.point;
}

PostcodeMap::Cell PostcodeMap::cellOf(LonLat point)
{
    return {int(std::floor(point.lon * kCellsPerDegree)), int(std::floor(point.lat * kCellsPerDegree))};
}

std::optional<LonLat> PostcodeMap::find(const QString &postcode) const
{
    const auto known = m_postcodes.find(postcode);
    return known == m_postcodes.end() ? std::nullopt : std::optional(known->point);
}

double PostcodeMap::metresToNearest(LonLat point, double atMost) const
{
    // Asked very often: the earth is flat this near, and degrees are compared squared.
    const double degrees = atMost / kMetresPerLat;
    const double narrowing = std::cos(point.lat * std::numbers::pi / 180);
    double nearest = degrees * degrees;
    const Cell middle = cellOf(point);
    for (int x = middle.first - 1; x <= middle.first + 1; ++x) {
        for (int y = middle.second - 1; y <= middle.second + 1; ++y) {
            for (const LonLat other : m_cells.value({x, y})) {
                const double lon = (other.lon - point.lon) * narrowing;
                const double lat = other.lat - point.lat;
                nearest = std::min(nearest, lon * lon + lat * lat);
            }
        }
    }
    return std::sqrt(nearest) * kMetresPerLat;
}

bool PostcodeMap::mayStandAt(LonLat point, const QString &postcode, double nearMetres) const
{
    const auto own = find(postcode);
    if (!own)
        return true;
    const double metres = metresBetween(point, *own);
    return metres <= nearMetres || metres <= kTimesNearest * metresToNearest(point, metres);
}

} // namespace rosette
