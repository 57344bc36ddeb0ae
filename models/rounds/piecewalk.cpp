#include "models/rounds/piecewalk.h"

#include <algorithm>
#include <cmath>

#include "models/places/naturalkey.h"

namespace rosette {

namespace {

constexpr double kUnknownMetres = 500; // to and from doors whose place nobody knows
constexpr double kRoundaboutness = 1.3;
constexpr double kChangeMetres = 15; // finding the next number on another side or in another street

/// Where a piece begins or ends.
struct PieceEnd
{
    const WalkStand *stand;
    Side side;
};

std::vector<PieceEnd> endsOf(const QList<WalkPiece> &pieces)
{
    std::vector<PieceEnd> ends;
    for (const WalkPiece &piece : pieces) {
        for (const WalkStand *stand : {&piece.stands.first(), &piece.stands.last()})
            ends.push_back({stand, sideOf(stand->door.number)});
    }
    return ends;
}

/// From one side of a street to the other.
double acrossMetres(const PieceEnd &end, const PieceEnd &other, const StreetNetwork &network)
{
    if (end.stand->door.street != other.stand->door.street || end.side == other.side || end.side == Side::Unknown ||
        other.side == Side::Unknown)
        return 0;
    const NetworkPlace &place = end.stand->place;
    return kCrossingMetres + (place.isValid() ? network.crossingAt(place) : 0);
}

double straightMetres(const PieceEnd &end, const PieceEnd &other)
{
    if (!end.stand->point || !other.stand->point)
        return kUnknownMetres;
    return kRoundaboutness * metresBetween(*end.stand->point, *other.stand->point);
}

/// Whether `next` comes behind `piece` on the same side of the street.
bool isContinued(const WalkPiece &piece, const WalkPiece &next)
{
    return piece.side == next.side && next.place == piece.place + 1;
}

/// Without a meeting point a round begins and ends anywhere.
void setFromDepot(Distances &distances, const std::vector<PieceEnd> &ends, const StreetNetwork &network,
                  std::optional<LonLat> meetingPoint)
{
    if (!meetingPoint)
        return;
    const int depot = distances.size() - 1;
    const NetworkPlace start = network.nearest(*meetingPoint, {}, kFarMetres);
    std::vector<NetworkPlace> places;
    std::vector<int> endOfPlace;
    for (int i = 0; i < depot; ++i) {
        const WalkStand &stand = *ends[std::size_t(i)].stand;
        const double straight =
            stand.point ? kRoundaboutness * metresBetween(*meetingPoint, *stand.point) : kUnknownMetres;
        distances.set(depot, i, pieceUnits(straight));
        if (!start.isValid() || !stand.place.isValid())
            continue;
        places.push_back(stand.place);
        endOfPlace.push_back(i);
    }
    if (places.empty())
        return;
    const std::vector<double> costs = network.costs(start, places, kFarMetres);
    for (std::size_t k = 0; k < places.size(); ++k)
        distances.set(depot, endOfPlace[k], pieceUnits(costs[k]));
}

bool goesOn(const WalkPiece &last, const Stage &stage, const WalkPiece &next, bool isUp)
{
    return (isUp ? isContinued(last, next) : isContinued(next, last)) &&
           (stage.direction == WalkingDirection::Up) == isUp;
}

} // namespace

int pieceUnits(double metres) { return int(std::lround(std::min(metres, kFarMetres) * kPieceUnitsPerMetre)); }

Distances pieceDistances(const QList<WalkPiece> &pieces, const StreetNetwork &network,
                         std::optional<LonLat> meetingPoint)
{
    const std::vector<PieceEnd> ends = endsOf(pieces);
    std::vector<NetworkPlace> places; // of the ends before this one that have one
    std::vector<std::size_t> endOfPlace;
    Distances distances(int(ends.size()) + 1);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        std::vector<double> metres(i, -1);
        if (ends[i].stand->place.isValid()) {
            const std::vector<double> costs = network.costs(ends[i].stand->place, places, kFarMetres);
            for (std::size_t k = 0; k < places.size(); ++k)
                metres[endOfPlace[k]] = costs[k];
            places.push_back(ends[i].stand->place);
            endOfPlace.push_back(i);
        }
        for (std::size_t j = 0; j < i; ++j) {
            const double along = metres[j] >= 0 ? metres[j] : straightMetres(ends[i], ends[j]);
            distances.set(int(i), int(j), pieceUnits(along + acrossMetres(ends[i], ends[j], network) + kChangeMetres));
        }
    }
    for (int i = 1; i < int(pieces.size()); ++i) {
        if (isContinued(pieces.at(i - 1), pieces.at(i)))
            distances.set(2 * i - 1, 2 * i, std::max(0, distances(2 * i - 1, 2 * i) - pieceUnits(kChangeMetres)));
    }
    setFromDepot(distances, ends, network, meetingPoint);
    return distances;
}

PieceWalk walkThrough(const ArcRoute &arcs, const QList<WalkPiece> &pieces)
{
    PieceWalk walk;
    const WalkPiece *last = nullptr;
    for (const int arc : arcs) {
        const WalkPiece &piece = pieces.at(arc / 2);
        const bool isUp = arc % 2 == 0;
        const Stage stage = isUp ? piece.stage : piece.stage.reversed();
        QList<WalkStand> stands = piece.stands;
        if (!isUp)
            std::reverse(stands.begin(), stands.end());
        if (last && goesOn(*last, walk.stages.last(), piece, isUp)) {
            walk.stages.last().to = stage.to;
            walk.stands.last() += stands;
        } else {
            walk.stages += stage;
            walk.stands.append(stands);
        }
        last = &piece;
    }
    return walk;
}

} // namespace rosette
