#pragma once

#include <QPolygonF>

class QPainter;

namespace rosette {

struct MapStyle;

/// The rectangle or lasso that is being drawn around doors, in pixels of the view.
class MapShape
{
public:
    enum class Form {
        Rectangle,
        Lasso,
    };

    void begin(Form form, QPointF at);
    void drawTo(QPointF at);
    void clear() { m_points.clear(); }
    bool isActive() const { return !m_points.isEmpty(); }
    /// Where it was begun.
    QPointF start() const { return m_start; }
    /// Whether it goes around anything.
    bool isArea() const { return m_points.size() > 2; }
    const QPolygonF &polygon() const { return m_points; }

    void paint(QPainter &painter, const MapStyle &style) const;

private:
    Form m_form = Form::Rectangle;
    QPointF m_start;
    QPolygonF m_points;
};

} // namespace rosette
