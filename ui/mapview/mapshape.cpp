#include "ui/mapview/mapshape.h"

#include <QPainter>

#include "models/map/mapstyle.h"

namespace rosette {

void MapShape::begin(Form form, QPointF at)
{
    m_form = form;
    m_start = at;
    m_points = {at};
}

void MapShape::drawTo(QPointF at)
{
    if (m_form == Form::Rectangle)
        m_points = QPolygonF(QRectF(m_start, at).normalized());
    else
        m_points.append(at);
}

void MapShape::paint(QPainter &painter, const MapStyle &style) const
{
    if (!isActive())
        return;
    QColor wash = style.accent;
    wash.setAlpha(40);
    painter.setPen(QPen(style.accent, 1.5));
    painter.setBrush(wash);
    painter.drawPolygon(m_points);
}

} // namespace rosette
