#include "models/places/osmhandler.h"

#include "models/geo/outline.h"
#include "models/places/osmtags.h"
#include "models/places/postcode.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

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

/// The list in "14;16" or "14, 16".
QStringList valuesOf(const QString &text)
{
    QStringList values = QString(text).replace(u',', u';').split(u';', Qt::SkipEmptyParts);
    for (QString &value : values)
        value = value.simplified();
    return values;
}

QString firstOf(const osmium::TagList &tags, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (QString text = OsmTags::text(tags, key); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

void OsmHandler::node(const osmium::Node &node)
{
    if (node.tags().empty() || !node.location().valid())
        return;
    addAddresses(node.tags(), toLonLat(node.location()));
    addGatheringPlace(node.tags(), toLonLat(node.location()));
}

void OsmHandler::way(const osmium::Way &way)
{
    const osmium::TagList &tags = way.tags();
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

void OsmHandler::area(const osmium::Area &area)
{
    const osmium::TagList &tags = area.tags();
    MultiPolygon polygons = polygonsOf(area);
    if (polygons.isEmpty())
        return;
    const GeoBox box = boxOf(polygons);
    const LonLat centre = Outline(polygons).centre();
    addAddresses(tags, centre);
    addNamedBuilding(tags, centre);
    addGatheringPlace(tags, centre);
    if (const auto drawn = OsmTags::area(tags, metresBetween({box.west, box.south}, {box.east, box.north})))
        m_extract.features +=
            MapFeature{drawn->kind, OsmTags::text(tags, "name"), drawn->minZoom, std::move(polygons), {}, {}};
}

void OsmHandler::addAddresses(const osmium::TagList &tags, LonLat point)
{
    if (!OsmTags::hasAddress(tags))
        return;
    MappedAddress address{{},
                          firstOf(tags, {"addr:unit", "addr:flats", "addr:flat"}),
                          OsmTags::text(tags, "addr:housename"),
                          {},
                          StreetName::key(firstOf(tags, {"addr:street", "addr:place"})),
                          tidyPostcode(OsmTags::text(tags, "addr:postcode")),
                          point};
    bool isNumber = false;
    const qint64 uprn = valuesOf(OsmTags::text(tags, "ref:GB:uprn")).value(0).toLongLong(&isNumber);
    if (isNumber)
        address.uprn = uprn;
    QStringList numbers = valuesOf(OsmTags::text(tags, "addr:housenumber"));
    if (numbers.isEmpty())
        numbers += QString();
    for (const QString &number : std::as_const(numbers)) {
        address.number = number;
        m_extract.addresses += address;
    }
}

/// Blocks of flats often carry their name on the building and no address.
void OsmHandler::addNamedBuilding(const osmium::TagList &tags, LonLat point)
{
    const QString name = OsmTags::text(tags, "name");
    if (!OsmTags::isBuilding(tags) || name.isEmpty() || tags.has_key("addr:housename"))
        return;
    m_extract.addresses += MappedAddress{{},
                                         OsmTags::text(tags, "addr:flats"),
                                         name,
                                         {},
                                         StreetName::key(OsmTags::text(tags, "addr:street")),
                                         tidyPostcode(OsmTags::text(tags, "addr:postcode")),
                                         point};
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
