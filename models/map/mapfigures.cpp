#include "models/map/mapfigures.h"

#include <QCoreApplication>

#include "models/map/mapdoorfigures.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorWardsSql = "SELECT id, ward_id FROM doors WHERE ward_id IS NOT NULL"_L1;

/// What several figures are counted from; read once, and only when asked for.
struct Sources
{
    QHash<DoorId, DoorVisit> visits;
    LeafletDays leaflets;
};

bool hasRoundsFor(const MapScene &scene, bool isLeaflet)
{
    return std::any_of(scene.rounds.begin(), scene.rounds.end(),
                       [&](const MapRound &round) { return (round.purpose == RoundPurpose::Leaflet) == isLeaflet; });
}

Result<Sources> readSources(Connection &connection, const MapScene &scene, const MapLayers &layers)
{
    const bool colours = layers.hasDoors && !scene.doorsteps.empty();
    Sources sources;
    if ((colours && (layers.doorColour == MapDoorColour::Outcome || layers.doorColour == MapDoorColour::Contact ||
                     layers.doorColour == MapDoorColour::Left)) ||
        (layers.hasRounds && hasRoundsFor(scene, false))) {
        ROSETTE_ASSIGN(sources.visits, doorVisits(connection, layers.period));
    }
    if ((colours && layers.doorColour == MapDoorColour::Leaflet) || layers.shading == MapShading::Leaflets ||
        (layers.hasRounds && hasRoundsFor(scene, true))) {
        ROSETTE_ASSIGN(sources.leaflets, LeafletDays::load(connection, scene, layers.period));
    }
    return sources;
}

Status readDoors(Connection &connection, const MapLayers &layers, QDate today, const Sources &sources,
                 MapFigures &figures)
{
    figures.doorColour = layers.doorColour;
    const MapScene &scene = *figures.scene;
    switch (layers.doorColour) {
    case MapDoorColour::Outcome:
        return MapDoorFigures::readOutcomes(connection, figures, sources.visits);
    case MapDoorColour::Support:
        return MapDoorFigures::readSupport(connection, figures, layers.period);
    case MapDoorColour::Left:
        figures.doorClasses = MapDoorFigures::leftClasses(scene, sources.visits, today);
        break;
    case MapDoorColour::Contact:
        figures.doorClasses = MapDoorFigures::contactClasses(scene, sources.visits, today);
        break;
    case MapDoorColour::Leaflet:
        figures.doorClasses = MapDoorFigures::leafletClasses(scene, sources.leaflets, today);
        break;
    case MapDoorColour::Exactness:
        figures.doorClasses = MapDoorFigures::exactnessClasses(scene);
        break;
    case MapDoorColour::Plain:
        break;
    }
    return {};
}

using WardFigures = QHash<WardId, MapWardFigure>;

MapWardFigure shareOf(int part, int whole) { return {whole > 0 ? double(part) / whole : 0, part, whole, whole > 0}; }

Result<WardFigures> contactRates(Connection &connection, const FiguresPeriod &period)
{
    WardFigures figures;
    ROSETTE_ASSIGN(const QList<CanvassFigures> wards, canvassByWard(connection, period));
    for (const CanvassFigures &ward : wards)
        figures.insert(ward.ward, shareOf(ward.contacts, ward.electors));
    return figures;
}

Result<WardFigures> leafletShares(Connection &connection, const LeafletDays &leaflets)
{
    WardFigures figures;
    ROSETTE_CHECK(Statement(connection, QString(kDoorWardsSql)).forEach([&](const Row &row) {
        const DoorId door = row.id<DoorId>(0);
        MapWardFigure &ward = figures[row.id<WardId>(1)];
        ward.whole += leaflets.refusing.contains(door) ? 0 : 1;
        ward.part += leaflets.days.contains(door) ? 1 : 0;
    }));
    for (MapWardFigure &ward : figures)
        ward = shareOf(ward.part, ward.whole);
    return figures;
}

Result<WardFigures> supportMeans(Connection &connection, const FiguresPeriod &period)
{
    WardFigures figures;
    ROSETTE_ASSIGN(const auto wards, supportByWard(connection, period));
    for (auto it = wards.begin(); it != wards.end(); ++it)
        figures.insert(it.key(), {it->mean, it->answers, it->answers, true});
    return figures;
}

Result<WardFigures> wardFigures(Connection &connection, const MapLayers &layers, const Sources &sources)
{
    switch (layers.shading) {
    case MapShading::ContactRate:
        return contactRates(connection, layers.period);
    case MapShading::Leaflets:
        return leafletShares(connection, sources.leaflets);
    case MapShading::Support:
        return supportMeans(connection, layers.period);
    case MapShading::None:
        break;
    }
    return WardFigures();
}

MapRoundProgress progressOf(const MapRound &round, const Sources &sources)
{
    MapRoundProgress progress;
    for (const DoorId door : round.doors) {
        const bool isLeaflet = round.purpose == RoundPurpose::Leaflet;
        progress.doors += isLeaflet && sources.leaflets.refusing.contains(door) ? 0 : 1;
        progress.done += (isLeaflet ? sources.leaflets.days.contains(door) : sources.visits.contains(door)) ? 1 : 0;
    }
    return progress;
}

Status readVolunteers(Connection &connection, MapFigures &figures)
{
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(connection, {.isActiveOnly = true}));
    for (const Volunteer &volunteer : volunteers) {
        if (volunteer.home)
            figures.volunteers.push_back(
                {volunteer.id, volunteer.name(), figures.scene->plane.toPoint(*volunteer.home)});
    }
    return {};
}

} // namespace

Result<MapFiguresPtr> MapFiguresLoader::load(Connection &connection, const MapScenePtr &scene, const MapLayers &layers,
                                             QDate today, const Feedback &feedback)
{
    const auto figures = std::make_shared<MapFigures>();
    figures->scene = scene;
    ROSETTE_ASSIGN(const Sources sources, readSources(connection, *scene, layers));
    if (feedback.isCancelled())
        return Feedback::cancelledError(QCoreApplication::translate("MapFigures", "Counting for the map was stopped."));
    if (layers.hasDoors)
        ROSETTE_CHECK(readDoors(connection, layers, today, sources, *figures));
    figures->shading = layers.shading;
    ROSETTE_ASSIGN(const WardFigures wards, wardFigures(connection, layers, sources));
    for (size_t i = 0; layers.shading != MapShading::None && i < scene->wards.size(); ++i)
        figures->wards.push_back(wards.value(scene->wards[i].id));
    for (size_t i = 0; layers.hasRounds && i < scene->rounds.size(); ++i)
        figures->rounds.push_back(progressOf(scene->rounds[i], sources));
    if (layers.hasVolunteers)
        ROSETTE_CHECK(readVolunteers(connection, *figures));
    return MapFiguresPtr(figures);
}

bool MapFiguresLoader::isTouched(const ChangeNotice &notice)
{
    return notice.touchesAny({"conversations"_L1, "codes"_L1, "deliveries"_L1, "doors"_L1, "registrations"_L1,
                              "people"_L1, "volunteers"_L1});
}

} // namespace rosette
