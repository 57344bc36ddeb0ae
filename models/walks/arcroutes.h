#pragma once

#include "models/walks/arcproblem.h"

namespace rosette {

/// Rounds being improved: exchanges that each make the walking shorter, or do nothing and return false. A place is the
/// index of an arc in its round; −1 stands for the depot before the first. No exchange overfills a round.
class ArcRoutes
{
public:
    /// `problem` must outlive this.
    explicit ArcRoutes(const ArcProblem &problem);

    void take(ArcPlan &&plan);
    /// The rounds as they are, without empty ones; this is empty afterwards.
    ArcPlan give();

    int routeOf(int task) const { return m_routeOf[std::size_t(task)]; }
    int placeOf(int task) const { return m_placeOf[std::size_t(task)]; }
    int sizeOf(int route) const { return int(m_routes[std::size_t(route)].arcs.size()); }
    /// An empty round, made when there is none.
    int emptyRoute();
    /// Grows with every change; a round's is that of its last change.
    std::int64_t clock() const { return m_clock; }
    std::int64_t changedAt(int route) const { return m_routes[std::size_t(route)].changedAt; }

    /// Puts `count` arcs from `place` of `route` behind `after` of `target`, turned if that is shorter.
    bool move(int route, int place, int count, int target, int after);
    /// Exchanges two stretches, each turned if that is shorter.
    bool exchange(int route, int place, int count, int other, int otherPlace, int otherCount);
    /// Turns the stretch between two places round.
    bool turn(int route, int place, int otherPlace);
    /// Cuts two rounds behind these places and joins the four pieces otherwise.
    bool exchangeEnds(int route, int place, int other, int otherPlace);

private:
    static constexpr int kDepot = -1;

    struct Route
    {
        ArcRoute arcs;
        std::vector<int> doorsBefore; ///< of each place, and in all at last
        std::int64_t changedAt = 0;
    };

    Route &at(int route) { return m_routes[std::size_t(route)]; }
    static int arcAt(const Route &route, int place)
    {
        return place < 0 || place >= int(route.arcs.size()) ? kDepot : route.arcs[std::size_t(place)];
    }
    static int doorsOf(const Route &route) { return route.doorsBefore.back(); }
    static int doorsOf(const Route &route, int place, int count)
    {
        return route.doorsBefore[std::size_t(place + count)] - route.doorsBefore[std::size_t(place)];
    }
    int missingNow(const Route &a, const Route &b) const
    {
        return m_problem.missingCost(doorsOf(a)) + m_problem.missingCost(doorsOf(b));
    }
    static int turned(int arc) { return arc == kDepot ? kDepot : ArcProblem::turned(arc); }
    static ArcRoute turned(ArcRoute arcs);
    static ArcRoute cut(const Route &route, int place, int count);
    static void replace(Route &route, int place, int count, const ArcRoute &arcs);
    int link(int arc, int next) const { return m_links[std::size_t(arc + 1) * m_stride + std::size_t(next + 1)]; }
    void changed(int route);

    const ArcProblem &m_problem;
    std::vector<Route> m_routes;
    std::vector<int> m_routeOf;
    std::vector<int> m_placeOf;
    std::size_t m_stride;
    std::vector<int> m_links; ///< from every arc, the depot before them, to every other
    std::int64_t m_clock = 0;
};

} // namespace rosette
