#include "models/walks/streetnetwork.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace rosette {

namespace {

constexpr double kCell = 0.002; // degrees: about 220 m north-south
constexpr double kMetresPerDegree = 111195;

/// A point to 1e-7 degrees, as OpenStreetMap has it.
quint64 pointKey(LonLat point)
{
    const auto lon = qint32(std::lround(point.lon * 1e7));
    const auto lat = qint32(std::lround(point.lat * 1e7));
    return quint64(quint32(lon)) << 32 | quint32(lat);
}

/// No farther than anything in the box is from the point.
double metresTo(const GeoBox &box, LonLat point, double metresPerLon)
{
    const double lons = std::max({0.0, box.west - point.lon, point.lon - box.east});
    const double lats = std::max({0.0, box.south - point.lat, point.lat - box.north});
    return 0.99 * std::hypot(lons * metresPerLon, lats * kMetresPerDegree); // the earth is not flat
}

/// Points where ways meet or end get numbers.
QHash<quint64, int> nodesOf(const QList<FootWay> &ways)
{
    QHash<quint64, int> times;
    for (const FootWay &way : ways) {
        for (const LonLat &point : way.line)
            ++times[pointKey(point)];
        if (!way.line.isEmpty()) {
            times[pointKey(way.line.first())] += 2;
            times[pointKey(way.line.last())] += 2;
        }
    }
    QHash<quint64, int> nodes;
    for (const FootWay &way : ways) { // in the order of the ways, so that the same map gives the same numbers
        for (const LonLat &point : way.line) {
            const quint64 key = pointKey(point);
            if (times.value(key) > 1 && !nodes.contains(key))
                nodes.insert(key, int(nodes.size()));
        }
    }
    return nodes;
}

} // namespace

StreetNetwork::StreetNetwork(const QList<FootWay> &ways)
{
    const QHash<quint64, int> nodes = nodesOf(ways);
    m_crossingAtNode.assign(std::size_t(nodes.size()), 0);
    m_firstEnds.assign(std::size_t(nodes.size()) + 1, 0);
    for (qsizetype i = 0; i < ways.size(); ++i)
        addWay(ways.at(i), int(i), nodes);
    joinEnds();
    fillCells(mainPart());
}

void StreetNetwork::addWay(const FootWay &way, int index, const QHash<quint64, int> &nodes)
{
    m_wayNames.push_back(way.nameKey);
    m_crossingOfWay.push_back(way.crossing);
    Line line;
    int from = -1;
    for (const LonLat &point : way.line) {
        line += point;
        const int node = nodes.value(pointKey(point), -1);
        if (node < 0)
            continue;
        double &crossing = m_crossingAtNode[std::size_t(node)];
        crossing = std::max(crossing, way.crossing);
        if (from >= 0)
            addLink(line, from, node, index);
        from = node;
        line = {point};
    }
}

void StreetNetwork::addLink(Line line, int from, int to, int way)
{
    const double metres = metresAlong(line);
    if (metres <= 0)
        return;
    m_boxes.push_back(boxOf(line));
    m_links.push_back({from, to, metres, 0, 0, way, std::move(line)});
}

/// Comes after all ways, when it is known which nodes lie on busy roads. Half the cost of crossing is paid on coming
/// out on the road, half on leaving it: whoever walks along it on one side pays no more than who crosses.
void StreetNetwork::joinEnds()
{
    for (Link &link : m_links) {
        const double crossing = m_crossingOfWay[std::size_t(link.way)];
        link.outAtFrom = (m_crossingAtNode[std::size_t(link.from)] - crossing) / 2;
        link.outAtTo = (m_crossingAtNode[std::size_t(link.to)] - crossing) / 2;
        ++m_firstEnds[std::size_t(link.from) + 1];
        ++m_firstEnds[std::size_t(link.to) + 1];
    }
    for (std::size_t node = 1; node < m_firstEnds.size(); ++node)
        m_firstEnds[node] += m_firstEnds[node - 1];
    m_ends.resize(2 * m_links.size());
    std::vector<int> next = m_firstEnds;
    for (int i = 0; i < int(m_links.size()); ++i) {
        const Link &link = m_links[std::size_t(i)];
        m_ends[std::size_t(next[std::size_t(link.from)]++)] = {i, link.to};
        m_ends[std::size_t(next[std::size_t(link.to)]++)] = {i, link.from};
    }
}

quint64 StreetNetwork::cellOf(double lon, double lat)
{
    return quint64(quint32(qint32(std::floor(lon / kCell)))) << 32 | quint32(qint32(std::floor(lat / kCell)));
}

/// Which links hang together with most others. Whatever stands near the rest (a roof terrace, a platform behind
/// barriers) is reached from elsewhere.
std::vector<char> StreetNetwork::mainPart() const
{
    std::vector<int> partOf(std::size_t(nodeCount()), -1);
    std::vector<double> metresOfPart;
    for (int first = 0; first < nodeCount(); ++first) {
        if (partOf[std::size_t(first)] >= 0)
            continue;
        const int part = int(metresOfPart.size());
        metresOfPart.push_back(0);
        partOf[std::size_t(first)] = part;
        for (std::vector<int> open{first}; !open.empty();) {
            const int node = open.back();
            open.pop_back();
            for (int i = m_firstEnds[std::size_t(node)]; i < m_firstEnds[std::size_t(node) + 1]; ++i) {
                const auto [link, other] = m_ends[std::size_t(i)];
                metresOfPart[std::size_t(part)] += m_links[std::size_t(link)].metres;
                if (std::exchange(partOf[std::size_t(other)], part) < 0)
                    open.push_back(other);
            }
        }
    }
    const auto longest = std::max_element(metresOfPart.begin(), metresOfPart.end()) - metresOfPart.begin();
    std::vector<char> isMain;
    for (const Link &link : m_links)
        isMain.push_back(partOf[std::size_t(link.from)] == longest ? 1 : 0);
    return isMain;
}

void StreetNetwork::fillCells(const std::vector<char> &isIn)
{
    for (int i = 0; i < int(m_links.size()); ++i) {
        if (isIn[std::size_t(i)] == 0)
            continue;
        const GeoBox &box = m_boxes[std::size_t(i)];
        for (double lon = std::floor(box.west / kCell); lon * kCell <= box.east; ++lon) {
            for (double lat = std::floor(box.south / kCell); lat * kCell <= box.north; ++lat)
                m_linksOfCell[cellOf((lon + 0.5) * kCell, (lat + 0.5) * kCell)].push_back(i);
        }
    }
}

/// Calls `visit` with each link that may lie in the box, some more than once.
template <typename Visit>
void StreetNetwork::visitLinksNear(const GeoBox &box, const Visit &visit) const
{
    for (double lon = std::floor(box.west / kCell); lon * kCell <= box.east; ++lon) {
        for (double lat = std::floor(box.south / kCell); lat * kCell <= box.north; ++lat) {
            const auto cell = m_linksOfCell.constFind(cellOf((lon + 0.5) * kCell, (lat + 0.5) * kCell));
            if (cell == m_linksOfCell.constEnd())
                continue;
            for (const int link : *cell)
                visit(link);
        }
    }
}

NetworkPlace StreetNetwork::nearest(LonLat point, const QString &nameKey, double farthest) const
{
    const double metresPerLon = kMetresPerDegree * std::cos(point.lat * std::numbers::pi / 180);
    NetworkPlace named;
    NetworkPlace any;
    double toNamed = farthest;
    double toAny = farthest;
    visitLinksNear(GeoBox::around(point, farthest), [&](int i) {
        const Link &link = m_links[std::size_t(i)];
        const bool isNamed = !nameKey.isEmpty() && m_wayNames[std::size_t(link.way)] == nameKey;
        if (metresTo(m_boxes[std::size_t(i)], point, metresPerLon) > (isNamed ? toNamed : toAny))
            return;
        const NearestPoint found = nearestOn(link.line, point);
        const NetworkPlace place{i, std::min(found.metresAlong, link.metres)};
        if (isNamed && found.metresAway < toNamed) {
            toNamed = found.metresAway;
            named = place;
        }
        if (found.metresAway < toAny) {
            toAny = found.metresAway;
            any = place;
        }
    });
    return named.isValid() ? named : any;
}

std::vector<StreetNetwork::NearPlace> StreetNetwork::placesNear(LonLat point, double farthest) const
{
    std::vector<NearPlace> places;
    visitLinksNear(GeoBox::around(point, farthest), [&](int i) {
        const Link &link = m_links[std::size_t(i)];
        const NearestPoint found = nearestOn(link.line, point);
        if (found.metresAway <= farthest)
            places.push_back({{i, std::min(found.metresAlong, link.metres)}, found.metresAway});
    });
    const auto isBefore = [](const NearPlace &a, const NearPlace &b) {
        return std::pair(a.metresAway, a.place.link) < std::pair(b.metresAway, b.place.link);
    };
    std::sort(places.begin(), places.end(), isBefore);
    const auto isSame = [](const NearPlace &a, const NearPlace &b) { return a.place.link == b.place.link; };
    places.erase(std::unique(places.begin(), places.end(), isSame), places.end()); // links that cross cells
    return places;
}

std::span<const StreetNetwork::End> StreetNetwork::endsAt(int node) const
{
    const auto first = std::size_t(m_firstEnds[std::size_t(node)]);
    return std::span(m_ends).subspan(first, std::size_t(m_firstEnds[std::size_t(node) + 1]) - first);
}

LonLat StreetNetwork::pointOf(const NetworkPlace &place) const
{
    return pointAlong(m_links[std::size_t(place.link)].line, place.metresAlong);
}

} // namespace rosette
