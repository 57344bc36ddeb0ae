#include "models/rounds/roundplanner.h"

#include <cmath>
#include <numeric>

#include <QCoreApplication>

#include "models/rounds/stageselector.h"
#include "models/walks/arcplanner.h"

namespace rosette {

namespace {

constexpr int kTries = 400;
constexpr qint64 kTaskDoorsShare = 5;  // a piece has at most a fifth of a round
constexpr double kUnknownMetres = 500; // to and from doors whose place nobody knows
constexpr double kFarMetres = 5000;    // where no way leads
constexpr double kUnitsPerMetre = 10;
constexpr double kChangeMetres = 15;    // crossing the road, finding the next number: whole sides are easier to walk
constexpr int kMissingDoorMetres = 150; // what one door too few weighs
constexpr double kMetresPerMinute = 75; // 4.5 km an hour
constexpr double kLeafletSecondsPerDoor = 18; // about 100 to 120 doors an hour with the way between them
constexpr double kCanvassSecondsPerDoor = 75; // most are not in

QString tr(const char *text) { return QCoreApplication::translate("RoundPlanner", text); }

/// Whether `next` comes behind `piece` on the same side of the street.
bool isContinued(const WalkPiece &piece, const WalkPiece &next)
{
    return piece.side == next.side && next.place == piece.place + 1;
}

/// The pieces as a problem of arcs: each has two ends, and a depot to begin from.
class PieceProblem
{
public:
    PieceProblem(const QList<WalkPiece> &pieces, const StreetNetwork &network, const RoundWish &wish);

    const ArcProblem &problem() const { return m_problem; }
    double metresBetween(int arc, int next) const
    {
        return m_problem.distances(m_problem.headOf(arc), m_problem.tailOf(next)) / kUnitsPerMetre;
    }

private:
    void setSizes(int doors, const RoundWish &wish);
    void setDistances(const QList<WalkPiece> &pieces, const StreetNetwork &network);
    void setDepot(const StreetNetwork &network, const RoundWish &wish);

    std::vector<NetworkPlace> m_places; ///< of the ends that have one
    std::vector<int> m_pointOfPlace;
    ArcProblem m_problem;
};

int units(double metres) { return int(std::lround(std::min(metres, kFarMetres) * kUnitsPerMetre)); }

PieceProblem::PieceProblem(const QList<WalkPiece> &pieces, const StreetNetwork &network, const RoundWish &wish)
    : m_problem{Distances(2 * int(pieces.size()) + 1), 2 * int(pieces.size()), 0, {}, 0, 0}
{
    int doors = 0;
    for (int i = 0; i < int(pieces.size()); ++i) {
        const WalkPiece &piece = pieces.at(i);
        m_problem.tasks.push_back({2 * i, 2 * i + 1, piece.doors});
        doors += piece.doors;
        for (const auto &[point, place] : {std::pair(2 * i, piece.begin), std::pair(2 * i + 1, piece.end)}) {
            if (!place.isValid())
                continue;
            m_places.push_back(place);
            m_pointOfPlace.push_back(point);
        }
    }
    setSizes(doors, wish);
    setDistances(pieces, network);
    setDepot(network, wish);
}

/// As many rounds as come nearest to the wished size, all within the tolerance of it, or of what the doors allow.
void PieceProblem::setSizes(int doors, const RoundWish &wish)
{
    const int rounds = std::max(1, int(std::lround(double(doors) / wish.doors)));
    const double size = double(doors) / rounds;
    const double most = std::max((1 + RoundPlanner::kTolerance) * wish.doors, size);
    const double fewest = std::min((1 - RoundPlanner::kTolerance) * wish.doors, size);
    m_problem.capacity = int(std::ceil(most - 1e-9) == std::floor(most) ? most : std::floor(most));
    m_problem.fewest = int(std::ceil(fewest - 1e-9));
    m_problem.costOfMissing = units(kMissingDoorMetres);
    for (ArcTask &task : m_problem.tasks)
        task.doors = std::min(task.doors, m_problem.capacity); // one house with more is a round by itself
}

void PieceProblem::setDistances(const QList<WalkPiece> &pieces, const StreetNetwork &network)
{
    for (int a = 0; a < 2 * int(pieces.size()); ++a) {
        for (int b = 0; b < a; ++b)
            m_problem.distances.set(a, b, units(kUnknownMetres));
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const std::vector<double> costs = network.costs(m_places[i], m_places);
        for (std::size_t j = 0; j < i; ++j)
            m_problem.distances.set(m_pointOfPlace[i], m_pointOfPlace[j], units(costs[j] + kChangeMetres));
    }
    for (int i = 1; i < int(pieces.size()); ++i) {
        const int end = 2 * i - 1; // of the piece before
        if (isContinued(pieces.at(i - 1), pieces.at(i)))
            m_problem.distances.set(end, end + 1, m_problem.distances(end, end + 1) - units(kChangeMetres));
    }
}

/// Without a meeting point a round begins and ends anywhere.
void PieceProblem::setDepot(const StreetNetwork &network, const RoundWish &wish)
{
    if (!wish.meetingPoint)
        return;
    const NetworkPlace start = network.nearest(*wish.meetingPoint, {}, kFarMetres);
    if (!start.isValid())
        return;
    const std::vector<double> costs = network.costs(start, m_places);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_problem.distances.set(m_problem.depot, m_pointOfPlace[i], units(costs[i]));
}

bool goesOn(const WalkPiece &last, const Stage &stage, const WalkPiece &next, bool isUp)
{
    return (isUp ? isContinued(last, next) : isContinued(next, last)) &&
           (stage.direction == WalkingDirection::Up) == isUp;
}

/// Pieces of one side that follow each other become one stage.
void append(QList<Stage> &stages, const WalkPiece *last, const WalkPiece &piece, bool isUp)
{
    const Stage next = isUp ? piece.stage : piece.stage.reversed();
    if (last && goesOn(*last, stages.last(), piece, isUp))
        stages.last().to = next.to;
    else
        stages += next;
}

ProposedRound roundOf(const ArcRoute &route, const QList<WalkPiece> &pieces, const PieceProblem &problem,
                      RoundPurpose purpose)
{
    ProposedRound round;
    const WalkPiece *last = nullptr;
    for (std::size_t i = 0; i < route.size(); ++i) {
        const WalkPiece &piece = pieces.at(route[i] / 2);
        append(round.stages, last, piece, route[i] % 2 == 0);
        round.figures.doors += piece.doors;
        round.figures.metres += piece.metres;
        if (last)
            round.figures.metresTwice += problem.metresBetween(route[i - 1], route[i]);
        last = &piece;
    }
    round.figures.metres += round.figures.metresTwice;
    const double atDoors = purpose == RoundPurpose::Leaflet ? kLeafletSecondsPerDoor : kCanvassSecondsPerDoor;
    round.figures.minutes = round.figures.metres / kMetresPerMinute + round.figures.doors * atDoors / 60;
    return round;
}

/// Doors that no piece's stage reaches.
QList<DoorId> leftOutOf(const QList<Door> &doors, const QList<WalkPiece> &pieces)
{
    QHash<StreetId, QList<Stage>> stages;
    for (const WalkPiece &piece : pieces)
        stages[piece.stage.street] += piece.stage;
    QList<DoorId> left;
    for (const Door &door : doors) {
        const QList<Stage> here = stages.value(door.street);
        if (std::none_of(here.begin(), here.end(), [&](const Stage &stage) { return isOnStage(stage, door); }))
            left += door.id;
    }
    return left;
}

} // namespace

Result<RoundProposal> RoundPlanner::plan(const QList<Door> &doors, const StreetNetwork &network, const RoundWish &wish,
                                         const Feedback &feedback)
{
    if (wish.doors < 1)
        return Error{ErrorCode::Invalid, tr("A round needs at least one door. Nothing was planned."), {}};
    const int mostDoors = std::max(1, int(wish.doors / kTaskDoorsShare));
    const QList<WalkPiece> pieces = walkPieces(doors, network, wish.ward, mostDoors);
    const PieceProblem problem(pieces, network, wish);
    RoundProposal proposal;
    proposal.leftOut = leftOutOf(doors, pieces);
    const auto isDone = [&](std::int64_t) {
        feedback.report(double(proposal.tries) / kTries, tr("Comparing walks"));
        return ++proposal.tries >= kTries || feedback.isCancelled();
    };
    const ArcPlan plan = ArcPlanner(problem.problem()).plan(isDone);
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The planning was cancelled. Nothing was changed."));
    for (const ArcRoute &route : plan.routes)
        proposal.rounds += roundOf(route, pieces, problem, wish.purpose);
    return proposal;
}

} // namespace rosette
