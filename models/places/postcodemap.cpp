#include "models/places/postcodemap.h"

namespace rosette {

namespace {

constexpr double kCellsPerDegree = 200; // cells of about 350 m by 550 m
constexpr double kTimesNearest = 4;     // a door is seldom more than so many times farther from its own postcode's middle than from the nearest

} // namespace

PostcodeMap::PostcodeMap(QHash<QString, Postcode> postcodes) : m_postcodes(std::move(postcodes))
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
    double nearest = atMost;
    const Cell middle = cellOf(point);
    for (int x = middle.first - 1; x <= middle.first + 1; ++x) {
        for (int y = middle.second - 1; y <= middle.second + 1; ++y) {
            for (const LonLat other : m_cells.value({x, y}))
                nearest = std::min(nearest, metresBetween(point, other));
        }
    }
    return nearest;
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
