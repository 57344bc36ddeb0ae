#pragma once

#include <QtGlobal>

namespace rosette {

/// While it lives, GDAL fetches nothing from the network in this thread, whatever a file asks for (a GeoJSON may name
/// its coordinate system by a web address). A stack object.
class GdalOffline
{
public:
    GdalOffline();
    ~GdalOffline();
    Q_DISABLE_COPY_MOVE(GdalOffline)
};

} // namespace rosette
