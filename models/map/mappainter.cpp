#include "models/map/mappainter.h"

#include <QtConcurrent>

#include "models/map/mapdrawing.h"
#include "models/map/mapfurniture.h"
#include "models/map/mapground.h"
#include "models/map/maplabels.h"
#include "models/map/mapmarklayout.h"
#include "models/map/mapoverlay.h"

namespace rosette {

namespace {

constexpr int kBandRows = 136; // small enough to share out evenly; a multiple of the hatches' eight rows

} // namespace

MapPainter::MapPainter(MapScenePtr scene, MapFiguresPtr figures, MapStyle style, MapLayers layers)
    : m_scene(std::move(scene))
    , m_figures(figures && figures->isFor(*m_scene) ? std::move(figures) : nullptr)
    , m_style(std::move(style))
    , m_layers(layers)
{
}

MapDrawing MapPainter::drawingOf(const MapViewport &viewport) const
{
    return {*m_scene, m_figures.get(), m_style, m_layers, viewport};
}

void MapPainter::paint(QPainter &painter, const MapViewport &viewport) const
{
    paintTile(painter, viewport);
    paintNames(painter, viewport);
    paintFurniture(painter, viewport);
}

void MapPainter::paintTile(QPainter &painter, const MapViewport &viewport) const
{
    painter.fillRect(QRectF(QPointF(), viewport.size()), m_style.land);
    paintLayers(painter, viewport);
}

void MapPainter::paintLayers(QPainter &painter, const MapViewport &viewport) const
{
    const std::unique_ptr<MapCanvas> made = MapCanvas::on(painter);
    MapCanvas &canvas = *made;
    const MapDrawing drawing = drawingOf(viewport);
    if (m_layers.hasGround)
        MapGroundPainter(drawing).paint(canvas);
    MapOverlayPainter(drawing).paint(painter, canvas);
}

void MapPainter::paintNames(QPainter &painter, const MapViewport &viewport, MapAudience audience) const
{
    const MapMarkLayout marks(drawingOf(viewport), audience);
    placedNames(viewport, marks).draw(*MapCanvas::on(painter), QRectF(QPointF(), viewport.size()));
    marks.paint(painter);
}

QList<QRectF> MapPainter::paintNames(QPainter &painter, const MapViewport &viewport,
                                     const QList<QRectF> &keptFree) const
{
    MapLabelPainter names(drawingOf(viewport), MapTextCache::shared());
    for (const QRectF &box : keptFree)
        names.keepFree(box);
    names.place();
    names.draw(*MapCanvas::on(painter), QRectF(QPointF(), viewport.size()));
    QList<QRectF> letters;
    for (const MapLabel &label : names.labels()) {
        const double half = label.text->height() * 0.7;
        for (size_t glyph = 0; glyph < label.places.size(); ++glyph) {
            const QPointF middle = label.text->middleOf(glyph, label.places[glyph]);
            letters += QRectF(middle - QPointF(half, half), QSizeF(2 * half, 2 * half));
        }
    }
    return letters;
}

MapLabelPainter MapPainter::placedNames(const MapViewport &viewport, const MapMarkLayout &marks) const
{
    MapLabelPainter labels(drawingOf(viewport), MapTextCache::shared());
    for (const QRectF &box : marks.boxes())
        labels.keepFree(box);
    labels.place();
    return labels;
}

void MapPainter::paintFurniture(QPainter &painter, const MapViewport &viewport) const
{
    MapFurniture::paintScaleBar(painter, m_style, viewport);
    MapFurniture::paintNotices(painter, m_style, QRectF(QPointF(), viewport.size()), m_scene->notices);
}

QImage MapPainter::image(const MapViewport &viewport) const
{
    QImage image((viewport.size() * viewport.pixelRatio()).toSize(), QImage::Format_RGB32);
    const MapMarkLayout marks(drawingOf(viewport), MapAudience::Anybody);
    uchar *pixels = image.bits();
    const auto bandAt = [&](int top) {
        QImage band(pixels + image.bytesPerLine() * top, image.width(), std::min(kBandRows, image.height() - top),
                    image.bytesPerLine(), image.format());
        band.setDevicePixelRatio(viewport.pixelRatio());
        return band;
    };
    constexpr int kNames = -1; // to be placed while others draw the ground
    std::vector<int> jobs{kNames};
    for (int top = 0; top < image.height(); top += kBandRows)
        jobs.push_back(top);
    std::optional<MapLabelPainter> names;
    QtConcurrent::blockingMap(jobs, [&](int top) {
        if (top == kNames)
            names.emplace(placedNames(viewport, marks));
        else
            paintGround(bandAt(top), top, viewport);
    });
    jobs.erase(jobs.begin());
    QtConcurrent::blockingMap(jobs, [&](int top) { drawNames(*names, bandAt(top), top); });
    image.setDevicePixelRatio(viewport.pixelRatio());
    QPainter painter(&image);
    marks.paint(painter);
    paintFurniture(painter, viewport);
    return image;
}

void MapPainter::paintGround(QImage band, int top, const MapViewport &viewport) const
{
    const double ratio = viewport.pixelRatio();
    const QRectF area(0, top / ratio, viewport.size().width(), band.height() / ratio);
    QPainter painter(&band);
    paintTile(painter, MapViewport(viewport.toLonLat(area.center()), viewport.zoom(), area.size(), ratio));
}

void MapPainter::drawNames(const MapLabelPainter &names, QImage band, int top)
{
    QPainter painter(&band);
    const QRectF area(0, top / band.devicePixelRatio(), band.deviceIndependentSize().width(),
                      band.deviceIndependentSize().height());
    painter.translate(-area.topLeft());
    names.draw(*MapCanvas::on(painter), area);
}

} // namespace rosette
