#pragma once

#include <osmium/handler.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

#include "models/places/osmaddresses.h"

namespace rosette {

/// Takes from nodes, ways and assembled areas what Rosette uses, and puts it into an OsmExtract. Ways must carry
/// locations.
class OsmHandler : public osmium::handler::Handler
{
public:
    explicit OsmHandler(OsmExtract &extract)
        : m_extract(extract)
    {
    }

    void node(const osmium::Node &node);
    void way(const osmium::Way &way);
    void relation(const osmium::Relation &relation);
    void area(const osmium::Area &area);
    /// To be called after the last object. `box`: what the extract says to hold; when invalid, what its nodes reach.
    void finish(const GeoBox &box);

private:
    void addGatheringPlace(const osmium::TagList &tags, LonLat point);

    OsmExtract &m_extract;
    OsmAddresses m_addresses;
    QList<Line> m_coastlines;
    GeoBox m_reach; ///< of all nodes
};

} // namespace rosette
