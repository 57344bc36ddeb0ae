#pragma once

#include <vector>

#include <QImage>
#include <QTransform>

#include "models/map/maplabel.h"

namespace rosette {

/// A name in pixels: how much of each its letters cover, and the halo around them. One thread.
class MapLabelMask
{
public:
    /// `toDevice` scales and moves only; what lies outside `area` (device pixels) is left out. The halo reaches
    /// `haloRadius` pixels beyond the letters.
    MapLabelMask(const MapLabel &label, const QTransform &toDevice, double haloRadius, const QRect &area);

    void paintHalo(QImage &image, QRgb colour) const { paint(m_halo, image, colour); }
    void paintLetters(QImage &image, QRgb colour) const { paint(m_letters, image, colour); }

private:
    /// Lets the letters grow by a disc.
    void growHalo(double radius);
    void paint(const std::vector<uchar> &covers, QImage &image, QRgb colour) const;

    QRect m_box;
    std::vector<uchar> m_letters; // row by row of m_box
    std::vector<uchar> m_halo;
};

} // namespace rosette
