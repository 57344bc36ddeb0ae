#include "models/output/mapcoverage.h"

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

/// Each channel times `alpha` / 255, rounded.
inline QRgb scaled(QRgb colour, uint alpha)
{
    quint32 rb = (colour & 0xFF00FF) * alpha;
    rb = (rb + ((rb >> 8) & 0xFF00FF) + 0x800080) >> 8;
    quint32 ag = ((colour >> 8) & 0xFF00FF) * alpha;
    ag = ag + ((ag >> 8) & 0xFF00FF) + 0x800080;
    return (rb & 0xFF00FF) | (ag & 0xFF00FF00);
}

inline void blend(QRgb &pixel, QRgb colour, uint alpha)
{
    const QRgb source = alpha == 255 ? colour : scaled(colour, alpha);
    const uint opacity = source >> 24;
    pixel = opacity == 255 ? source : source + scaled(pixel, 255 - opacity);
}

} // namespace

MapCoverage::MapCoverage(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_stride((width / kBlock + 2) * kBlock)
    , m_blocks(m_stride / kBlock)
    , m_cover(size_t(m_stride) * size_t(height), 0.0F)
    , m_isTouched(size_t(m_blocks) * size_t(height), 0)
    , m_firstRow(height)
    , m_lastRow(-1)
{
}

void MapCoverage::addRing(const QPointF *points, qsizetype count)
{
    for (qsizetype i = 1; i < count; ++i)
        addEdge(points[i - 1], points[i]);
    if (count > 1 && points[0] != points[count - 1])
        addEdge(points[count - 1], points[0]);
}

void MapCoverage::addQuad(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const QPointF ac = c - a;
    const QPointF bd = d - b;
    if (ac.x() * bd.y() - ac.y() * bd.x() < 0)
        std::swap(b, d);
    addEdge(a, b);
    addEdge(b, c);
    addEdge(c, d);
    addEdge(d, a);
}

void MapCoverage::addEdge(QPointF from, QPointF to)
{
    float direction = 1;
    if (from.y() > to.y()) {
        std::swap(from, to);
        direction = -1;
    }
    double x0 = from.x();
    double y0 = from.y();
    double x1 = to.x();
    double y1 = to.y();
    if (y1 <= 0 || y0 >= m_height || y0 == y1 || (x0 >= m_width && x1 >= m_width))
        return;
    const double slope = (x1 - x0) / (y1 - y0);
    if (y0 < 0) {
        x0 -= slope * y0;
        y0 = 0;
    }
    if (y1 > m_height) {
        x1 -= slope * (y1 - m_height);
        y1 = m_height;
    }
    const auto yAt = [&](double x) { return std::clamp(y0 + (x - x0) / slope, y0, y1); };
    if (x1 > m_width) { // what lies right of the picture covers nothing
        y1 = yAt(m_width);
        x1 = m_width;
    } else if (x0 > m_width) {
        y0 = yAt(m_width);
        x0 = m_width;
    }
    if (x0 >= 0 && x1 >= 0) {
        addInside(x0, y0, x1, y1, direction);
        return;
    }
    const double y = x0 < 0 && x1 < 0 ? y1 : yAt(0); // what lies left of it covers all of the row
    addInside(std::max(x0, 0.0), y0, 0, y, direction);
    addInside(0, y, std::max(x1, 0.0), y1, direction);
}

void MapCoverage::addInside(double x0, double y0, double x1, double y1, float direction)
{
    if (y1 <= y0)
        return;
    const double slope = (x1 - x0) / (y1 - y0);
    const int first = int(y0);
    const int last = std::min(int(std::ceil(y1)), m_height) - 1;
    m_firstRow = std::min(m_firstRow, first);
    m_lastRow = std::max(m_lastRow, last);
    double x = x0;
    for (int row = first; row <= last; ++row) {
        const double top = std::max(y0, double(row));
        const double bottom = std::min(y1, double(row + 1));
        const double next = x0 + slope * (bottom - y0);
        addRow(row, x, next, direction * float(bottom - top));
        x = next;
    }
}

void MapCoverage::addRow(int row, double x0, double x1, float height)
{
    if (x0 > x1)
        std::swap(x0, x1);
    if (x0 >= m_width)
        return;
    x0 = std::max(x0, 0.0);
    x1 = std::clamp(x1, x0, double(m_width));
    float *cover = m_cover.data() + size_t(row) * size_t(m_stride);
    uchar *isTouched = m_isTouched.data() + size_t(row) * size_t(m_blocks);
    const int left = int(x0);
    const int right = int(x1);
    for (int block = left / kBlock; block <= (right + 1) / kBlock; ++block)
        isTouched[block] = 1;
    if (left == right) {
        const float share = float((x0 + x1) / 2 - left);
        cover[left] += height * (1 - share);
        cover[left + 1] += height * share;
        return;
    }
    // The edge crosses several pixels: each gets the area right of the edge inside it.
    const float perPixel = height / float(x1 - x0);
    const float firstPart = float(left + 1 - x0);
    float reached = 0.5F * perPixel * firstPart * firstPart;
    cover[left] += reached;
    for (int x = left + 1; x < right; ++x) {
        const float area = perPixel * (firstPart + float(x - left) - 0.5F);
        cover[x] += area - reached;
        reached = area;
    }
    const float lastPart = float(x1 - right);
    const float area = height - 0.5F * perPixel * lastPart * lastPart;
    cover[right] += area - reached;
    cover[right + 1] += height - area;
}

void MapCoverage::paint(QImage &image, QRgb colour, const uchar *pattern)
{
    for (int row = m_firstRow; row <= m_lastRow; ++row) {
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(row));
        paintRow(row, pixels, colour, pattern ? pattern[row % 8] : 0xFF);
    }
    m_firstRow = m_height;
    m_lastRow = -1;
}

void MapCoverage::paintRow(int row, QRgb *pixels, QRgb colour, uchar pattern)
{
    float *cover = m_cover.data() + size_t(row) * size_t(m_stride);
    uchar *isTouched = m_isTouched.data() + size_t(row) * size_t(m_blocks);
    const auto alphaOf = [](float sum) { return uint(std::min(std::abs(sum), 1.0F) * 255 + 0.5F); };
    float sum = 0;
    for (int block = 0; block < m_blocks; ++block) {
        const int first = block * kBlock;
        const int end = std::min(first + kBlock, m_width);
        if (!isTouched[block]) {
            const uint alpha = alphaOf(sum);
            if (alpha == 255 && pattern == 0xFF && qAlpha(colour) == 255) {
                std::fill(pixels + first, pixels + std::max(first, end), colour);
            } else if (alpha > 0) {
                for (int x = first; x < end; ++x) {
                    if ((pattern >> (x % 8)) & 1)
                        blend(pixels[x], colour, alpha);
                }
            }
            continue;
        }
        isTouched[block] = 0;
        for (int x = first; x < end; ++x) {
            sum += cover[x];
            const uint alpha = alphaOf(sum);
            if (alpha > 0 && (pattern >> (x % 8)) & 1)
                blend(pixels[x], colour, alpha);
        }
        std::fill(cover + first, cover + first + kBlock, 0.0F);
    }
}

} // namespace rosette
