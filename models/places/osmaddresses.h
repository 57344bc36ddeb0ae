#pragma once

#include <QHash>

#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

#include "models/places/osmextract.h"

namespace rosette {

/// Collects the addresses of an extract: houses, named blocks, the numbers along interpolation ways. Those mapped
/// without a street get the one that a relation names or, where there is no doubt, the nearest. First nodes, then ways,
/// then relations, as they stand in an extract.
class OsmAddresses
{
public:
    void addNode(const osmium::TagList &tags, osmium::object_id_type id, LonLat point);
    /// Of a way or relation.
    void addArea(const osmium::TagList &tags, osmium::item_type type, osmium::object_id_type id, LonLat centre);
    /// "addr:interpolation": only the ends have numbers, the others stand between.
    void addInterpolation(const osmium::Way &way);
    /// "associatedStreet": which houses belong to which street.
    void addStreetRelation(const osmium::Relation &relation);

    QList<MappedAddress> finished(const QList<NamedRoad> &roads) const;

private:
    struct Entry
    {
        MappedAddress address;
        quint64 object = 0; ///< objectKey(); 0 when interpolated
    };

    static quint64 objectKey(osmium::item_type type, osmium::object_id_type id);
    void addHouse(const osmium::TagList &tags, quint64 object, LonLat point);
    void addNamedBuilding(const osmium::TagList &tags, quint64 object, LonLat point);
    void addBetween(const MappedAddress &from, const MappedAddress &to, int step, const Line &line);

    QList<Entry> m_entries;
    QHash<osmium::object_id_type, qsizetype> m_numberedNodes; ///< index of their entry
    QHash<quint64, QString> m_streetKeys;                     ///< as relations say
};

} // namespace rosette
