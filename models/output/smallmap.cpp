#include "models/output/smallmap.h"

#include "models/output/papermap.h"
#include "models/output/roundsheetmap.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kScale = 0.7; // of type and lines, to leave room for the walk
constexpr double kPaperDetail = 4;
constexpr double kUnitsPerMm = 96 / 25.4;
constexpr double kPixelsPerUnit = 300 / 96.0;

Result<std::optional<SmallMap>> mapOfPlace(const ExportContext &context, LonLat place)
{
    ROSETTE_ASSIGN(const std::optional<PlaceMap> map, PlaceMap::load(context.connection, place));
    if (!map)
        return std::optional<SmallMap>();
    return std::optional(SmallMap{[map](QPainter &painter, QSizeF size) { map->paint(painter, size); }, map->notice()});
}

void paintRound(QPainter &painter, QSizeF size, const RoundSheetMap &map)
{
    const double detail = std::min(kPaperDetail, painter.deviceTransform().m11());
    map.paint(painter, map.viewport(size, detail));
}

Result<std::optional<SmallMap>> mapOfRound(const ExportContext &context, RoundId round)
{
    ROSETTE_ASSIGN(const RoundPaper paper, RoundPaper::load(context, round, {RoundPurpose::Leaflet, false}));
    const auto map = RoundSheetMap::load(context.connection, paper, {.scale = kScale, .hasNumbers = false});
    if (!map && map.error().code == ErrorCode::NotFound)
        return std::optional<SmallMap>();
    if (!map)
        return map.error();
    return std::optional(SmallMap{[map = *map](QPainter &painter, QSizeF size) { paintRound(painter, size, map); },
                                  map->notices().join(u" · "_s)});
}

} // namespace

void SmallMap::draw(Paper &paper, const QRectF &frame) const
{
    paper.drawing(frame, paint);
    paper.boxes({frame}, 0.6);
}

SmallMap SmallMap::asPicture(QSizeF size) const
{
    const QSizeF units = size * kUnitsPerMm;
    QImage picture((units * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kPixelsPerUnit, kPixelsPerUnit);
    paint(painter, units);
    painter.end();
    return {[picture](QPainter &onto, QSizeF room) {
                onto.setRenderHint(QPainter::SmoothPixmapTransform);
                onto.drawImage(QRectF({}, room), picture);
            },
            notice};
}

QString placeKey(const Activity &activity)
{
    if (activity.point)
        return u"%1,%2"_s.arg(activity.point->lon, 0, 'f', 6).arg(activity.point->lat, 0, 'f', 6);
    return QString::number(activity.round.value());
}

Result<std::optional<SmallMap>> smallMapOf(const ExportContext &context, const Activity &activity)
{
    if (activity.point)
        return mapOfPlace(context, *activity.point);
    if (activity.round)
        return mapOfRound(context, activity.round);
    return std::optional<SmallMap>();
}

} // namespace rosette
