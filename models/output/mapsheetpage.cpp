#include "models/output/mapsheetpage.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "models/base/localtime.h"
#include "models/map/mapfurniture.h"
#include "models/map/mapoverlay.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTitleHeight = 28;
constexpr double kSubtitleHeight = 18;
constexpr double kGap = 6;
constexpr double kSmallest = 9; // of type: 7 pt
constexpr double kMapMargin = 12;
constexpr double kMetresPerUnit = 0.0254 / 96;

QString tr(const char *text) { return QCoreApplication::translate("MapSheet", text); }

/// "1:8,500": two figures are as exact as paper is.
QString scaleText(double scale)
{
    const double step = std::pow(10, std::max(0.0, std::floor(std::log10(scale)) - 1));
    return u"1:"_s + QLocale(QLocale::English).toString(qint64(std::lround(scale / step) * std::lround(step)));
}

/// Sizes on paper are absolute; the style's scale is the map's.
QFont fontOf(const MapStyle &style, double units, int weight = QFont::Normal)
{
    return style.fontOf(units / style.scale, weight);
}

} // namespace

MapSheetPage::MapSheetPage(const MapSheet &sheet, const MapPainter &map, QSizeF size)
    : m_sheet(sheet)
    , m_map(map)
    , m_size(size)
    , m_small((map.scene().notices + sheet.small).join(u" · "_s))
{
    if (sheet.hasLegend)
        m_legend =
            MapSheetLegend(legendOf(map.scene(), map.figures(), layersShown(), map.style()), map.style(), size.width());
    if (!m_small.isEmpty()) {
        const QFontMetricsF metrics(fontOf(map.style(), kSmallest));
        m_smallHeight =
            metrics.boundingRect(QRectF(0, 0, size.width(), 1000), Qt::TextWordWrap, m_small).height() + kGap / 2;
    }
    constexpr double head = kTitleHeight + kSubtitleHeight + kGap;
    const double foot = m_smallHeight + (m_legend.height() > 0 ? m_legend.height() + kGap : 0);
    m_frame = QRectF(0, head, size.width(), std::max(size.height() - head - foot, size.height() / 3));
}

MapLayers MapSheetPage::layersShown() const
{
    MapLayers layers = m_map.layers();
    const bool isColoured = layers.doorColour != MapDoorColour::Plain;
    const double zoom = MapViewport::fitting(m_sheet.box, m_size, kMapMargin).zoom();
    layers.hasDoors = layers.hasDoors && MapOverlayPainter::doorRadius(zoom, isColoured) > 0;
    return layers;
}

double MapSheetPage::scale() const { return viewport(1).groundMetresPerPixel() / kMetresPerUnit; }

MapViewport MapSheetPage::viewport(double detail) const
{
    return MapViewport::fitting(m_sheet.box, m_frame.size(), kMapMargin, detail);
}

void MapSheetPage::paint(QPainter &painter, double detail) const
{
    paintMap(painter, detail);
    paintHead(painter);
    paintFoot(painter);
}

void MapSheetPage::paintHead(QPainter &painter) const
{
    const MapStyle &style = m_map.style();
    const auto line = [&](const QRectF &area, const QFont &font, Qt::Alignment side, const QString &text) {
        painter.setFont(font);
        painter.drawText(area, side | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    painter.setPen(Qt::black);
    const QRectF title(0, 0, m_size.width() * 0.68, kTitleHeight);
    const QRectF below(0, kTitleHeight, m_size.width() * 0.68, kSubtitleHeight);
    const auto beside = [&](const QRectF &area) {
        return QRectF(area.right(), area.top(), m_size.width() - area.width(), area.height());
    };
    line(title, fontOf(style, 22, QFont::DemiBold), Qt::AlignLeft, m_sheet.title);
    if (m_sheet.campaign != m_sheet.title)
        line(beside(title), fontOf(style, 13), Qt::AlignRight, m_sheet.campaign);
    line(below, fontOf(style, 12), Qt::AlignLeft, m_sheet.subtitle);
    painter.setPen(QColor(0x404040));
    line(beside(below), fontOf(style, 11), Qt::AlignRight,
         tr("%1 · %2").arg(scaleText(scale()), longDate(m_sheet.date)));
}

void MapSheetPage::paintMap(QPainter &painter, double detail) const
{
    const MapStyle &style = m_map.style();
    const MapViewport view = viewport(detail);
    painter.save();
    painter.translate(m_frame.topLeft());
    m_map.paintTile(painter, view);
    m_map.paintNames(painter, view);
    MapFurniture::paintScaleBar(painter, style, view);
    painter.restore();
    // What sticks out is covered instead of clipped: vector formats clip badly, and pictures draw faster without.
    constexpr double kFar = 4000;
    for (const QRectF &margin :
         {QRectF(-kFar, -kFar, kFar, 3 * kFar), QRectF(m_frame.right(), -kFar, kFar, 3 * kFar),
          QRectF(-kFar, -kFar, 3 * kFar, kFar + m_frame.top()), QRectF(-kFar, m_frame.bottom(), 3 * kFar, kFar)})
        painter.fillRect(margin, Qt::white);
    MapFurniture::paintNorthArrow(painter, style, m_frame.topRight() + QPointF(-26, 36), 44);
    painter.setPen(QPen(Qt::black, 0.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_frame);
}

void MapSheetPage::paintFoot(QPainter &painter) const
{
    double y = m_frame.bottom() + kGap;
    if (m_legend.height() > 0) {
        m_legend.paint(painter, QPointF(0, y));
        y += m_legend.height();
    }
    painter.setPen(QColor(0x404040));
    painter.setFont(fontOf(m_map.style(), kSmallest));
    painter.drawText(QRectF(0, m_size.height() - m_smallHeight, m_size.width(), m_smallHeight),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_small);
}

} // namespace rosette
