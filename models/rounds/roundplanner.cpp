#include "models/rounds/roundplanner.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "models/rounds/piecewalk.h"
#include "models/rounds/stageselector.h"
#include "models/rounds/wardpieces.h"
#include "models/walks/arcplanner.h"

namespace rosette {

namespace {

constexpr qint64 kTaskDoorsShare = 5;   // a piece has at most a fifth of a round
constexpr int kMissingDoorMetres = 150; // what one door too few weighs
constexpr int kMeetingMetres = 50;      // what beginning a round and ending it weigh, besides the way there
constexpr int kNearMetres = 200;        // farther apart two stretches hardly belong in one round…
constexpr int kFarFactor = 4;           // …so each metre more weighs so much
constexpr double kRounding = 1e-9;

QString tr(const char *text) { return QCoreApplication::translate("RoundPlanner", text); }

/// Makes rounds hang together, and no more of them than needed.
void weighDistances(ArcProblem &problem)
{
    const int near = pieceUnits(kNearMetres);
    Distances &distances = problem.distances;
    for (int a = 0; a < problem.depot; ++a) {
        for (int b = 0; b < a; ++b)
            distances.set(a, b, distances(a, b) + (kFarFactor - 1) * std::max(0, distances(a, b) - near));
        distances.set(a, problem.depot, distances(a, problem.depot) + pieceUnits(kMeetingMetres));
    }
}

/// The pieces as a problem of arcs: as many rounds as come nearest to the wished size, all within the tolerance of it,
/// or of what the doors allow.
ArcProblem problemOf(const QList<WalkPiece> &pieces, const StreetNetwork &network, const RoundWish &wish)
{
    int doors = 0;
    for (const WalkPiece &piece : pieces)
        doors += piece.doors();
    const int rounds = std::max(1, int(std::lround(double(doors) / wish.doors)));
    const double size = double(doors) / rounds;
    const double most = std::max((1 + RoundPlanner::kTolerance) * wish.doors, size);
    const double fewest = std::min((1 - RoundPlanner::kTolerance) * wish.doors, size);
    ArcProblem problem{pieceDistances(pieces, network, wish.meetingPoint), 2 * int(pieces.size()), 0, {}, 0, 0};
    problem.capacity = std::max(1, int(std::floor(most + kRounding)));
    problem.fewest = int(std::ceil(fewest - kRounding));
    problem.costOfMissing = pieceUnits(kMissingDoorMetres);
    weighDistances(problem);
    for (int i = 0; i < int(pieces.size()); ++i) // one house with more doors than a round has is a round by itself
        problem.tasks.push_back({2 * i, 2 * i + 1, std::min(pieces.at(i).doors(), problem.capacity)});
    return problem;
}

/// Begins at the end that is nearer to where people meet.
ArcRoute fromDepot(ArcRoute route, const ArcProblem &problem)
{
    if (problem.distances(problem.depot, problem.headOf(route.back())) <
        problem.distances(problem.depot, problem.tailOf(route.front()))) {
        std::reverse(route.begin(), route.end());
        for (int &arc : route)
            arc = ArcProblem::turned(arc);
    }
    return route;
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
    const QList<WalkPiece> pieces = wardPieces(doors, network, wish.ward, mostDoors);
    const ArcProblem problem = problemOf(pieces, network, wish);
    RoundProposal proposal;
    proposal.leftOut = leftOutOf(doors, pieces);
    const auto isDone = [&](std::int64_t) {
        feedback.report(double(proposal.tries) / wish.tries, tr("Comparing walks"));
        return ++proposal.tries >= wish.tries || feedback.isCancelled();
    };
    const ArcPlan plan = ArcPlanner(problem).plan(isDone);
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The planning was cancelled. Nothing was changed."));
    for (const ArcRoute &route : plan.routes) {
        const PieceWalk walk = walkThrough(fromDepot(route, problem), pieces);
        proposal.rounds += ProposedRound{walk.stages, measureStands(walk.stands, network, wish.purpose)};
    }
    return proposal;
}

} // namespace rosette
