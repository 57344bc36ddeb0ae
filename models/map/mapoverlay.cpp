#include "models/map/mapoverlay.h"

#include <array>
#include <cmath>

#include "models/map/mapramp.h"

namespace rosette {

namespace {

constexpr double kShapesFromRadius = 1.8; // smaller marks are told apart by colour only


} // namespace

MapOverlayPainter::MapOverlayPainter(const MapScene &scene, const MapFigures *figures, const MapStyle &style,
                                     const MapLayers &layers, const MapViewport &viewport)
    : m_scene(scene)
    , m_figures(figures)
    , m_style(style)
    , m_layers(layers)
    , m_viewport(viewport)
    , m_transform(viewport.fromPlane(scene.plane))
    , m_zoom(viewport.zoom() - std::log2(style.scale))
{
}

void MapOverlayPainter::paint(QPainter &painter, MapCanvas &canvas) const
{
    if (m_figures && m_figures->hasWardFigures(m_layers))
        paintShading(canvas);
    if (m_layers.hasWards)
        paintWards(canvas);
    if (m_layers.hasDistricts)
        paintDistricts(canvas);
    if (m_layers.hasRounds)
        paintRounds(painter);
    const bool isColoured = m_figures && m_figures->hasDoorClasses(m_layers);
    if (!m_layers.hasDoors || doorRadius(m_zoom, isColoured) <= 0)
        return;
    const std::vector<quint32> steps = m_scene.doorIndex.find(m_viewport.visible(m_scene.plane, 8));
    if (isColoured)
        paintColouredDoors(canvas, steps);
    else
        paintPlainDoors(canvas, steps);
}

void MapOverlayPainter::paintShading(MapCanvas &canvas) const
{
    const QList<MapClass> classes = shadingClassesOf(m_layers.shading, m_style);
    for (qsizetype shade = 0; shade < classes.size(); ++shade) {
        Rings rings;
        for (size_t i = 0; i < m_scene.wards.size(); ++i) {
            const MapWardFigure &figure = m_figures->wards[i];
            if (m_scene.wards[i].hasOutline && figure.isKnown &&
                shadingClassOf(m_layers.shading, figure.value) == shade)
                addRings(rings, m_scene.wardShapes, m_scene.wards[i].shape);
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
    const bool hasWorked = std::any_of(m_scene.wards.begin(), m_scene.wards.end(),
                                       [](const MapWard &ward) { return ward.isWorked && ward.hasOutline; });
    if (hasWorked) {
        const double width = m_viewport.size().width() + 4;
        const double height = m_viewport.size().height() + 4;
        canvas.addRing(std::array{QPointF(-4, -4), QPointF(width, -4), QPointF(width, height), QPointF(-4, height)});
        for (std::vector<QPointF> &ring : wardRings(true)) {
            std::reverse(ring.begin(), ring.end()); // a hole
            canvas.addRing(ring);
        }
        canvas.fill(m_style.outside);
    }
    const Rings rings = wardRings(false);
    if (!m_style.isPrint()) {
        QColor glow = m_style.accent;
        glow.setAlpha(38);
        addOutlines(canvas, rings, {.width = 6 * m_style.scale});
        canvas.stroke(glow);
    }
    addOutlines(canvas, rings, {.width = (m_style.isPrint() ? 2.6 : 2) * m_style.scale});
    canvas.stroke(m_style.accent);
}

void MapOverlayPainter::paintDistricts(MapCanvas &canvas) const
{
    Rings rings;
    for (const MapDistrict &district : m_scene.districts) {
        if (district.hasOutline)
            addRings(rings, m_scene.districtShapes, district.shape);
    }
    addOutlines(canvas, rings, {.width = 1.3 * m_style.scale, .isRound = false, .dashes = {5, 3}});
    canvas.stroke(m_style.names);
}

MapOverlayPainter::Rings MapOverlayPainter::wardRings(bool isWorkedOnly) const
{
    Rings rings;
    for (const MapWard &ward : m_scene.wards) {
        if (ward.hasOutline && (ward.isWorked || !isWorkedOnly))
            addRings(rings, m_scene.wardShapes, ward.shape);
    }
    return rings;
}

void MapOverlayPainter::addRings(Rings &rings, const MapShapes &shapes, quint32 item) const
{
    const MapShapes::Shape &shape = shapes.shape(item);
    if (!shape.box.intersects(m_viewport.visible(m_scene.plane, 8)))
        return;
    for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
        std::vector<QPointF> &ring = rings.emplace_back();
        for (const PlanePoint &point : shapes.ring(number))
            ring.push_back(toScreen(point));
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
    const PlaneBox visible = m_viewport.visible(m_scene.plane, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const bool isLeaflet : {false, true}) { // leaflet rounds run along the same streets: narrow, on top
        for (size_t i = 0; i < m_scene.rounds.size(); ++i) {
            const MapRound &round = m_scene.rounds[i];
            if (isLeaflet != (round.purpose == RoundPurpose::Leaflet) ||
                !m_layers.showsRound(round.id, round.purpose) || !round.box.intersects(visible))
                continue;
            painter.setPen(roundPen(i));
            for (const PlaneLine &line : round.lines)
                painter.drawPolyline(toScreen(line));
        }
    }
}

QPen MapOverlayPainter::roundPen(size_t place) const
{
    const bool isNarrow =
        m_scene.rounds[place].purpose == RoundPurpose::Leaflet && !m_layers.roundPurpose && !m_layers.onlyRound;
    const double width = std::clamp(3 + (m_zoom - 13) * 1.2, 3.0, 9.0) * m_style.scale;
    QColor colour = m_style.roundLineColour(place);
    const bool isBehind = m_figures && (m_figures->hasDoorClasses(m_layers) ||
                                        m_figures->hasWardFigures(m_layers)); // what they tell comes first
    if (isBehind)
        colour.setAlpha(colour.alpha() / 2);
    QPen pen(colour, width * (isNarrow ? 0.4 : 1) * (isBehind ? 0.6 : 1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_style.isPrint() && place % 2 == 1)
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
    const double radius = doorRadius(m_zoom) * m_style.scale;
    const auto addDots = [&](double change, auto isWanted) {
        for (const quint32 item : steps) {
            const MapDoorstep &step = m_scene.doorsteps[item];
            if (isWanted(step))
                canvas.addDisc(toScreen(step.point),
                               (step.doorCount > 3 ? radius * 1.35 : radius) + change * m_style.scale);
        }
    };
    const auto isAny = [](const MapDoorstep &) { return true; };
    const bool hasEdge = radius > kShapesFromRadius * m_style.scale;
    if (hasEdge) {
        addDots(0.9, isAny);
        canvas.fill(m_style.doorEdge);
    }
    addDots(0, isAny);
    canvas.fill(m_style.door);
    if (!hasEdge)
        return;
    addDots(-1.1, [](const MapDoorstep &step) { return !step.isExact(); }); // a ring where the point was only reckoned
    canvas.fill(m_style.doorEdge);
    paintCrosses(canvas, steps, radius);
}

void MapOverlayPainter::paintColouredDoors(MapCanvas &canvas, const std::vector<quint32> &steps) const
{
    const double radius = doorRadius(m_zoom, true) * m_style.scale;
    const bool hasShapes = radius > kShapesFromRadius * m_style.scale;
    const QList<MapClass> classes = doorClassesOf(*m_figures, m_style);
    std::vector<std::vector<quint32>> stepsOf(size_t(classes.size()));
    for (const quint32 item : steps) {
        const size_t place = m_figures->doorClasses[item];
        stepsOf[std::min(place, stepsOf.size() - 1)].push_back(item);
    }
    const auto sizeOf = [&](quint32 item) { return m_scene.doorsteps[item].doorCount > 3 ? radius * 1.25 : radius; };
    for (size_t place = stepsOf.size(); hasShapes && place-- > 0;) {
        for (const quint32 item : stepsOf[place])
            addMarkEdge(canvas, classes[qsizetype(place)].mark, toScreen(m_scene.doorsteps[item].point), sizeOf(item),
                        m_style.scale);
    }
    canvas.fill(m_style.doorEdge);
    for (size_t place = stepsOf.size(); place-- > 0;) { // the first class lies on top
        const MapClass &one = classes[qsizetype(place)];
        for (const quint32 item : stepsOf[place])
            addMark(canvas, hasShapes || one.mark == MapMark::Dot ? one.mark : MapMark::Disc,
                    toScreen(m_scene.doorsteps[item].point), sizeOf(item));
        canvas.fill(one.colour);
    }
    if (hasShapes)
        paintCrosses(canvas, steps, radius);
}

void MapOverlayPainter::paintCrosses(MapCanvas &canvas, const std::vector<quint32> &steps, double radius) const
{
    canvas.begin({.width = 1.2 * m_style.scale});
    for (const quint32 item : steps) {
        const MapDoorstep &step = m_scene.doorsteps[item];
        if (!step.isDoNotKnock)
            continue;
        const QPointF point = toScreen(step.point);
        const QPointF arm = QPointF(radius, radius) * 1.4;
        const QPointF other(arm.x(), -arm.y());
        canvas.addLine(std::array{point - arm, point + arm});
        canvas.addLine(std::array{point - other, point + other});
    }
    canvas.stroke(m_style.names);
}

QPolygonF MapOverlayPainter::toScreen(std::span<const PlanePoint> line) const
{
    QPolygonF polygon;
    polygon.reserve(qsizetype(line.size()));
    for (const PlanePoint &point : line)
        polygon.append(toScreen(point));
    return polygon;
}

} // namespace rosette
