#include "models/places/osmhandler.h"

#include "models/geo/outline.h"
#include "models/places/coastline.h"
#include "models/places/osmtags.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSeaMinZoom = 5;
constexpr double kSamePlaceMetres = 200; // a station is often mapped as a point and as an area

LonLat toLonLat(const osmium::Location &location)
{
    return {location.lon_without_check(), location.lat_without_check()};
}

/// The pieces of a way that lie in the extract.
QList<Line> linesOf(const osmium::WayNodeList &nodes)
{
    QList<Line> lines;
    Line line;
    const auto finishLine = [&] {
        if (line.size() > 1)
            lines += line;
        line.clear();
    };
    for (const osmium::NodeRef &node : nodes) {
        if (node.location().valid())
            line += toLonLat(node.location());
        else
            finishLine();
    }
    finishLine();
    return lines;
}

Line ringOf(const osmium::NodeRefList &nodes)
{
    Line ring;
    ring.reserve(qsizetype(nodes.size()));
    for (const osmium::NodeRef &node : nodes)
        ring += toLonLat(node.location());
    return ring;
}

MultiPolygon polygonsOf(const osmium::Area &area)
{
    MultiPolygon polygons;
    for (const osmium::OuterRing &outer : area.outer_rings()) {
        Polygon polygon{{ringOf(outer)}};
        for (const osmium::InnerRing &inner : area.inner_rings(outer))
            polygon.rings += ringOf(inner);
        polygons.polygons += polygon;
    }
    return polygons;
}

} // namespace

void OsmHandler::node(const osmium::Node &node)
{
    if (!node.location().valid())
        return;
    m_reach = m_reach.united(toLonLat(node.location()));
    if (node.tags().empty())
        return;
    m_addresses.addNode(node.tags(), node.id(), toLonLat(node.location()));
    addGatheringPlace(node.tags(), toLonLat(node.location()));
}

void OsmHandler::way(const osmium::Way &way)
{
    const osmium::TagList &tags = way.tags();
    if (tags.has_key("addr:interpolation"))
        m_addresses.addInterpolation(way);
    if (tags.has_tag("natural", "coastline"))
        m_coastlines += linesOf(way.nodes());
    const QString name = OsmTags::text(tags, "name");
    const bool isNamedRoad = tags.has_key("highway") && !name.isEmpty();
    const auto drawn = OsmTags::line(tags);
    if (!drawn && !isNamedRoad)
        return;
    const QList<Line> lines = linesOf(way.nodes());
    if (lines.isEmpty())
        return;
    if (drawn)
        m_extract.features += MapFeature{drawn->kind, name, drawn->minZoom, {}, MultiLine{lines}, {}};
    if (isNamedRoad) {
        for (const Line &line : lines)
            m_extract.roads += NamedRoad{name, line};
    }
}

void OsmHandler::relation(const osmium::Relation &relation) { m_addresses.addStreetRelation(relation); }

void OsmHandler::finish(const GeoBox &box)
{
    m_extract.addresses += m_addresses.finished(m_extract.roads);
    if (m_coastlines.isEmpty())
        return;
    if (MultiPolygon sea = seaOf(m_coastlines, box.isValid() ? box : m_reach); !sea.isEmpty())
        m_extract.features += MapFeature{MapKind::Water, {}, kSeaMinZoom, std::move(sea), {}, {}};
}

void OsmHandler::area(const osmium::Area &area)
{
    const osmium::TagList &tags = area.tags();
    MultiPolygon polygons = polygonsOf(area);
    if (polygons.isEmpty())
        return;
    const GeoBox box = boxOf(polygons);
    const LonLat centre = Outline(polygons).centre();
    m_addresses.addArea(tags, area.from_way() ? osmium::item_type::way : osmium::item_type::relation, area.orig_id(),
                        centre);
    addGatheringPlace(tags, centre);
    if (const auto drawn = OsmTags::area(tags, metresBetween({box.west, box.south}, {box.east, box.north})))
        m_extract.features +=
            MapFeature{drawn->kind, OsmTags::text(tags, "name"), drawn->minZoom, std::move(polygons), {}, {}};
}

void OsmHandler::addGatheringPlace(const osmium::TagList &tags, LonLat point)
{
    const QString kind = OsmTags::gatheringKind(tags);
    const QString name = OsmTags::text(tags, "name");
    if (kind.isEmpty() || name.isEmpty())
        return;
    const bool isKnown =
        std::any_of(m_extract.places.cbegin(), m_extract.places.cend(), [&](const GatheringPlace &place) {
            return place.kind == kind && place.name == name && metresBetween(place.point, point) < kSamePlaceMetres;
        });
    if (!isKnown)
        m_extract.places += GatheringPlace{kind, name, point};
}

} // namespace rosette
