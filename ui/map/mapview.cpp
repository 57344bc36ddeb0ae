#include "ui/map/mapview.h"

#include <cmath>

#include "models/map/mapfurniture.h"
#include "ui/map/mapgestures.h"
#include "ui/map/mapmarks.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kNamesMargin = 96; // pixels drawn beyond the view, so that a small move needs no new names

int quartersOf(double zoom) { return int(std::lround(zoom * 4)); }

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mapView"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    new MapGestures(this);
    connect(&m_motion, &MapMotion::moved, this, &MapView::follow);
    connect(&m_renderer, &MapRenderer::tileOutdated, this, &MapView::wantTiles);
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
    MapLayers drawn = m_layers;
    drawn.hasGround = m_layers.hasGround && (!m_background || m_isGroundKept);
    m_renderer.setPainter(m_scene ? std::make_shared<const MapPainter>(m_scene, m_figures, m_style, drawn) : nullptr,
                          m_background);
    wantTiles();
    update();
}

void MapView::setBackground(MapBackgroundPtr background, bool isGroundKept)
{
    m_background = std::move(background);
    m_isGroundKept = isGroundKept;
    m_backgroundNote.clear();
    remakePainter();
}

void MapView::refreshBackground()
{
    m_renderer.outdateIncomplete();
    wantTiles();
}

void MapView::setBackgroundNote(const QString &note)
{
    m_backgroundNote = note;
    update();
}

void MapView::setOwnFix(const std::optional<OwnFix> &fix)
{
    m_ownFix = fix;
    update();
}

void MapView::setViewport(LonLat centre, double zoom)
{
    m_isFitPending = false;
    m_motion.setViewport(MapViewport(centre, zoom, QSizeF(size()), devicePixelRatioF()));
}

void MapView::showBox(const GeoBox &box)
{
    if (!box.isValid())
        return;
    const QRectF free = QRectF(rect().marginsRemoved(m_covered));
    const MapViewport fitted = MapViewport::fitting(box, free.size(), 24, devicePixelRatioF());
    const double quarter = std::floor(std::min(fitted.zoom(), 18.0) * 4) / 4;
    const MapViewport whole(fitted.centre(), quarter, QSizeF(size()), devicePixelRatioF());
    m_motion.setViewport(whole.movedBy(free.center() - QRectF(rect()).center()));
}

void MapView::setCovered(const QMargins &covered)
{
    m_covered = covered;
    if (m_isFitPending)
        showAll();
}

void MapView::showAll()
{
    m_isFitPending = !m_scene || m_scene->isEmpty() || !isVisible();
    if (m_scene)
        showBox(m_scene->box);
}

void MapView::zoomBy(double steps) { zoomBy(steps, QPointF(width() / 2.0, height() / 2.0)); }

void MapView::zoomBy(double steps, QPointF about) { motion().zoomBy(steps, about); }

MapMotion &MapView::motion()
{
    m_motion.setAnimated(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
    return m_motion;
}

void MapView::follow()
{
    if (const int tileZoom = quartersOf(m_motion.aim().zoom()); tileZoom != m_tileZoom) {
        keepBackdrop();
        m_tileZoom = tileZoom;
    }
    const bool isElsewhere = m_motion.viewport() != m_viewport;
    m_viewport = m_motion.viewport();
    m_tiles = MapTileKey::covering(m_motion.aim(), m_tileZoom);
    wantTiles();
    update();
    if (isElsewhere)
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

bool MapView::isSettled() const { return m_renderer.isIdle() && !m_motion.isMoving(); }

bool MapView::hasNamesHere() const
{
    return m_renderer.areNamesCurrent() && m_renderer.namesViewport().zoom() == m_viewport.zoom() &&
           rectOf(m_renderer.namesViewport()).contains(QRectF(rect()));
}

void MapView::wantTiles()
{
    if (!m_scene || size().isEmpty())
        return;
    std::optional<MapViewport> names;
    if (!m_motion.isZooming() && !hasNamesHere())
        names =
            m_viewport.resized(m_viewport.size() + QSizeF(2 * kNamesMargin, 2 * kNamesMargin), m_viewport.pixelRatio());
    m_renderer.want(m_tiles, names);
}

void MapView::keepBackdrop()
{
    if (m_viewport.size().isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    QPixmap backdrop((m_viewport.size() * ratio).toSize());
    backdrop.setDevicePixelRatio(ratio);
    QPainter painter(&backdrop);
    paintMap(painter);
    painter.end();
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

QRectF MapView::snapped(const QRectF &area) const // to whole device pixels, so that tiles stay crisp and meet
{
    const double ratio = devicePixelRatioF();
    const QPointF topLeft(std::round(area.left() * ratio) / ratio, std::round(area.top() * ratio) / ratio);
    const QPointF bottomRight(std::round(area.right() * ratio) / ratio, std::round(area.bottom() * ratio) / ratio);
    return {topLeft, bottomRight};
}

void MapView::paintMap(QPainter &painter) const
{
    const bool isComplete =
        std::all_of(m_tiles.begin(), m_tiles.end(), [&](const MapTileKey &key) { return m_renderer.tile(key); });
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_motion.isZooming());
    if (!m_backdrop.isNull() && (!isComplete || m_motion.isZooming()))
        painter.drawPixmap(rectOf(m_backdropViewport), m_backdrop, QRectF(m_backdrop.rect()));
    for (const MapTileKey &key : m_tiles) {
        if (const QPixmap *tile = m_renderer.tile(key))
            painter.drawPixmap(snapped(rectOf(key.viewport(m_viewport.pixelRatio()))), *tile, QRectF(tile->rect()));
    }
    const QPixmap &names = m_renderer.names();
    if (!names.isNull())
        painter.drawPixmap(snapped(rectOf(m_renderer.namesViewport())), names, QRectF(names.rect()));
}

QStringList MapView::notices() const
{
    QStringList notices = m_scene->notices;
    if (m_background && !m_background->facts().notice.isEmpty())
        notices.append(m_background->facts().notice);
    if (!m_backgroundNote.isEmpty())
        notices.append(m_backgroundNote);
    return notices;
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_viewport.pixelRatio() != devicePixelRatioF()) // moved to another screen
        QMetaObject::invokeMethod(this, &MapView::adoptScreen, Qt::QueuedConnection);
    QPainter painter(this);
    paintMap(painter);
    if (m_scene && !m_scene->isEmpty()) {
        const MapMarks marks(*m_scene, m_viewport, m_style);
        marks.paintTarget(painter, m_marked);
        marks.paintSelection(painter, m_selectedPoints);
    }
    if (m_ownFix)
        m_ownFix->paint(painter, m_viewport);
    if (m_scene && !m_scene->isEmpty()) {
        paintTool(painter);
        MapFurniture::paintScaleBar(painter, m_style, m_viewport);
        MapFurniture::paintNotices(painter, m_style, QRectF(rect()), notices());
    }
}

void MapView::adoptScreen()
{
    m_renderer.setPixelRatio(devicePixelRatioF());
    m_motion.resize(QSizeF(size()), devicePixelRatioF());
}

void MapView::resizeEvent(QResizeEvent *)
{
    adoptScreen();
    if (m_isFitPending)
        showAll();
}

void MapView::showEvent(QShowEvent *)
{
    adoptScreen();
    if (m_isFitPending)
        showAll();
}

void MapView::hideEvent(QHideEvent *)
{
    m_motion.stop();
    emit left();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        remakePainter();
}

} // namespace rosette
