#include "models/geo/geometrycodec.h"

#include <cmath>

#include <QCoreApplication>

#include "models/geo/varint.h"

namespace rosette {

namespace {

constexpr double kUnitsPerDegree = 1e7;

class Encoder : public VarintWriter
{
public:
    void points(const Line &line, qsizetype count)
    {
        number(quint64(count));
        for (qsizetype i = 0; i < count; ++i) {
            step(m_lon, std::llround(line[i].lon * kUnitsPerDegree));
            step(m_lat, std::llround(line[i].lat * kUnitsPerDegree));
        }
    }

private:
    qint64 m_lon = 0;
    qint64 m_lat = 0;
};

class Decoder : public VarintReader
{
public:
    using VarintReader::VarintReader;

    Line points()
    {
        const qsizetype size = count();
        Line line;
        line.reserve(size + 1);
        for (qsizetype i = 0; i < size; ++i) {
            step(m_lon);
            step(m_lat);
            line += LonLat{double(m_lon) / kUnitsPerDegree, double(m_lat) / kUnitsPerDegree};
        }
        return line;
    }
    Line ring()
    {
        Line ring = points();
        if (!ring.isEmpty())
            ring += ring.first();
        return ring;
    }

private:
    qint64 m_lon = 0;
    qint64 m_lat = 0;
};

Error broken()
{
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate(
                     "GeometryCodec", "A part of the map in the campaign file is damaged. Import the streets again."),
                 QStringLiteral("bad map geometry")};
}

} // namespace

QByteArray GeometryCodec::encode(const MultiLine &lines)
{
    Encoder encoder;
    encoder.number(quint64(lines.lines.size()));
    for (const Line &line : lines.lines)
        encoder.points(line, line.size());
    return encoder.bytes();
}

QByteArray GeometryCodec::encode(const MultiPolygon &polygons)
{
    Encoder encoder;
    encoder.number(quint64(polygons.polygons.size()));
    for (const Polygon &polygon : polygons.polygons) {
        encoder.number(quint64(polygon.rings.size()));
        for (const Line &ring : polygon.rings)
            encoder.points(ring, std::max<qsizetype>(0, ring.size() - 1));
    }
    return encoder.bytes();
}

Result<MultiLine> GeometryCodec::decodeLines(const QByteArray &bytes)
{
    Decoder decoder(bytes);
    MultiLine result;
    const qsizetype count = decoder.count();
    result.lines.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        result.lines += decoder.points();
    return decoder.isWhole() ? Result<MultiLine>(result) : broken();
}

Result<MultiPolygon> GeometryCodec::decodePolygons(const QByteArray &bytes)
{
    Decoder decoder(bytes);
    MultiPolygon result;
    const qsizetype count = decoder.count();
    result.polygons.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        Polygon polygon;
        const qsizetype rings = decoder.count();
        polygon.rings.reserve(rings);
        for (qsizetype r = 0; r < rings; ++r)
            polygon.rings += decoder.ring();
        result.polygons += polygon;
    }
    return decoder.isWhole() ? Result<MultiPolygon>(result) : broken();
}

} // namespace rosette
