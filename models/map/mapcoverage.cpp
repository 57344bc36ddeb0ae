#include "models/map/mapcoverage.h"

#include <algorithm>
#include <array>
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

uint alphaOf(float cover) { return uint(std::min(std::abs(cover), 1.0F) * 255 + 0.5F); }

/// Pixels that are all covered alike.
void paintRun(QRgb *pixels, int count, QRgb colour, uint alpha, uchar pattern)
{
    if (alpha == 255 && pattern == 0xFF && qAlpha(colour) == 255) {
        std::fill_n(pixels, std::max(count, 0), colour);
        return;
    }
    const QRgb source = scaled(colour, alpha);
    const uint rest = 255 - qAlpha(source);
    for (int x = 0; x < count; ++x) {
        if ((pattern >> (x % 8)) & 1)
            pixels[x] = source + scaled(pixels[x], rest);
    }
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
    const auto slope = float((x1 - x0) / (y1 - y0));
    const int first = int(y0);
    const int last = std::min(int(std::ceil(y1)), m_height) - 1;
    m_firstRow = std::min(m_firstRow, first);
    m_lastRow = std::max(m_lastRow, last);
    auto x = float(x0);
    const auto end = float(x1);
    for (int row = first; row <= last; ++row) {
        const float top = row == first ? float(y0 - row) : 0;
        const float bottom = row == last ? float(y1 - row) : 1;
        const float height = bottom - top;
        const float next = row == last ? end : x + slope * height;
        addRow(row, x, next, direction * height);
        x = next;
    }
}

void MapCoverage::addRow(int row, float x0, float x1, float height)
{
    if (x0 > x1)
        std::swap(x0, x1);
    x0 = std::max(x0, 0.0F); // rounding may lead a hair's breadth out
    x1 = std::min(x1, float(m_width));
    float *cover = m_cover.data() + size_t(row) * size_t(m_stride);
    uchar *isTouched = m_isTouched.data() + size_t(row) * size_t(m_blocks);
    const int left = int(x0);
    const int right = int(x1);
    isTouched[left / kBlock] = 1;
    isTouched[(right + 1) / kBlock] = 1;
    if (left == right) {
        const float share = height * ((x0 + x1) / 2 - float(left));
        cover[left] += height - share;
        cover[left + 1] += share;
        return;
    }
    // The edge crosses several pixels: each gets the area right of the edge inside it.
    for (int block = left / kBlock + 1; block < (right + 1) / kBlock; ++block)
        isTouched[block] = 1;
    const float perPixel = height / (x1 - x0);
    const float firstPart = float(left + 1) - x0;
    float reached = 0.5F * perPixel * firstPart * firstPart;
    cover[left] += reached;
    for (int x = left + 1; x < right; ++x) {
        const float area = perPixel * (firstPart + float(x - left) - 0.5F);
        cover[x] += area - reached;
        reached = area;
    }
    const float lastPart = x1 - float(right);
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
    float sum = 0;
    for (int block = 0; block < m_blocks; ++block) {
        const int first = block * kBlock;
        const int count = std::min(kBlock, m_width - first);
        if (isTouched[block]) {
            isTouched[block] = 0;
            paintEdges(cover + first, sum, pixels + first, count, colour, pattern);
        } else if (const uint alpha = alphaOf(sum); alpha > 0) {
            paintRun(pixels + first, count, colour, alpha, pattern);
        }
    }
}

void MapCoverage::paintEdges(float *cover, float &sum, QRgb *pixels, int count, QRgb colour, uchar pattern)
{
    std::array<float, kBlock> sums;
    for (int x = 0; x < kBlock; ++x) {
        sum += cover[x];
        sums[size_t(x)] = sum;
        cover[x] = 0;
    }
    std::array<int, kBlock> alphas;
    int any = 0;
    for (size_t x = 0; x < kBlock; ++x) { // free of branches, so that it is done for several pixels at once
        alphas[x] = int(std::min(std::abs(sums[x]), 1.0F) * 255 + 0.5F);
        any |= alphas[x];
    }
    if (any == 0)
        return;
    for (int x = 0; x < count; ++x) {
        if (alphas[size_t(x)] > 0 && (pattern >> (x % 8)) & 1)
            blend(pixels[x], colour, uint(alphas[size_t(x)]));
    }
}

} // namespace rosette
