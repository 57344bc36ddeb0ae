#include "ui/rounds/roundmapview.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

namespace rosette {

namespace {

constexpr double kNear = 12; // pixels

std::optional<LonLat> firstPoint(const QList<RoundMapItem> &items)
{
    for (const RoundMapItem &item : items) {
        for (const StageDoors &stage : item.stages) {
            for (const Door &door : stage.doors) {
                if (door.point)
                    return door.point;
            }
        }
    }
    return {};
}

} // namespace

RoundMapView::RoundMapView(QWidget *parent)
    : MapView(parent)
    , m_hand(*this)
{
    setObjectName(QStringLiteral("roundMapView"));
    setAccessibleName(tr("Map of the rounds"));
}

void RoundMapView::setItems(const QList<RoundMapItem> &items)
{
    const std::optional<LonLat> origin = firstPoint(items);
    if (!m_hasPlane && origin) {
        m_plane = MapPlane(*origin);
        m_hasPlane = true;
    }
    m_shapes.clear();
    for (const RoundMapItem &item : items)
        m_shapes.push_back(RoundMapShape::of(item, m_plane));
    update();
}

void RoundMapView::setChoice(const RoundMapChoice &choice)
{
    m_choice = choice;
    update();
}

void RoundMapView::setMarker(const std::optional<LonLat> &marker)
{
    m_marker = marker;
    update();
}

void RoundMapView::setTool(RoundMapTool tool)
{
    m_lasso.clear();
    update();
    if (tool == m_tool)
        return;
    m_tool = tool;
    updateCursor(mapFromGlobal(QCursor::pos()));
    emit toolChanged(tool);
}

GeoBox RoundMapView::boxOf(const QList<qint64> &keys) const
{
    PlaneBox box;
    for (const RoundMapShape &shape : m_shapes) {
        if (keys.contains(shape.key) && !shape.stops.empty())
            box.include(shape.box);
    }
    return box.isEmpty() ? GeoBox() : m_plane.toGeoBox(box).grownBy(30);
}

GeoBox RoundMapView::wholeBox() const
{
    QList<qint64> keys;
    for (const RoundMapShape &shape : m_shapes)
        keys.append(shape.key);
    const GeoBox box = boxOf(keys);
    return box.isValid() ? box : MapView::wholeBox();
}

qint64 RoundMapView::keyAt(QPointF point) const
{
    for (const RoundMapLabel &label : m_labels) {
        if (label.plate.contains(point))
            return label.key;
    }
    const QPointF place = m_plane.toPlane(viewport().toLonLat(point));
    double nearest = kNear * viewport().planeMetresPerPixel();
    qint64 key = 0;
    for (const RoundMapShape &shape : m_shapes) {
        const double distance = shape.distanceTo(place);
        if (distance < nearest) {
            nearest = distance;
            key = shape.key;
        }
    }
    return key;
}

void RoundMapView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_hasMoved = false;
    const bool isDrawing = m_tool == RoundMapTool::Lasso && event->button() == Qt::LeftButton;
    if (isDrawing)
        m_lasso.begin(MapShape::Form::Lasso, event->position());
    else if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_hand.press(event->position());
}

void RoundMapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if ((at - m_pressedAt).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance())
        m_hasMoved = true;
    if (m_hand.isDown()) {
        if (m_hasMoved)
            m_hand.dragTo(at);
    } else if (m_lasso.isActive()) {
        m_lasso.drawTo(at);
        update();
    } else {
        updateCursor(at);
    }
}

void RoundMapView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isLasso = m_lasso.isActive();
    const MapShape drawn = m_lasso;
    m_lasso.clear();
    update();
    if (m_hand.isDown())
        m_hand.release(m_hasMoved);
    updateCursor(event->position());
    if (isLasso && m_hasMoved && drawn.isArea() && scene())
        emit doorsDrawn(doorsInside(*scene(), viewport(), drawn.polygon()), event->modifiers());
    else if (!m_hasMoved && event->button() == Qt::LeftButton)
        click(event->position(), event->modifiers());
}

void RoundMapView::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (m_tool == RoundMapTool::Point) {
        emit pointClicked(viewport().toLonLat(at));
        return;
    }
    const MapTarget target = targetAt(at);
    const bool isPick = m_tool == RoundMapTool::Lasso || modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (isPick && target.kind == MapTarget::Kind::Doorstep)
        emit doorsDrawn(doorsOf(*scene(), scene()->doorsteps[target.item]), modifiers);
    else if (const qint64 key = keyAt(at); key && m_tool == RoundMapTool::Look)
        emit chosen(key);
}

void RoundMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isOut =
        event->button() == Qt::RightButton || event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_tool == RoundMapTool::Look)
        zoomBy(isOut ? -2 : 2, event->position());
}

void RoundMapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else if (event->key() == Qt::Key_N)
        chooseNext(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        MapView::keyPressEvent(event);
}

void RoundMapView::chooseNext(int step)
{
    const int count = int(m_shapes.size());
    if (count == 0)
        return;
    const auto current = std::find_if(m_shapes.begin(), m_shapes.end(),
                                      [this](const RoundMapShape &shape) { return m_choice.isFirst(shape.key); });
    const int place = current == m_shapes.end() ? (step > 0 ? -1 : 0) : int(current - m_shapes.begin());
    emit chosen(m_shapes[size_t((place + step + count) % count)].key);
}

void RoundMapView::giveUp()
{
    if (m_lasso.isActive())
        setTool(m_tool);
    else if (m_tool != RoundMapTool::Look)
        setTool(RoundMapTool::Look);
    else
        emit escaped();
}

void RoundMapView::updateCursor(QPointF at)
{
    if (m_tool != RoundMapTool::Look)
        setCursor(Qt::CrossCursor);
    else if (keyAt(at))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void RoundMapView::paintTool(QPainter &painter)
{
    RoundMapPainter rounds(m_shapes, m_plane, viewport(), mapStyle(), m_choice);
    rounds.paint(painter);
    m_labels = rounds.labels();
    if (m_marker)
        paintMarker(painter);
    m_lasso.paint(painter, mapStyle());
}

void RoundMapView::paintMarker(QPainter &painter) const
{
    const QPointF foot = viewport().toScreen(*m_marker);
    const QPointF head = foot - QPointF(0, 16);
    painter.setPen(QPen(mapStyle().halo, 5));
    painter.drawLine(foot, head);
    painter.setPen(QPen(mapStyle().accent, 2.5));
    painter.drawLine(foot, head);
    painter.setPen(QPen(mapStyle().halo, 1.5));
    painter.setBrush(mapStyle().accent);
    painter.drawEllipse(head, 7, 7);
}

} // namespace rosette
