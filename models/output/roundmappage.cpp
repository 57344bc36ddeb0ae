#include "models/output/roundmappage.h"

#include <QCoreApplication>

#include "models/map/mapfurniture.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPaperDetail = 4; // of the lines, against the screen's
constexpr double kArrowSize = 40;

QString tr(const char *text) { return QCoreApplication::translate("RoundMapPage", text); }

Paper::Orientation orientationFor(const RoundSheetMap &map)
{
    const MapViewport upright = map.viewport({186, 240}, 1);
    const MapViewport across = map.viewport({273, 153}, 1);
    return across.zoom() > upright.zoom() ? Paper::Orientation::Landscape : Paper::Orientation::Portrait;
}

/// What the signs mean, and whose data the ground is.
QStringList notesOf(Paper &paper, const RoundSheetMap &map, const TextStyle &style)
{
    QString key =
        tr("Black plates: where each stage begins. Numbers beside doors: the stop in the list. Arrows: the way "
           "to walk. Dashes: to the next stage. Hollow dots: place only reckoned.");
    if (map.doorsWithoutPlace() > 0)
        key += u' ' + QCoreApplication::translate("RoundMapPage", "%n door(s) stand only in the list.", nullptr,
                                                  map.doorsWithoutPlace());
    return paper.wrapped(key, style, paper.width()) + paper.wrapped(map.notices().join(u" · "_s), style, paper.width());
}

void drawMap(QPainter &painter, QSizeF size, const RoundSheetMap &map)
{
    const double detail = std::min(kPaperDetail, painter.deviceTransform().m11());
    const MapViewport viewport = map.viewport(size, detail);
    map.paint(painter, viewport);
    MapFurniture::paintScaleBar(painter, map.ground().style(), viewport);
    MapFurniture::paintNorthArrow(painter, map.ground().style(), QPointF(size.width() - 24, 32), kArrowSize);
}

} // namespace

void drawRoundMapPage(Paper &paper, const RoundPaper &round, const RoundSheetMap &map, QDate today, int pages)
{
    paper.beginPage(orientationFor(map));
    RoundSheetFrame frame(paper, round, today, map.look().scale);
    const QStringList notes = notesOf(paper, map, frame.small());
    const QRectF inside = frame.inside(int(notes.size())).adjusted(0, 0, 0, -1);
    paper.drawing(inside, [&map](QPainter &painter, QSizeF size) { drawMap(painter, size, map); });
    paper.boxes({inside}, 0.8);
    frame.draw(1, pages, notes);
}

} // namespace rosette
