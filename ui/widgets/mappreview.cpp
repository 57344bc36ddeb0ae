#include "ui/widgets/mappreview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "models/map/mappainter.h"
#include "models/map/mapsceneloader.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kZoom = 16;
constexpr double kMetresAround = 500; // more than the widest card shows at this zoom

} // namespace

MapPreview::MapPreview(TaskRunner &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
{
    setObjectName(QStringLiteral("mapPreview"));
    setAccessibleName(tr("Small map; press Enter for the large one"));
    setToolTip(tr("Show on the map"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void MapPreview::showPlace(const std::optional<LonLat> &place)
{
    setVisible(place.has_value());
    if (place == m_place && isDrawn())
        return;
    m_place = place;
    m_image = {};
    draw();
}

void MapPreview::draw()
{
    m_tasks.drop(m_task);
    update();
    if (!m_place || size().isEmpty())
        return;
    MapStyle style = MapStyle::make(Theme::isDark(palette()) ? MapTheme::Dark : MapTheme::Light, Theme::accent(palette()));
    style.font = font();
    m_task = m_tasks.run<QImage>(tr("Drawing a small map"), this, [style, viewport = viewport()](const Feedback &, Connection &connection) -> Result<QImage> {
        ROSETTE_ASSIGN(const MapScenePtr scene, MapSceneLoader::loadNear(connection, viewport.centre(), kMetresAround));
        return scene->hasGround() ? MapPainter(scene, nullptr, style).image(viewport) : QImage();
    }, [this](const Result<QImage> &image) {
        m_image = image.valueOr({}); // without a map the card says the place in words all the same
        update();
    });
}

MapViewport MapPreview::viewport() const
{
    return MapViewport(*m_place, kZoom, QSizeF(size()), devicePixelRatioF());
}

void MapPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (isDrawn())
        painter.drawImage(QPointF(0, 0), m_image);
    painter.setPen(QPen(palette().color(QPalette::Base), 2.5));
    painter.setBrush(Theme::accentText(palette()));
    painter.drawEllipse(QRectF(rect()).center(), 7, 7);
    painter.setPen(hasFocus() ? QPen(Theme::accent(palette()), 2) : QPen(Theme::line(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MapPreview::resizeEvent(QResizeEvent *) { draw(); }

void MapPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void MapPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_place || !rect().contains(event->position().toPoint()))
        return;
    emit spotClicked(viewport().toLonLat(event->position()));
    emit clicked();
}

void MapPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rosette
