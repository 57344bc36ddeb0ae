#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads an OpenStreetMap extract (.osm.pbf, .osm, .osm.bz2, .osm.gz): the map's background, named streets, mapped
/// addresses and places where people gather. A newer extract replaces the background and leaves doors, rounds and
/// pitches in place; streets keep their ids. Counts: streets, street_names, buildings, areas, lines, addresses, places;
/// of the streets: added, amended, unchanged, removed; and what MapChanges tells. Error and nothing changed when the
/// file is cut off, broken or empty.
Result<ImportReport> importStreets(const CampaignFile &file, Connection &connection, const QStringList &files,
                                   const ImportOptions &options);

} // namespace rosette
