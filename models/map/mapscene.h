#pragma once

#include <memory>

#include <QStringList>

#include "models/base/id.h"
#include "models/geo/geobox.h"
#include "models/map/mapshapes.h"
#include "models/places/mapfeatures.h"

namespace rosette {

/// Doors that stand on one point: a house, or all flats of a building.
struct MapDoorstep
{
    PlanePoint point;
    quint32 firstDoor = 0; ///< in MapScene::doorIds
    quint32 doorCount = 0;
    QString label;            ///< "14A", or the building's name
    bool isExact = true;      ///< false when the point was only reckoned from neighbours, postcode or street
    bool isDoNotKnock = false;
};

/// A ward or polling district. `shape` is its place in the shapes beside it.
struct MapWard
{
    WardId id;
    QString name;
    bool isWorked = true;
    PlanePoint labelPoint;
    quint32 shape = 0; ///< only when hasOutline
    bool hasOutline = false;
};

/// The stretches of street that one round walks along.
struct MapRound
{
    RoundId id;
    QString name;
    std::vector<PlaneLine> lines;
    PlaneBox box;
};

/// A place for a stall, with what stands there next.
struct MapStall
{
    PitchId id;
    QString name;
    QString when; ///< "Sat 23 May, 10:00"; empty when nothing is planned
    PlanePoint point;
};

struct MapStreet
{
    StreetId id;
    QString name;
};

/// A polling district has no outline in a register; its code stands amid its doors.
struct MapDistrict
{
    DistrictId id;
    QString code;
    PlanePoint labelPoint;
};

/// A point where people gather: station, market, library.
struct MapPlaceName
{
    QString kind;
    QString name;
    PlanePoint point;
};

/// Everything a map of the campaign shows, prepared for drawing: projected, simplified for each scale and indexed. Loaded
/// once in a worker by MapSceneLoader (or put together by MapSceneBuilder), then immutable and shared by all who draw.
struct MapScene
{
    static constexpr size_t kKindCount = size_t(MapKind::Pedestrian) + 1;

    MapPlane plane;
    GeoBox box; ///< around the wards, else around the background
    std::array<MapLayer, kKindCount> ground;
    QStringList names; ///< of ground shapes
    QStringList notices; ///< whose data all this is; stands on every picture
    std::vector<MapPlaceName> places;

    std::vector<MapWard> wards;
    MapShapes wardShapes;
    std::vector<MapDistrict> districts;
    std::vector<MapStreet> streets; ///< same order as streetShapes
    MapShapes streetShapes;
    std::vector<DoorId> doorIds;
    std::vector<MapDoorstep> doorsteps;
    MapIndex doorIndex; ///< over doorsteps
    std::vector<MapRound> rounds;
    std::vector<MapStall> stalls;

    const MapLayer &layer(MapKind kind) const { return ground[size_t(kind)]; }
    bool hasGround() const;
    bool isEmpty() const { return !box.isValid(); }
    QString nameOf(const MapShapes::Shape &shape) const { return shape.name < 0 ? QString() : names[shape.name]; }
};

using MapScenePtr = std::shared_ptr<const MapScene>;

} // namespace rosette
