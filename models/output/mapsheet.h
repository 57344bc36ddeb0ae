#pragma once

#include <QIODevice>

#include "models/base/result.h"
#include "models/map/mappainter.h"

namespace rosette {

/// A map on a sheet of paper: title above, the map in a frame with scale, north and notices, legend below. Lies as the
/// ground does, upright or across. Any thread.
struct MapSheet
{
    QString title;
    QString campaign;
    GeoBox box;
    bool isA3 = false;

    /// Writes a PDF of one page. Io when the device did not take it.
    Status write(const MapPainter &painter, QIODevice &device) const;

private:
    bool isWide() const;
    void paintPage(QPainter &painter, const MapPainter &map, QSizeF page) const;
    void paintTitle(QPainter &painter, const MapStyle &style, const QRectF &area) const;
    void paintLegend(QPainter &painter, const MapPainter &map, const QRectF &area) const;
};

} // namespace rosette
