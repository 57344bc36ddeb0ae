// Walks as GPS receivers log them.

#include "models/tracks/nmeareader.h"
#include "models/tracks/trackreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

// Without checksums, so that changed sentences are read as well.
std::vector<QByteArray> fuzz::seeds()
{
    return {"$GPGGA,150553.000,5347.5536,N,00143.6468,W,1,08,1.0,144.4,M,47.9,M,,0000\r\n"
            "$GPRMC,150553.000,A,5347.5536,N,00143.6468,W,0.00,241.59,140808,,,A\r\n",
            "$GPGLL,5130.00,N,00008.00,W,235959,A,A\n$GNGNS,000000.00,5130.00,N,00008.00,W,AN,08,1.0,10,47,,\n",
            "$GPRMC,150554.000,A,5347.5536,N,00143.6468,W,0.00,241.59,140808,,,A*78\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)NmeaReader::isNmea(bytes);
    const auto track = NmeaReader::read(bytes);
    if (!track)
        return 0;
    for (const TrackFix &fix : track->fixes) {
        if (!TrackReader::isUsable(fix.point))
            qFatal("A fix is nowhere.");
    }
    return 0;
}
