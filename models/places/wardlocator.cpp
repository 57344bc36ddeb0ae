#include "models/places/wardlocator.h"

namespace rosette {

namespace {

constexpr double kStepMetres = 10;

} // namespace

WardLocator::WardLocator(const QList<Ward> &wards)
{
    for (const Ward &ward : wards) {
        if (ward.outline.isEmpty())
            continue;
        m_outlines += Entry{ward.id, ward.outline};
        m_box = m_box.united(ward.outline.box());
    }
}

Result<WardLocator> WardLocator::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    return WardLocator(wards);
}

WardId WardLocator::wardAt(LonLat point) const
{
    if (!m_box.contains(point))
        return {};
    for (const Entry &entry : m_outlines) {
        if (entry.outline.contains(point))
            return entry.id;
    }
    return {};
}

bool WardLocator::isNear(LonLat point, double metres) const
{
    const GeoBox reach = GeoBox::around(point, metres);
    if (!reach.intersects(m_box))
        return false;
    if (wardAt(point).isValid())
        return true;
    for (const Entry &entry : m_outlines) {
        if (!entry.outline.box().intersects(reach))
            continue;
        for (const Polygon &polygon : entry.outline.polygons().polygons) {
            if (nearestOn(polygon.rings.first(), point).metresAway <= metres)
                return true;
        }
    }
    return false;
}

QSet<WardId> WardLocator::wardsAlong(const Line &line) const
{
    QSet<WardId> wards;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const LonLat from = line[std::max<qsizetype>(0, i - 1)];
        const int steps = std::max(1, int(metresBetween(from, line[i]) / kStepMetres));
        for (int step = 1; step <= steps; ++step) {
            if (const WardId ward = wardAt(between(from, line[i], double(step) / steps)); ward.isValid())
                wards += ward;
        }
    }
    return wards;
}

} // namespace rosette
