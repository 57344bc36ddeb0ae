#include "models/rounds/roundwalk.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"
#include "models/rounds/round.h"
#include "models/rounds/streetdoors.h"
#include "models/rounds/streetnetworkloader.h"

namespace rosette {

namespace {

constexpr double kCrossingMetres = 8;         // of a road, from door to door
constexpr double kRoundaboutness = 1.3;       // of ways where there is no map, against the straight line
constexpr double kMetresPerMinute = 75;       // 4.5 km an hour
constexpr double kLeafletSecondsPerDoor = 18; // about 100 to 120 doors an hour with the way between them
constexpr double kCanvassSecondsPerDoor = 75; // most are not in

QString tr(const char *text) { return QCoreApplication::translate("RoundWalk", text); }

/// A door on its walk: where it stands, on the network and on earth.
struct Stop
{
    const Door *door = nullptr;
    LonLat point;
    NetworkPlace place;
    int stage = 0;
};

/// The stops of a walk in order; doors before the first known place are left out.
std::vector<Stop> stopsOf(const QList<StageDoors> &walk, const StreetNetwork &network)
{
    std::vector<Stop> stops;
    for (int stage = 0; stage < int(walk.size()); ++stage) {
        for (const Door &door : walk.at(stage).doors) {
            if (door.point)
                stops.push_back(
                    {&door, *door.point, network.nearest(*door.point, StreetName::key(door.streetName)), stage});
            else if (!stops.empty())
                stops.push_back({&door, stops.back().point, stops.back().place, stage});
        }
    }
    return stops;
}

bool isAcross(const Door &door, const Door &next)
{
    return door.street == next.street && sideOf(door.number) != sideOf(next.number);
}

double metresOn(const Stop &stop, const Stop &next, const StreetNetwork &network)
{
    const double across = isAcross(*stop.door, *next.door) ? kCrossingMetres : 0;
    if (stop.place.isValid() && next.place.isValid()) {
        const double along = network.costs(stop.place, {next.place}).front();
        if (along < StreetNetwork::kNoWay)
            return along + across;
    }
    return kRoundaboutness * metresBetween(stop.point, next.point) + across;
}

/// The widest of the gaps that hold the stops together, each taken to the nearest of the others (R. C. Prim 1957);
/// infinite when one of them is not on the network.
double widestGapOf(const std::vector<Stop> &stops, const StreetNetwork &network)
{
    std::vector<NetworkPlace> open;
    for (const Stop &stop : stops) {
        if (!stop.place.isValid())
            return StreetNetwork::kNoWay;
        open.push_back(stop.place);
    }
    if (open.empty())
        return StreetNetwork::kNoWay;
    double widest = 0;
    std::vector<double> away(open.size(), StreetNetwork::kNoWay);
    for (NetworkPlace place = open.back(); open.size() > 1;) {
        const auto reached =
            std::size_t(std::find_if(open.begin(), open.end(),
                                     [&](const NetworkPlace &other) {
                                         return other.link == place.link && other.metresAlong == place.metresAlong;
                                     }) -
                        open.begin());
        open.erase(open.begin() + std::ptrdiff_t(reached));
        away.erase(away.begin() + std::ptrdiff_t(reached));
        const std::vector<double> costs = network.costs(place, open);
        for (std::size_t i = 0; i < open.size(); ++i)
            away[i] = std::min(away[i], costs[i]);
        const auto nearest = std::min_element(away.begin(), away.end());
        widest = std::max(widest, *nearest);
        place = open[std::size_t(nearest - away.begin())];
    }
    return widest;
}

GeoBox boxOf(const QList<StageDoors> &walk)
{
    GeoBox box;
    for (const StageDoors &stage : walk) {
        for (const Door &door : stage.doors) {
            if (door.point)
                box = box.united(*door.point);
        }
    }
    return box;
}

/// The map around all walks.
Result<StreetNetwork> networkAround(Connection &connection, const QList<QList<StageDoors>> &walks)
{
    GeoBox box;
    for (const QList<StageDoors> &walk : walks)
        box = box.united(boxOf(walk));
    if (!box.isValid())
        return StreetNetwork({});
    return loadStreetNetwork(connection, box);
}

/// `purposeOf` tells what the walk with this index is for.
template <typename PurposeOf>
Result<QList<WalkFigures>> measured(Connection &connection, const QList<QList<StageDoors>> &walks,
                                    const PurposeOf &purposeOf, const Feedback &feedback)
{
    ROSETTE_ASSIGN(const StreetNetwork network, networkAround(connection, walks));
    QList<WalkFigures> figures;
    for (qsizetype i = 0; i < walks.size(); ++i) {
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The measuring was cancelled. Nothing was changed."));
        feedback.report(double(i) / double(walks.size()), tr("Measuring walks"));
        figures += measureWalk(walks.at(i), network, purposeOf(i));
    }
    return figures;
}

} // namespace

WalkFigures measureWalk(const QList<StageDoors> &walk, const StreetNetwork &network, RoundPurpose purpose)
{
    WalkFigures figures;
    for (const StageDoors &stage : walk)
        figures.doors += int(stage.doors.size());
    const std::vector<Stop> stops = stopsOf(walk, network);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const double metres = metresOn(stops[i - 1], stops[i], network);
        figures.metres += metres;
        figures.metresTwice += stops[i].stage != stops[i - 1].stage ? metres : 0;
    }
    const double atDoors = purpose == RoundPurpose::Leaflet ? kLeafletSecondsPerDoor : kCanvassSecondsPerDoor;
    figures.minutes = figures.metres / kMetresPerMinute + figures.doors * atDoors / 60;
    figures.widestGap = widestGapOf(stops, network);
    figures.isConnected = figures.widestGap <= WalkFigures::kWidestGap;
    return figures;
}

Result<QHash<RoundId, WalkFigures>> measureRounds(Connection &connection, const QList<RoundId> &rounds,
                                                  const Feedback &feedback)
{
    feedback.report(-1, tr("Reading doors and the map"));
    StreetDoors streets(connection);
    QList<RoundId> found;
    QList<RoundPurpose> purposes;
    QList<QList<StageDoors>> walks;
    for (const RoundId id : rounds) {
        ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
        if (!round)
            continue;
        ROSETTE_ASSIGN(const auto set, RoundSetRepository::find(connection, round->set));
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, id));
        ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages));
        found += id;
        purposes += set ? set->purpose : RoundPurpose::Canvass;
        walks.append(walk);
    }
    ROSETTE_ASSIGN(const QList<WalkFigures> figures,
                   measured(
                       connection, walks, [&](qsizetype i) { return purposes.at(i); }, feedback));
    QHash<RoundId, WalkFigures> byRound;
    for (qsizetype i = 0; i < found.size(); ++i)
        byRound.insert(found.at(i), figures.at(i));
    return byRound;
}

Result<QList<WalkFigures>> measureStages(Connection &connection, const QList<QList<Stage>> &rounds,
                                         RoundPurpose purpose, const Feedback &feedback)
{
    feedback.report(-1, tr("Reading doors and the map"));
    StreetDoors streets(connection);
    QList<QList<StageDoors>> walks;
    for (const QList<Stage> &stages : rounds) {
        ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages));
        walks.append(walk);
    }
    return measured(
        connection, walks, [&](qsizetype) { return purpose; }, feedback);
}

} // namespace rosette
