#pragma once

#include <optional>

#include <QString>

#include <osmium/osm/tag.hpp>

#include "models/places/mapfeatures.h"

namespace rosette {

/// What the tags of OpenStreetMap mean to Rosette.
namespace OsmTags {

struct Drawn
{
    MapKind kind = MapKind::Street;
    int minZoom = 0;
};

QString text(const osmium::TagList &tags, const char *key);
/// How a way is drawn as a line; nothing when it is not.
std::optional<Drawn> line(const osmium::TagList &tags);
/// How a closed way or multipolygon is drawn; `metresAcross` decides from which zoom on.
std::optional<Drawn> area(const osmium::TagList &tags, double metresAcross);
/// The kind of GatheringPlace; empty when it is none.
QString gatheringKind(const osmium::TagList &tags);
bool hasAddress(const osmium::TagList &tags);
bool isBuilding(const osmium::TagList &tags);

} // namespace OsmTags

} // namespace rosette
