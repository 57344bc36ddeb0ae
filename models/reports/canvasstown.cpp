#include "models/reports/canvasstown.h"

#include "models/rounds/doorplaces.h"
#include "models/rounds/roundset.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Result<QList<CanvassRound>> canvassRounds(Connection &connection)
{
    ROSETTE_ASSIGN(QList<RoundSet> sets, RoundSetRepository::list(connection));
    sets.removeIf([](const RoundSet &set) { return !set.isActive || set.purpose != RoundPurpose::Canvass; });
    QList<CanvassRound> list;
    if (sets.isEmpty())
        return list;
    ROSETTE_ASSIGN(const DoorPlaces places, DoorPlaces::load(connection));
    for (const RoundSet &set : std::as_const(sets)) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, set.id));
        QHash<RoundId, QList<Stage>> stagesOf;
        for (const Stage &stage : stages)
            stagesOf[stage.round] += stage;
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set.id}));
        for (const Round &round : rounds)
            list += CanvassRound{round, places.doorsOf(stagesOf.value(round.id))};
    }
    return list;
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
