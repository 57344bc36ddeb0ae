#pragma once

#include "models/store/importjournal.h"
#include "models/store/importoptions.h"

namespace rosette {

/// Reads outlines of wards, or of polling districts, from GeoJSON, TopoJSON, Shapefile, GeoPackage, KML, MapInfo or a
/// zip of one, in any coordinate system that it names. What the file is taken for stands in the report's guesses and
/// may be set right by corrections (keys in BoundaryChoice). A ward known by its code or name is updated, not doubled;
/// a map of polling districts that names their wards brings both. Districts and doors find their wards again
/// afterwards. Outlines that cross themselves are mended; overlaps and gaps are reported. Counts: added, amended,
/// unchanged, wards, polling_districts, overlaps, gaps, slivers, doors_located. Error and nothing changed when a file
/// is broken, is cut off or has no areas.
Result<ImportReport> importWards(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options);

} // namespace rosette
