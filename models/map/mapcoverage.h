#pragma once

#include <vector>

#include <QImage>
#include <QPointF>

namespace rosette {

/// Anti-aliased filling of many shapes at once, much faster than one QPainter call for each: edges add the exact area they
/// cover to a buffer, and one sweep over the pixels they touched turns it into colour. Shapes that overlap in the same turn
/// are united; a ring inside another must run the other way round to be a hole. Points are device pixels. One thread.
class MapCoverage
{
public:
    MapCoverage(int width, int height);

    void addEdge(QPointF from, QPointF to);
    void addRing(const QPointF *points, qsizetype count);
    /// A quadrilateral (or triangle, with d at c) in either direction; counted as covering, never as a hole.
    void addQuad(QPointF a, QPointF b, QPointF c, QPointF d);
    /// Lays `colour` (premultiplied) over the image wherever something was added, and forgets what was added. With a
    /// `pattern` of eight bytes only pixels whose bit is set are touched, eight by eight.
    void paint(QImage &image, QRgb colour, const uchar *pattern = nullptr);

private:
    static constexpr int kBlock = 8; // pixels that are skipped or looked at together

    void addInside(double x0, double y0, double x1, double y1, float direction);
    void addRow(int row, float x0, float x1, float height);
    void paintRow(int row, QRgb *pixels, QRgb colour, uchar pattern);
    /// A block in which edges lie; `sum` is the cover that comes in from the left and goes out to the right.
    static void paintEdges(float *cover, float &sum, QRgb *pixels, int count, QRgb colour, uchar pattern);

    int m_width;
    int m_height;
    int m_stride;
    int m_blocks;
    std::vector<float> m_cover;
    std::vector<uchar> m_isTouched;
    int m_firstRow;
    int m_lastRow;
};

} // namespace rosette
