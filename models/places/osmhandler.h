#pragma once

#include <osmium/handler.hpp>
#include <osmium/osm/area.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

#include "models/places/osmextract.h"

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
    void area(const osmium::Area &area);

private:
    void addAddresses(const osmium::TagList &tags, LonLat point);
    void addNamedBuilding(const osmium::TagList &tags, LonLat point);
    void addGatheringPlace(const osmium::TagList &tags, LonLat point);

    OsmExtract &m_extract;
};

} // namespace rosette
