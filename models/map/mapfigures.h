#pragma once

#include <memory>

#include <QHash>

#include "models/base/feedback.h"
#include "models/map/maplayers.h"
#include "models/map/mapscene.h"
#include "models/store/changeset.h"
#include "models/store/connection.h"

namespace rosette {

/// The class of a doorstep of which nothing is known.
constexpr quint8 kNoMapClass = 255;

/// How far a round is: canvass doors tried, leaflet doors delivered to, in the period.
struct MapRoundProgress
{
    int doors = 0;
    int done = 0;

    /// 0 to 1.
    double share() const { return doors > 0 ? double(done) / doors : 0; }
};

/// What the shading of a ward says: `value` is a share of 0 to 1, or the mean answer with 1 the warmest.
struct MapWardFigure
{
    double value = 0;
    int part = 0;         ///< people spoken to, doors leafleted; answers for support
    int whole = 0;        ///< electors, doors; answers for support
    bool isKnown = false; ///< false when there is nothing to divide by
};

/// Where a helper lives. Personal: drawn on the screen only.
struct MapVolunteer
{
    VolunteerId id;
    QString name;
    PlanePoint point;
};

/// What the campaign did, for one scene and one choice of layers; immutable, shared by all who draw. Figures for
/// another scene, colouring or shading than the one drawn are left aside by the painter.
///
/// Several doors on one doorstep: outcome and support are the newest of all its doors, so that a knock at one flat
/// shows; days since a leaflet are those of the door that has waited longest, and what is left to do is the most of all,
/// so that work left shows; days since contact are the newest of all; exactness is the worst.
struct MapFigures
{
    MapScenePtr scene;
    MapDoorColour doorColour = MapDoorColour::Plain;
    MapShading shading = MapShading::None;
    QStringList doorKeys;                 ///< the classes' keys for outcome and support: codes in their order
    QStringList doorLabels;               ///< and in words
    std::vector<quint8> doorClasses;      ///< for each doorstep: place in doorClassesOf(), or kNoMapClass
    std::vector<MapWardFigure> wards;     ///< as the scene's wards; empty without shading
    std::vector<MapRoundProgress> rounds; ///< as the scene's rounds; empty without rounds
    std::vector<MapVolunteer> volunteers;

    bool isFor(const MapScene &drawn) const { return scene.get() == &drawn; }
    /// Whether these were read for what the layers ask.
    bool hasDoorClasses(const MapLayers &layers) const
    {
        return layers.doorColour != MapDoorColour::Plain && layers.doorColour == doorColour;
    }
    bool hasWardFigures(const MapLayers &layers) const
    {
        return layers.shading != MapShading::None && layers.shading == shading;
    }
};

using MapFiguresPtr = std::shared_ptr<const MapFigures>;

/// Reads only what the layers need. Run it in a task, on the task's connection.
class MapFiguresLoader
{
public:
    static Result<MapFiguresPtr> load(Connection &connection, const MapScenePtr &scene, const MapLayers &layers,
                                      QDate today, const Feedback &feedback = Feedback());
    /// Whether a change makes loaded figures stale.
    static bool isTouched(const ChangeNotice &notice);
};

} // namespace rosette
