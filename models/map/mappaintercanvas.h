#pragma once

#include <QPainterPath>

#include "models/map/mapcanvas.h"

namespace rosette {

/// A map's shapes by way of QPainter: for PDF and whatever else is not a picture.
class MapPainterCanvas : public MapCanvas
{
public:
    explicit MapPainterCanvas(QPainter &painter);

    void addRing(std::span<const QPointF> ring) override;
    void addDisc(QPointF centre, double radius) override;
    void fill(const QColor &colour, Qt::BrushStyle pattern) override;
    void begin(const MapPen &pen) override;
    void addLine(std::span<const QPointF> line, double walked) override;
    void stroke(const QColor &colour) override;
    void drawLabels(std::span<const MapLabel *const> labels, const QColor &halo, double haloWidth) override;

private:
    /// The path by lines instead of a colour.
    void hatch(const QColor &colour, Qt::BrushStyle pattern);

    QPainter &m_painter;
    QPainterPath m_path;
    MapPen m_pen;
};

} // namespace rosette
