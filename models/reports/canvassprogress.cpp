#include "models/reports/canvassprogress.h"

#include <QDateTime>

#include "models/canvass/canvassdoors.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

constexpr int kWeeks = 12;

/// A round with its doors, read once for its figures and for where to go.
struct RoundGround
{
    Round round;
    QList<DoorId> doors;
};

void addDoor(CanvassGround &ground, const CanvassDoor &door)
{
    ground.undecided += door.undecidedEver;
    if (door.lastTriedAt > 0)
        ground.lastVisit = std::max(ground.lastVisit, QDateTime::fromMSecsSinceEpoch(door.lastTriedAt).date(),
                                    [](QDate a, QDate b) { return !a.isValid() || (b.isValid() && a < b); });
    if (door.electors == 0)
        return;
    ++ground.doors;
    ground.tried += door.lastTriedAt > 0 ? 1 : 0;
    ground.spokenTo += door.lastContactAt > 0 ? 1 : 0;
}

Status addWards(Connection &connection, const CanvassDoors &doors, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const auto stalls, stallFiguresByWard(connection, progress.since, progress.today, progress.today));
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    const auto figures = doors.byWard();
    for (const Ward &ward : wards)
        progress.places[CanvassPlaceKind::Ward] += {CanvassPlaceKind::Ward, ward.id.value(), ward.name,
                                                    figures.value(ward.id), stalls.value(ward.id).conversations};
    return {};
}

Result<QList<CanvassGround>> addDistricts(Connection &connection, const CanvassDoors &doors, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(connection));
    QHash<DistrictId, CanvassGround> grounds;
    for (const CanvassDoor &door : doors.all())
        addDoor(grounds[door.district], door);
    const auto figures = doors.byDistrict();
    QList<CanvassGround> list;
    for (const PollingDistrict &district : districts) {
        progress.places[CanvassPlaceKind::District] +=
            {CanvassPlaceKind::District, district.id.value(), district.code, figures.value(district.id)};
        CanvassGround ground = grounds.value(district.id);
        ground.district = district.id;
        ground.name = district.code;
        list += ground;
    }
    return list;
}

Result<QList<RoundGround>> canvassRounds(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    StreetDoors streets(connection);
    QList<RoundGround> grounds;
    for (const RoundSet &set : sets) {
        if (!set.isActive || set.purpose != RoundPurpose::Canvass)
            continue;
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set.id}));
        for (const Round &round : rounds) {
            ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
            ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, stages));
            RoundGround ground{round, {}};
            for (const StageDoors &stage : walk) {
                for (const Door &door : stage.doors)
                    ground.doors += door.id;
            }
            grounds += ground;
        }
    }
    return grounds;
}

Result<QList<CanvassGround>> addRounds(Connection &connection, const CanvassDoors &doors, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const QList<RoundGround> rounds, canvassRounds(connection));
    QList<CanvassGround> list;
    for (const RoundGround &round : rounds) {
        CanvassPlace place{CanvassPlaceKind::Round, round.round.id.value(), round.round.name, {}};
        CanvassGround ground;
        ground.round = round.round.id;
        ground.name = round.round.name;
        for (const DoorId door : round.doors) {
            doors.addTo(place.figures, door);
            addDoor(ground, doors.all().value(door));
        }
        progress.places[CanvassPlaceKind::Round] += place;
        list += ground;
    }
    return list;
}

Status addCanvassers(Connection &connection, const FiguresPeriod &period, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const QList<CanvasserFigures> canvassers, canvasserFigures(connection, period));
    for (const CanvasserFigures &canvasser : canvassers)
        progress.places[CanvassPlaceKind::Canvasser] +=
            {CanvassPlaceKind::Canvasser, canvasser.volunteer.value(), canvasser.name, canvasser.figures};
    return {};
}

} // namespace

Result<CanvassProgress> CanvassProgress::load(Connection &connection, QDate since, QDate today)
{
    CanvassProgress progress{.since = since, .today = today};
    const FiguresPeriod period{since, {}};
    ROSETTE_ASSIGN(const CanvassDoors doors, CanvassDoors::load(connection, since, today));
    progress.total = doors.total();
    ROSETTE_CHECK(addWards(connection, doors, progress));
    ROSETTE_ASSIGN(const QList<CanvassGround> districts, addDistricts(connection, doors, progress));
    ROSETTE_ASSIGN(const QList<CanvassGround> rounds, addRounds(connection, doors, progress));
    progress.next = whereToGo(rounds.isEmpty() ? districts : rounds, today);
    ROSETTE_CHECK(addCanvassers(connection, period, progress));
    ROSETTE_ASSIGN(progress.stalls, stallFigures(connection, since, today, today));
    ROSETTE_ASSIGN(progress.outcomes, canvassOutcomes(connection, period));
    ROSETTE_ASSIGN(progress.support, canvassSupport(connection, period));
    ROSETTE_ASSIGN(progress.weeks, canvassWeeks(connection, today, kWeeks));
    return progress;
}

} // namespace rosette
