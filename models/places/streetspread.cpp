#include "models/places/streetspread.h"

#include <cmath>
#include <numbers>

namespace rosette {

namespace {

constexpr double kFarMetres = 80;      // a postcode's middle farther from the street is not on it
constexpr double kLeastPerNumber = 1;  // metres; terraces
constexpr double kMostPerNumber = 10;  // metres; villas
constexpr double kFarthestAlong = 100; // metres from the postcode's middle
constexpr double kLeastSpread = 6;     // numbers between two postcodes that tell a direction
constexpr double kCaution = 0.8;       // of the way that the numbers tell: postcodes' middles are rough
constexpr double kAsideMetres = 9;     // from the middle of the street to its doors
constexpr double kLeastAside = 4;      // metres between the sides' postcodes that tell which side is which
constexpr double kMetresPerLat = 111195.08;

/// Metres east and north of `from`.
std::pair<double, double> metresFrom(LonLat from, LonLat to)
{
    return {(to.lon - from.lon) * kMetresPerLat * std::cos(from.lat * std::numbers::pi / 180),
            (to.lat - from.lat) * kMetresPerLat};
}

LonLat movedBy(LonLat from, double east, double north)
{
    return {from.lon + east / (kMetresPerLat * std::cos(from.lat * std::numbers::pi / 180)),
            from.lat + north / kMetresPerLat};
}

/// East and north parts of the line's direction there, of length 1.
std::pair<double, double> directionAt(const Line &line, double along)
{
    const auto [east, north] = metresFrom(pointAlong(line, along - 2), pointAlong(line, along + 2));
    const double length = std::hypot(east, north);
    return length > 0 ? std::pair(east / length, north / length) : std::pair(1.0, 0.0);
}

} // namespace

void StreetSpread::add(int number, const QString &postcode, LonLat centre)
{
    Group &group = m_groups[{postcode, sideOf(QString::number(number))}];
    group.centre = centre;
    group.numbers += number;
    ++group.count;
}

void StreetSpread::settle(const QList<Line> &lines)
{
    m_lines = lines;
    for (auto &[key, group] : m_groups)
        attach(group);
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (const auto slope = metresPerNumber(line))
            m_runs[line] = Run{*slope, asideOfOdds(line)};
    }
}

void StreetSpread::attach(Group &group) const
{
    double best = kFarMetres;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const NearestPoint nearest = nearestOn(m_lines[i], group.centre);
        if (nearest.metresAway > best)
            continue;
        best = nearest.metresAway;
        const auto [east, north] = directionAt(m_lines[i], nearest.metresAlong);
        const auto [toEast, toNorth] = metresFrom(nearest.point, group.centre);
        group.line = i;
        group.along = nearest.metresAlong;
        group.aside = east * toNorth - north * toEast;
    }
}

std::optional<double> StreetSpread::metresPerNumber(qsizetype line) const
{
    // The line of best fit through the postcodes, each counting as many times as it has doors.
    double doors = 0;
    double number = 0;
    double along = 0;
    for (const auto &[key, group] : m_groups) {
        if (group.line == line) {
            doors += group.count;
            number += group.numbers;
            along += group.along * group.count;
        }
    }
    double spread = 0;
    double joint = 0;
    for (const auto &[key, group] : m_groups) {
        if (group.line == line) {
            const double fromMean = group.meanNumber() - number / doors;
            spread += group.count * fromMean * fromMean;
            joint += group.count * fromMean * (group.along - along / doors);
        }
    }
    if (doors == 0 || std::sqrt(spread / doors) < kLeastSpread / 2)
        return std::nullopt;
    const double slope = joint / spread;
    if (std::abs(slope) < kLeastPerNumber / 2)
        return std::nullopt; // the postcodes do not agree
    return std::copysign(std::clamp(std::abs(slope), kLeastPerNumber, kMostPerNumber), slope);
}

double StreetSpread::asideOfOdds(qsizetype line) const
{
    double aside[2] = {0, 0}; // odds, evens
    double doors[2] = {0, 0};
    for (const auto &[key, group] : m_groups) {
        if (group.line == line) {
            const size_t side = key.second == Side::Odd ? 0 : 1;
            aside[side] += group.aside * group.count;
            doors[side] += group.count;
        }
    }
    if (doors[0] == 0 || doors[1] == 0)
        return 0;
    const double difference = aside[0] / doors[0] - aside[1] / doors[1];
    return std::abs(difference) < kLeastAside ? 0 : std::copysign(kAsideMetres, difference);
}

std::optional<LonLat> StreetSpread::place(int number, const QString &postcode) const
{
    const Side side = sideOf(QString::number(number));
    const auto found = m_groups.find({postcode, side});
    if (found == m_groups.end() || found->second.line < 0)
        return std::nullopt;
    const Group &group = found->second;
    const auto run = m_runs.find(group.line);
    if (run == m_runs.end())
        return std::nullopt;
    const Line &line = m_lines[group.line];
    const double step = kCaution * run->second.metresPerNumber * (number - group.meanNumber());
    const double along =
        std::clamp(group.along + std::clamp(step, -kFarthestAlong, kFarthestAlong), 0.0, metresAlong(line));
    const double aside = side == Side::Odd ? run->second.asideOfOdds : -run->second.asideOfOdds;
    const auto [east, north] = directionAt(line, along);
    return movedBy(pointAlong(line, along), -north * aside, east * aside);
}

} // namespace rosette
