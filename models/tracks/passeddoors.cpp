#include "models/tracks/passeddoors.h"

#include <numbers>

#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr double kEvery = 5;        // metres between the points of a walked line
constexpr double kReach = 15;       // from the frontage: half a wide street, where its pavements are ways of their own
constexpr double kOwnStreet = 45;   // from the door; farther, and people go in from another way
constexpr double kFarthestWay = 80; // from the door to any way
constexpr double kFixReach = 20;    // fixes that say on which side somebody walked
constexpr double kLeastDepth = 3;   // from the frontage to the door; less tells no side
constexpr double kClearLean = 3;    // metres towards the other side, in the middle of all fixes
constexpr double kPostcodeReach = 120; // metres of street on each side of a postcode's middle
constexpr double kMostOf = 0.6;        // of them
constexpr int kLeastFixes = 6;
constexpr std::size_t kNeighbours = 3; // on each side of a door
constexpr qsizetype kMostBetween = 2;  // doors between two that were passed

/// How far `to` lies from `from`, in metres east and north.
struct Offset
{
    Offset(LonLat from, LonLat to)
        : east((to.lon - from.lon) * kMetresPerLat * std::cos(from.lat * std::numbers::pi / 180))
        , north((to.lat - from.lat) * kMetresPerLat)
    {
    }
    double length() const { return std::hypot(east, north); }
    /// Metres of this offset in the other's direction.
    double along(const Offset &other) const { return (east * other.east + north * other.north) / other.length(); }

    double east;
    double north;

private:
    static constexpr double kMetresPerLat = 111195;
};

/// Every few metres, the ends included.
Line pointsAlong(const Line &line)
{
    Line points;
    double metres = 0;
    double next = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double length = metresBetween(line[i - 1], line[i]);
        for (; next <= metres + length; next += kEvery)
            points += between(line[i - 1], line[i], length > 0 ? (next - metres) / length : 0);
        metres += length;
    }
    if (!line.isEmpty())
        points += line.last();
    return points;
}

/// Whether the point is where the house is, give or take some metres.
bool isExact(const Door &door) { return door.point && door.exactness > Exactness::Postcode; }

/// Doors that were not passed, between or beside doors that were: a few of them, or all of whom nobody can tell.
void fillGaps(const QList<bool> &isUnknown, QList<bool> &isPassed)
{
    for (qsizetype begin = 0; begin < isPassed.size();) {
        qsizetype end = begin;
        bool areAllUnknown = true;
        for (; end < isPassed.size() && isPassed[end] == isPassed[begin]; ++end)
            areAllUnknown = areAllUnknown && isUnknown[end];
        const bool isBetween = begin > 0 && end < isPassed.size();
        const bool isBeside = (begin > 0 || end < isPassed.size()) && areAllUnknown;
        if (!isPassed[begin] && (isBeside || (isBetween && end - begin <= kMostBetween)))
            std::fill(isPassed.begin() + begin, isPassed.begin() + end, true);
        begin = end;
    }
}

} // namespace

PassedDoors::PassedDoors(const StreetNetwork &network, const TrackMatch &match)
    : m_network(network)
{
    for (const MatchedWalk &walk : match.walks) {
        for (const LonLat &point : pointsAlong(walk.line))
            m_walked.add(point);
        for (const TrackFix &fix : walk.fixes)
            m_fixes.add(fix.point);
    }
}

std::optional<LonLat> PassedDoors::frontageOf(const Door &door) const
{
    if (!door.point)
        return {};
    NetworkPlace place = m_network.nearest(*door.point, StreetName::key(door.streetName), kOwnStreet);
    if (!place.isValid())
        place = m_network.nearest(*door.point, {}, kFarthestWay);
    if (!place.isValid())
        return {};
    return m_network.pointOf(place);
}

PassedDoors::StreetPlaces PassedDoors::placesOn(const QList<Line> &street) const
{
    StreetPlaces places;
    for (const Line &line : street) {
        for (const LonLat &point : pointsAlong(line))
            places.push_back({point, m_walked.isAnyNear(point, kReach)});
    }
    return places;
}

std::optional<bool> PassedDoors::isPassed(const Door &door, const std::optional<LonLat> &frontage,
                                          const StreetPlaces &street) const
{
    int near = 0;
    int walked = 0;
    for (const StreetPlace &place : street) {
        if (isExact(door) || !door.point || metresBetween(place.point, *door.point) > kPostcodeReach)
            continue;
        ++near;
        walked += place.isWalked ? 1 : 0;
    }
    if (near > 0)
        return walked >= kMostOf * near;
    return frontage ? std::optional(m_walked.isAnyNear(*frontage, kReach)) : std::nullopt;
}

QList<bool> PassedDoors::of(const StageDoors &stage, const QList<Line> &street) const
{
    const StreetPlaces places = placesOn(street);
    QList<bool> arePassed;
    QList<bool> areUnknown;
    std::vector<Lean> leans;
    for (const Door &door : stage.doors) {
        const std::optional<LonLat> frontage = frontageOf(door);
        const std::optional<bool> passed = isPassed(door, frontage, places);
        arePassed += passed.value_or(false);
        areUnknown += !passed;
        leans.push_back(isExact(door) && frontage ? leanTo(door, *frontage) : Lean());
    }
    if (stage.stage.parity != Parity::All)
        leaveOutOtherSide(leans, arePassed);
    fillGaps(areUnknown, arePassed);
    return arePassed;
}

/// Of the fixes near the door's frontage.
PassedDoors::Lean PassedDoors::leanTo(const Door &door, LonLat frontage) const
{
    const Offset toDoor(frontage, *door.point);
    Lean lean;
    if (toDoor.length() < kLeastDepth)
        return lean;
    m_fixes.forEachNear(frontage, kFixReach, [&](LonLat fix) {
        lean.metres += Offset(frontage, fix).along(toDoor);
        ++lean.fixes;
    });
    return lean;
}

/// One door has too few fixes to tell: its neighbours' count as well.
void PassedDoors::leaveOutOtherSide(const std::vector<Lean> &leans, QList<bool> &arePassed)
{
    for (std::size_t i = 0; i < leans.size(); ++i) {
        Lean around;
        const std::size_t end = std::min(leans.size(), i + kNeighbours + 1);
        for (std::size_t j = i < kNeighbours ? 0 : i - kNeighbours; j < end; ++j) {
            around.metres += leans[j].metres;
            around.fixes += leans[j].fixes;
        }
        if (around.fixes >= kLeastFixes && around.metres < -kClearLean * around.fixes)
            arePassed[qsizetype(i)] = false;
    }
}

} // namespace rosette
