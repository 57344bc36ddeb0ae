#include "tests/support/mapscenes.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

/// Metres to the east and north of the village's middle.
LonLat at(double east, double north)
{
    constexpr double kMetresPerDegreeNorth = 111'250;
    constexpr double kMetresPerDegreeEast = 69'440;
    return {kVillageMiddle.lon + east / kMetresPerDegreeEast, kVillageMiddle.lat + north / kMetresPerDegreeNorth};
}

Line box(double west, double south, double east, double north)
{
    return {at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)};
}

MapFeature area(MapKind kind, const QList<Line> &rings, const QString &name = {})
{
    return {.kind = kind, .name = name, .polygons = {{Polygon{rings}}}};
}

MapFeature way(MapKind kind, const Line &line, const QString &name = {}) { return {.kind = kind, .name = name, .lines = {{line}}}; }

MapGroundPtr villageGround()
{
    MapGroundBuilder builder(GeoBox{at(-400, -300).lon, at(-400, -300).lat, at(400, 300).lon, at(400, 300).lat});
    builder.addFeature(area(MapKind::Park, {box(60, 40, 260, 200)}, u"Village Green"_s));
    builder.addFeature(area(MapKind::Water, {box(120, 80, 200, 140), box(150, 100, 170, 120)}, u"Duck Pond"_s));
    builder.addFeature(way(MapKind::Railway, {at(-400, -220), at(400, -160)}));
    builder.addFeature(way(MapKind::TrunkRoad, {at(-400, 0), at(0, 0)}, u"Long Road"_s));
    builder.addFeature(way(MapKind::TrunkRoad, {at(0, 0), at(400, 20)}, u"Long Road"_s));
    builder.addFeature(way(MapKind::Street, {at(0, 0), at(0, 120), at(-40, 240)}, u"Mill Lane"_s));
    builder.addFeature(way(MapKind::Street, {at(0, 0), at(10, -140)}, u"Acre Lane"_s));
    builder.addFeature(way(MapKind::Path, {at(0, 120), at(60, 120), at(260, 60)}));
    for (int house = 0; house < 6; ++house) {
        const double west = -130 + house * 18;
        builder.addFeature(area(MapKind::Building, {box(west, 30, west + 14, 46)}));
        builder.addFeature(area(MapKind::Building, {box(west, -46, west + 14, -30)}));
    }
    builder.addPlace(u"station"_s, u"Village Halt"_s, at(-200, -205));
    return builder.build();
}

} // namespace

MapScenePtr villageScene()
{
    MapSceneBuilder builder(villageGround());
    builder.addWard(Ward{.id = WardId(1), .name = u"Village Ward"_s, .outline = Outline(MultiPolygon{{Polygon{{box(-320, -250, 320, 260)}}}})});
    builder.addDistrict(PollingDistrict{.id = DistrictId(41), .code = u"VAA"_s, .outline = Outline(MultiPolygon{{Polygon{{box(-320, -250, 0, 260)}}}})});
    builder.addStreet(Street{.id = StreetId(11), .name = u"Long Road"_s, .lines = {{at(-400, 0), at(0, 0), at(400, 20)}}});
    builder.addStreet(Street{.id = StreetId(12), .name = u"Mill Lane"_s, .lines = {{at(0, 0), at(0, 120), at(-40, 240)}}});
    for (int house = 0; house < 12; ++house) {
        Door door{.id = DoorId(100 + house), .number = QString::number(house + 1), .street = StreetId(11)};
        door.point = at(-123 + house / 2 * 18, house % 2 == 0 ? 30 : -30);
        door.exactness = house < 10 ? Exactness::Address : Exactness::Interpolated;
        door.isDoNotKnock = house == 4;
        builder.addDoor(door);
    }
    MapRound round{.id = RoundId(21), .name = u"Round 1"_s};
    for (int house = 0; house < 12; ++house)
        round.doors.push_back(DoorId(100 + house));
    builder.addRound(std::move(round), {{at(-150, 0), at(0, 0)}});
    builder.addStall(PitchId(31), u"Market Cross"_s, at(30, 20), {{QDate(2026, 5, 23), u"10:00"_s}});
    return builder.build(QDate(2026, 5, 19));
}

double meanDifference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 255;
    const QImage a = one.convertToFormat(QImage::Format_RGB32);
    const QImage b = other.convertToFormat(QImage::Format_RGB32);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return double(sum) / (3.0 * a.width() * a.height());
}

QString differenceFromKept(const QImage &drawn, const QString &path, double tolerance)
{
    if (qEnvironmentVariableIsSet("ROSETTE_NEW_PICTURES"))
        return drawn.save(path) ? QString() : u"could not be kept as "_s + path;
    const double difference = meanDifference(drawn, QImage(path));
    if (difference <= tolerance)
        return {};
    const QString copy = QDir::temp().filePath(u"rosette-"_s + QFileInfo(path).fileName());
    drawn.save(copy);
    return u"%1 differs by %2 from %3"_s.arg(copy).arg(difference).arg(path);
}

} // namespace rosette::test
