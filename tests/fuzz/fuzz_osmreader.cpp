// Extracts of OpenStreetMap, as .osm.pbf and as .osm.

#include "models/places/featurepacker.h"
#include "models/places/osmreader.h"
#include "models/places/streetclusters.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {sharedBytes("osm/granary-square.osm.pbf"), R"(<osm version="0.6">
<node id="1" lat="51.50" lon="-0.10"><tag k="addr:housenumber" v="2;4"/><tag k="ref:GB:uprn" v="5"/></node>
<node id="2" lat="51.501" lon="-0.10"><tag k="addr:housenumber" v="10-20"/><tag k="addr:street" v="Mill Lane"/></node>
<node id="3" lat="51.502" lon="-0.11"/><node id="4" lat="51.503" lon="-0.11"/>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="1"/><nd ref="2"/><tag k="addr:interpolation" v="even"/></way>
<way id="3"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/><tag k="name" v="Hall"/></way>
<way id="4"><nd ref="4"/><nd ref="3"/><tag k="natural" v="coastline"/></way>
<relation id="1"><member type="way" ref="3" role="outer"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/></relation>
<relation id="2"><member type="node" ref="1" role="house"/><tag k="type" v="associatedStreet"/><tag k="name" v="High Street"/></relation>
</osm>)"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile pbf("osm.pbf");
    static const fuzz::InputFile xml("osm");
    const bool isXml = size > 0 && data[0] == '<';
    const Feedback feedback;
    const auto extract = OsmReader::read({(isXml ? xml : pbf).write(data, size)}, feedback);
    if (!extract)
        return 0;
    std::ignore = packedFeatures(extract->features);
    std::ignore = streetsOf(extract->roads);
    return 0;
}
