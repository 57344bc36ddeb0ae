#include "models/places/osmaddresses.h"

#include "models/places/naturalkey.h"
#include "models/places/osmtags.h"
#include "models/places/postcode.h"
#include "models/places/roadfinder.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBetween = 200; // numbers between two mapped ones; beyond it is a slip of the mapper

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

/// From one number to the next along an interpolation way; 0 when it has none.
int stepOf(const QString &interpolation)
{
    if (interpolation == "even"_L1 || interpolation == "odd"_L1)
        return 2;
    return interpolation == "all"_L1 ? 1 : std::max(0, interpolation.toInt());
}

} // namespace

quint64 OsmAddresses::objectKey(osmium::item_type type, osmium::object_id_type id)
{
    return (quint64(id) << 2) | quint64(type);
}

void OsmAddresses::addNode(const osmium::TagList &tags, osmium::object_id_type id, LonLat point)
{
    if (!OsmTags::hasAddress(tags))
        return;
    if (tags.has_key("addr:housenumber"))
        m_numberedNodes.insert(id, m_entries.size());
    addHouse(tags, objectKey(osmium::item_type::node, id), point);
}

void OsmAddresses::addArea(const osmium::TagList &tags, osmium::item_type type, osmium::object_id_type id,
                           LonLat centre)
{
    const quint64 object = objectKey(type, id);
    if (OsmTags::hasAddress(tags))
        addHouse(tags, object, centre);
    addNamedBuilding(tags, object, centre);
}

void OsmAddresses::addHouse(const osmium::TagList &tags, quint64 object, LonLat point)
{
    MappedAddress address{{},
                          firstOf(tags, {"addr:unit", "addr:flats", "addr:flat"}),
                          OsmTags::text(tags, "addr:housename"),
                          {},
                          StreetName::key(firstOf(tags, {"addr:street", "addr:place"})),
                          tidyPostcode(OsmTags::text(tags, "addr:postcode")),
                          point};
    if (const qint64 uprn = valuesOf(OsmTags::text(tags, "ref:GB:uprn")).value(0).toLongLong(); uprn > 0)
        address.uprn = uprn;
    QStringList numbers = valuesOf(OsmTags::text(tags, "addr:housenumber"));
    if (numbers.isEmpty())
        numbers += QString();
    for (const QString &number : std::as_const(numbers)) {
        address.number = number;
        m_entries += Entry{address, object};
    }
}

/// Blocks of flats often carry their name on the building and no address.
void OsmAddresses::addNamedBuilding(const osmium::TagList &tags, quint64 object, LonLat point)
{
    const QString name = OsmTags::text(tags, "name");
    if (!OsmTags::isBuilding(tags) || name.isEmpty() || tags.has_key("addr:housename"))
        return;
    m_entries += Entry{MappedAddress{{},
                                     OsmTags::text(tags, "addr:flats"),
                                     name,
                                     {},
                                     StreetName::key(OsmTags::text(tags, "addr:street")),
                                     tidyPostcode(OsmTags::text(tags, "addr:postcode")),
                                     point},
                       object};
}

void OsmAddresses::addInterpolation(const osmium::Way &way)
{
    const int step = stepOf(OsmTags::text(way.tags(), "addr:interpolation"));
    if (step == 0 || way.nodes().empty() || way.is_closed())
        return;
    const QString streetKey = StreetName::key(OsmTags::text(way.tags(), "addr:street"));
    std::optional<MappedAddress> from;
    Line line;
    for (const osmium::NodeRef &node : way.nodes()) {
        if (!node.location().valid())
            return;
        line += LonLat{node.location().lon(), node.location().lat()};
        const auto numbered = m_numberedNodes.find(node.ref());
        if (numbered == m_numberedNodes.end())
            continue;
        MappedAddress &mapped = m_entries[*numbered].address;
        if (mapped.streetKey.isEmpty())
            mapped.streetKey = streetKey;
        const MappedAddress to = mapped;
        if (from)
            addBetween(*from, to, step, line);
        from = to;
        line = {to.point};
    }
}

void OsmAddresses::addBetween(const MappedAddress &from, const MappedAddress &to, int step, const Line &line)
{
    const int first = leadingNumber(from.number);
    const int last = leadingNumber(to.number);
    const int count = std::abs(last - first) / step;
    if (first <= 0 || last <= 0 || count > kMostBetween || std::abs(last - first) % step != 0)
        return;
    const double metres = metresAlong(line);
    for (int i = 1; i < count; ++i) {
        MappedAddress between;
        between.number = QString::number(first + (last > first ? step : -step) * i);
        between.streetKey = from.streetKey;
        between.postcode = from.postcode == to.postcode ? from.postcode : QString();
        between.point = pointAlong(line, metres * i / count);
        between.isInterpolated = true;
        m_entries += Entry{between, 0};
    }
}

void OsmAddresses::addStreetRelation(const osmium::Relation &relation)
{
    const QString type = OsmTags::text(relation.tags(), "type");
    const QString key = StreetName::key(firstOf(relation.tags(), {"name", "addr:street"}));
    if ((type != "associatedStreet"_L1 && type != "street"_L1) || key.isEmpty())
        return;
    for (const osmium::RelationMember &member : relation.members())
        m_streetKeys.insert(objectKey(member.type(), member.ref()), key);
}

QList<MappedAddress> OsmAddresses::finished(const QList<NamedRoad> &roads) const
{
    const RoadFinder finder(roads);
    QList<MappedAddress> addresses;
    addresses.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        MappedAddress address = entry.address;
        if (address.streetKey.isEmpty())
            address.streetKey = m_streetKeys.value(entry.object);
        if (address.streetKey.isEmpty() && !address.number.isEmpty())
            address.streetKey = StreetName::key(finder.nearestName(address.point));
        addresses += address;
    }
    return addresses;
}

} // namespace rosette
