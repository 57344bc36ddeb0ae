#pragma once

#include <QSet>

#include <osmium/handler.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

namespace rosette {

/// Notices an extract whose end is missing although each of its blocks is whole: first come all nodes, then all ways,
/// then all relations, and a node without tags is there for a way.
class OsmCompleteness : public osmium::handler::Handler
{
public:
    void node(const osmium::Node &node);
    void way(const osmium::Way &way);
    void relation(const osmium::Relation &) { ++m_relations; }

    bool isWhole() const;

private:
    QSet<osmium::object_id_type> m_unusedSample; // of the nodes without tags, those that no way has used yet
    qint64 m_sampled = 0;
    qint64 m_ways = 0;
    qint64 m_relations = 0;
};

} // namespace rosette
