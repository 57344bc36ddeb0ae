#include "models/map/mapmarklayout.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace rosette {

namespace {

/// Text with a halo, so that it is read on any ground.
void drawHaloText(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, const QColor &colour,
                  const QPen &halo)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    painter.strokePath(path, halo);
    painter.fillPath(path, colour);
}

} // namespace

QList<RoundId> MapMarkLayout::plates() const
{
    QList<RoundId> rounds;
    for (const Plate &plate : m_plates)
        rounds.append(plate.round);
    return rounds;
}

QStringList MapMarkLayout::stalls() const
{
    QStringList names;
    for (const Pin &pin : m_pins)
        names.append(pin.stall->name);
    return names;
}

void MapMarkLayout::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen halo(m_map.style.halo, 3.2 * m_map.style.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const Person &person : m_people) { // below the plates, which say more
        painter.save();
        painter.translate(person.at);
        painter.scale(m_map.style.scale, m_map.style.scale);
        paintPerson(painter, {}, m_map.style.names, m_map.style.halo);
        painter.restore();
        if (!person.text.isEmpty())
            drawHaloText(painter, person.text.bottomLeft() - QPointF(0, QFontMetricsF(smallFont()).descent()),
                         smallFont(), person.name, m_map.style.names, halo);
    }
    for (const Figure &figure : m_wards) {
        painter.setPen(QPen(m_map.style.accent, m_map.style.scale));
        painter.setBrush(m_map.style.halo);
        painter.drawRoundedRect(figure.box, 3 * m_map.style.scale, 3 * m_map.style.scale);
        const QRectF text = figure.box.adjusted(0, 2 * m_map.style.scale, 0, -2 * m_map.style.scale);
        painter.setPen(m_map.style.accent);
        painter.setFont(nameFont());
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, figure.name);
        painter.setPen(m_map.style.names);
        painter.setFont(figureFont());
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignBottom, figure.text);
    }
    painter.setFont(nameFont());
    for (const Plate &plate : m_plates) {
        if (plate.round == m_map.layers.keptRound) {
            const double ring = 3 * m_map.style.scale;
            painter.setPen(QPen(m_map.style.names, ring));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(plate.box.adjusted(-ring, -ring, ring, ring), 8 * m_map.style.scale,
                                    8 * m_map.style.scale);
        }
        paintRoundPlate(painter, plate.box, plate.text, plate.share, plate.colour, m_map.style.halo);
    }
    for (const Pin &pin : m_pins)
        paintPin(painter, pin);
    for (const Pin &pin : m_pins) {
        if (!pin.text.isEmpty())
            paintPinText(painter, pin, halo);
    }
    painter.restore();
}

void MapMarkLayout::paintPin(QPainter &painter, const Pin &pin) const
{
    painter.save();
    painter.translate(pin.at);
    const double size = m_map.style.scale * (pin.time == MapStallTime::Today       ? 1.2
                                             : pin.time == MapStallTime::Unplanned ? 0.75
                                                                                   : 1);
    painter.scale(size, size);
    paintStallPin(painter, stallColour(pin.time, m_map.style), stallEdge(pin.time, m_map.style));
    painter.restore();
}

void MapMarkLayout::paintPinText(QPainter &painter, const Pin &pin, const QPen &halo) const
{
    const QFontMetricsF names(nameFont());
    const QFontMetricsF days(smallFont());
    const QPointF corner = pin.text.topLeft() + QPointF(2 * m_map.style.scale, 0);
    drawHaloText(painter, corner + QPointF(0, names.ascent()), nameFont(), pin.stall->name, m_map.style.names, halo);
    if (pin.when.isEmpty())
        return;
    const bool isNear = pin.time <= MapStallTime::ThisWeek;
    const QPointF baseline = corner + QPointF(0, names.height() + days.ascent());
    if (!isNear) {
        drawHaloText(painter, baseline, smallFont(), pin.when, m_map.style.names, halo);
        return;
    }
    const QRectF chip(corner.x() - 2 * m_map.style.scale, corner.y() + names.height(),
                      days.horizontalAdvance(pin.when) + 8 * m_map.style.scale, days.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_map.style.stall);
    painter.drawRoundedRect(chip, 3 * m_map.style.scale, 3 * m_map.style.scale);
    painter.setPen(m_map.style.stallText);
    painter.setFont(smallFont());
    painter.drawText(chip, Qt::AlignCenter, pin.when);
}

} // namespace rosette
