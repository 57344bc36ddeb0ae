// Whole boundary files: GeoJSON, TopoJSON and KML, told apart by how they begin, and zips of them.

#include "models/places/boundaryreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

namespace {

/// readme.txt and wards/elm.geojson
constexpr char kZip[] =
    "UEsDBBQAAAAIAB0Udl2GphA2BwAAAAUAAAAKAAAAcmVhZG1lLnR4dMtIzcnJBwBQSwMEFAAAAAgAHRR2XQ6PdG9lAAAAiQAAABEAAAB3YXJkcy"
    "9lbG0uZ2VvanNvblWLsQqEMBAF/+XVQbS4Jv1Z24cU4W4RwWTDuhZB8u93kTRWMzDMBS2ZYDFT0FMIBlk4k+hGB+yFFGLL7z2iGqzEkVRKK31c"
    "eC8rp//4YZbvloK20zk3mtfkzY3hlmF6ao/e+1p/UEsBAhQDFAAAAAgAHRR2XYamEDYHAAAABQAAAAoAAAAAAAAAAAAAAIABAAAAAHJlYWRtZS"
    "50eHRQSwECFAMUAAAACAAdFHZdDo90b2UAAACJAAAAEQAAAAAAAAAAAAAAgAEvAAAAd2FyZHMvZWxtLmdlb2pzb25QSwUGAAAAAAIAAgB3AAAA"
    "wwAAAAAA";

const fuzz::InputFile &fileFor(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile json("json");
    static const fuzz::InputFile kml("kml");
    static const fuzz::InputFile zip("zip");
    const char first = size > 0 ? char(data[0]) : ' ';
    return first == 'P' ? zip : first == '<' ? kml : json;
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"PD":"KAA","WARD":"Elm"},"geometry":{"type":"Polygon","coordinates":[[[0,51],[0.1,51],[0.1,51.1],[0,51.1],[0,51]]]}},{"type":"Feature","properties":{"PD":"KAB","WARD":"Elm"},"geometry":{"type":"Polygon","coordinates":[[[0.1,51],[0.2,51],[0.2,51.1],[0.1,51.1],[0.1,51]]]}}]})",
        R"({"type":"Topology","transform":{"scale":[0.01,0.01],"translate":[0,51]},"arcs":[[[0,0],[0,10],[10,0],[0,-10],[-10,0]]],"objects":{"wards":{"type":"GeometryCollection","geometries":[{"type":"Polygon","properties":{"WD24CD":"E05000001","WD24NM":"Elm"},"arcs":[[0]]}]}}})",
        R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Wards</name><Placemark><name>Elm</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,51 0.1,51 0.1,51.1 0,51</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>)",
        QByteArray::fromBase64(kZip)};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Feedback feedback;
    const auto file = BoundaryReader::read({fileFor(data, size).write(data, size)}, {}, feedback);
    if (!file && file.error().message.isEmpty())
        qFatal("Refused without a word.");
    return 0;
}
