#include "models/places/osmcompleteness.h"

namespace rosette {

namespace {

constexpr int kSampleOneOf = 16;
constexpr qint64 kSmallestSample = 20;
constexpr double kMostUnused = 0.1;         // real extracts have next to none
constexpr qint64 kWaysWithRelations = 5000; // no real extract of so many ways is without a relation

} // namespace

void OsmCompleteness::node(const osmium::Node &node)
{
    if (!node.tags().empty() || node.id() % kSampleOneOf != 0)
        return;
    m_unusedSample += node.id();
    ++m_sampled;
}

void OsmCompleteness::way(const osmium::Way &way)
{
    ++m_ways;
    for (const osmium::NodeRef &node : way.nodes()) {
        if (node.ref() % kSampleOneOf == 0)
            m_unusedSample.remove(node.ref());
    }
}

bool OsmCompleteness::isWhole() const
{
    if (m_ways == 0 || (m_ways >= kWaysWithRelations && m_relations == 0))
        return false;
    return m_sampled < kSmallestSample || double(m_unusedSample.size()) <= kMostUnused * double(m_sampled);
}

} // namespace rosette
