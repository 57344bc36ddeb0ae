// Walks that phones recorded as GPX.

#include "models/tracks/trackreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"<?xml version=\"1.0\"?><gpx version=\"1.1\"><wpt lat=\"51.5\" lon=\"-0.1\"/><trk><trkseg>"
            "<trkpt lat=\"51.5\" lon=\"-0.14\"><ele>3</ele><time>2026-05-19T18:00:00Z</time></trkpt>"
            "<trkpt lat=\"51.51\" lon=\"-0.14\"><extensions><a:b>1</a:b></extensions></trkpt></trkseg></trk></gpx>",
            "<!DOCTYPE gpx [<!ENTITY a \"b\">]><gpx><rte><rtept lat=\"51.5\" "
            "lon=\"-0.1\"><name>&a;</name></rtept></rte></gpx>"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto track = TrackReader::read(bytes);
    if (!track)
        return 0;
    for (const TrackFix &fix : track->fixes) {
        if (!TrackReader::isUsable(fix.point) || fix.atMs < 0)
            qFatal("A fix is nowhere, or before all time.");
    }
    return 0;
}
