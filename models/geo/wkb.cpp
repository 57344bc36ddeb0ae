#include "models/geo/wkb.h"

#include <QCoreApplication>
#include <QtEndian>

namespace rosette {

namespace {

constexpr quint32 kLineString = 2;
constexpr quint32 kPolygon = 3;
constexpr quint32 kMultiLineString = 5;
constexpr quint32 kMultiPolygon = 6;
constexpr int kPointBytes = 2 * int(sizeof(double));

void writeCount(QByteArray &bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void writeHead(QByteArray &bytes, quint32 type)
{
    bytes.append('\1');
    writeCount(bytes, type);
}

void writeLine(QByteArray &bytes, const Line &line)
{
    writeCount(bytes, quint32(line.size()));
    for (const LonLat point : line) {
        const double little[2] = {qToLittleEndian(point.lon), qToLittleEndian(point.lat)};
        bytes.append(reinterpret_cast<const char *>(little), sizeof little);
    }
}

/// Reads forward; once something is missing or wrong, isOk stays false and all counts are 0.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool isOk() const { return m_isOk; }
    bool isAtEnd() const { return m_at == m_end; }

    quint32 head()
    {
        if (!has(1 + sizeof(quint32)))
            return 0;
        const char order = *m_at++;
        m_isLittle = order == 1;
        m_isOk = order == 0 || order == 1;
        return count();
    }
    quint32 count()
    {
        if (!has(sizeof(quint32)))
            return 0;
        const auto value = m_isLittle ? qFromLittleEndian<quint32>(m_at) : qFromBigEndian<quint32>(m_at);
        m_at += sizeof(quint32);
        return value;
    }
    Line line()
    {
        const quint32 points = count();
        Line line;
        if (!has(qint64(points) * kPointBytes))
            return line;
        line.reserve(points);
        for (quint32 i = 0; i < points; ++i) {
            const double lon = number();
            line += LonLat{lon, number()};
        }
        return line;
    }
    Polygon polygon()
    {
        Polygon polygon;
        for (quint32 left = count(); left > 0 && m_isOk; --left)
            polygon.rings += line();
        return polygon;
    }

private:
    bool has(qint64 bytes)
    {
        m_isOk = m_isOk && m_end - m_at >= bytes;
        return m_isOk;
    }
    double number()
    {
        const auto value = m_isLittle ? qFromLittleEndian<double>(m_at) : qFromBigEndian<double>(m_at);
        m_at += sizeof(double);
        return value;
    }

    const char *m_at;
    const char *m_end;
    bool m_isLittle = true;
    bool m_isOk = true;
};

Error broken()
{
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate(
                     "Wkb", "An outline or line in the campaign file is damaged. Import the wards and streets again."),
                 QStringLiteral("bad WKB")};
}

} // namespace

QByteArray Wkb::write(const MultiPolygon &polygons)
{
    QByteArray bytes;
    writeHead(bytes, kMultiPolygon);
    writeCount(bytes, quint32(polygons.polygons.size()));
    for (const Polygon &polygon : polygons.polygons) {
        writeHead(bytes, kPolygon);
        writeCount(bytes, quint32(polygon.rings.size()));
        for (const Line &ring : polygon.rings)
            writeLine(bytes, ring);
    }
    return bytes;
}

QByteArray Wkb::write(const MultiLine &lines)
{
    QByteArray bytes;
    writeHead(bytes, kMultiLineString);
    writeCount(bytes, quint32(lines.lines.size()));
    for (const Line &line : lines.lines) {
        writeHead(bytes, kLineString);
        writeLine(bytes, line);
    }
    return bytes;
}

Result<MultiPolygon> Wkb::readPolygons(const QByteArray &bytes)
{
    Reader reader(bytes);
    MultiPolygon result;
    const quint32 type = reader.head();
    if (type == kPolygon) {
        result.polygons += reader.polygon();
    } else if (type == kMultiPolygon) {
        for (quint32 left = reader.count(); left > 0 && reader.isOk(); --left) {
            if (reader.head() != kPolygon)
                return broken();
            result.polygons += reader.polygon();
        }
    } else {
        return broken();
    }
    return reader.isOk() && reader.isAtEnd() ? Result<MultiPolygon>(result) : broken();
}

Result<MultiLine> Wkb::readLines(const QByteArray &bytes)
{
    Reader reader(bytes);
    MultiLine result;
    const quint32 type = reader.head();
    if (type == kLineString) {
        result.lines += reader.line();
    } else if (type == kMultiLineString) {
        for (quint32 left = reader.count(); left > 0 && reader.isOk(); --left) {
            if (reader.head() != kLineString)
                return broken();
            result.lines += reader.line();
        }
    } else {
        return broken();
    }
    return reader.isOk() && reader.isAtEnd() ? Result<MultiLine>(result) : broken();
}

} // namespace rosette
