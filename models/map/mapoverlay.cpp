#include "models/map/mapoverlay.h"

#include <array>
#include <cmath>

#include "models/map/mapramp.h"

namespace rosette {

namespace {

constexpr double kShapesFromRadius = 1.8; // smaller marks are told apart by colour only

} // namespace

MapOverlayPainter::MapOverlayPainter(const MapDrawing &drawing)
    : m_map(drawing)
{
}

void MapOverlayPainter::paint(QPainter &painter, MapCanvas &canvas) const
{
    if (m_map.figures && m_map.figures->hasWardFigures(m_map.layers))
        paintShading(canvas);
    if (m_map.layers.hasWards)
        paintWards(canvas);
    if (m_map.layers.hasDistricts)
        paintDistricts(canvas);
    if (m_map.layers.hasRounds)
        paintRounds(painter);
    const bool isColoured = m_map.figures && m_map.figures->hasDoorClasses(m_map.layers);
    if (!m_map.layers.hasDoors || doorRadius(m_map.zoom, isColoured) <= 0)
        return;
    const std::vector<quint32> steps = m_map.scene.doorIndex.find(m_map.visible(8));
    if (isColoured)
        paintColouredDoors(canvas, steps);
    else
        paintPlainDoors(canvas, steps);
}

void MapOverlayPainter::paintShading(MapCanvas &canvas) const
{
    const QList<MapClass> classes = shadingClassesOf(m_map.layers.shading, m_map.style);
    for (qsizetype shade = 0; shade < classes.size(); ++shade) {
        Rings rings;
        for (size_t i = 0; i < m_map.scene.wards.size(); ++i) {
            const MapWardFigure &figure = m_map.figures->wards[i];
            if (m_map.scene.wards[i].hasOutline && figure.isKnown &&
                shadingClassOf(m_map.layers.shading, figure.value) == shade)
                addRings(rings, m_map.scene.wardShapes, m_map.scene.wards[i].shape);
        }
        for (const std::vector<QPointF> &ring : rings)
            canvas.addRing(ring);
        QColor colour = classes[shade].colour;
        colour.setAlpha(kShadeAlpha);
        canvas.fill(colour);
    }
}

void MapOverlayPainter::paintWards(MapCanvas &canvas) const
{
    const bool hasWorked = std::any_of(m_map.scene.wards.begin(), m_map.scene.wards.end(),
                                       [](const MapWard &ward) { return ward.isWorked && ward.hasOutline; });
    if (hasWorked) {
        const double width = m_map.viewport.size().width() + 4;
        const double height = m_map.viewport.size().height() + 4;
        canvas.addRing(std::array{QPointF(-4, -4), QPointF(width, -4), QPointF(width, height), QPointF(-4, height)});
        for (std::vector<QPointF> &ring : wardRings(true)) {
            std::reverse(ring.begin(), ring.end()); // a hole
            canvas.addRing(ring);
        }
        canvas.fill(m_map.style.outside);
    }
    const Rings rings = wardRings(false);
    if (!m_map.style.isPrint()) {
        QColor glow = m_map.style.accent;
        glow.setAlpha(38);
        addOutlines(canvas, rings, {.width = 6 * m_map.style.scale});
        canvas.stroke(glow);
    }
    addOutlines(canvas, rings, {.width = (m_map.style.isPrint() ? 2.6 : 2) * m_map.style.scale});
    canvas.stroke(m_map.style.accent);
}

void MapOverlayPainter::paintDistricts(MapCanvas &canvas) const
{
    Rings rings;
    for (const MapDistrict &district : m_map.scene.districts) {
        if (district.hasOutline)
            addRings(rings, m_map.scene.districtShapes, district.shape);
    }
    addOutlines(canvas, rings, {.width = 1.3 * m_map.style.scale, .isRound = false, .dashes = {5, 3}});
    canvas.stroke(m_map.style.names);
}

MapOverlayPainter::Rings MapOverlayPainter::wardRings(bool isWorkedOnly) const
{
    Rings rings;
    for (const MapWard &ward : m_map.scene.wards) {
        if (ward.hasOutline && (ward.isWorked || !isWorkedOnly))
            addRings(rings, m_map.scene.wardShapes, ward.shape);
    }
    return rings;
}

void MapOverlayPainter::addRings(Rings &rings, const MapShapes &shapes, quint32 item) const
{
    const MapShapes::Shape &shape = shapes.shape(item);
    if (!shape.box.intersects(m_map.visible(8)))
        return;
    for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
        std::vector<QPointF> &ring = rings.emplace_back();
        for (const PlanePoint &point : shapes.ring(number))
            ring.push_back(m_map.toScreen(point));
    }
}

void MapOverlayPainter::addOutlines(MapCanvas &canvas, const Rings &rings, const MapPen &pen) const
{
    canvas.begin(pen);
    for (const std::vector<QPointF> &ring : rings)
        canvas.addLine(ring);
}

void MapOverlayPainter::paintRounds(QPainter &painter) const
{
    const PlaneBox visible = m_map.visible(20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const bool isLeaflet : {false, true}) { // leaflet rounds run along the same streets: narrow, on top
        for (size_t i = 0; i < m_map.scene.rounds.size(); ++i) {
            const MapRound &round = m_map.scene.rounds[i];
            if (isLeaflet != (round.purpose == RoundPurpose::Leaflet) ||
                !m_map.layers.showsRound(round.id, round.purpose) || !round.box.intersects(visible))
                continue;
            painter.setPen(roundPen(i));
            for (const PlaneLine &line : round.lines)
                painter.drawPolyline(toScreen(line));
        }
    }
}

QPen MapOverlayPainter::roundPen(size_t place) const
{
    const bool isNarrow = m_map.scene.rounds[place].purpose == RoundPurpose::Leaflet && !m_map.layers.roundPurpose &&
                          !m_map.layers.onlyRound;
    const double width = std::clamp(3 + (m_map.zoom - 13) * 1.2, 3.0, 9.0) * m_map.style.scale;
    QColor colour = m_map.style.roundLineColour(place);
    const bool isBehind = m_map.figures && (m_map.figures->hasDoorClasses(m_map.layers) ||
                                            m_map.figures->hasWardFigures(m_map.layers)); // what they tell comes first
    if (isBehind)
        colour.setAlpha(colour.alpha() / 2);
    QPen pen(colour, width * (isNarrow ? 0.4 : 1) * (isBehind ? 0.6 : 1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_map.style.isPrint() && place % 2 == 1)
        pen.setDashPattern({2, 1.5});
    return pen;
}

double MapOverlayPainter::doorRadius(double zoom, bool isColoured)
{
    const double firstZoom = isColoured ? 14.25 : 15.5;
    if (zoom < firstZoom)
        return 0;
    return isColoured ? std::clamp(1.3 + (zoom - firstZoom) * 1.05, 1.3, 6.0)
                      : std::clamp(1.1 + (zoom - firstZoom) * 0.75, 1.1, 4.0);
}

void MapOverlayPainter::paintPlainDoors(MapCanvas &canvas, const std::vector<quint32> &steps) const
{
    const double radius = doorRadius(m_map.zoom) * m_map.style.scale;
    const auto addDots = [&](double change, auto isWanted) {
        for (const quint32 item : steps) {
            const MapDoorstep &step = m_map.scene.doorsteps[item];
            if (isWanted(step))
                canvas.addDisc(m_map.toScreen(step.point),
                               (step.doorCount > 3 ? radius * 1.35 : radius) + change * m_map.style.scale);
        }
    };
    const auto isAny = [](const MapDoorstep &) { return true; };
    const bool hasEdge = radius > kShapesFromRadius * m_map.style.scale;
    if (hasEdge) {
        addDots(0.9, isAny);
        canvas.fill(m_map.style.doorEdge);
    }
    addDots(0, isAny);
    canvas.fill(m_map.style.door);
    if (!hasEdge)
        return;
    addDots(-1.1, [](const MapDoorstep &step) { return !step.isExact(); }); // a ring where the point was only reckoned
    canvas.fill(m_map.style.doorEdge);
    paintCrosses(canvas, steps, radius);
}

void MapOverlayPainter::paintColouredDoors(MapCanvas &canvas, const std::vector<quint32> &steps) const
{
    const double radius = doorRadius(m_map.zoom, true) * m_map.style.scale;
    const bool hasShapes = radius > kShapesFromRadius * m_map.style.scale;
    const QList<MapClass> classes = doorClassesOf(*m_map.figures, m_map.style);
    std::vector<std::vector<quint32>> stepsOf(size_t(classes.size()));
    for (const quint32 item : steps) {
        const size_t place = m_map.figures->doorClasses[item];
        stepsOf[std::min(place, stepsOf.size() - 1)].push_back(item);
    }
    const auto sizeOf = [&](quint32 item) {
        return m_map.scene.doorsteps[item].doorCount > 3 ? radius * 1.25 : radius;
    };
    for (size_t place = stepsOf.size(); hasShapes && place-- > 0;) {
        for (const quint32 item : stepsOf[place])
            addMarkEdge(canvas, classes[qsizetype(place)].mark, m_map.toScreen(m_map.scene.doorsteps[item].point),
                        sizeOf(item), m_map.style.scale);
    }
    canvas.fill(m_map.style.doorEdge);
    for (size_t place = stepsOf.size(); place-- > 0;) { // the first class lies on top
        const MapClass &one = classes[qsizetype(place)];
        for (const quint32 item : stepsOf[place])
            addMark(canvas, hasShapes || one.mark == MapMark::Dot ? one.mark : MapMark::Disc,
                    m_map.toScreen(m_map.scene.doorsteps[item].point), sizeOf(item));
        canvas.fill(one.colour);
    }
    if (hasShapes)
        paintCrosses(canvas, steps, radius);
}

void MapOverlayPainter::paintCrosses(MapCanvas &canvas, const std::vector<quint32> &steps, double radius) const
{
    canvas.begin({.width = 1.2 * m_map.style.scale});
    for (const quint32 item : steps) {
        const MapDoorstep &step = m_map.scene.doorsteps[item];
        if (!step.isDoNotKnock)
            continue;
        const QPointF point = m_map.toScreen(step.point);
        const QPointF arm = QPointF(radius, radius) * 1.4;
        const QPointF other(arm.x(), -arm.y());
        canvas.addLine(std::array{point - arm, point + arm});
        canvas.addLine(std::array{point - other, point + other});
    }
    canvas.stroke(m_map.style.names);
}

QPolygonF MapOverlayPainter::toScreen(std::span<const PlanePoint> line) const
{
    QPolygonF polygon;
    polygon.reserve(qsizetype(line.size()));
    for (const PlanePoint &point : line)
        polygon.append(m_map.toScreen(point));
    return polygon;
}

} // namespace rosette
