#include <cmath>

#include "models/map/mapoverlay.h"
#include "ui/mapview/maptarget.h"

namespace rosette {

namespace {

constexpr double kReach = 6;         // pixels around a line or dot that still mean it
constexpr double kMarkReach = 11;    // around a mark of its own size
constexpr double kStreetZoom = 13.5; // streets and rounds are not told apart from farther away
constexpr double kPlaceZoom = 15;

double distanceToSegment(PlanePoint point, PlanePoint from, PlanePoint to)
{
    const double x = double(to.x) - double(from.x);
    const double y = double(to.y) - double(from.y);
    const double length = x * x + y * y;
    const double share =
        length > 0 ? ((double(point.x) - double(from.x)) * x + (double(point.y) - double(from.y)) * y) / length : 0;
    const double along = std::clamp(share, 0.0, 1.0);
    return std::hypot(double(point.x) - double(from.x) - along * x, double(point.y) - double(from.y) - along * y);
}

/// Collects what lies at one point of the view.
class TargetSearch
{
public:
    TargetSearch(const MapScene &scene, const MapViewport &viewport, const MapLayers &layers, QPointF point)
        : m_scene(scene)
        , m_viewport(viewport)
        , m_layers(layers)
        , m_toScreen(viewport.fromPlane(scene.plane))
        , m_point(point)
    {
        const QPointF onPlane = m_toScreen.inverted().map(point);
        m_at = {float(onPlane.x()), float(onPlane.y())};
    }

    void addStalls();
    void addVolunteers(const MapFigures &figures);
    void addDoorstep();
    void addPlaces();
    void addRounds();
    void addStreet();
    void addDistrict();
    void addWard();

    QList<MapTarget> found;

private:
    QPointF onScreen(PlanePoint point) const { return m_toScreen.map(QPointF(double(point.x), double(point.y))); }
    bool isWithin(PlanePoint point, double pixels) const
    {
        const QPointF away = onScreen(point) - m_point;
        return std::hypot(away.x(), away.y()) <= pixels;
    }
    double planeReach(double pixels) const { return pixels * m_viewport.planeMetresPerPixel(); }
    void add(MapTarget::Kind kind, quint32 item) { found.append(targetAtItem(m_scene, kind, item)); }
    bool isAlong(const MapRound &round) const;

    const MapScene &m_scene;
    const MapViewport &m_viewport;
    const MapLayers &m_layers;
    QTransform m_toScreen;
    QPointF m_point;
    PlanePoint m_at;
};

void TargetSearch::addStalls()
{
    for (quint32 item = 0; item < m_scene.stalls.size(); ++item) {
        const MapStall &stall = m_scene.stalls[item];
        const QRectF mark(onScreen(stall.point) + QPointF(-12, -28), QSizeF(24, 32));
        if (mark.contains(m_point) && (!m_layers.stallDay || stall.isOn(*m_layers.stallDay)))
            add(MapTarget::Kind::Stall, item);
    }
}

void TargetSearch::addVolunteers(const MapFigures &figures)
{
    for (const MapVolunteer &volunteer : figures.volunteers) {
        if (isWithin(volunteer.point, kMarkReach))
            found.append({MapTarget::Kind::Volunteer, 0, volunteer.name, volunteer.id.value(),
                          m_scene.plane.toLonLat(volunteer.point)});
    }
}

void TargetSearch::addDoorstep()
{
    const double radius = MapOverlayPainter::doorRadius(m_viewport.zoom());
    if (radius <= 0)
        return;
    double distance = planeReach(radius + kReach / 2);
    std::optional<quint32> nearest;
    m_scene.doorIndex.visit(PlaneBox{m_at.x, m_at.y, m_at.x, m_at.y}.grown(float(distance)), [&](quint32 item) {
        const PlanePoint at = m_scene.doorsteps[item].point;
        if (const double away = std::hypot(double(at.x - m_at.x), double(at.y - m_at.y)); away <= distance) {
            distance = away;
            nearest = item;
        }
    });
    if (nearest)
        add(MapTarget::Kind::Doorstep, *nearest);
}

void TargetSearch::addPlaces()
{
    for (quint32 item = 0; m_viewport.zoom() >= kPlaceZoom && item < m_scene.ground->places.size(); ++item) {
        if (isWithin(m_scene.ground->places[item].point, kMarkReach))
            add(MapTarget::Kind::Place, item);
    }
}

bool TargetSearch::isAlong(const MapRound &round) const
{
    const float reach = float(planeReach(kReach));
    if (!round.box.grown(reach).intersects({m_at.x, m_at.y, m_at.x, m_at.y}))
        return false;
    return std::any_of(round.lines.begin(), round.lines.end(), [&](const PlaneLine &line) {
        for (size_t i = 1; i < line.size(); ++i) {
            if (distanceToSegment(m_at, line[i - 1], line[i]) <= double(reach))
                return true;
        }
        return false;
    });
}

void TargetSearch::addRounds()
{
    for (quint32 item = 0; m_viewport.zoom() >= kStreetZoom && item < m_scene.rounds.size(); ++item) {
        const MapRound &round = m_scene.rounds[item];
        if (m_layers.showsRound(round.id, round.purpose) && isAlong(round))
            add(MapTarget::Kind::Round, item);
    }
}

void TargetSearch::addStreet()
{
    if (m_viewport.zoom() < kStreetZoom)
        return;
    if (const auto hit = nearestLine(m_scene.streetShapes, m_at, float(planeReach(kReach))))
        add(MapTarget::Kind::Street, hit->item);
}

void TargetSearch::addDistrict()
{
    const auto shape = areaAt(m_scene.districtShapes, m_at);
    for (quint32 item = 0; item < m_scene.districts.size(); ++item) {
        const MapDistrict &district = m_scene.districts[item];
        if (district.hasOutline ? shape && district.shape == *shape : isWithin(district.labelPoint, 1.5 * kMarkReach))
            add(MapTarget::Kind::District, item);
    }
}

void TargetSearch::addWard()
{
    const auto shape = areaAt(m_scene.wardShapes, m_at);
    for (quint32 item = 0; shape && item < m_scene.wards.size(); ++item) {
        if (m_scene.wards[item].hasOutline && m_scene.wards[item].shape == *shape)
            add(MapTarget::Kind::Ward, item);
    }
}

} // namespace

QList<MapTarget> targetsAt(const MapScene &scene, const MapFigures *figures, const MapViewport &viewport,
                           const MapLayers &layers, QPointF point)
{
    TargetSearch search(scene, viewport, layers, point);
    if (layers.hasStalls)
        search.addStalls();
    if (layers.hasVolunteers && figures && figures->isFor(scene))
        search.addVolunteers(*figures);
    if (layers.hasDoors)
        search.addDoorstep();
    if (layers.hasNames)
        search.addPlaces();
    if (layers.hasRounds)
        search.addRounds();
    if (layers.hasGround)
        search.addStreet();
    if (layers.hasDistricts)
        search.addDistrict();
    if (layers.hasWards)
        search.addWard();
    return search.found;
}

MapTarget targetAt(const MapScene &scene, const MapViewport &viewport, const MapLayers &layers, QPointF point)
{
    return targetsAt(scene, nullptr, viewport, layers, point).value(0);
}

} // namespace rosette
