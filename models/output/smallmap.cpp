#include "models/output/smallmap.h"

#include "models/output/papermap.h"
#include "models/output/roundsheetmap.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kScale = 0.7; // of type and lines, to leave room for the walk
constexpr double kPaperDetail = 4;

Result<std::optional<SmallMap>> mapOfPlace(const ExportContext &context, LonLat place)
{
    ROSETTE_ASSIGN(const std::optional<PlaceMap> map, PlaceMap::load(context.connection, place));
    if (!map)
        return std::optional<SmallMap>();
    return std::optional(
        SmallMap{[map](Paper &paper, const QRectF &frame) { map->draw(paper, frame); }, map->notice()});
}

void drawRound(Paper &paper, const QRectF &frame, const RoundSheetMap &map)
{
    paper.drawing(frame, [&map](QPainter &painter, QSizeF size) {
        const double detail = std::min(kPaperDetail, painter.deviceTransform().m11());
        map.paint(painter, map.viewport(size, detail));
    });
    paper.boxes({frame}, 0.6);
}

Result<std::optional<SmallMap>> mapOfRound(const ExportContext &context, RoundId round)
{
    ROSETTE_ASSIGN(const RoundPaper paper, RoundPaper::load(context, round, {RoundPurpose::Leaflet, false}));
    const auto map = RoundSheetMap::load(context.connection, paper, {.scale = kScale, .hasNumbers = false});
    if (!map && map.error().code == ErrorCode::NotFound)
        return std::optional<SmallMap>();
    if (!map)
        return map.error();
    return std::optional(SmallMap{[map = *map](Paper &sheet, const QRectF &frame) { drawRound(sheet, frame, map); },
                                  map->notices().join(u" · "_s)});
}

} // namespace

Result<std::optional<SmallMap>> smallMapOf(const ExportContext &context, const Activity &activity)
{
    if (activity.point)
        return mapOfPlace(context, *activity.point);
    if (activity.round)
        return mapOfRound(context, activity.round);
    return std::optional<SmallMap>();
}

} // namespace rosette
