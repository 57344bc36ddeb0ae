#pragma once

#include "app/cli/fields.h"
#include "models/output/mapexport.h"

namespace rosette::cli {

/// What `export map` is told, and `export round-map` where it draws a picture.

QStringList mapOptions();
/// The line of the help.
QString mapSynopsis();
/// Invalid names the option that cannot be used, NotFound the round or ward that there is not.
Result<MapExportRequest> mapRequestFrom(Connection &connection, const Fields &fields);

} // namespace rosette::cli
