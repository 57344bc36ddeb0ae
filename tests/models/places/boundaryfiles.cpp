#include "tests/models/places/boundaryfiles.h"

#include <cmath>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace rosette::test {

namespace {

using namespace Qt::StringLiterals;

constexpr double kStep = 1e-7; // degrees of TopoJSON's grid

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What the entry's own head and the list at the end of the zip have in common.
QByteArray head(const ZipEntry &entry, qsizetype packedSize)
{
    QByteArray bytes;
    append<quint16>(bytes, 20);         // version
    append<quint16>(bytes, 0);          // flags
    append<quint16>(bytes, 8);          // deflate
    append<quint32>(bytes, 0x5d760000); // some day
    append<quint32>(bytes, crc32(entry.content));
    append<quint32>(bytes, quint32(packedSize));
    append<quint32>(bytes, entry.claimedBytes > 0 ? entry.claimedBytes : quint32(entry.content.size()));
    append<quint16>(bytes, quint16(entry.name.size()));
    append<quint16>(bytes, 0); // extra
    return bytes;
}

/// Adds the ring as an arc and returns its number.
int addArc(QJsonArray &arcs, const QJsonArray &ring)
{
    QJsonArray arc;
    qint64 x = 0;
    qint64 y = 0;
    for (const QJsonValue &point : ring) {
        const qint64 nextX = std::llround(point[0].toDouble() / kStep);
        const qint64 nextY = std::llround(point[1].toDouble() / kStep);
        arc += QJsonArray{nextX - x, nextY - y};
        x = nextX;
        y = nextY;
    }
    arcs += arc;
    return int(arcs.size()) - 1;
}

QJsonArray arcsOf(QJsonArray &arcs, const QJsonArray &polygon)
{
    QJsonArray rings;
    for (const QJsonValue &ring : polygon)
        rings += QJsonArray{addArc(arcs, ring.toArray())};
    return rings;
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray feature(const QByteArray &properties, const QByteArray &geometryType, const QByteArray &coordinates)
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + geometryType +
           R"(","coordinates":)" + coordinates + "}}";
}

QByteArray squareFeature(const QByteArray &properties, double lon, double lat, double size)
{
    QByteArray ring;
    for (const auto &[x, y] : {std::pair(0, 0), {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
        ring += (ring.isEmpty() ? "[" : ",[") + QByteArray::number(lon + x * size, 'f', 9) + ',' +
                QByteArray::number(lat + y * size, 'f', 9) + ']';
    }
    return feature(properties, "Polygon", "[[" + ring + "]]");
}

QByteArray collection(const QList<QByteArray> &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}";
}

QByteArray toTopoJson(const QByteArray &geoJson)
{
    QJsonArray arcs;
    QJsonArray geometries;
    for (const QJsonValue &value : QJsonDocument::fromJson(geoJson)["features"_L1].toArray()) {
        const QJsonObject geometry = value["geometry"_L1].toObject();
        const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
        QJsonArray indexes;
        if (geometry["type"_L1] == "Polygon"_L1) {
            indexes = arcsOf(arcs, coordinates);
        } else {
            for (const QJsonValue &polygon : coordinates)
                indexes += arcsOf(arcs, polygon.toArray());
        }
        geometries += QJsonObject{
            {u"type"_s, geometry["type"_L1]}, {u"arcs"_s, indexes}, {u"properties"_s, value["properties"_L1]}};
    }
    const QJsonObject transform{{u"scale"_s, QJsonArray{kStep, kStep}}, {u"translate"_s, QJsonArray{0, 0}}};
    const QJsonObject object{{u"type"_s, u"GeometryCollection"_s}, {u"geometries"_s, geometries}};
    return QJsonDocument(QJsonObject{{u"type"_s, u"Topology"_s},
                                     {u"transform"_s, transform},
                                     {u"objects"_s, QJsonObject{{u"wards"_s, object}}},
                                     {u"arcs"_s, arcs}})
        .toJson(QJsonDocument::Compact);
}

QByteArray kmlPlacemark(const QByteArray &name)
{
    return "<Placemark><name>" + name +
           "</name><Polygon><outerBoundaryIs><LinearRing><coordinates>0,51 0.01,51 0.01,51.01 0,51</coordinates>"
           "</LinearRing></outerBoundaryIs></Polygon></Placemark>";
}

QByteArray kmlFolder(const QByteArray &name, const QByteArray &content)
{
    return "<Folder><name>" + name + "</name>" + content + "</Folder>";
}

QByteArray kmlFile(const QByteArray &content, const QByteArray &doctype)
{
    return "<?xml version=\"1.0\"?>" + doctype + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + content +
           "</Document></kml>";
}

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray zip;
    QByteArray list;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = qCompress(entry.content, 9).mid(6).chopped(4); // without zlib's frame
        append<quint32>(list, 0x02014b50);
        append<quint16>(list, 20);
        list += head(entry, packed.size());
        append<quint16>(list, 0); // comment
        append<quint16>(list, 0); // disk
        append<quint16>(list, 0);
        append<quint32>(list, 0);
        append<quint32>(list, quint32(zip.size()));
        list += entry.name;
        append<quint32>(zip, 0x04034b50);
        zip += head(entry, packed.size()) + entry.name + packed;
    }
    const auto at = quint32(zip.size());
    zip += list;
    append<quint32>(zip, 0x06054b50);
    append<quint32>(zip, 0); // disks
    append<quint16>(zip, quint16(entries.size()));
    append<quint16>(zip, quint16(entries.size()));
    append<quint32>(zip, quint32(list.size()));
    append<quint32>(zip, at);
    append<quint16>(zip, 0); // comment
    return zip;
}

Result<ImportReport> BoundaryDesk::tried(const QStringList &files, const ImportCorrections &corrections, bool isDryRun)
{
    const Feedback feedback;
    return importWards(m_campaign.campaign().file(), connection(), files,
                       {isDryRun, m_campaign.clock(), feedback, corrections});
}

ImportReport BoundaryDesk::imported(const QStringList &files, const ImportCorrections &corrections, bool isDryRun)
{
    const auto report = tried(files, corrections, isDryRun);
    if (!report)
        qFatal("%s / %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    return *report;
}

ImportReport BoundaryDesk::imported(const QString &name, const QByteArray &content)
{
    return imported({writeFile(folder(), name, content)});
}

QString reasons(const ImportReport &report)
{
    QStringList lines;
    for (const ImportProblem &problem : report.problems)
        lines += problem.reason;
    return lines.join(u'\n');
}

} // namespace rosette::test
