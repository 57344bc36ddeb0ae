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
constexpr int kLeastFixes = 6;
constexpr std::size_t kNeighbours = 3; // on each side of a door
constexpr qsizetype kMostUnknown = 2;  // doors between two that were passed

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

/// Doors that are not known to be passed, between or beside doors that are: a few of them, or all whose place is rough.
void fillGaps(const QList<bool> &isRough, QList<bool> &isPassed)
{
    for (qsizetype begin = 0; begin < isPassed.size();) {
        qsizetype end = begin;
        bool areAllRough = true;
        for (; end < isPassed.size() && isPassed[end] == isPassed[begin]; ++end)
            areAllRough = areAllRough && isRough[end];
        const bool isBetween = begin > 0 && end < isPassed.size();
        const bool isBeside = (begin > 0 || end < isPassed.size()) && areAllRough;
        if (!isPassed[begin] && (isBeside || (isBetween && end - begin <= kMostUnknown)))
            std::fill(isPassed.begin() + begin, isPassed.begin() + end, true);
        begin = end;
    }
}

} // namespace

PassedDoors::PassedDoors(const StreetNetwork &network, const TrackMatch &match)
    : m_network(network)
{
    for (const MatchedWalk &walk : match.walks) {
        double metres = 0;
        double next = 0;
        for (qsizetype i = 1; i < walk.line.size(); ++i) {
            const double length = metresBetween(walk.line[i - 1], walk.line[i]);
            for (; next <= metres + length; next += kEvery)
                m_walked.add(between(walk.line[i - 1], walk.line[i], length > 0 ? (next - metres) / length : 0));
            metres += length;
        }
        m_walked.add(walk.line.last());
        for (const TrackFix &fix : walk.fixes)
            m_fixes.add(fix.point);
    }
}

PassedDoors::Frontage PassedDoors::frontageOf(const Door &door) const
{
    if (!door.point)
        return {};
    NetworkPlace place = m_network.nearest(*door.point, StreetName::key(door.streetName), kOwnStreet);
    if (!place.isValid())
        place = m_network.nearest(*door.point, {}, kFarthestWay);
    if (!place.isValid())
        return {};
    return {m_network.pointOf(place), true};
}

QList<bool> PassedDoors::of(const StageDoors &stage) const
{
    QList<bool> isPassed;
    QList<bool> isRough;
    std::vector<Lean> leans;
    for (const Door &door : stage.doors) {
        const Frontage frontage = frontageOf(door);
        isPassed += frontage.isKnown && m_walked.isAnyNear(frontage.place, kReach);
        isRough += !frontage.isKnown || door.exactness <= Exactness::Postcode;
        leans.push_back(isRough.last() ? Lean() : leanTo(door, frontage.place));
    }
    if (stage.stage.parity != Parity::All)
        leaveOutOtherSide(leans, isPassed);
    fillGaps(isRough, isPassed);
    return isPassed;
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
void PassedDoors::leaveOutOtherSide(const std::vector<Lean> &leans, QList<bool> &isPassed)
{
    for (std::size_t i = 0; i < leans.size(); ++i) {
        Lean around;
        const std::size_t end = std::min(leans.size(), i + kNeighbours + 1);
        for (std::size_t j = i < kNeighbours ? 0 : i - kNeighbours; j < end; ++j) {
            around.metres += leans[j].metres;
            around.fixes += leans[j].fixes;
        }
        if (around.fixes >= kLeastFixes && around.metres < -kClearLean * around.fixes)
            isPassed[qsizetype(i)] = false;
    }
}

} // namespace rosette
