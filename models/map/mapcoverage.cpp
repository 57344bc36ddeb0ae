#include "models/map/mapcoverage.h"

#include <algorithm>
#include <cmath>

namespace rosette {

thread_local MapCoverage::Buffers MapCoverage::s_spare;

MapCoverage::MapCoverage(int width, int height)
    : m_width(width)
    , m_height(height)
    , m_stride((width / kBlock + 2) * kBlock)
    , m_words((m_stride / kBlock + kBitsOfWord - 1) / kBitsOfWord)
    , m_firstRow(height)
{
}

void MapCoverage::takeBuffers()
{
    m_buffers = std::exchange(s_spare, {});
    const size_t pixels = size_t(m_stride) * size_t(m_height);
    const size_t words = size_t(m_words) * size_t(m_height);
    if (m_buffers.cover.size() < pixels)
        m_buffers.cover.assign(pixels, 0.0F);
    if (m_buffers.touched.size() < words)
        m_buffers.touched.assign(words, 0);
}

MapCoverage::~MapCoverage()
{
    constexpr size_t kMostKept = 4 * 1024 * 1024; // pixels
    if (m_lastRow >= 0 || m_buffers.cover.size() > kMostKept)
        return; // what was added was never painted, or it is too much to keep
    if (s_spare.cover.size() < m_buffers.cover.size())
        s_spare = std::move(m_buffers);
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
    if (y1 <= 0 || y0 >= m_height || y0 == y1)
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
    if (x0 >= m_width && x1 >= m_width) // what lies right of the picture covers nothing
        return;
    if (x0 >= m_width && x1 >= m_width)
        return;
    const auto add = [&](double fromX, double fromY, double toX, double toY) {
        addInside(float(fromX), float(fromY), float(toX), float(toY), direction);
    };
    const auto yAt = [&](double x) { return std::clamp(y0 + (x - x0) / slope, y0, y1); };
    if (x1 > m_width) {
        y1 = yAt(m_width);
        x1 = m_width;
    } else if (x0 > m_width) {
        y0 = yAt(m_width);
        x0 = m_width;
    }
    if (x0 >= 0 && x1 >= 0) {
        add(x0, y0, x1, y1);
        return;
    }
    const double y = x0 < 0 && x1 < 0 ? y1 : yAt(0); // what lies left of it covers all of the row
    add(std::max(x0, 0.0), y0, 0, y);
    add(0, y, std::max(x1, 0.0), y1);
}

inline void MapCoverage::touch(int row, int firstBlock, int lastBlock)
{
    quint64 *touched = m_buffers.touched.data() + size_t(row) * size_t(m_words);
    const int word = firstBlock / kBitsOfWord;
    if (lastBlock / kBitsOfWord == word) {
        touched[word] |= (~quint64(0) >> (kBitsOfWord - 1 - lastBlock + firstBlock)) << (firstBlock % kBitsOfWord);
        return;
    }
    for (int block = firstBlock; block <= lastBlock; ++block)
        touched[block / kBitsOfWord] |= quint64(1) << (block % kBitsOfWord);
}

/// The edge crosses several pixels: each gets the area right of the edge inside it.
void MapCoverage::addAcross(float *cover, int left, int right, float x0, float x1, float height, float perPixel)
{
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

/// One row of an edge. Rounding may lead a hair's breadth out of the picture, for which the buffer has room.
inline void MapCoverage::addRow(int row, float x0, float x1, float height, float perPixel)
{
    const int left = int(x0);
    const int right = int(x1);
    float *cover = m_buffers.cover.data() + size_t(row) * size_t(m_stride);
    touch(row, left / kBlock, (right + 1) / kBlock);
    if (left == right) {
        const float share = height * ((x0 + x1) * 0.5F - float(left));
        cover[left] += height - share;
        cover[left + 1] += share;
    } else {
        addAcross(cover, left, right, x0, x1, height, perPixel);
    }
}

void MapCoverage::addInside(float x0, float y0, float x1, float y1, float direction)
{
    if (y1 <= y0)
        return;
    if (m_buffers.cover.empty())
        takeBuffers();
    const float slope = (x1 - x0) / (y1 - y0);
    const float perPixel =
        direction / std::max(std::abs(slope), 1e-6F); // how much of the row's height lies in a column
    const int first = int(y0);
    const int last = std::min(int(std::ceil(y1)), m_height) - 1;
    m_firstRow = std::min(m_firstRow, first);
    m_lastRow = std::max(m_lastRow, last);
    const bool isRightwards = slope >= 0;
    const auto add = [&](int row, float from, float to, float height) {
        addRow(row, isRightwards ? from : to, isRightwards ? to : from, direction * height, perPixel);
    };
    if (first == last) {
        add(first, x0, x1, y1 - y0);
        return;
    }
    // What rounding leaves over goes into the last row; on a flat edge it would lead far beyond its end, out of the
    // buffer.
    const auto within = [&](float reached) { return isRightwards ? std::min(reached, x1) : std::max(reached, x1); };
    float x = within(x0 + slope * (float(first + 1) - y0));
    add(first, x0, x, float(first + 1) - y0);
    for (int row = first + 1; row < last; ++row) {
        const float next = within(x + slope);
        add(row, x, next, 1);
        x = next;
    }
    add(last, x, x1, y1 - float(last));
}

} // namespace rosette
