#pragma once

#include <limits>
#include <span>
#include <vector>

#include <QHash>
#include <QString>

#include "models/geo/geometry.h"

namespace rosette {

/// A way that feet may use, as the map has it. Ways meet where they share a point.
struct FootWay
{
    Line line;
    QString nameKey;     ///< StreetName::key of its name; empty when it has none
    double crossing = 0; ///< what crossing it costs besides its width, in metres of walking: more on busier roads
};

/// A place on the network: so many metres along a link from its first node.
struct NetworkPlace
{
    int link = -1;
    double metresAlong = 0;

    bool isValid() const { return link >= 0; }
};

/// The ways that feet may use, as a graph: nodes where ways meet or end, links between them. Built once, then read from
/// any thread.
class StreetNetwork
{
public:
    static constexpr double kNoWay = std::numeric_limits<double>::infinity();

    struct Link
    {
        int from = 0;
        int to = 0;
        double metres = 0;
        double outAtFrom = 0; ///< what it costs to come out on a busier road there, or to leave it
        double outAtTo = 0;
        int way = 0;
        Line line;
    };

    /// Where a link touches a node, as seen from that node.
    struct End
    {
        int link;
        int other; ///< the node at the other end
    };

    /// A place near a point.
    struct NearPlace
    {
        NetworkPlace place;
        double metresAway = 0;
    };

    explicit StreetNetwork(const QList<FootWay> &ways);

    int nodeCount() const { return int(m_firstEnds.size()) - 1; }
    const std::vector<Link> &links() const { return m_links; }
    bool isEmpty() const { return m_links.empty(); }
    /// The links that meet at a node.
    std::span<const End> endsAt(int node) const;

    /// The nearest place on a way of this name, if there is one within `farthest` metres; else on any way. Invalid when
    /// none is near. Only ways that hang together with most others count.
    NetworkPlace nearest(LonLat point, const QString &nameKey = {}, double farthest = 250) const;
    /// The nearest place on every link within `farthest` metres, the nearest first; links as for nearest().
    std::vector<NearPlace> placesNear(LonLat point, double farthest) const;
    LonLat pointOf(const NetworkPlace &place) const;

    /// What crossing the way costs that the place lies on, besides its width.
    double crossingAt(const NetworkPlace &place) const { return m_crossingOfWay[wayOf(place)]; }

    /// The cost from `from` to each of `places`, in metres of walking with crossings paid for; infinity where no way
    /// leads, or only one whose last junction is beyond `farthest`.
    std::vector<double> costs(const NetworkPlace &from, const std::vector<NetworkPlace> &places,
                              double farthest = kNoWay) const;
    /// How far it is from `from` to each of `places`, in metres.
    std::vector<double> metres(const NetworkPlace &from, const std::vector<NetworkPlace> &places) const;

private:
    void addWay(const FootWay &way, int index, const QHash<quint64, int> &nodes);
    void addLink(Line line, int from, int to, int way);
    void joinEnds();
    std::vector<char> mainPart() const;
    void fillCells(const std::vector<char> &isIn);
    static quint64 cellOf(double lon, double lat);
    template <typename Visit>
    void visitLinksNear(const GeoBox &box, const Visit &visit) const;
    std::size_t wayOf(const NetworkPlace &place) const { return std::size_t(m_links[std::size_t(place.link)].way); }

    /// How ways are searched: with each crossing paid so many times (once, or not at all), and how far.
    struct Search
    {
        double crossings = 1;
        double farthest = kNoWay;
    };
    std::vector<double> lengths(const NetworkPlace &from, const std::vector<NetworkPlace> &places,
                                const Search &search) const;
    std::vector<double> toNodes(const NetworkPlace &from, std::vector<char> wanted, int wantedCount,
                                const Search &search) const;

    std::vector<QString> m_wayNames;
    std::vector<double> m_crossingOfWay;
    std::vector<double> m_crossingAtNode; ///< of the busiest way there
    std::vector<Link> m_links;
    std::vector<GeoBox> m_boxes;  ///< of the links
    std::vector<int> m_firstEnds; ///< of each node, in m_ends; one more at last
    std::vector<End> m_ends;
    QHash<quint64, std::vector<int>> m_linksOfCell;
};

} // namespace rosette
