#include "models/map/maplabels.h"

#include <cmath>

#include "models/map/mapoverlay.h"

namespace rosette {

namespace {

constexpr double kRepeatPixels = 420; // between two mentions of one street

} // namespace

MapLabelPainter::MapLabelPainter(const MapDrawing &drawing, MapTextCache &texts)
    : m_map(drawing)
    , m_space(m_map.screen().adjusted(2, 2, -2, -2))
    , m_texts(texts)
{
}

void MapLabelPainter::place()
{
    if (m_map.layers.hasWards)
        placeWards();
    if (m_map.layers.hasDistricts)
        placeDistricts();
    if (m_map.layers.hasGround && m_map.layers.hasNames) {
        placePlaces();
        if (m_map.zoom >= 12.5)
            placeStreets(MapKind::TrunkRoad, 11.5);
        if (m_map.zoom >= 13.75)
            placeStreets(MapKind::MainRoad, 11);
        placeAreas(MapKind::Park, m_map.style.parkNames, 11);
        placeAreas(MapKind::Wood, m_map.style.parkNames, 10.5);
        placeAreas(MapKind::Water, m_map.style.waterNames, 10.5);
        if (m_map.zoom >= 15)
            placeStreets(MapKind::Street, m_map.zoom < 16.25 ? 9.5 : 11);
        if (m_map.zoom >= 15.25)
            placeStreets(MapKind::Waterway, 10);
        if (m_map.zoom >= 16.5) {
            placeStreets(MapKind::Service, 10);
            placeStreets(MapKind::Path, 10);
        }
    }
    if (m_map.layers.hasDoors && m_map.zoom >= (m_map.style.isPrint() ? 16.75 : 17.5))
        placeHouseNumbers();
    if (m_map.layers.hasGround && m_map.layers.hasNames && m_map.zoom >= 16.75)
        placeAreas(MapKind::Building, m_map.style.placeNames, 9.5);
}

void MapLabelPainter::placeWards()
{
    if (m_map.zoom > 16.5)
        return;
    const QFont font = m_map.style.fontOf(m_map.zoom < 12.5 ? 11 : 13, QFont::DemiBold);
    for (const MapWard &ward : m_map.scene.wards) {
        if (ward.hasOutline)
            placeStraight(ward.name, font, m_map.style.accent, m_map.toScreen(ward.labelPoint));
    }
}

void MapLabelPainter::placeDistricts()
{
    const QFont font = m_map.style.fontOf(12, QFont::DemiBold);
    for (const MapDistrict &district : m_map.scene.districts) {
        const bool hasName = m_map.zoom >= 14 && !district.name.isEmpty() && district.name != district.code;
        placeStraight(hasName ? district.code + u' ' + district.name : district.code, font, m_map.style.names,
                      m_map.toScreen(district.labelPoint));
    }
}

void MapLabelPainter::placePlaces()
{
    const QFont font = m_map.style.fontOf(10.5, QFont::DemiBold);
    for (const MapPlaceName &place : m_map.scene.ground->places) {
        const bool isStation = place.kind == u"station";
        if (m_map.zoom < (isStation ? 14 : 16.25))
            continue;
        const QPointF point = m_map.toScreen(place.point);
        if (m_space.isNear(place.name, point, 160))
            continue;
        if (placeStraight(place.name, isStation ? font : m_map.style.fontOf(10), m_map.style.placeNames, point))
            m_space.remember(place.name, point);
    }
}

void MapLabelPainter::placeStreets(MapKind kind, double pixels)
{
    const QFont font = m_map.style.fontOf(pixels, kind == MapKind::TrunkRoad ? QFont::Medium : QFont::Normal);
    const MapShapes &lines = m_map.scene.layer(kind).forZoom(m_map.viewport.detailZoom());
    struct Found
    {
        QString name;
        MapTextLine line;
    };
    std::vector<Found> found;
    lines.index().visit(m_map.visible(), [&](quint32 item) {
        const MapShapes::Shape &shape = lines.shape(item);
        if (shape.name == MapShapes::kNoName)
            return;
        const QString &name = m_map.scene.ground->names[shape.name];
        const double roughWidth = 0.42 * pixels * m_map.style.scale * double(name.size()); // less cannot be enough
        if (double(shape.box.extent()) * 1.5 < roughWidth * m_map.viewport.planeMetresPerPixel())
            return;
        std::vector<QPointF> points;
        for (const PlanePoint &point : lines.ring(shape.firstRing)) {
            const QPointF at = m_map.toScreen(point);
            if (points.empty() || (at - points.back()).manhattanLength() > 1.5)
                points.push_back(at);
        }
        MapTextLine line(std::move(points));
        if (line.length() > roughWidth)
            found.push_back({name, std::move(line)});
    });
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.line.length() > b.line.length(); });
    for (const Found &street : found)
        placeStreet(street.name, font, street.line, kRepeatPixels * m_map.style.scale);
}

void MapLabelPainter::placeStreet(const QString &name, const QFont &font, const MapTextLine &line, double gap)
{
    constexpr double kStep = 24;
    const std::shared_ptr<const MapText> text = textOf(name, font);
    const double middle = (line.length() - text->width()) / 2;
    if (middle < 0 || text->isEmpty())
        return;
    const double half = font.pixelSize() * 0.55;
    const int steps = int(middle / kStep);
    for (int i = 0; i <= 2 * steps; ++i) { // from the middle outwards, to both sides in turn
        const double start = middle + (i % 2 == 0 ? 1 : -1) * kStep * ((i + 1) / 2);
        const QPointF centre = line.at(start + text->width() / 2).point;
        if (!m_space.area().contains(centre) || m_space.isNear(name, centre, gap))
            continue;
        std::vector<MapGlyphPlace> places = text->along(line, start);
        std::vector<QRectF> boxes;
        QRectF all;
        for (size_t glyph = 0; glyph < places.size(); ++glyph) {
            const QPointF at = text->middleOf(glyph, places[glyph]);
            boxes.emplace_back(at.x() - half, at.y() - half, 2 * half, 2 * half);
            all |= boxes.back();
        }
        if (boxes.empty() || !m_space.take(boxes))
            continue;
        m_space.remember(name, centre);
        m_labels.push_back({text, std::move(places), m_map.style.names, all.adjusted(-half, -half, half, half)});
    }
}

void MapLabelPainter::placeAreas(MapKind kind, const QColor &colour, double pixels)
{
    const QFont font = m_map.style.fontOf(pixels);
    const MapShapes &areas = m_map.scene.layer(kind).forZoom(m_map.viewport.detailZoom());
    areas.index().visit(m_map.visible(), [&](quint32 item) {
        const MapShapes::Shape &shape = areas.shape(item);
        const double extent = double(shape.box.extent()) / m_map.viewport.planeMetresPerPixel();
        if (shape.name == MapShapes::kNoName || extent < pixels * m_map.style.scale * 3)
            return;
        const QString name = m_map.scene.ground->names[shape.name];
        if (extent < 0.42 * pixels * m_map.style.scale * double(name.size()))
            return;
        const QPointF centre =
            m_map.toScreen({(shape.box.minX + shape.box.maxX) / 2, (shape.box.minY + shape.box.maxY) / 2});
        if (m_space.isNear(name, centre, 200) || extent < textOf(name, font)->width() * 0.85)
            return;
        if (placeStraight(name, font, colour, centre))
            m_space.remember(name, centre);
    });
}

void MapLabelPainter::placeHouseNumbers()
{
    const double reach = MapOverlayPainter::doorRadius(m_map.zoom) * m_map.style.scale;
    std::vector<const MapDoorstep *> steps;
    m_map.scene.doorIndex.visit(m_map.visible(), [&](quint32 item) {
        steps.push_back(&m_map.scene.doorsteps[item]);
        const QPointF point = m_map.toScreen(steps.back()->point);
        m_space.block(
            QRectF(point - QPointF(reach, reach), point + QPointF(reach, reach))); // a number hides no other door
    });
    const QFont font = m_map.style.fontOf(m_map.zoom < 18.5 ? 9.5 : 11);
    for (const MapDoorstep *step : steps) {
        if (step->label.size() <= 5 || m_map.zoom >= 18.5)
            placeHouseNumber(*step, font, reach);
    }
}

void MapLabelPainter::placeHouseNumber(const MapDoorstep &step, const QFont &font, double reach)
{
    const std::shared_ptr<const MapText> text = textOf(step.label, font);
    const QPointF door = m_map.toScreen(step.point);
    const QSizeF half(text->width() / 2 + 1, text->height() / 2);
    const double aside = reach + half.width() + 1;
    const double down = reach + half.height() + 0.5;
    for (const QPointF way : {QPointF(0, down), QPointF(aside, 0)}) {
        const QPointF centre = door + way;
        const QRectF box(centre - QPointF(half.width(), half.height()), 2 * half);
        if (text->isEmpty() || !m_space.take({box}))
            continue;
        m_labels.push_back({text, text->centredAt(centre), m_map.style.names, box.adjusted(-2, -2, 2, 2)});
        return;
    }
}

bool MapLabelPainter::placeStraight(const QString &name, const QFont &font, const QColor &colour, QPointF centre)
{
    if (!m_space.area().contains(centre))
        return false;
    const std::shared_ptr<const MapText> text = textOf(name, font);
    const QSizeF half(text->width() / 2 + 3, text->height() / 2 + 4);
    const QRectF box(centre.x() - half.width(), centre.y() - half.height(), 2 * half.width(), 2 * half.height());
    if (text->isEmpty() || !m_space.take({box}))
        return false;
    m_labels.push_back({text, text->centredAt(centre), colour, box.adjusted(0, -half.height(), 0, half.height())});
    return true;
}

std::shared_ptr<const MapText> MapLabelPainter::textOf(const QString &text, const QFont &font)
{
    return m_texts.text(text, font);
}

void MapLabelPainter::draw(MapCanvas &canvas, const QRectF &area) const
{
    constexpr double kHaloPixels = 1.5;
    std::vector<const MapLabel *> labels;
    for (const MapLabel &label : m_labels) {
        if (label.box.intersects(area))
            labels.push_back(&label);
    }
    QColor halo = m_map.style.halo;
    halo.setAlpha(225);
    canvas.drawLabels(labels, halo, kHaloPixels * m_map.style.scale);
}

} // namespace rosette
