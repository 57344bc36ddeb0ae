#pragma once

#include <QDate>
#include <QIODevice>
#include <QPageLayout>

#include "models/base/result.h"
#include "models/map/mappainter.h"

class QPagedPaintDevice;

namespace rosette {

/// How a sheet lies on the table.
enum class SheetTurn {
    Automatic, ///< as the ground does: whichever way shows it larger
    Upright,
    Across,
};

/// A map on a sheet of paper: title above, the map in a frame with scale bar and north arrow, below what its signs mean
/// and whose data it is. Measured in units of 1/96 inch, what the map's pixels are on paper. Any thread.
struct MapSheet
{
    QString title;
    QString subtitle; ///< what the map tells: "Doors by last outcome, since 1 September"
    QString campaign;
    QDate date;        ///< when it was drawn
    QStringList small; ///< lines at the foot: how to treat the paper, imprint
    GeoBox box;        ///< all of it is shown
    bool isA3 = false; ///< A4 otherwise
    SheetTurn turn = SheetTurn::Automatic;
    bool hasLegend = true;

    /// The paper as it lies, with its margins.
    QPageLayout layout(const MapPainter &map) const;

    /// Writes one page. Io when the device did not take it.
    Status writePdf(const MapPainter &map, QIODevice &device) const;
    Status writeSvg(const MapPainter &map, QIODevice &device) const;
    /// Draws the page on a printer, or whatever else has pages, as large as its layout leaves room.
    Status print(const MapPainter &map, QPagedPaintDevice &device) const;
    /// The whole page with its margins.
    QImage image(const MapPainter &map, double dotsPerInch) const;

    /// How many metres of ground one metre of this paper is.
    double scale(const MapPainter &map) const;

private:
    QPageLayout layout(QPageLayout::Orientation orientation) const;
    double scaleOn(const QPageLayout &page, const MapPainter &map) const;
    void paintPage(QPainter &painter, const MapPainter &map) const;
};

} // namespace rosette
