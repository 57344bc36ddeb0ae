#include "ui/mapview/mapview.h"

#include <cmath>

#include "models/map/mapfurniture.h"
#include "ui/mapview/mapgestures.h"
#include "ui/mapview/mapmarks.h"
#include "ui/shell/theme.h"

namespace rosette {

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
    connect(&m_surface, &MapSurface::drawn, this, qOverload<>(&QWidget::update));
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
    auto painter = m_scene ? std::make_shared<const MapPainter>(m_scene, m_figures, m_style, drawn) : nullptr;
    m_surface.setPainter(std::move(painter), m_background);
    update();
}

void MapView::setBackground(MapBackgroundPtr background, bool isGroundKept)
{
    m_background = std::move(background);
    m_isGroundKept = isGroundKept;
    m_backgroundNote.clear();
    remakePainter();
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
    showBox(wholeBox());
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
    const bool isElsewhere = m_motion.viewport() != m_viewport;
    m_viewport = m_motion.viewport();
    m_surface.show(m_viewport, m_motion.aim(), m_motion.isZooming());
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

bool MapView::isSettled() const { return m_surface.isIdle() && !m_motion.isMoving(); }

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
    m_surface.paint(painter);
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
