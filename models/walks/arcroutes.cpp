#include "models/walks/arcroutes.h"

#include <algorithm>
#include <utility>

namespace rosette {

ArcRoutes::ArcRoutes(const ArcProblem &problem)
    : m_problem(problem)
    , m_routeOf(problem.tasks.size())
    , m_placeOf(problem.tasks.size())
    , m_stride(2 * problem.tasks.size() + 1)
{
    const int arcs = 2 * int(problem.tasks.size());
    m_links.reserve(std::size_t(arcs + 1) * std::size_t(arcs + 1));
    for (int arc = kDepot; arc < arcs; ++arc) {
        const int head = arc == kDepot ? problem.depot : problem.headOf(arc);
        for (int next = kDepot; next < arcs; ++next)
            m_links.push_back(problem.distances(head, next == kDepot ? problem.depot : problem.tailOf(next)));
    }
}

void ArcRoutes::take(ArcPlan &&plan)
{
    m_routes.clear();
    for (ArcRoute &arcs : plan.routes) {
        m_routes.push_back({std::move(arcs), {}, 0});
        changed(int(m_routes.size()) - 1);
    }
}

ArcPlan ArcRoutes::give()
{
    ArcPlan plan;
    for (Route &route : m_routes) {
        if (route.arcs.empty())
            continue;
        for (int place = 0; place <= int(route.arcs.size()); ++place)
            plan.empty += link(arcAt(route, place - 1), arcAt(route, place));
        plan.empty += m_problem.missingCost(doorsOf(route));
        plan.routes.push_back(std::move(route.arcs));
    }
    m_routes.clear();
    return plan;
}

int ArcRoutes::emptyRoute()
{
    for (std::size_t route = m_routes.size(); route-- > 0;) {
        if (m_routes[route].arcs.empty())
            return int(route);
    }
    m_routes.emplace_back();
    changed(int(m_routes.size()) - 1);
    return int(m_routes.size()) - 1;
}

bool ArcRoutes::move(int route, int place, int count, int target, int after)
{
    Route &from = at(route);
    Route &to = at(target);
    if (place < 0 || place + count > int(from.arcs.size()))
        return false;
    if (route == target ? after >= place - 1 && after < place + count
                        : doorsOf(to) + doorsOf(from, place, count) > m_problem.capacity)
        return false;
    const int before = arcAt(from, place - 1);
    const int first = arcAt(from, place);
    const int last = arcAt(from, place + count - 1);
    const int behind = arcAt(from, place + count);
    const int moved = route == target ? 0 : doorsOf(from, place, count);
    const int saved = link(before, first) + link(last, behind) - link(before, behind) + missingNow(from, to) -
                      m_problem.missingCost(doorsOf(from) - moved) - m_problem.missingCost(doorsOf(to) + moved);
    const int left = arcAt(to, after);
    const int right = arcAt(to, after + 1);
    const int straight = link(left, first) + link(last, right);
    const int round = link(left, ArcProblem::turned(last)) + link(ArcProblem::turned(first), right);
    if (std::min(straight, round) - link(left, right) >= saved)
        return false;
    const ArcRoute stretch = round < straight ? turned(cut(from, place, count)) : cut(from, place, count);
    replace(from, place, count, {});
    replace(to, route == target && after > place ? after + 1 - count : after + 1, 0, stretch);
    changed(route);
    changed(target);
    return true;
}

bool ArcRoutes::exchange(int route, int place, int count, int other, int otherPlace, int otherCount)
{
    if (route == other && place > otherPlace)
        return exchange(other, otherPlace, otherCount, route, place, count);
    Route &a = at(route);
    Route &b = at(other);
    if (place < 0 || otherPlace < 0 || place + count > int(a.arcs.size()) ||
        otherPlace + otherCount > int(b.arcs.size()))
        return false;
    if (route == other && place + count >= otherPlace)
        return false;
    const int more = doorsOf(b, otherPlace, otherCount) - doorsOf(a, place, count);
    if (route != other && (doorsOf(a) + more > m_problem.capacity || doorsOf(b) - more > m_problem.capacity))
        return false;
    const auto ends = [this](int left, const Route &of, int at, int length, int right) {
        const int first = arcAt(of, at);
        const int last = arcAt(of, at + length - 1);
        return std::pair(link(left, first) + link(last, right),
                         link(left, ArcProblem::turned(last)) + link(ArcProblem::turned(first), right));
    };
    const auto [leftA, rightA] = std::pair(arcAt(a, place - 1), arcAt(a, place + count));
    const auto [leftB, rightB] = std::pair(arcAt(b, otherPlace - 1), arcAt(b, otherPlace + otherCount));
    const auto [straightB, turnedB] = ends(leftA, b, otherPlace, otherCount, rightA);
    const auto [straightA, turnedA] = ends(leftB, a, place, count, rightB);
    const int now = ends(leftA, a, place, count, rightA).first + ends(leftB, b, otherPlace, otherCount, rightB).first;
    const int moved = route == other ? 0 : more;
    const int missing = m_problem.missingCost(doorsOf(a) + moved) + m_problem.missingCost(doorsOf(b) - moved);
    if (std::min(straightB, turnedB) + std::min(straightA, turnedA) + missing >= now + missingNow(a, b))
        return false;
    ArcRoute fromA = cut(a, place, count);
    ArcRoute fromB = cut(b, otherPlace, otherCount);
    replace(b, otherPlace, otherCount, turnedA < straightA ? turned(std::move(fromA)) : fromA); // the later one first
    replace(a, place, count, turnedB < straightB ? turned(std::move(fromB)) : fromB);
    changed(route);
    changed(other);
    return true;
}

bool ArcRoutes::turn(int route, int place, int otherPlace)
{
    Route &of = at(route);
    const auto [begin, end] = std::minmax(place, otherPlace);
    if (begin < 0 || end >= int(of.arcs.size()))
        return false;
    const int left = arcAt(of, begin - 1);
    const int first = arcAt(of, begin);
    const int last = arcAt(of, end);
    const int right = arcAt(of, end + 1);
    if (link(left, ArcProblem::turned(last)) + link(ArcProblem::turned(first), right) >=
        link(left, first) + link(last, right))
        return false;
    replace(of, begin, end - begin + 1, turned(cut(of, begin, end - begin + 1)));
    changed(route);
    return true;
}

bool ArcRoutes::exchangeEnds(int route, int place, int other, int otherPlace)
{
    Route &a = at(route);
    Route &b = at(other);
    const int headA = arcAt(a, place);
    const int tailA = arcAt(a, place + 1);
    const int headB = arcAt(b, otherPlace);
    const int tailB = arcAt(b, otherPlace + 1);
    const int doorsA = doorsOf(a, 0, place + 1);
    const int doorsB = doorsOf(b, 0, otherPlace + 1);
    const int now = link(headA, tailA) + link(headB, tailB) + missingNow(a, b);
    const auto isBetter = [&](int doors, int links) {
        const int rest = doorsOf(a) + doorsOf(b) - doors;
        return doors <= m_problem.capacity && rest <= m_problem.capacity &&
               links + m_problem.missingCost(doors) + m_problem.missingCost(rest) < now;
    };
    const bool isCrossed = isBetter(doorsA + doorsOf(b) - doorsB, link(headA, tailB) + link(headB, tailA));
    if (!isCrossed && !isBetter(doorsA + doorsB, link(headA, turned(headB)) + link(turned(tailA), tailB)))
        return false;
    ArcRoute endA = cut(a, place + 1, int(a.arcs.size()) - place - 1);
    if (isCrossed) {
        ArcRoute endB = cut(b, otherPlace + 1, int(b.arcs.size()) - otherPlace - 1);
        replace(a, place + 1, int(endA.size()), endB);
        replace(b, otherPlace + 1, int(endB.size()), endA);
    } else {
        const ArcRoute beginB = cut(b, 0, otherPlace + 1);
        replace(a, place + 1, int(endA.size()), turned(beginB));
        replace(b, 0, int(beginB.size()), turned(std::move(endA)));
    }
    changed(route);
    changed(other);
    return true;
}

ArcRoute ArcRoutes::turned(ArcRoute arcs)
{
    std::reverse(arcs.begin(), arcs.end());
    for (int &arc : arcs)
        arc = ArcProblem::turned(arc);
    return arcs;
}

ArcRoute ArcRoutes::cut(const Route &route, int place, int count)
{
    return {route.arcs.begin() + place, route.arcs.begin() + place + count};
}

void ArcRoutes::replace(Route &route, int place, int count, const ArcRoute &arcs)
{
    route.arcs.erase(route.arcs.begin() + place, route.arcs.begin() + place + count);
    route.arcs.insert(route.arcs.begin() + place, arcs.begin(), arcs.end());
}

void ArcRoutes::changed(int index)
{
    Route &route = at(index);
    route.doorsBefore.assign(1, 0);
    for (std::size_t place = 0; place < route.arcs.size(); ++place) {
        const std::size_t task = std::size_t(route.arcs[place] / 2);
        route.doorsBefore.push_back(route.doorsBefore.back() + m_problem.tasks[task].doors);
        m_routeOf[task] = index;
        m_placeOf[task] = int(place);
    }
    route.changedAt = ++m_clock;
}

} // namespace rosette
