#include "ui/map/mapview.h"

#include <cmath>

#include "models/map/mapfurniture.h"
#include "ui/map/mapmarks.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kNamesMargin = 96; // pixels drawn beyond the view, so that a small move needs no new names
constexpr double kStepZoom = 0.5;

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_zooming.setEasingCurve(QEasingCurve::OutCubic);
    m_gliding.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_zooming, &QVariantAnimation::valueChanged, this, [this](const QVariant &zoom) {
        moveTo(m_viewport.zoomedAbout(m_zoomPoint, zoom.toDouble()));
    });
    connect(&m_renderer, &MapRenderer::tileDrawn, this, qOverload<>(&QWidget::update));
    connect(&m_renderer, &MapRenderer::namesDrawn, this, qOverload<>(&QWidget::update));
    remakePainter();
}

void MapView::setScene(MapScenePtr scene)
{
    const bool isFirst = !m_scene || m_scene->isEmpty();
    m_scene = std::move(scene);
    setSelectedDoors(m_selected);
    m_marked = {};
    if (isFirst && m_isFitPending)
        showAll();
    remakePainter();
}

void MapView::setFigures(MapFiguresPtr figures)
{
    m_figures = std::move(figures);
    remakePainter();
}

void MapView::setLayers(const MapLayers &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    remakePainter();
}

void MapView::remakePainter()
{
    m_style = MapStyle::make(Theme::isDark(palette()) ? MapTheme::Dark : MapTheme::Light, Theme::accent(palette()));
    m_style.font = font();
    m_renderer.setPainter(m_scene ? std::make_shared<const MapPainter>(m_scene, m_figures, m_style, m_layers) : nullptr);
    wantTiles();
    update();
}

void MapView::setViewport(LonLat centre, double zoom)
{
    m_isFitPending = false;
    moveTo(MapViewport(centre, zoom, QSizeF(size()), devicePixelRatioF()));
}

void MapView::showBox(const GeoBox &box)
{
    if (!box.isValid())
        return;
    stopMoving();
    MapViewport fitted = MapViewport::fitting(box, QSizeF(size()), 24, devicePixelRatioF());
    const double quarter = std::floor(std::min(fitted.zoom(), 18.0) * 4) / 4;
    moveTo(MapViewport(fitted.centre(), quarter, QSizeF(size()), devicePixelRatioF()));
}

void MapView::showAll()
{
    m_isFitPending = !m_scene || m_scene->isEmpty() || !isVisible();
    if (m_scene)
        showBox(m_scene->box);
}

void MapView::zoomBy(double steps) { zoomBy(steps, QPointF(width() / 2.0, height() / 2.0)); }

void MapView::zoomBy(double steps, QPointF about)
{
    const bool isUnderWay = m_zooming.state() == QAbstractAnimation::Running;
    const double from = isUnderWay ? m_zooming.endValue().toDouble() : m_viewport.zoom();
    zoomTo(std::round((from + steps * kStepZoom) * 4) / 4, about);
}

void MapView::zoomTo(double zoom, QPointF about)
{
    m_gliding.stop();
    m_zoomPoint = about;
    zoom = std::clamp(zoom, MapViewport::kMinZoom, MapViewport::kMaxZoom);
    keepBackdrop();
    m_zooming.stop();
    if (!hasMotion()) {
        moveTo(m_viewport.zoomedAbout(about, zoom));
        return;
    }
    constexpr int kZoomMs = 140;
    m_zooming.setDuration(kZoomMs);
    m_zooming.setStartValue(m_viewport.zoom());
    m_zooming.setEndValue(zoom);
    m_zooming.start();
}

void MapView::panBy(QPointF pixels) { moveTo(m_viewport.movedBy(pixels)); }

void MapView::glide(QPointF pixelsPerSecond)
{
    constexpr double kSlowest = 120;
    constexpr int kGlideMs = 380;
    if (!hasMotion() || std::hypot(pixelsPerSecond.x(), pixelsPerSecond.y()) < kSlowest)
        return;
    const QPointF way = pixelsPerSecond * (kGlideMs / 1000.0 / 3);
    m_gliding.disconnect(this);
    connect(&m_gliding, &QVariantAnimation::valueChanged, this, [this, gone = QPointF()](const QVariant &value) mutable {
        panBy(value.toPointF() - gone);
        gone = value.toPointF();
    });
    m_gliding.setDuration(kGlideMs);
    m_gliding.setStartValue(QPointF());
    m_gliding.setEndValue(way);
    m_gliding.start();
}

void MapView::stopMoving()
{
    m_zooming.stop();
    m_gliding.stop();
}

bool MapView::hasMotion() const { return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0; }

void MapView::moveTo(const MapViewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    wantTiles();
    update();
    emit viewportChanged();
}

void MapView::setSelectedDoors(const QSet<DoorId> &doors)
{
    m_selected = doors;
    m_selectedPoints.clear();
    for (size_t i = 0; m_scene && !doors.isEmpty() && i < m_scene->doorsteps.size(); ++i) {
        const QList<DoorId> ids = doorsOf(*m_scene, m_scene->doorsteps[i]);
        if (std::any_of(ids.begin(), ids.end(), [&](DoorId id) { return doors.contains(id); }))
            m_selectedPoints.push_back(m_scene->doorsteps[i].point);
    }
    update();
}

void MapView::setMarked(const MapTarget &target)
{
    m_marked = target;
    update();
}

MapTarget MapView::targetAt(QPointF point) const
{
    return m_scene ? rosette::targetAt(*m_scene, m_viewport, m_layers, point) : MapTarget();
}

bool MapView::isSettled() const
{
    return m_renderer.isIdle() && m_zooming.state() != QAbstractAnimation::Running && m_gliding.state() != QAbstractAnimation::Running;
}

int MapView::quarterZoom() const
{
    const bool isZooming = m_zooming.state() == QAbstractAnimation::Running;
    return int(std::lround((isZooming ? m_zooming.endValue().toDouble() : m_viewport.zoom()) * 4));
}

QList<MapTileKey> MapView::visibleTiles() const { return MapTileKey::covering(m_viewport, quarterZoom()); }

void MapView::wantTiles()
{
    if (!m_scene || size().isEmpty())
        return;
    const MapViewport aim(m_viewport.centre(), m_viewport.zoom(), QSizeF(size()) + QSizeF(2 * kNamesMargin, 2 * kNamesMargin),
                          devicePixelRatioF());
    m_renderer.want(visibleTiles(), m_zooming.state() == QAbstractAnimation::Running ? std::nullopt : std::optional(aim));
}

void MapView::keepBackdrop()
{
    QPixmap backdrop(size() * devicePixelRatioF());
    backdrop.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&backdrop);
    paintMap(painter);
    m_backdrop = backdrop;
    m_backdropViewport = m_viewport;
}

QRectF MapView::rectOf(const MapViewport &other) const
{
    const double scale = std::exp2(m_viewport.zoom() - other.zoom());
    const QSizeF shown = other.size() * scale;
    const QPointF centre = m_viewport.toScreen(other.centre());
    return {centre - QPointF(shown.width() / 2, shown.height() / 2), shown};
}

void MapView::paintMap(QPainter &painter) const
{
    painter.fillRect(rect(), m_style.land);
    const double ratio = devicePixelRatioF();
    const auto snapped = [&](const QRectF &area) { // to whole device pixels, so that tiles stay crisp and meet
        const QPointF topLeft(std::round(area.left() * ratio) / ratio, std::round(area.top() * ratio) / ratio);
        const QPointF bottomRight(std::round(area.right() * ratio) / ratio, std::round(area.bottom() * ratio) / ratio);
        return QRectF(topLeft, bottomRight);
    };
    const QList<MapTileKey> tiles = visibleTiles();
    const bool isComplete = std::all_of(tiles.begin(), tiles.end(), [&](const MapTileKey &key) { return m_renderer.tile(key); });
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zooming.state() != QAbstractAnimation::Running);
    if (!isComplete && !m_backdrop.isNull())
        painter.drawPixmap(rectOf(m_backdropViewport), m_backdrop, QRectF(m_backdrop.rect()));
    for (const MapTileKey &key : tiles) {
        if (const QPixmap *tile = m_renderer.tile(key))
            painter.drawPixmap(snapped(rectOf(key.viewport(ratio))), *tile, QRectF(tile->rect()));
    }
    const QPixmap &names = m_renderer.names();
    if (!names.isNull())
        painter.drawPixmap(snapped(rectOf(m_renderer.namesViewport())), names, QRectF(names.rect()));
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMap(painter);
    if (m_scene && !m_scene->isEmpty()) {
        const MapMarks marks(*m_scene, m_viewport, m_style);
        marks.paintTarget(painter, m_marked);
        marks.paintSelection(painter, m_selectedPoints);
        paintTool(painter);
        MapFurniture::paintScaleBar(painter, m_style, m_viewport);
        MapFurniture::paintNotices(painter, m_style, QRectF(rect()), m_scene->notices);
    }
}

void MapView::resizeEvent(QResizeEvent *)
{
    m_renderer.setPixelRatio(devicePixelRatioF());
    m_viewport = m_viewport.resized(QSizeF(size()), devicePixelRatioF());
    if (m_isFitPending)
        showAll();
    wantTiles();
    emit viewportChanged();
}

void MapView::showEvent(QShowEvent *)
{
    m_renderer.setPixelRatio(devicePixelRatioF());
    if (m_isFitPending)
        showAll();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        remakePainter();
}

} // namespace rosette
