#include "models/output/mapsheet.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "models/output/mapsheetpage.h"

namespace rosette {

namespace {

constexpr double kMarginMm = 12;
constexpr double kUnitsPerInch = 96;
constexpr double kMmPerInch = 25.4;
constexpr int kPdfResolution = 1200;
constexpr double kPaperDetail = 4; // of the lines, against the screen's

Error notWritten()
{
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("MapSheet", "The map could not be written. Is there room on the disk?"),
                 {}};
}

QRectF inUnits(const QRectF &millimetres)
{
    constexpr double units = kUnitsPerInch / kMmPerInch;
    return {millimetres.topLeft() * units, millimetres.size() * units};
}

} // namespace

QPageLayout MapSheet::layout(QPageLayout::Orientation orientation) const
{
    return QPageLayout(QPageSize(isA3 ? QPageSize::A3 : QPageSize::A4), orientation,
                       QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
}

QPageLayout MapSheet::layout(const MapPainter &map) const
{
    const QPageLayout upright = layout(QPageLayout::Portrait);
    const QPageLayout across = layout(QPageLayout::Landscape);
    if (turn != SheetTurn::Automatic)
        return turn == SheetTurn::Upright ? upright : across;
    return scaleOn(upright, map) <= scaleOn(across, map) ? upright : across;
}

double MapSheet::scaleOn(const QPageLayout &page, const MapPainter &map) const
{
    return MapSheetPage(*this, map, inUnits(page.paintRect(QPageLayout::Millimeter)).size()).scale();
}

double MapSheet::scale(const MapPainter &map) const { return scaleOn(layout(map), map); }

void MapSheet::paintPage(QPainter &painter, const MapPainter &map) const
{
    const QPageLayout page = layout(map);
    painter.fillRect(inUnits(page.fullRect(QPageLayout::Millimeter)), Qt::white);
    const QRectF inside = inUnits(page.paintRect(QPageLayout::Millimeter));
    painter.translate(inside.topLeft());
    MapSheetPage(*this, map, inside.size()).paint(painter, painter.deviceTransform().m11());
}

Status MapSheet::writePdf(const MapPainter &map, QIODevice &device) const
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rosette"));
    writer.setResolution(kPdfResolution);
    writer.setPageLayout(layout(map));
    return print(map, writer);
}

Status MapSheet::print(const MapPainter &map, QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return notWritten();
    const double scale = device.logicalDpiX() / kUnitsPerInch;
    painter.scale(scale, scale);
    MapSheetPage(*this, map, QSizeF(device.width(), device.height()) / scale).paint(painter, kPaperDetail);
    return painter.end() ? Status() : Status(notWritten());
}

Status MapSheet::writeSvg(const MapPainter &map, QIODevice &device) const
{
    const QRectF page = inUnits(layout(map).fullRect(QPageLayout::Millimeter));
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(title);
    generator.setDescription(map.scene().notices.join(QStringLiteral(" · ")));
    generator.setResolution(int(kUnitsPerInch));
    generator.setSize(page.size().toSize());
    generator.setViewBox(page);
    QPainter painter;
    if (!painter.begin(&generator))
        return notWritten();
    paintPage(painter, map);
    return painter.end() ? Status() : Status(notWritten());
}

QImage MapSheet::image(const MapPainter &map, double dotsPerInch) const
{
    const double ratio = dotsPerInch / kUnitsPerInch;
    const QRectF page = inUnits(layout(map).fullRect(QPageLayout::Millimeter));
    QImage image((page.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(dotsPerInch / kMmPerInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(ratio, ratio); // not the image's own ratio: a preview may be smaller than paper on a screen
    paintPage(painter, map);
    painter.end();
    return image;
}

} // namespace rosette
