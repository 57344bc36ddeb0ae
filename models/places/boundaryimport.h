#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads ward outlines from any file that GDAL knows (GeoJSON, TopoJSON, Shapefile, GeoPackage, KML, a zip of one), in
/// any coordinate system that it names. A ward known by its code or name is updated, not doubled. Doors and districts
/// find their wards again afterwards. A map of polling districts that names their wards brings both. Counts: added,
/// amended, unchanged, polling_districts, doors_located. Error and nothing changed when a file is broken, is cut off or
/// has no areas.
Result<ImportReport> importWards(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options);

} // namespace rosette
