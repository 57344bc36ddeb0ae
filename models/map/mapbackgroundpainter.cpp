#include "models/map/mapbackgroundpainter.h"

#include "models/geo/mercator.h"

namespace rosette {

namespace {

constexpr int kMostLevelsAbove = 5;    // beyond, a picture says nothing any more
constexpr double kMostReduction = 2.5; // zooms; beyond, too many pictures would be needed for a glance

QRectF unitRectOf(const MapViewport &viewport)
{
    const QPointF topLeft = Mercator::toUnit(viewport.toLonLat(QPointF(0, 0)));
    const QPointF bottomRight =
        Mercator::toUnit(viewport.toLonLat(QPointF(viewport.size().width(), viewport.size().height())));
    return {topLeft, bottomRight};
}

/// The squares that a drawing needs, as one picture: drawn by one, they would show their seams.
class Mosaic
{
public:
    Mosaic(const QRectF &units, int zoom, int pixels)
        : m_zoom(zoom)
        , m_pixels(pixels)
    {
        const double count = std::exp2(zoom);
        const double edge = 1.0 / pixels; // so that the smoothing at the border knows its neighbours
        const auto held = [count](double number) { return int(std::clamp(std::floor(number), 0.0, count - 1)); };
        m_squares = QRect(QPoint(held(units.left() * count - edge), held(units.top() * count - edge)),
                          QPoint(held(units.right() * count + edge), held(units.bottom() * count + edge)));
    }

    QRectF unitRect() const
    {
        const double side = std::exp2(-m_zoom);
        return {m_squares.x() * side, m_squares.y() * side, m_squares.width() * side, m_squares.height() * side};
    }

    /// False when a picture is still to come.
    bool gather(MapBackground::Reader &reader)
    {
        m_image = QImage(m_squares.size() * m_pixels, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        bool isComplete = true;
        for (int y = m_squares.top(); y <= m_squares.bottom(); ++y) {
            for (int x = m_squares.left(); x <= m_squares.right(); ++x)
                isComplete = place(painter, {m_zoom, x, y}, reader) && isComplete;
        }
        return isComplete;
    }

    const QImage &image() const { return m_image; }

private:
    bool place(QPainter &painter, const MapSquare &square, MapBackground::Reader &reader) const
    {
        const QRectF target(QPointF((square.x - m_squares.x()) * m_pixels, (square.y - m_squares.y()) * m_pixels),
                            QSizeF(m_pixels, m_pixels));
        const MapBackground::Picture picture = reader.read(square);
        if (!picture.image.isNull())
            painter.drawImage(target, picture.image);
        else
            placePartOfAbove(painter, target, square, reader);
        return !picture.isPending;
    }

    static void placePartOfAbove(QPainter &painter, const QRectF &target, const MapSquare &square,
                                 MapBackground::Reader &reader)
    {
        for (int levels = 1; levels <= std::min(kMostLevelsAbove, square.zoom); ++levels) {
            const MapSquare above = square.above(levels);
            const QImage image = reader.readAtHand(above);
            if (image.isNull())
                continue;
            const double side = image.width() / std::exp2(levels);
            const QPointF corner((square.x - (above.x << levels)) * side, (square.y - (above.y << levels)) * side);
            painter.drawImage(target, image, QRectF(corner, QSizeF(side, side)));
            return;
        }
    }

    int m_zoom;
    int m_pixels;
    QRect m_squares;
    QImage m_image;
};

} // namespace

bool paintMapBackground(QPainter &painter, const MapViewport &viewport, const MapBackground::Facts &facts,
                        MapBackground::Reader &reader)
{
    const double wanted = viewport.detailZoom() - std::log2(facts.pixels / 256.0);
    if (facts.firstZoom - wanted > kMostReduction)
        return true;
    if (facts.box.isValid() && !facts.box.intersects(viewport.box()))
        return true;
    Mosaic mosaic(unitRectOf(viewport), std::clamp(int(std::lround(wanted)), facts.firstZoom, facts.lastZoom),
                  facts.pixels);
    const bool isComplete = mosaic.gather(reader);
    const QRectF units = mosaic.unitRect();
    const QRectF target(viewport.toScreen(Mercator::fromUnit(units.topLeft())),
                        viewport.toScreen(Mercator::fromUnit(units.bottomRight())));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, mosaic.image());
    painter.restore();
    return isComplete;
}

} // namespace rosette
