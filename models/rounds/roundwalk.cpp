#include "models/rounds/roundwalk.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "models/rounds/round.h"
#include "models/rounds/streetdoors.h"
#include "models/rounds/streetnetworkloader.h"
#include "models/walks/widestgap.h"

namespace rosette {

namespace {

constexpr double kMetresPerMinute = 75;       // 4.5 km an hour
constexpr double kLeafletSecondsPerDoor = 18; // about 100 to 120 doors an hour with the way between them
constexpr double kCanvassSecondsPerDoor = 75; // most are not in

QString tr(const char *text) { return QCoreApplication::translate("RoundWalk", text); }

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

WalkFigures measureStands(const QList<QList<WalkStand>> &walk, const StreetNetwork &network, RoundPurpose purpose)
{
    WalkFigures figures;
    std::vector<NetworkPlace> places;
    const WalkStand *last = nullptr;
    for (const QList<WalkStand> &stands : walk) {
        for (const WalkStand &stand : stands) {
            const double metres = last ? metresOn(*last, stand, network) : 0;
            figures.metres += metres;
            figures.metresTwice += &stand == &stands.first() ? metres : 0;
            if (stand.place.isValid())
                places.push_back(stand.place);
            last = &stand;
        }
        figures.doors += int(stands.size());
    }
    const double atDoors = purpose == RoundPurpose::Leaflet ? kLeafletSecondsPerDoor : kCanvassSecondsPerDoor;
    figures.minutes = figures.metres / kMetresPerMinute + figures.doors * atDoors / 60;
    const bool areAllThere = std::ssize(places) == figures.doors;
    figures.widestGap = areAllThere ? widestGap(std::move(places), network) : StreetNetwork::kNoWay;
    figures.isConnected = figures.widestGap <= WalkFigures::kWidestGap;
    return figures;
}

WalkFigures measureWalk(const QList<StageDoors> &walk, const StreetNetwork &network, RoundPurpose purpose)
{
    QList<QList<WalkStand>> stands;
    QList<Door> doors;
    for (const StageDoors &stage : walk)
        doors += stage.doors;
    const QList<WalkStand> all = standsOf(doors, network);
    for (qsizetype first = 0; const StageDoors &stage : walk) {
        stands.append(all.mid(first, stage.doors.size()));
        first += stage.doors.size();
    }
    return measureStands(stands, network, purpose);
}

Result<StreetNetwork> networkAround(Connection &connection, const QList<QList<StageDoors>> &walks)
{
    GeoBox box;
    for (const QList<StageDoors> &walk : walks)
        box = box.united(boxOf(walk));
    if (!box.isValid())
        return StreetNetwork({});
    return loadStreetNetwork(connection, box);
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
