#include "models/output/maplabels.h"

#include <cmath>

#include <QLineF>

namespace rosette {

namespace {

constexpr double kRepeatPixels = 420; // between two mentions of one street

double lengthOf(const QPolygonF &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

} // namespace

MapLabelPainter::MapLabelPainter(const MapScene &scene, const MapStyle &style, const MapLayers &layers, const MapViewport &viewport)
    : m_scene(scene)
    , m_style(style)
    , m_layers(layers)
    , m_viewport(viewport)
    , m_transform(viewport.fromPlane(scene.plane))
    , m_zoom(viewport.zoom() - std::log2(style.scale))
    , m_space(QRectF(QPointF(), viewport.size()).adjusted(2, 2, -2, -2))
{
}

void MapLabelPainter::paint(QPainter &painter)
{
    if (m_layers.hasWards)
        placeWards();
    if (m_layers.hasDistricts)
        placeDistricts();
    if (m_layers.hasGround && m_layers.hasNames) {
        placePlaces();
        if (m_zoom >= 12.5)
            placeStreets(MapKind::TrunkRoad, 11.5);
        if (m_zoom >= 13.75)
            placeStreets(MapKind::MainRoad, 11);
        placeAreas(MapKind::Park, m_style.parkNames, 11);
        placeAreas(MapKind::Wood, m_style.parkNames, 10.5);
        placeAreas(MapKind::Water, m_style.waterNames, 10.5);
        if (m_zoom >= 15)
            placeStreets(MapKind::Street, m_zoom < 16.25 ? 9.5 : 11);
        if (m_zoom >= 15.25)
            placeStreets(MapKind::Waterway, 10);
        if (m_zoom >= 16.5) {
            placeStreets(MapKind::Service, 10);
            placeStreets(MapKind::Path, 10);
        }
    }
    if (m_layers.hasDoors && m_zoom >= 17.5)
        placeHouseNumbers();
    if (m_layers.hasGround && m_layers.hasNames && m_zoom >= 16.75)
        placeAreas(MapKind::Building, m_style.placeNames, 9.5);

    painter.setRenderHint(QPainter::Antialiasing);
    for (const Label &label : m_labels)
        draw(painter, label);
}

void MapLabelPainter::placeWards()
{
    if (m_zoom > 16.5)
        return;
    const QFont font = m_style.fontOf(m_zoom < 12.5 ? 11 : 13, QFont::DemiBold);
    for (const MapWard &ward : m_scene.wards) {
        if (ward.hasOutline)
            placeStraight(ward.name, font, m_style.accent, toScreen(ward.labelPoint), 4);
    }
}

void MapLabelPainter::placeDistricts()
{
    const QFont font = m_style.fontOf(12, QFont::DemiBold);
    for (const MapDistrict &district : m_scene.districts)
        placeStraight(district.code, font, m_style.names, toScreen(district.labelPoint), 4);
}

void MapLabelPainter::placePlaces()
{
    const QFont font = m_style.fontOf(10.5, QFont::DemiBold);
    for (const MapPlaceName &place : m_scene.places) {
        const bool isStation = place.kind == u"station";
        if (m_zoom < (isStation ? 14 : 16.25))
            continue;
        const QPointF point = toScreen(place.point);
        if (m_space.isNear(place.name, point, 160))
            continue;
        if (placeStraight(place.name, isStation ? font : m_style.fontOf(10), m_style.placeNames, point))
            m_space.remember(place.name, point);
    }
}

void MapLabelPainter::placeStreets(MapKind kind, double pixels)
{
    const QFont font = m_style.fontOf(pixels, kind == MapKind::TrunkRoad ? QFont::Medium : QFont::Normal);
    const MapShapes &lines = m_scene.layer(kind).forZoom(m_viewport.detailZoom());
    std::vector<std::pair<double, QPolygonF>> found;
    std::vector<QString> names;
    lines.index().visit(visibleBox(), [&](quint32 item) {
        const MapShapes::Shape &shape = lines.shape(item);
        if (shape.name == MapShapes::kNoName || shape.box.extent() / m_viewport.planeMetresPerPixel() < 28)
            return;
        QPolygonF line;
        for (const PlanePoint &point : lines.ring(shape.firstRing)) {
            const QPointF at = toScreen(point);
            if (line.isEmpty() || (at - line.last()).manhattanLength() > 1.5)
                line.append(at);
        }
        found.emplace_back(lengthOf(line), std::move(line));
        names.push_back(m_scene.names[shape.name]);
    });
    std::vector<size_t> order(found.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return found[a].first > found[b].first; });
    for (const size_t i : order)
        placeStreet(names[i], font, found[i].second, kRepeatPixels * m_style.scale);
}

void MapLabelPainter::placeStreet(const QString &name, const QFont &font, const QPolygonF &line, double gap)
{
    constexpr double kStep = 24;
    std::vector<double> distances{0};
    for (qsizetype i = 1; i < line.size(); ++i)
        distances.push_back(distances.back() + QLineF(line[i - 1], line[i]).length());
    const double length = distances.back();
    const double pixels = font.pixelSize();
    if (length < 0.42 * pixels * double(name.size())) // cannot fit: do not even lay it out
        return;
    const MapText &text = textOf(name, font);
    const double room = length - text.width();
    if (room < 0)
        return;
    const double middle = room / 2;
    const int steps = int(middle / kStep);
    for (int i = 0; i <= 2 * steps; ++i) {
        const double start = middle + (i % 2 == 0 ? 1 : -1) * kStep * ((i + 1) / 2);
        const std::vector<MapText::Pose> poses = text.posesAlong(line, distances, start);
        if (poses.empty() || !m_space.area().contains(poses.front().middle) || !m_space.area().contains(poses.back().middle))
            continue;
        const QPointF centre = poses[poses.size() / 2].middle;
        if (m_space.isNear(name, centre, gap))
            continue;
        std::vector<QRectF> boxes;
        for (const MapText::Pose &pose : poses)
            boxes.emplace_back(pose.middle.x() - pixels * 0.55, pose.middle.y() - pixels * 0.55, pixels * 1.1, pixels * 1.1);
        if (!m_space.take(boxes))
            continue;
        m_space.remember(name, centre);
        m_labels.push_back({text.placedAt(poses), m_style.names, 2.6 * m_style.scale});
    }
}

void MapLabelPainter::placeAreas(MapKind kind, const QColor &colour, double pixels)
{
    const QFont font = m_style.fontOf(pixels);
    const MapShapes &areas = m_scene.layer(kind).forZoom(m_viewport.detailZoom());
    areas.index().visit(visibleBox(), [&](quint32 item) {
        const MapShapes::Shape &shape = areas.shape(item);
        const double extent = double(shape.box.extent()) / m_viewport.planeMetresPerPixel();
        if (shape.name == MapShapes::kNoName || extent < pixels * m_style.scale * 3)
            return;
        const QString name = m_scene.names[shape.name];
        if (extent < 0.42 * pixels * m_style.scale * double(name.size()))
            return;
        const QPointF centre = toScreen({(shape.box.minX + shape.box.maxX) / 2, (shape.box.minY + shape.box.maxY) / 2});
        if (m_space.isNear(name, centre, 200) || extent < textOf(name, font).width() * 0.85)
            return;
        if (placeStraight(name, font, colour, centre, 2.2))
            m_space.remember(name, centre);
    });
}

void MapLabelPainter::placeHouseNumbers()
{
    const QFont font = m_style.fontOf(m_zoom < 18.5 ? 9.5 : 11);
    m_scene.doorIndex.visit(visibleBox(), [&](quint32 item) {
        const MapDoorstep &step = m_scene.doorsteps[item];
        if (step.label.size() <= 5 || m_zoom >= 18.5)
            placeStraight(step.label, font, m_style.names, toScreen(step.point) + QPointF(0, 9.5 * m_style.scale), 2.2);
    });
}

bool MapLabelPainter::placeStraight(const QString &name, const QFont &font, const QColor &colour, QPointF centre, double haloPixels)
{
    if (!m_space.area().contains(centre))
        return false;
    const MapText &text = textOf(name, font);
    const QRectF box(centre.x() - text.width() / 2 - 3, centre.y() - text.height() / 2 - 3, text.width() + 6, text.height() + 6);
    if (text.isEmpty() || !m_space.take({box}))
        return false;
    m_labels.push_back({text.centredAt(centre), colour, haloPixels * m_style.scale});
    return true;
}

const MapText &MapLabelPainter::textOf(const QString &text, const QFont &font)
{
    const std::pair key(text, font.key());
    const auto known = m_texts.constFind(key);
    if (known != m_texts.constEnd())
        return *known;
    return *m_texts.insert(key, MapText(text, font));
}

void MapLabelPainter::draw(QPainter &painter, const Label &label) const
{
    QColor halo = m_style.halo;
    halo.setAlpha(225);
    painter.strokePath(label.outline, QPen(halo, label.halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(label.outline, label.colour);
}

} // namespace rosette
