#include "models/geo/geometrycodec.h"

#include <cmath>

#include <QCoreApplication>

namespace rosette {

namespace {

constexpr double kUnitsPerDegree = 1e7;

class Encoder
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }
    void points(const Line &line, qsizetype count)
    {
        number(quint64(count));
        for (qsizetype i = 0; i < count; ++i) {
            step(m_lon, line[i].lon);
            step(m_lat, line[i].lat);
        }
    }
    QByteArray bytes() const { return m_bytes; }

private:
    void step(qint64 &last, double degrees)
    {
        const qint64 units = std::llround(degrees * kUnitsPerDegree);
        const qint64 difference = units - last;
        number((quint64(difference) << 1) ^ quint64(difference >> 63));
        last = units;
    }

    QByteArray m_bytes;
    qint64 m_lon = 0;
    qint64 m_lat = 0;
};

/// Reads forward; once bytes are missing, isOk stays false and everything read is 0.
class Decoder
{
public:
    explicit Decoder(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool isWhole() const { return m_isOk && m_at == m_end; }

    /// A count of things that take at least a byte each.
    qsizetype count()
    {
        const quint64 value = number();
        m_isOk = m_isOk && value <= quint64(m_end - m_at);
        return m_isOk ? qsizetype(value) : 0;
    }
    Line points()
    {
        const qsizetype size = count();
        Line line;
        line.reserve(size + 1);
        for (qsizetype i = 0; i < size; ++i) {
            m_lon = qint64(quint64(m_lon) + difference()); // unsigned: damaged bytes may overflow
            m_lat = qint64(quint64(m_lat) + difference());
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
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isOk = false;
        return 0;
    }
    quint64 difference()
    {
        const quint64 value = number();
        return (value >> 1) ^ (~(value & 1) + 1);
    }

    const char *m_at;
    const char *m_end;
    bool m_isOk = true;
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
