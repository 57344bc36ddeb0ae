#pragma once

#include <QTransform>

#include "models/map/mapcanvas.h"
#include "models/map/mapcoverage.h"

namespace rosette {

/// A map's shapes straight into the pixels of a picture.
class MapRasterCanvas : public MapCanvas
{
public:
    /// `toDevice` scales and moves only.
    MapRasterCanvas(QImage &image, const QTransform &toDevice);

    void addRing(std::span<const QPointF> ring) override;
    void addDisc(QPointF centre, double radius) override;
    void fill(const QColor &colour, Qt::BrushStyle pattern) override;
    void begin(const MapPen &pen) override;
    void addLine(std::span<const QPointF> line, double walked) override;
    void stroke(const QColor &colour) override;
    void drawLabels(std::span<const MapLabel *const> labels, const QColor &halo, double haloWidth) override;

private:
    QPointF toDevice(QPointF point) const { return {point.x() * m_scale + m_dx, point.y() * m_scale + m_dy}; }
    void addDeviceDisc(QPointF centre, double radius);
    void addDeviceLine(std::span<const QPointF> line);
    /// Fills the gap on the outer side of a sharp turn.
    void addCorner(QPointF at, QPointF side, QPointF nextSide);
    void addDashes(std::span<const QPointF> line, double walked);

    QImage &m_image;
    double m_scale;
    double m_dx;
    double m_dy;
    MapCoverage m_coverage;
    double m_halfWidth = 0.5;
    bool m_isRound = true;
    QList<qreal> m_dashes; // in device pixels
    std::vector<QPointF> m_points;
};

} // namespace rosette
