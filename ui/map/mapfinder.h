#pragma once

#include "models/store/connection.h"
#include "ui/mapview/maptarget.h"

namespace rosette {

/// Something that fits what was typed into the find box.
struct MapFind
{
    QString text;
    QString kind; ///< in words: "street"
    GeoBox box;
    MapTarget target; ///< what to mark there, if the map can mark it
};

/// Wards, polling districts, stalls, rounds, streets and gathering places with a word that begins with the text, those
/// that begin with it first; a kind ("station") finds all of its places. At once, from memory.
QList<MapFind> findInScene(const MapScene &scene, const QString &text, int most);
/// Addresses, whole postcodes and their beginnings ("NW5 2"). For a task.
Result<QList<MapFind>> findInFile(Connection &connection, const MapScene &scene, const QString &text, int most);

} // namespace rosette
