#include "models/map/maplabelmask.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "models/map/mapblend.h"
#include "models/map/mapcoverage.h"

namespace rosette {

namespace {

/// into = max(into, from × weight / 256), for many bytes at once.
void raise(uchar *into, const uchar *from, int weight, int count)
{
    if (weight >= 256) {
        for (int x = 0; x < count; ++x)
            into[x] = std::max(into[x], from[x]);
        return;
    }
    const auto factor = quint16(weight);
    for (int x = 0; x < count; ++x)
        into[x] = std::max(into[x], uchar(quint16(from[x] * factor) >> 8));
}

} // namespace

MapLabelMask::MapLabelMask(const MapLabel &label, const QTransform &toDevice, double haloRadius, const QRect &area)
{
    const int margin = int(std::ceil(haloRadius)) + 1;
    std::vector<QPointF> points;
    std::vector<size_t> ends;
    label.forContours([&](std::span<const QPointF> contour) {
        for (const QPointF &point : contour)
            points.push_back(toDevice.map(point));
        ends.push_back(points.size());
    });
    if (points.empty())
        return;
    const auto byX = [](QPointF a, QPointF b) { return a.x() < b.x(); };
    const auto byY = [](QPointF a, QPointF b) { return a.y() < b.y(); };
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), byX);
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), byY);
    const QRectF bounds(QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y()));
    m_box = bounds.toAlignedRect().adjusted(-margin, -margin, margin, margin) &
            area.adjusted(-margin, -margin, margin, margin);
    if (m_box.isEmpty())
        return;
    MapCoverage coverage(m_box.width(), m_box.height());
    for (QPointF &point : points)
        point -= m_box.topLeft();
    size_t first = 0;
    for (const size_t end : ends) {
        coverage.addRing(points.data() + first, qsizetype(end - first));
        first = end;
    }
    m_letters.assign(size_t(m_box.width()) * size_t(m_box.height()), 0);
    coverage.take(m_letters.data());
    growHalo(haloRadius);
}

void MapLabelMask::growHalo(double radius)
{
    const int width = m_box.width();
    const int height = m_box.height();
    const int reach = int(std::ceil(radius)); // at reach + 1 nothing is left
    const auto weightAt = [&](int dx, int dy) {
        return int(std::clamp(radius + 1 - std::hypot(dx, dy), 0.0, 1.0) * 256);
    };
    m_halo.assign(m_letters.size(), 0);
    std::vector<uchar> aside(size_t(reach + 1) * size_t(width)); // the letters' row moved both ways by 0, 1, …
    std::vector<uchar> grown(size_t(width), 0);
    for (int y = 0; y < height; ++y) {
        const uchar *row = m_letters.data() + size_t(y) * size_t(width);
        const auto isInked = [](uchar cover) { return cover != 0; };
        const uchar *ink = std::find_if(row, row + width, isInked);
        if (ink == row + width)
            continue;
        const uchar *inkEnd =
            std::find_if(std::reverse_iterator(row + width), std::reverse_iterator(ink), isInked).base();
        const int first = std::max(int(ink - row) - reach, 0);
        const int count = std::min(int(inkEnd - row) + reach, width) - first; // as far as the row's halo goes
        std::fill(aside.begin(), aside.end(), 0);
        for (int dx = 0; dx <= reach; ++dx) {
            uchar *moved = aside.data() + size_t(dx) * size_t(width) + first;
            raise(moved + dx, row + first, 256, count - dx);
            raise(moved, row + first + dx, 256, count - dx);
        }
        for (int dy = 0; dy <= reach; ++dy) {
            std::fill(grown.begin(), grown.end(), 0);
            for (int dx = 0; dx <= reach; ++dx) {
                if (const int weight = weightAt(dx, dy); weight > 0)
                    raise(grown.data(), aside.data() + size_t(dx) * size_t(width) + first, weight, count);
            }
            const auto raiseHalo = [&](int at) {
                raise(m_halo.data() + size_t(at) * size_t(width) + first, grown.data(), 256, count);
            };
            if (y - dy >= 0)
                raiseHalo(y - dy);
            if (dy > 0 && y + dy < height)
                raiseHalo(y + dy);
        }
    }
}

void MapLabelMask::paint(const std::vector<uchar> &covers, QImage &image, QRgb colour) const
{
    const QRect seen = m_box & QRect(0, 0, image.width(), image.height());
    const MapBlend blend(colour);
    for (int y = seen.top(); y <= seen.bottom() && !covers.empty(); ++y) {
        const uchar *row = covers.data() + qsizetype(y - m_box.top()) * m_box.width() + (seen.left() - m_box.left());
        blend.mix(reinterpret_cast<QRgb *>(image.scanLine(y)) + seen.left(), row, seen.width());
    }
}

} // namespace rosette
