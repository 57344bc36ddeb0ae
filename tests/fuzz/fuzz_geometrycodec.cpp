// The map's background as it stands in a campaign file.

#include "models/geo/geometrycodec.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

namespace {

const Line kSquare{{0, 51}, {0.1, 51}, {0.1, 51.1}, {0, 51.1}, {0, 51}};
const Line kHole{{0.04, 51.04}, {0.06, 51.04}, {0.06, 51.06}, {0.04, 51.04}};

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {GeometryCodec::encode(MultiPolygon{{Polygon{{kSquare, kHole}}, Polygon{{kHole}}}}),
            GeometryCodec::encode(MultiLine{{kSquare, kHole}})};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    std::ignore = GeometryCodec::decodePolygons(bytes);
    std::ignore = GeometryCodec::decodeLines(bytes);
    return 0;
}
