#include "models/rounds/crowflight.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace rosette {

namespace {

using Point = std::optional<LonLat>;

double crow(const Point &a, const Point &b) { return a && b ? metresBetween(*a, *b) : 0; }

QList<LonLat> pointsOf(const QList<Door> &doors)
{
    QList<LonLat> points;
    for (const Door &door : doors) {
        if (door.point)
            points += *door.point;
    }
    return points;
}

QList<LonLat> pointsOf(const QList<StageDoors> &round)
{
    QList<LonLat> points;
    for (const StageDoors &stage : round)
        points += pointsOf(stage.doors);
    return points;
}

double lengthOf(const QList<LonLat> &points)
{
    double metres = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        metres += metresBetween(points.at(i - 1), points.at(i));
    return metres;
}

qsizetype behindItsStreet(const QList<StageDoors> &round, const QList<Door> &doors)
{
    for (qsizetype i = round.size(); i > 0; --i) {
        if (!doors.isEmpty() && round.at(i - 1).stage.street == doors.first().street)
            return i;
    }
    return round.size();
}

/// The last place before each gap between two stages, and the first behind it.
class Gaps
{
public:
    explicit Gaps(const QList<StageDoors> &round)
        : m_before(round.size() + 1)
        , m_after(round.size() + 1)
    {
        for (qsizetype i = 0; i < round.size(); ++i) {
            const QList<LonLat> points = pointsOf(round.at(i).doors);
            m_before[i + 1] = points.isEmpty() ? m_before.at(i) : Point(points.last());
        }
        for (qsizetype i = round.size(); i > 0; --i) {
            const QList<LonLat> points = pointsOf(round.at(i - 1).doors);
            m_after[i - 1] = points.isEmpty() ? m_after.at(i) : Point(points.first());
        }
    }

    double detour(qsizetype gap, LonLat first, LonLat last) const
    {
        const Point &from = m_before.at(gap);
        const Point &to = m_after.at(gap);
        return crow(from, first) + crow(last, to) - crow(from, to);
    }

private:
    QList<Point> m_before;
    QList<Point> m_after;
};

} // namespace

double crowMetres(const QList<StageDoors> &round) { return lengthOf(pointsOf(round)); }

double crowMetresBetween(const QList<StageDoors> &one, const QList<StageDoors> &other)
{
    const QList<LonLat> others = pointsOf(other);
    double least = std::numeric_limits<double>::infinity();
    for (const LonLat &here : pointsOf(one)) {
        for (const LonLat &there : others)
            least = std::min(least, metresBetween(here, there));
    }
    return least;
}

CrowDetour shortestDetour(const QList<StageDoors> &round, const QList<Door> &doors)
{
    const QList<LonLat> way = pointsOf(doors);
    CrowDetour best{behindItsStreet(round, doors), false, 0};
    if (way.isEmpty())
        return best;
    const Gaps gaps(round);
    best.metres = std::numeric_limits<double>::max();
    // From the end, so that of equal places the later one is taken: rounds begin where people meet.
    for (qsizetype gap = round.size(); gap >= 0; --gap) {
        for (const bool isTurned : {false, true}) {
            const double metres =
                isTurned ? gaps.detour(gap, way.last(), way.first()) : gaps.detour(gap, way.first(), way.last());
            if (metres < best.metres)
                best = {gap, isTurned, metres};
        }
    }
    best.metres += lengthOf(way);
    return best;
}

} // namespace rosette
