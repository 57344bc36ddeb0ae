#pragma once

#include <vector>

#include <QImage>
#include <QPointF>

#include "models/map/mapblend.h"

namespace rosette {

/// Anti-aliased filling of many shapes at once, much faster than one QPainter call for each: edges add the exact area
/// they cover to a buffer, and one sweep over the pixels they touched turns it into colour. Shapes that overlap in the
/// same turn are united; a ring inside another must run the other way round to be a hole. Points are device pixels. One
/// thread.
class MapCoverage
{
public:
    MapCoverage(int width, int height);
    ~MapCoverage();
    MapCoverage(const MapCoverage &) = delete;
    MapCoverage &operator=(const MapCoverage &) = delete;

    void addEdge(QPointF from, QPointF to);
    void addRing(const QPointF *points, qsizetype count);
    /// A quadrilateral (or triangle, with d at c) in either direction; counted as covering, never as a hole.
    void addQuad(QPointF a, QPointF b, QPointF c, QPointF d);
    /// Lays `colour` (not premultiplied) over the image wherever something was added, and forgets what was added. With
    /// a `pattern` of eight bytes only pixels whose bit is set are touched, eight by eight.
    void paint(QImage &image, QRgb colour, const uchar *pattern = nullptr);
    /// The cover of each pixel from 0 to 255, row by row without gaps, into a mask that is all 0; forgets what was
    /// added.
    void take(uchar *mask);

private:
    static constexpr int kBitsOfWord = 64;
    static constexpr int kBlock = MapBlend::kBlock; // pixels that are skipped or looked at together

    /// Kept by each thread from one object to the next, because fresh memory is dear; all zero in between.
    struct Buffers
    {
        std::vector<float> cover;
        std::vector<quint64> touched; // a bit for each block in which an edge lies, whole words for each row
    };
    static thread_local Buffers s_spare;

    /// Not before the first edge: many a picture has nothing of a kind.
    void takeBuffers();
    void addInside(float x0, float y0, float x1, float y1, float direction);
    void addRow(int row, float x0, float x1, float height, float perPixel);
    void addAcross(float *cover, int left, int right, float x0, float x1, float height, float perPixel);
    void touch(int row, int firstBlock, int lastBlock);
    /// Calls `edges(x, covers)` for each block in which edges lie, and `run(x, count, cover)` for what is covered
    /// evenly.
    template <typename Edges, typename Run>
    void sweepRow(int row, Edges edges, Run run);
    template <typename UseRow>
    void sweep(UseRow useRow);

    int m_width;
    int m_height;
    int m_stride;
    int m_words; // of a row
    Buffers m_buffers;
    int m_firstRow;
    int m_lastRow = -1;
};

} // namespace rosette
