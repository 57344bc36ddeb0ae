#include "models/reports/canvasstown.h"

#include "models/rounds/roundset.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Result<QList<CanvassRound>> roundsOf(Connection &connection, StreetDoors &streets, RoundSetId set)
{
    ROSETTE_ASSIGN(const QList<Stage> all, StageRepository::listOf(connection, set));
    QHash<RoundId, QList<Stage>> stages;
    for (const Stage &stage : all)
        stages[stage.round] += stage;
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set}));
    QList<CanvassRound> list;
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages.value(round.id)));
        CanvassRound canvassed{round, {}};
        for (const StageDoors &stage : walk) {
            for (const Door &door : stage.doors)
                canvassed.doors += door.id;
        }
        list += canvassed;
    }
    return list;
}

Result<QList<CanvassRound>> canvassRounds(Connection &connection)
{
    ROSETTE_ASSIGN(QList<RoundSet> sets, RoundSetRepository::list(connection));
    sets.removeIf([](const RoundSet &set) { return !set.isActive || set.purpose != RoundPurpose::Canvass; });
    QList<CanvassRound> rounds;
    if (sets.isEmpty())
        return rounds;
    StreetDoors streets(connection);
    ROSETTE_CHECK(streets.readForStages());
    for (const RoundSet &set : std::as_const(sets)) {
        ROSETTE_ASSIGN(const QList<CanvassRound> ofSet, roundsOf(connection, streets, set.id));
        rounds += ofSet;
    }
    return rounds;
}

} // namespace

Result<CanvassTownPtr> CanvassTown::load(Connection &connection)
{
    const auto town = std::make_shared<CanvassTown>();
    ROSETTE_ASSIGN(town->homes, canvassHomes(connection));
    ROSETTE_ASSIGN(town->wards, WardRepository::list(connection));
    ROSETTE_ASSIGN(town->districts, PollingDistrictRepository::list(connection));
    ROSETTE_ASSIGN(town->rounds, canvassRounds(connection));
    return CanvassTownPtr(town);
}

bool CanvassTown::isTouched(const ChangeNotice &notice)
{
    return notice.touchesAny({"doors"_L1, "people"_L1, "registrations"_L1, "wards"_L1, "polling_districts"_L1,
                              "round_sets"_L1, "rounds"_L1, "stages"_L1});
}

} // namespace rosette
