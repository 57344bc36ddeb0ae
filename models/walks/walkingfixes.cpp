#include "models/walks/walkingfixes.h"

#include <algorithm>
#include <vector>

namespace rosette {

namespace {

constexpr qint64 kTogetherMs = 8'000;           // about ten metres of walking
constexpr double kTogetherUntimed = 10;         // where there is no time
constexpr double kApartMetres = 10;             // less is standing still
constexpr double kGapMetres = 150;              // more, and nobody knows the way between
constexpr double kFastest = 4;                  // metres a second: who runs with leaflets is slower
constexpr qint64 kStopBetweenDrivesMs = 90'000; // at lights, in a queue
constexpr std::size_t kSpeedsEachSide = 2;      // a single jump of the receiver is no drive

/// The middle of fixes that belong together.
class Middle
{
public:
    bool takes(const TrackFix &fix) const
    {
        if (m_count == 0)
            return true;
        if (m_first.atMs == 0 || fix.atMs == 0)
            return metresBetween(m_first.point, fix.point) <= kTogetherUntimed;
        return fix.atMs - m_first.atMs < kTogetherMs;
    }
    void add(const TrackFix &fix)
    {
        if (m_count++ == 0)
            m_first = fix;
        m_lons += fix.point.lon;
        m_lats += fix.point.lat;
        m_lastMs = fix.atMs;
    }
    TrackFix take()
    {
        const TrackFix middle{{m_lons / m_count, m_lats / m_count}, (m_first.atMs + m_lastMs) / 2};
        *this = Middle();
        return middle;
    }
    bool isEmpty() const { return m_count == 0; }

private:
    TrackFix m_first;
    double m_lons = 0;
    double m_lats = 0;
    qint64 m_lastMs = 0;
    int m_count = 0;
};

TrackFixes calmed(const TrackFixes &fixes)
{
    TrackFixes calm;
    Middle middle;
    for (const TrackFix &fix : fixes) {
        if (!middle.takes(fix))
            calm += middle.take();
        middle.add(fix);
    }
    if (!middle.isEmpty())
        calm += middle.take();
    return calm;
}

/// Metres a second on the way to each fix but the first; 0 where there is no time.
std::vector<double> speedsTo(const TrackFixes &fixes)
{
    std::vector<double> speeds(std::size_t(fixes.size()), 0);
    for (qsizetype i = 1; i < fixes.size(); ++i) {
        const qint64 ms = fixes[i].atMs - fixes[i - 1].atMs;
        if (fixes[i].atMs > 0 && fixes[i - 1].atMs > 0 && ms > 0)
            speeds[std::size_t(i)] = 1000 * metresBetween(fixes[i - 1].point, fixes[i].point) / double(ms);
    }
    return speeds;
}

/// Whether somebody drove at each fix: the median of the speeds around it says so.
std::vector<char> driven(const TrackFixes &fixes)
{
    const std::vector<double> speeds = speedsTo(fixes);
    std::vector<char> isDriven(speeds.size(), 0);
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const std::size_t first = std::max<std::size_t>(1, i < kSpeedsEachSide ? 0 : i - kSpeedsEachSide);
        const std::size_t end = std::min(speeds.size(), i + kSpeedsEachSide + 1);
        if (first >= end)
            continue;
        std::vector<double> around(speeds.begin() + std::ptrdiff_t(first), speeds.begin() + std::ptrdiff_t(end));
        const auto middle = around.begin() + std::ptrdiff_t(around.size() / 2);
        std::nth_element(around.begin(), middle, around.end());
        isDriven[i] = *middle > kFastest ? 1 : 0;
    }
    return isDriven;
}

/// A stop between two drives belongs to the drive.
void addStops(const TrackFixes &fixes, std::vector<char> &isDriven)
{
    qsizetype lastDriven = -1;
    for (qsizetype i = 0; i < fixes.size(); ++i) {
        if (isDriven[std::size_t(i)] == 0)
            continue;
        if (lastDriven >= 0 && fixes[i].atMs - fixes[lastDriven].atMs < kStopBetweenDrivesMs)
            std::fill(isDriven.begin() + lastDriven, isDriven.begin() + i, char(1));
        lastDriven = i;
    }
}

} // namespace

WalkingFixes walkingFixes(const TrackFixes &fixes)
{
    const TrackFixes calm = calmed(fixes);
    std::vector<char> isDriven = driven(calm);
    addStops(calm, isDriven);
    WalkingFixes walking;
    TrackFixes walk;
    const auto endWalk = [&] {
        if (walk.size() > 1)
            walking.walks += walk;
        walk.clear();
    };
    for (qsizetype i = 0; i < calm.size(); ++i) {
        if (isDriven[std::size_t(i)] != 0) {
            walking.metresDriven += i > 0 ? metresBetween(calm[i - 1].point, calm[i].point) : 0;
            endWalk();
            continue;
        }
        const double metres = walk.isEmpty() ? kApartMetres : metresBetween(walk.last().point, calm[i].point);
        if (metres > kGapMetres)
            endWalk();
        if (metres >= kApartMetres)
            walk += calm[i];
    }
    endWalk();
    return walking;
}

} // namespace rosette
