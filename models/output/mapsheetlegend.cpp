#include "models/output/mapsheetlegend.h"

#include <QFontMetricsF>

namespace rosette {

namespace {

constexpr double kRowHeight = 19;
constexpr double kSampleWidth = 30;
constexpr double kGap = 14;
constexpr double kGroupGap = 20;

} // namespace

MapSheetLegend::MapSheetLegend(const QList<MapLegendGroup> &groups, const MapStyle &style, double width)
    : m_font(style.fontOf(11.5 / style.scale))
    , m_titleFont(style.fontOf(11.5 / style.scale, QFont::DemiBold))
{
    for (const MapLegendGroup &group : groups) {
        if (!group.entries.isEmpty())
            addGroup(group, width);
    }
    if (!m_pieces.isEmpty())
        m_height = m_cursor.y() + kRowHeight;
}

void MapSheetLegend::addGroup(const MapLegendGroup &group, double width)
{
    const auto widthOf = [](const QFont &font, const QString &text) {
        return QFontMetricsF(font).horizontalAdvance(text);
    };
    const auto entryWidth = [&](const MapLegendEntry &entry) { return kSampleWidth + widthOf(m_font, entry.text); };
    if (m_cursor.x() > 0)
        m_cursor.rx() += kGroupGap - kGap;
    if (!group.title.isEmpty()) {
        const double title = widthOf(m_titleFont, group.title);
        if (m_cursor.x() + title + kGap + entryWidth(group.entries.first()) > width)
            m_cursor = QPointF(0, m_cursor.y() + kRowHeight); // a title does not stand alone at the end
        place({.text = group.title, .isTitle = true}, title, width);
    }
    for (const MapLegendEntry &entry : group.entries)
        place({.text = entry.text, .entry = entry}, entryWidth(entry), width);
}

void MapSheetLegend::place(Piece piece, double wanted, double width)
{
    if (m_cursor.x() > 0 && m_cursor.x() + wanted > width)
        m_cursor = QPointF(0, m_cursor.y() + kRowHeight);
    piece.box = QRectF(m_cursor, QSizeF(wanted, kRowHeight));
    m_cursor.rx() += wanted + kGap;
    m_pieces.append(std::move(piece));
}

void MapSheetLegend::paint(QPainter &painter, QPointF topLeft) const
{
    for (const Piece &piece : m_pieces) {
        const QRectF box = piece.box.translated(topLeft);
        if (!piece.isTitle)
            paintSample(painter, QRectF(box.topLeft(), QSizeF(kSampleWidth - 4, box.height())), piece.entry);
        painter.setPen(Qt::black);
        painter.setFont(piece.isTitle ? m_titleFont : m_font);
        painter.drawText(box.adjusted(piece.isTitle ? 0 : kSampleWidth, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         piece.text);
    }
}

} // namespace rosette
