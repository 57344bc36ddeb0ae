#include "models/map/maplinejoin.h"

#include <cmath>
#include <unordered_map>

namespace rosette {

namespace {

struct PointHash
{
    size_t operator()(const PlanePoint &point) const
    {
        return std::hash<float>()(point.x) * 31 + std::hash<float>()(point.y);
    }
};
using Ends = std::unordered_multimap<PlanePoint, size_t, PointHash>;

/// Cosine of the turn when walking from `before` over `at` to `after`: 1 is straight on.
double straightness(PlanePoint before, PlanePoint at, PlanePoint after)
{
    const double ax = at.x - before.x;
    const double ay = at.y - before.y;
    const double bx = after.x - at.x;
    const double by = after.y - at.y;
    const double lengths = std::hypot(ax, ay) * std::hypot(bx, by);
    return lengths > 0 ? (ax * bx + ay * by) / lengths : -1;
}

/// Longer at its back by the line that goes on most nearly straight; false when none does.
bool extend(PlaneLine &line, std::vector<PlaneLine> &lines, std::vector<bool> &isUsed, const Ends &ends)
{
    constexpr double kSharpestTurn = -0.2; // about 100 degrees
    const PlanePoint end = line.back();
    double best = kSharpestTurn;
    size_t next = lines.size();
    const auto [first, last] = ends.equal_range(end);
    for (auto it = first; it != last; ++it) {
        if (isUsed[it->second])
            continue;
        const PlaneLine &candidate = lines[it->second];
        const PlanePoint after = candidate.front() == end ? candidate[1] : candidate[candidate.size() - 2];
        if (const double turn = straightness(line[line.size() - 2], end, after); turn > best) {
            best = turn;
            next = it->second;
        }
    }
    if (next == lines.size())
        return false;
    isUsed[next] = true;
    if (lines[next].front() != end)
        std::reverse(lines[next].begin(), lines[next].end());
    line.insert(line.end(), lines[next].begin() + 1, lines[next].end());
    return true;
}

} // namespace

std::vector<PlaneLine> joinedLines(std::vector<PlaneLine> lines)
{
    std::erase_if(lines, [](const PlaneLine &line) { return line.size() < 2; });
    Ends ends;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].front() == lines[i].back())
            continue;
        ends.emplace(lines[i].front(), i);
        ends.emplace(lines[i].back(), i);
    }
    std::vector<bool> isUsed(lines.size(), false);
    std::vector<PlaneLine> joined;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isUsed[i])
            continue;
        isUsed[i] = true;
        PlaneLine line = lines[i];
        if (line.front() != line.back()) {
            while (extend(line, lines, isUsed, ends)) { }
            std::reverse(line.begin(), line.end());
            while (extend(line, lines, isUsed, ends)) { }
        }
        joined.push_back(std::move(line));
    }
    return joined;
}

} // namespace rosette
