// OS Open UPRN, plain and zipped, and the compact blocks in which its points are kept.

#include "models/places/uprnreader.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    const std::vector<UprnPoint> points{{5, {-0.14, 51.54}}, {77, {-0.15, 51.55}}, {100021, {1.7, 52.6}}};
    return {"UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n5,529135.00,183622.00,51.5458730,-0.1408950\n"
            "77,529135.00,183622.00,51.5458730,-0.1408950\n",
            "LONGITUDE,UPRN,LATITUDE\r\n\"-0.14\",\"5\",\"51.5\"\r\n", "PK\x03\x04",
            UprnBlock::encode(points.data(), points.data() + points.size())};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::InputFile file("csv");
    std::ignore = UprnBlock::decode(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const Feedback feedback;
    const UprnArea area{{-180, -90, 180, 90}, {5}};
    const auto read = UprnReader::read({file.write(data, size)}, area, feedback);
    if (!read)
        return 0;
    qint64 last = 0;
    for (const UprnPoint &point : read->points) {
        if (point.uprn <= last || !isOnEarth(point.point))
            qFatal("A UPRN is out of order or stands nowhere.");
        last = point.uprn;
    }
    return 0;
}
