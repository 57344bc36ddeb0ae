#include "models/demo/townfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

using Tags = QList<std::pair<QString, QString>>;

Status save(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Demo", "The demo could not be prepared: %1 cannot be written (%2).")
                         .arg(fileName, file.errorString()),
                     {}};
    }
    return {};
}

QByteArray wardsJson(const TownPlan &plan)
{
    QJsonArray features;
    for (const PlanWard &ward : plan.wards) {
        QJsonArray ring;
        for (const QPointF &point : ward.outline) {
            const QPointF at = TownPlan::toLonLat(point);
            ring += QJsonArray{at.x(), at.y()};
        }
        features +=
            QJsonObject{{u"type"_s, u"Feature"_s},
                        {u"properties"_s, QJsonObject{{u"WD_CODE"_s, ward.code}, {u"WD_NAME"_s, ward.name}}},
                        {u"geometry"_s, QJsonObject{{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{ring}}}}};
    }
    return QJsonDocument(QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}}).toJson();
}

/// Writes OpenStreetMap XML; points at the same place share their node, so that streets join.
class OsmWriter
{
public:
    QByteArray write(const TownPlan &plan)
    {
        for (const PlanStreet &street : plan.streets)
            addWay(street.line, streetTags(street), false);
        for (const PlanBuilding &building : plan.buildings)
            addWay(building.outline, buildingTags(plan, building), true);
        for (const PlanFeature &feature : plan.features) {
            if (feature.shape.size() == 1)
                nodeAt(feature.shape.first(), featureTags(feature));
            else
                addWay(feature.shape, featureTags(feature), feature.kind != PlanFeature::Kind::Rail);
        }
        return toXml();
    }

private:
    struct Node
    {
        QPointF at;
        Tags tags;
    };
    struct Way
    {
        QList<int> nodes;
        Tags tags;
    };

    static Tags streetTags(const PlanStreet &street)
    {
        const QString kind = street.kind == PlanStreet::Kind::Main   ? u"secondary"_s
                             : street.kind == PlanStreet::Kind::Path ? u"footway"_s
                                                                     : u"residential"_s;
        return {{u"highway"_s, kind}, {u"name"_s, street.name}};
    }

    static Tags buildingTags(const TownPlan &plan, const PlanBuilding &building)
    {
        const PlanStreet &street = plan.streets.at(building.street);
        Tags tags{{u"building"_s, building.blockName.isEmpty() ? u"house"_s : u"apartments"_s},
                  {u"addr:street"_s, street.name},
                  {u"addr:postcode"_s, street.postcode}};
        if (!building.blockName.isEmpty()) {
            tags += {u"name"_s, building.blockName};
            tags += {u"addr:housename"_s, building.blockName};
        } else {
            tags += {u"addr:housenumber"_s, building.number};
        }
        return tags;
    }

    static Tags featureTags(const PlanFeature &feature)
    {
        static const QHash<PlanFeature::Kind, std::pair<QString, QString>> tags{
            {PlanFeature::Kind::Park, {u"leisure"_s, u"park"_s}},
            {PlanFeature::Kind::Water, {u"natural"_s, u"water"_s}},
            {PlanFeature::Kind::Rail, {u"railway"_s, u"rail"_s}},
            {PlanFeature::Kind::Station, {u"railway"_s, u"station"_s}},
            {PlanFeature::Kind::School, {u"amenity"_s, u"school"_s}},
            {PlanFeature::Kind::Supermarket, {u"shop"_s, u"supermarket"_s}},
            {PlanFeature::Kind::Church, {u"amenity"_s, u"place_of_worship"_s}},
            {PlanFeature::Kind::Library, {u"amenity"_s, u"library"_s}},
            {PlanFeature::Kind::Hospital, {u"amenity"_s, u"hospital"_s}},
            {PlanFeature::Kind::Marketplace, {u"amenity"_s, u"marketplace"_s}},
        };
        return {tags.value(feature.kind), {u"name"_s, feature.name}};
    }

    int nodeAt(QPointF metres, const Tags &tags = {})
    {
        const auto key = std::pair(qRound64(metres.x() * 10), qRound64(metres.y() * 10));
        if (tags.isEmpty() && m_nodeAt.contains(key))
            return m_nodeAt.value(key);
        m_nodes += Node{metres, tags};
        m_nodeAt.insert(key, int(m_nodes.size()));
        return int(m_nodes.size());
    }

    void addWay(const QPolygonF &shape, const Tags &tags, bool isClosed)
    {
        Way way{{}, tags};
        for (const QPointF &point : shape)
            way.nodes += nodeAt(point);
        if (isClosed && way.nodes.first() != way.nodes.last())
            way.nodes += way.nodes.first();
        m_ways += way;
    }

    static void writeTags(QXmlStreamWriter &xml, const Tags &tags)
    {
        for (const auto &[key, value] : tags) {
            xml.writeEmptyElement(u"tag"_s);
            xml.writeAttribute(u"k"_s, key);
            xml.writeAttribute(u"v"_s, value);
        }
    }

    QByteArray toXml() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement(u"osm"_s);
        xml.writeAttribute(u"version"_s, u"0.6"_s);
        for (int i = 0; i < m_nodes.size(); ++i) {
            const QPointF at = TownPlan::toLonLat(m_nodes.at(i).at);
            xml.writeStartElement(u"node"_s);
            xml.writeAttribute(u"id"_s, QString::number(i + 1));
            xml.writeAttribute(u"version"_s, u"1"_s);
            xml.writeAttribute(u"lat"_s, QString::number(at.y(), 'f', 7));
            xml.writeAttribute(u"lon"_s, QString::number(at.x(), 'f', 7));
            writeTags(xml, m_nodes.at(i).tags);
            xml.writeEndElement();
        }
        for (int i = 0; i < m_ways.size(); ++i) {
            xml.writeStartElement(u"way"_s);
            xml.writeAttribute(u"id"_s, QString::number(i + 1));
            xml.writeAttribute(u"version"_s, u"1"_s);
            for (const int node : m_ways.at(i).nodes) {
                xml.writeEmptyElement(u"nd"_s);
                xml.writeAttribute(u"ref"_s, QString::number(node));
            }
            writeTags(xml, m_ways.at(i).tags);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return bytes;
    }

    QList<Node> m_nodes;
    QList<Way> m_ways;
    QHash<std::pair<qint64, qint64>, int> m_nodeAt;
};

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += cell.contains(u',') ? u'"' + cell + u'"' : cell;
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray registerCsv(const TownPlan &plan, const TownPeople &people)
{
    QByteArray csv =
        csvLine({u"Elector Number Prefix"_s, u"Elector Number"_s, u"Elector Number Suffix"_s, u"Elector Markers"_s,
                 u"Elector DOB"_s, u"Elector Surname"_s, u"Elector Forename"_s, u"PostCode"_s, u"Address1"_s,
                 u"Address2"_s, u"Address3"_s, u"Address4"_s, u"Address5"_s, u"Address6"_s});
    for (const TownElector &elector : people.electors) {
        QStringList cells{plan.districts.at(elector.district).code,
                          QString::number(elector.number),
                          u"0"_s,
                          elector.marker,
                          elector.birthDate,
                          elector.surname,
                          elector.forename,
                          elector.postcode};
        for (int i = 0; i < 6; ++i)
            cells += elector.address.value(i);
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray volunteersCsv(const TownPeople &people)
{
    QByteArray csv = csvLine({u"Name"_s, u"Mobile"_s, u"E-mail"_s, u"Post code"_s, u"Can do"_s, u"When free"_s,
                              u"Max per week"_s, u"Consent"_s, u"Notes"_s});
    for (const TownVolunteer &v : people.volunteers)
        csv += csvLine({v.name, v.mobile, v.email, v.postcode, v.canDo, v.whenFree, v.maxPerWeek, u"yes"_s, v.notes});
    return csv;
}

} // namespace

Status TownFiles::write(const TownPlan &plan, const TownPeople &people) const
{
    ROSETTE_CHECK(save(wards(), wardsJson(plan)));
    ROSETTE_CHECK(save(streets(), OsmWriter().write(plan)));
    ROSETTE_CHECK(save(electors(), registerCsv(plan, people)));
    return save(volunteers(), volunteersCsv(people));
}

} // namespace rosette::demo
