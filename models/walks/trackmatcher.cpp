#include "models/walks/trackmatcher.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include <QCoreApplication>

#include "models/walks/walkedline.h"

namespace rosette {

namespace {

constexpr double kFarthestWay = 40;     // metres from a fix to the way that it is on
constexpr std::size_t kMostPlaces = 10; // looked at for each fix
constexpr double kNoise = 8;            // metres: how far fixes lie from the middle of the way
constexpr double kDetour = 8;           // metres: how much longer than the distance the way usually is
constexpr double kLongestDetour = 60;   // metres: more is not what the feet did
constexpr double kGapMetres = 150;
constexpr qsizetype kFixesBetweenReports = 64;

/// Where one fix may have been, each with the likelihood of the best sequence that ends there.
struct Column
{
    TrackFix fix;
    std::vector<StreetNetwork::NearPlace> places;
    std::vector<double> likelihoods; // logarithms
    std::vector<int> before;         // the place in the column before
};

double nearness(double metresAway)
{
    const double share = metresAway / kNoise;
    return -0.5 * share * share;
}

double reachOf(double distance) { return 1.5 * distance + kLongestDetour; }

/// Follows one walk fix by fix; what can no longer be joined begins a new one.
class WalkMatcher
{
public:
    WalkMatcher(const StreetNetwork &network, TrackMatch &match)
        : m_network(network)
        , m_match(match)
    {
    }

    void add(const TrackFix &fix);
    /// Writes down what was found since the last time.
    void finish();

private:
    bool join(Column &column) const;

    const StreetNetwork &m_network;
    TrackMatch &m_match;
    std::vector<Column> m_columns;
    std::optional<TrackFix> m_astray; // the last fix with no way near
};

void WalkMatcher::add(const TrackFix &fix)
{
    Column column{fix, m_network.placesNear(fix.point, kFarthestWay), {}, {}};
    if (column.places.empty()) {
        const LonLat last = m_astray ? m_astray->point : m_columns.empty() ? fix.point : m_columns.back().fix.point;
        m_match.metresAstray += metresBetween(last, fix.point);
        m_astray = fix;
        return;
    }
    m_astray.reset();
    column.places.resize(std::min(column.places.size(), kMostPlaces));
    if (!m_columns.empty() && join(column)) {
        m_columns.push_back(std::move(column));
        return;
    }
    finish();
    for (const StreetNetwork::NearPlace &near : column.places)
        column.likelihoods.push_back(nearness(near.metresAway));
    column.before.assign(column.places.size(), -1);
    m_columns.push_back(std::move(column));
}

/// False when no place of the column can be reached from the one before.
bool WalkMatcher::join(Column &column) const
{
    const Column &last = m_columns.back();
    const double distance = metresBetween(last.fix.point, column.fix.point);
    if (distance > kGapMetres)
        return false;
    column.likelihoods.assign(column.places.size(), -StreetNetwork::kNoWay);
    column.before.assign(column.places.size(), -1);
    bool isJoined = false;
    for (std::size_t from = 0; from < last.places.size(); ++from) {
        if (last.likelihoods[from] == -StreetNetwork::kNoWay)
            continue;
        const NetworkWays ways(m_network, last.places[from].place, reachOf(distance));
        for (std::size_t to = 0; to < column.places.size(); ++to) {
            const double detour = std::abs(ways.metresTo(column.places[to].place) - distance);
            if (detour > kLongestDetour + distance)
                continue;
            const double likelihood =
                last.likelihoods[from] - detour / kDetour + nearness(column.places[to].metresAway);
            if (likelihood > column.likelihoods[to]) {
                column.likelihoods[to] = likelihood;
                column.before[to] = int(from);
                isJoined = true;
            }
        }
    }
    return isJoined;
}

void WalkMatcher::finish()
{
    const std::vector<Column> columns = std::exchange(m_columns, {});
    if (columns.size() < 2)
        return;
    const auto &ends = columns.back().likelihoods;
    auto place = std::size_t(std::max_element(ends.begin(), ends.end()) - ends.begin());
    std::vector<NetworkPlace> places(columns.size());
    for (std::size_t i = columns.size(); i-- > 0;) {
        places[i] = columns[i].places[place].place;
        place = std::size_t(std::max(0, columns[i].before[place]));
    }
    MatchedWalk walk;
    WalkedLine line(m_network);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        walk.fixes += columns[i].fix;
        if (i == 0)
            continue;
        const double distance = metresBetween(columns[i - 1].fix.point, columns[i].fix.point);
        for (const NetworkStep &step : NetworkWays(m_network, places[i - 1], reachOf(distance)).stepsTo(places[i]))
            line.add(step);
    }
    walk.line = line.take();
    walk.metres = metresAlong(walk.line);
    if (walk.metres > 0)
        m_match.walks += walk;
}

} // namespace

double TrackMatch::metres() const
{
    double metres = 0;
    for (const MatchedWalk &walk : walks)
        metres += walk.metres;
    return metres;
}

Result<TrackMatch> TrackMatcher::match(const TrackFixes &fixes, const Feedback &feedback) const
{
    const WalkingFixes walking = walkingFixes(fixes);
    TrackMatch match;
    match.metresDriven = walking.metresDriven;
    qsizetype all = 0;
    for (const TrackFixes &walk : walking.walks)
        all += walk.size();
    qsizetype done = 0;
    for (const TrackFixes &walk : walking.walks) {
        WalkMatcher matcher(m_network, match);
        for (const TrackFix &fix : walk) {
            matcher.add(fix);
            if (++done % kFixesBetweenReports != 0)
                continue;
            if (feedback.isCancelled())
                return Feedback::cancelledError(QCoreApplication::translate(
                    "TrackMatcher", "Reading the track was stopped; nothing was recorded."));
            feedback.report(double(done) / double(all),
                            QCoreApplication::translate("TrackMatcher", "Laying the track on the map"));
        }
        matcher.finish();
    }
    return match;
}

} // namespace rosette
