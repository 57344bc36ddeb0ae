#pragma once

#include "models/places/gatheringplace.h"
#include "models/places/mapfeatures.h"
#include "models/places/mappedaddress.h"

namespace rosette {

/// A piece of a road that has a name.
struct NamedRoad
{
    QString name;
    Line line;
};

/// What Rosette takes from an OpenStreetMap extract; each feature still on its own.
struct OsmExtract
{
    QList<MapFeature> features;
    QList<NamedRoad> roads;
    QList<MappedAddress> addresses;
    QList<GatheringPlace> places;
};

} // namespace rosette
