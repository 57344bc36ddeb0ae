#pragma once

#include <QStringList>

#include "models/base/result.h"

namespace rosette {

/// The places inside a zip (or .kmz) at which GDAL may find a map, the likeliest first, as GDAL writes them. Error with
/// a sentence that names the zip when it is damaged, holds nothing but another zip, or would unpack to so much that it
/// can only be meant to do harm.
Result<QStringList> mapsInZip(const QString &path);

} // namespace rosette
