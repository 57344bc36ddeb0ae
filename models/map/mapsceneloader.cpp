#include "models/map/mapsceneloader.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/pitch.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/map/mapgroundbuilder.h"
#include "models/map/mapnotices.h"
#include "models/map/mapscenebuilder.h"
#include "models/map/mapstretch.h"
#include "models/places/doorrepository.h"
#include "models/places/gatheringplace.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Result<MapGroundPtr> loadGround(Connection &connection, const QList<Ward> &wards)
{
    ROSETTE_ASSIGN(GeoBox extent, MapFeatureRepository::extent(connection));
    for (const Ward &ward : wards)
        extent = extent.united(ward.outline.box());
    MapGroundBuilder builder(extent);
    ROSETTE_ASSIGN(const QList<MapFeature> features, MapFeatureRepository::list(connection));
    for (const MapFeature &feature : features)
        builder.addFeature(feature);
    ROSETTE_ASSIGN(const QList<GatheringPlace> places, GatheringPlaceRepository::list(connection));
    for (const GatheringPlace &place : places)
        builder.addPlace(place.kind, place.name, place.point);
    return builder.build();
}

Status addAreas(Connection &connection, const QList<Ward> &wards, MapSceneBuilder &builder)
{
    for (const Ward &ward : wards)
        builder.addWard(ward);
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(connection));
    for (const PollingDistrict &district : districts)
        builder.addDistrict(district);
    return {};
}

Status addDoors(Connection &connection, const std::optional<QSet<DoorId>> &only, MapSceneBuilder &builder)
{
    if (only && only->isEmpty())
        return {};
    ROSETTE_ASSIGN(const QList<Door> doors,
                   DoorRepository::list(connection, {.ids = only ? only->values() : QList<DoorId>()}));
    for (const Door &door : doors)
        builder.addDoor(door);
    return {};
}

Result<QHash<RoundSetId, RoundPurpose>> purposesOfSets(Connection &connection)
{
    QHash<RoundSetId, RoundPurpose> purposes;
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    for (const RoundSet &set : sets)
        purposes.insert(set.id, set.purpose);
    return purposes;
}

QString shortNameOf(const Round &round)
{
    const bool beginsWithWard = !round.wardName.isEmpty() && round.name.startsWith(round.wardName + u' ');
    return beginsWithWard ? round.name.mid(round.wardName.size() + 1) : round.name;
}

Status addRounds(Connection &connection, const QList<Street> &streets, MapSceneBuilder &builder)
{
    QHash<StreetId, const Street *> streetOf;
    for (const Street &street : streets)
        streetOf.insert(street.id, &street);
    ROSETTE_ASSIGN(const auto purposes, purposesOfSets(connection));
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection));
    for (const Round &round : rounds) {
        MapRound added{
            .id = round.id, .name = round.name, .shortName = shortNameOf(round), .purpose = purposes.value(round.set)};
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> stageDoors, doorsOfStages(streetDoors, stages));
        QList<Line> lines;
        for (const StageDoors &stage : stageDoors) {
            for (const Door &door : stage.doors)
                added.doors.push_back(door.id);
            if (const Street *street = streetOf.value(stage.stage.street))
                lines.append(stretchesAlong(street->lines, stage.doors));
        }
        builder.addRound(std::move(added), lines);
    }
    return {};
}

Status addStalls(Connection &connection, QDate today, MapSceneBuilder &builder)
{
    ROSETTE_ASSIGN(
        const QList<Activity> planned,
        ActivityRepository::list(connection, {.kind = ActivityKind::Stall, .from = today, .withCancelled = false}));
    QHash<PitchId, std::vector<MapStallDay>> daysAt;
    for (const Activity &stall : planned) {
        const MapStallDay day{stall.date, clockTime(stall.start)};
        if (stall.pitch)
            daysAt[stall.pitch].push_back(day);
        else if (stall.point)
            builder.addStall({}, stall.title, *stall.point, {day});
    }
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(connection));
    for (const Pitch &pitch : pitches) {
        if (pitch.point)
            builder.addStall(pitch.id, pitch.name, *pitch.point, daysAt.value(pitch.id));
    }
    return {};
}

} // namespace

Result<MapScenePtr> MapSceneLoader::load(Connection &connection, QDate today, const Feedback &feedback,
                                         const std::optional<QSet<DoorId>> &onlyDoors, MapGroundPtr known)
{
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    if (!known || known->isEmpty()) {
        ROSETTE_ASSIGN(known, loadGround(connection, wards));
    }
    if (feedback.isCancelled())
        return Feedback::cancelledError(QCoreApplication::translate("MapSceneLoader", "Loading the map was stopped."));
    MapSceneBuilder builder(known);
    ROSETTE_ASSIGN(const QStringList notices, MapNotices::load(connection));
    builder.setNotices(notices);
    ROSETTE_CHECK(addAreas(connection, wards, builder));
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(connection, {}, true));
    for (const Street &street : streets)
        builder.addStreet(street);
    ROSETTE_CHECK(addDoors(connection, onlyDoors, builder));
    ROSETTE_CHECK(addRounds(connection, streets, builder));
    ROSETTE_CHECK(addStalls(connection, today, builder));
    return builder.build(today);
}

Result<MapScenePtr> MapSceneLoader::loadNear(Connection &connection, LonLat place, double metres)
{
    const GeoBox box = GeoBox::around(place, metres);
    MapGroundBuilder builder(box);
    ROSETTE_ASSIGN(const QList<MapFeature> features, MapFeatureRepository::inside(connection, box));
    for (const MapFeature &feature : features)
        builder.addFeature(feature);
    ROSETTE_ASSIGN(const QStringList notices, MapNotices::loadGround(connection));
    MapSceneBuilder sceneBuilder(builder.build());
    sceneBuilder.setNotices(notices);
    return sceneBuilder.build();
}

bool MapSceneLoader::isTouched(const ChangeNotice &notice)
{
    return isGroundTouched(notice) ||
           notice.touchesAny({"wards"_L1, "polling_districts"_L1, "streets"_L1, "doors"_L1, "round_sets"_L1,
                              "rounds"_L1, "stages"_L1, "pitches"_L1, "activities"_L1});
}

bool MapSceneLoader::isGroundTouched(const ChangeNotice &notice)
{
    return notice.touchesAny({"map_features"_L1, "gathering_places"_L1});
}

} // namespace rosette
