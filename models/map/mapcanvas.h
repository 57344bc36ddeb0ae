#pragma once

#include <memory>
#include <span>

#include <QColor>
#include <QList>
#include <QPainter>

#include "models/map/maplabel.h"

namespace rosette {

/// The pen of a turn of lines; width in logical pixels.
struct MapPen
{
    double width = 1;
    bool isRound = true; ///< round ends, for lines that meet
    QList<qreal> dashes; ///< in units of the width, as QPen has them; empty: solid
};

/// What the map's many shapes are drawn on. Shapes of one colour are gathered in a turn and laid down together, so that
/// they join without seams. Coordinates are the painter's. One thread.
class MapCanvas
{
public:
    /// Fast on a picture; on anything else (paper, vectors) by QPainter. The painter must outlive the canvas and its
    /// transformation stay as it is.
    static std::unique_ptr<MapCanvas> on(QPainter &painter);

    MapCanvas() = default;
    virtual ~MapCanvas() = default;
    MapCanvas(const MapCanvas &) = delete;
    MapCanvas &operator=(const MapCanvas &) = delete;

    /// A ring of an area; holes run against their outer ring.
    virtual void addRing(std::span<const QPointF> ring) = 0;
    virtual void addDisc(QPointF centre, double radius) = 0;
    virtual void fill(const QColor &colour, Qt::BrushStyle pattern = Qt::SolidPattern) = 0;

    virtual void begin(const MapPen &pen) = 0;
    /// `walked` is how far along the whole line this piece begins, for its dashes.
    virtual void addLine(std::span<const QPointF> line, double walked = 0) = 0;
    virtual void stroke(const QColor &colour) = 0;

    /// Names, each on a halo of `haloWidth` logical pixels; no halo covers another name.
    virtual void drawLabels(std::span<const MapLabel *const> labels, const QColor &halo, double haloWidth) = 0;
};

} // namespace rosette
