#include "ui/mapview/mapmotion.h"

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

constexpr double kStepZoom = 0.5;
constexpr int kMoveMs = 140;

double quarter(double zoom) { return std::round(zoom * 4) / 4; }

} // namespace

MapMotion::MapMotion(QObject *parent)
    : QObject(parent)
{
    m_zooming.setEasingCurve(QEasingCurve::OutCubic);
    m_sliding.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_zooming, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &zoom) { moveTo(m_viewport.zoomedAbout(m_about, zoom.toDouble())); });
    connect(&m_sliding, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const QPointF step = value.toPointF() - std::exchange(m_slid, value.toPointF());
        moveTo(m_viewport.movedBy(step));
    });
    for (const QVariantAnimation *animation :
         {&m_zooming, &m_sliding}) // what is drawn depends on whether it still moves
        connect(animation, &QAbstractAnimation::finished, this, &MapMotion::moved);
}

void MapMotion::setViewport(const MapViewport &viewport)
{
    stop();
    moveTo(viewport);
}

void MapMotion::resize(QSizeF size, double pixelRatio) { moveTo(m_viewport.resized(size, pixelRatio)); }

void MapMotion::zoomTo(double zoom, QPointF about)
{
    stop();
    m_about = about;
    zoom = std::clamp(zoom, MapViewport::kMinZoom, MapViewport::kMaxZoom);
    if (!m_isAnimated || qFuzzyCompare(zoom, m_viewport.zoom())) {
        moveTo(m_viewport.zoomedAbout(about, zoom));
        return;
    }
    m_zooming.setDuration(kMoveMs);
    m_zooming.setStartValue(m_viewport.zoom());
    m_zooming.setEndValue(zoom);
    m_zooming.start();
}

void MapMotion::zoomBy(double steps, QPointF about) { zoomTo(quarter(aim().zoom() + steps * kStepZoom), about); }

void MapMotion::pinch(QPointF pixels, double scale, QPointF about)
{
    stop();
    m_isPinched = true;
    moveTo(m_viewport.movedBy(pixels).zoomedAbout(about, m_viewport.zoom() + std::log2(std::clamp(scale, 0.1, 10.0))));
}

void MapMotion::settle(QPointF about)
{
    zoomTo(quarter(m_viewport.zoom()), about);
    if (!isZooming())
        emit moved();
}

void MapMotion::panBy(QPointF pixels)
{
    m_sliding.stop();
    moveTo(m_viewport.movedBy(pixels));
}

void MapMotion::slideBy(QPointF pixels)
{
    const bool isUnderWay = m_sliding.state() == QAbstractAnimation::Running;
    slide(pixels + (isUnderWay ? m_sliding.endValue().toPointF() - m_slid : QPointF()), kMoveMs);
}

void MapMotion::throwBy(QPointF pixelsPerSecond)
{
    constexpr double kSlowest = 120;
    constexpr double kFastest = 6000;
    constexpr int kThrowMs = 380;
    const double speed = std::hypot(pixelsPerSecond.x(), pixelsPerSecond.y());
    if (m_isAnimated && speed >= kSlowest)
        slide(pixelsPerSecond * std::min(1.0, kFastest / speed) * (kThrowMs / 1000.0 / 3),
              kThrowMs); // a cubic's first slope is 3
}

void MapMotion::slide(QPointF way, int milliseconds)
{
    m_sliding.stop();
    if (!m_isAnimated) {
        moveTo(m_viewport.movedBy(way));
        return;
    }
    m_slid = {};
    m_sliding.setDuration(milliseconds);
    m_sliding.setStartValue(QPointF());
    m_sliding.setEndValue(way);
    m_sliding.start();
}

void MapMotion::stop()
{
    m_zooming.stop();
    m_sliding.stop();
    m_isPinched = false;
}

MapViewport MapMotion::aim() const
{
    const bool isUnderWay = m_zooming.state() == QAbstractAnimation::Running;
    return isUnderWay ? m_viewport.zoomedAbout(m_about, m_zooming.endValue().toDouble()) : m_viewport;
}

void MapMotion::moveTo(const MapViewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    emit moved();
}

} // namespace rosette
