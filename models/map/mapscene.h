#pragma once

#include <memory>

#include <QDate>
#include <QStringList>

#include "models/base/id.h"
#include "models/geo/geobox.h"
#include "models/map/mapshapes.h"
#include "models/places/door.h"
#include "models/places/mapfeatures.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// Doors that stand on one point: a house, or all flats of a building.
struct MapDoorstep
{
    PlanePoint point;
    quint32 firstDoor = 0; ///< in MapScene::doorIds
    quint32 doorCount = 0;
    QString label; ///< "14A", or the building's name
    Exactness exactness = Exactness::Address;
    bool isDoNotKnock = false; ///< all of its doors

    /// False when the point was only reckoned from neighbours, postcode or street.
    bool isExact() const { return exactness >= Exactness::Address; }
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

/// The stretches of street that one round walks along, and its doors in walking order.
struct MapRound
{
    RoundId id;
    QString name;
    QString shortName; ///< without its ward's, which stands on the map anyway: "8"
    RoundPurpose purpose = RoundPurpose::Canvass;
    std::vector<DoorId> doors;
    std::vector<PlaneLine> lines;
    PlaneBox box;
};

/// One planned stall: its day and "10:00".
struct MapStallDay
{
    QDate date;
    QString start;
};

/// A place for a stall, with what stands there next.
struct MapStall
{
    PitchId id;
    QString name;
    PlanePoint point;
    std::vector<MapStallDay> days; ///< from the scene's day on, the next first; empty when nothing is planned

    /// Whether one stands here on that day (an invalid day: on any).
    bool isOn(QDate day) const;
    /// "Sat 23 May, 10:00": the next, or the one on that day; empty when there is none.
    QString when(QDate day = {}) const;
};

struct MapStreet
{
    StreetId id;
    QString name;
};

/// A polling district. A register has no outlines: without one its code stands amid its doors.
struct MapDistrict
{
    DistrictId id;
    QString code;
    QString name;
    PlanePoint labelPoint;
    quint32 shape = 0; ///< in the scene's district shapes; only when hasOutline
    bool hasOutline = false;
};

/// A point where people gather: station, market, library.
struct MapPlaceName
{
    QString kind;
    QString name;
    PlanePoint point;
};

/// The ground of a map: what an extract brought, projected, simplified for each scale and indexed. Changes only with a
/// new extract, so that scenes share it. Immutable once built; any thread.
struct MapGround
{
    static constexpr size_t kKindCount = size_t(MapKind::Pedestrian) + 1;

    MapPlane plane;
    GeoBox box;
    std::array<MapLayer, kKindCount> layers;
    QStringList names; ///< of the layers' shapes
    std::vector<MapPlaceName> places;

    const MapLayer &layer(MapKind kind) const { return layers[size_t(kind)]; }
    bool isEmpty() const { return !box.isValid(); }
    QString nameOf(const MapShapes::Shape &shape) const { return shape.name < 0 ? QString() : names[shape.name]; }
};

using MapGroundPtr = std::shared_ptr<const MapGround>;

/// Everything a map of the campaign shows, prepared for drawing. Loaded in a worker by MapSceneLoader (or put together
/// by MapSceneBuilder), then immutable and shared by all who draw. What was done at doors comes beside it, as
/// MapFigures.
struct MapScene
{
    static constexpr size_t kKindCount = MapGround::kKindCount;

    MapGroundPtr ground; ///< never null
    MapPlane plane;      ///< the ground's
    GeoBox box;          ///< around the wards, else around the ground
    QDate today;         ///< for which day it was loaded
    QStringList notices; ///< whose data all this is; stands on every picture

    std::vector<MapWard> wards;
    MapShapes wardShapes;
    std::vector<MapDistrict> districts;
    MapShapes districtShapes;
    std::vector<MapStreet> streets; ///< same order as streetShapes
    MapShapes streetShapes;
    std::vector<DoorId> doorIds;
    std::vector<MapDoorstep> doorsteps;
    MapIndex doorIndex; ///< over doorsteps
    std::vector<MapRound> rounds;
    std::vector<MapStall> stalls;

    const MapLayer &layer(MapKind kind) const { return ground->layer(kind); }
    bool hasGround() const { return !ground->isEmpty(); }
    bool isEmpty() const { return !box.isValid(); }
};

using MapScenePtr = std::shared_ptr<const MapScene>;

} // namespace rosette
