#include "models/places/uprnblock.h"

#include <cmath>

#include <QCoreApplication>

#include "models/geo/varint.h"

namespace rosette {

namespace {

constexpr double kUnitsPerDegree = 1e7;

qint64 toUnits(double degrees) { return std::llround(degrees * kUnitsPerDegree); }

} // namespace

LonLat UprnBlock::rounded(LonLat point)
{
    return {double(toUnits(point.lon)) / kUnitsPerDegree, double(toUnits(point.lat)) / kUnitsPerDegree};
}

QByteArray UprnBlock::encode(const UprnPoint *first, const UprnPoint *last)
{
    VarintWriter writer;
    qint64 uprn = 0;
    qint64 lon = 0;
    qint64 lat = 0;
    writer.number(quint64(last - first));
    for (; first != last; ++first) {
        writer.step(uprn, first->uprn);
        writer.step(lon, toUnits(first->point.lon));
        writer.step(lat, toUnits(first->point.lat));
    }
    return writer.bytes();
}

Result<std::vector<UprnPoint>> UprnBlock::decode(const QByteArray &bytes)
{
    VarintReader reader(bytes);
    std::vector<UprnPoint> points(size_t(reader.count()));
    qint64 uprn = 0;
    qint64 lon = 0;
    qint64 lat = 0;
    for (UprnPoint &point : points) {
        reader.step(uprn);
        reader.step(lon);
        reader.step(lat);
        point = {uprn, {double(lon) / kUnitsPerDegree, double(lat) / kUnitsPerDegree}};
    }
    if (!reader.isWhole()) {
        return Error{
            ErrorCode::Corrupt,
            QCoreApplication::translate(
                "UprnBlock",
                "Property numbers in the campaign file are damaged. Import the UPRNs again; the rest is whole."),
            QStringLiteral("bad UPRN block")};
    }
    return points;
}

} // namespace rosette
