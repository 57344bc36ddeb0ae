// Outlines and lines as they stand in a campaign file.

#include "models/geo/wkb.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

namespace {

const Line kSquare{{0, 51}, {0.1, 51}, {0.1, 51.1}, {0, 51.1}, {0, 51}};
const Line kHole{{0.04, 51.04}, {0.06, 51.04}, {0.06, 51.06}, {0.04, 51.04}};
constexpr qsizetype kHeadBytes = 9; // a single one is written as one of many

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    return {Wkb::write(MultiPolygon{{Polygon{{kSquare, kHole}}, Polygon{{kHole}}}}),
            Wkb::write(MultiLine{{kSquare, kHole}})};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto polygons = Wkb::readPolygons(bytes);
        polygons && Wkb::write(*polygons).size() > bytes.size() + kHeadBytes)
        qFatal("More was read than was there.");
    if (const auto lines = Wkb::readLines(bytes); lines && Wkb::write(*lines).size() > bytes.size() + kHeadBytes)
        qFatal("More was read than was there.");
    return 0;
}
