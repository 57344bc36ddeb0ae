#include "models/map/maplegend.h"
#include "models/map/mapsymbols.h"

namespace rosette {

using Kind = MapLegendEntry::Kind;

void paintSample(QPainter &painter, const QRectF &box, const MapLegendEntry &entry)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    const double scale = std::min(box.width() / 26, box.height() / 16);
    painter.scale(scale, scale);
    const auto line = [&](const QColor &colour, double width, Qt::PenStyle style) {
        painter.setPen(QPen(colour, width, style, Qt::FlatCap));
        painter.drawLine(QPointF(-11, 0), QPointF(11, 0));
    };
    switch (entry.kind) {
    case Kind::Stroke:
        if (entry.casing.isValid())
            line(entry.casing, entry.width + 2, Qt::SolidLine);
        line(entry.colour, entry.width, Qt::SolidLine);
        break;
    case Kind::DashedStroke:
        line(entry.colour, entry.width, Qt::DashLine);
        break;
    case Kind::Swatch: {
        const QRectF area(-10, -6, 20, 12);
        const std::unique_ptr<MapCanvas> canvas = MapCanvas::on(painter);
        canvas->addRing(std::array{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()});
        canvas->fill(entry.colour, entry.pattern);
        painter.setPen(entry.casing.isValid() ? QPen(entry.casing, 0.8) : QPen(Qt::NoPen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        break;
    }
    case Kind::Mark: {
        const std::unique_ptr<MapCanvas> canvas = MapCanvas::on(painter);
        addMark(*canvas, entry.mark, {}, 5);
        canvas->fill(entry.colour);
        break;
    }
    case Kind::Plate:
        paintRoundPlate(painter, {-13, -7, 26, 14}, entry.sample, entry.width, entry.colour, entry.casing);
        break;
    case Kind::Pin:
        painter.translate(0, 7.5);
        painter.scale(0.6, 0.6);
        paintStallPin(painter, entry.colour, entry.casing);
        break;
    case Kind::Person:
        paintPerson(painter, {}, entry.colour, entry.casing);
        break;
    case Kind::Text:
        painter.setPen(entry.colour);
        painter.drawText(QRectF(-20, -8, 40, 16), Qt::AlignCenter, entry.sample);
        break;
    }
    painter.restore();
}

} // namespace rosette
