#include "models/output/mapsheet.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPdfWriter>

#include "models/map/mapfurniture.h"

namespace rosette {

namespace {

constexpr double kMarginMm = 12;
constexpr double kUnitsPerInch = 96; // what the style's pixels are on paper
constexpr double kDetail = 4;        // of the lines, against the screen's
constexpr double kTitleHeight = 34;
constexpr double kLegendHeight = 26;

QString tr(const char *text) { return QCoreApplication::translate("MapSheet", text); }

} // namespace

bool MapSheet::isWide() const
{
    const QPointF span = MapPlane(LonLat{box.west, box.north}).toPlane(LonLat{box.east, box.south});
    return span.x() > span.y();
}

Status MapSheet::write(const MapPainter &map, QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rosette"));
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(isA3 ? QPageSize::A3 : QPageSize::A4), isWide() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Io, tr("The map could not be written to the file."), {}};
    const double scale = writer.resolution() / kUnitsPerInch;
    painter.scale(scale, scale);
    paintPage(painter, map, QSizeF(writer.width(), writer.height()) / scale);
    if (!painter.end())
        return Error{ErrorCode::Io, tr("The map could not be written to the file. Is the disk full?"), {}};
    return {};
}

void MapSheet::paintPage(QPainter &painter, const MapPainter &map, QSizeF page) const
{
    const QRectF frame(0, kTitleHeight, page.width(), page.height() - kTitleHeight - kLegendHeight);
    paintTitle(painter, map.style(), QRectF(0, 0, page.width(), kTitleHeight));
    painter.save();
    painter.setClipRect(frame);
    painter.translate(frame.topLeft());
    map.paint(painter, MapViewport::fitting(box, frame.size(), 14, kDetail));
    painter.restore();
    MapFurniture::paintNorthArrow(painter, map.style(), frame.topRight() + QPointF(-26, 34), 40);
    painter.setPen(QPen(map.style().names, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    paintLegend(painter, map, QRectF(0, frame.bottom(), page.width(), kLegendHeight));
}

void MapSheet::paintTitle(QPainter &painter, const MapStyle &style, const QRectF &area) const
{
    painter.setPen(Qt::black);
    painter.setFont(style.fontOf(20, QFont::DemiBold));
    painter.drawText(area.adjusted(0, 0, 0, -6), Qt::AlignLeft | Qt::AlignVCenter, title);
    if (campaign == title)
        return;
    painter.setFont(style.fontOf(12));
    painter.drawText(area.adjusted(0, 0, 0, -6), Qt::AlignRight | Qt::AlignVCenter, campaign);
}

void MapSheet::paintLegend(QPainter &painter, const MapPainter &map, const QRectF &area) const
{
    const MapStyle &style = map.style();
    painter.setFont(style.fontOf(10.5));
    double x = area.left();
    const double y = area.center().y() + 3;
    const auto entry = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y));
        painter.setPen(Qt::black);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        painter.drawText(QRectF(x + 32, area.top() + 3, width + 4, area.height()), Qt::AlignVCenter, text);
        x += width + 58;
    };
    const auto road = [&](MapKind kind, const QString &text) {
        painter.setPen(QPen(style.line(kind).casing, 6.5));
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y));
        entry(QPen(style.line(kind).colour, 5, Qt::SolidLine, Qt::FlatCap), text);
    };
    road(MapKind::TrunkRoad, tr("Main road"));
    road(MapKind::Street, tr("Street"));
    QPen path(style.line(MapKind::Path).colour, 1.2);
    path.setDashPattern(style.line(MapKind::Path).dashes);
    entry(path, tr("Path"));
    if (map.layers().hasWards && !map.scene().wards.empty())
        entry(QPen(style.accent, 2), tr("Ward boundary"));
    for (size_t i = 0; map.layers().hasRounds && i < map.scene().rounds.size(); ++i) {
        if (map.layers().onlyRound && map.scene().rounds[i].id != map.layers().onlyRound)
            continue;
        entry(QPen(style.roundColour(i), 5, Qt::SolidLine, Qt::RoundCap), map.layers().onlyRound ? title : tr("Rounds"));
        break;
    }
    if (map.layers().hasStalls && !map.scene().stalls.empty())
        entry(QPen(style.stall, 10, Qt::DotLine), tr("Stall"));
}

} // namespace rosette
