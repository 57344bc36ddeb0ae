#include "models/map/mapsceneloader.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/pitch.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/map/mapnotices.h"
#include "models/map/mapscenebuilder.h"
#include "models/map/mapstretch.h"
#include "models/places/doorrepository.h"
#include "models/places/gatheringplace.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

namespace {

Status addGround(Connection &connection, MapSceneBuilder &builder)
{
    ROSETTE_ASSIGN(const QList<MapFeature> features, MapFeatureRepository::list(connection));
    for (const MapFeature &feature : features)
        builder.addFeature(feature);
    ROSETTE_ASSIGN(const QList<GatheringPlace> places, GatheringPlaceRepository::list(connection));
    for (const GatheringPlace &place : places)
        builder.addPlace(place.kind, place.name, place.point);
    return {};
}

Status addDoors(Connection &connection, const std::optional<QSet<DoorId>> &only, MapSceneBuilder &builder)
{
    if (only && only->isEmpty())
        return {};
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.ids = only ? only->values() : QList<DoorId>()}));
    for (const Door &door : doors)
        builder.addDoor(door);
    return {};
}

Status addRounds(Connection &connection, const QList<Street> &streets, MapSceneBuilder &builder)
{
    QHash<StreetId, const Street *> streetOf;
    for (const Street &street : streets)
        streetOf.insert(street.id, &street);
    StreetDoors streetDoors(connection);
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection));
    for (const Round &round : rounds) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> stageDoors, doorsOfStages(streetDoors, stages));
        QList<Line> lines;
        for (const StageDoors &stage : stageDoors) {
            if (const Street *street = streetOf.value(stage.stage.street))
                lines.append(stretchesAlong(street->lines, stage.doors));
        }
        builder.addRound(round.id, round.name, lines);
    }
    return {};
}

Status addStalls(Connection &connection, QDate today, MapSceneBuilder &builder)
{
    ROSETTE_ASSIGN(const QList<Activity> planned,
                   ActivityRepository::list(connection, {.kind = ActivityKind::Stall, .from = today, .withCancelled = false}));
    QHash<PitchId, QString> nextAt;
    for (const Activity &stall : planned) {
        const QString when = QCoreApplication::translate("MapSceneLoader", "%1, %2").arg(shortDate(stall.date), clockTime(stall.start));
        if (stall.pitch && !nextAt.contains(stall.pitch))
            nextAt.insert(stall.pitch, when);
        else if (!stall.pitch && stall.point)
            builder.addStall({}, stall.title, when, *stall.point);
    }
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(connection));
    for (const Pitch &pitch : pitches) {
        if (pitch.point)
            builder.addStall(pitch.id, pitch.name, nextAt.value(pitch.id), *pitch.point);
    }
    return {};
}

} // namespace

Result<MapScenePtr> MapSceneLoader::load(Connection &connection, QDate today, const Feedback &feedback,
                                         const std::optional<QSet<DoorId>> &onlyDoors)
{
    ROSETTE_ASSIGN(GeoBox extent, MapFeatureRepository::extent(connection));
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    for (const Ward &ward : wards)
        extent = extent.united(ward.outline.box());
    MapSceneBuilder builder(extent);
    for (const Ward &ward : wards)
        builder.addWard(ward);
    ROSETTE_ASSIGN(const QStringList notices, MapNotices::load(connection));
    builder.setNotices(notices);
    ROSETTE_CHECK(addGround(connection, builder));
    if (feedback.isCancelled())
        return Feedback::cancelledError(QCoreApplication::translate("MapSceneLoader", "Loading the map was stopped."));
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(connection, {}, true));
    for (const Street &street : streets)
        builder.addStreet(street);
    ROSETTE_CHECK(addDoors(connection, onlyDoors, builder));
    ROSETTE_CHECK(addRounds(connection, streets, builder));
    ROSETTE_CHECK(addStalls(connection, today, builder));
    return builder.build();
}

Result<MapScenePtr> MapSceneLoader::loadNear(Connection &connection, LonLat place, double metres)
{
    const GeoBox box = GeoBox::around(place, metres);
    MapSceneBuilder builder(box);
    ROSETTE_ASSIGN(const QList<MapFeature> features, MapFeatureRepository::inside(connection, box));
    for (const MapFeature &feature : features)
        builder.addFeature(feature);
    ROSETTE_ASSIGN(const QStringList notices, MapNotices::loadGround(connection));
    builder.setNotices(notices);
    return builder.build();
}

} // namespace rosette
