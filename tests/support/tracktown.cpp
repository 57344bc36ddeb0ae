#include "tests/support/tracktown.h"

#include <cmath>
#include <numbers>

#include <QDateTime>
#include <QFile>

#include "models/places/doorrepository.h"
#include "models/places/mapfeatures.h"
#include "models/places/streetrepository.h"
#include "models/rounds/round.h"
#include "tests/support/noisywalk.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kOrigin{-0.14, 51.55};
constexpr double kMetresPerLat = 111195;
constexpr double kToDoor = 11; // metres from the middle of the street

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    return std::move(result).value();
}

void check(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().message + status.error().detail));
}

} // namespace

LonLat TrackTown::at(double east, double north)
{
    const double metresPerLon = kMetresPerLat * std::cos(kOrigin.lat * std::numbers::pi / 180);
    return {kOrigin.lon + east / metresPerLon, kOrigin.lat + north / kMetresPerLat};
}

TrackTown::TrackTown(Connection &connection)
    : m_connection(connection)
{
    const Line acre{at(0, 0), at(300, 0), at(600, 0)};
    const Line beech{at(300, -200), at(300, 0), at(300, 150)};
    const Line cedar{at(0, 150), at(300, 150), at(600, 150)};
    const Line west{at(0, 0), at(0, 150)};
    m_acreLane = addStreet(u"Acre Lane"_s, acre);
    m_beechRoad = addStreet(u"Beech Road"_s, beech);
    addStreet(u"Cedar Street"_s, cedar);
    addStreet(u"West Street"_s, west);
    for (int number = 1; number <= 60; ++number)
        addDoor(m_acreLane, number, at(number * 10 - 5, number % 2 == 1 ? kToDoor : -kToDoor));
    for (int number = 1; number <= 20; ++number)
        addDoor(m_beechRoad, number, at(300 + (number % 2 == 1 ? kToDoor : -kToDoor), -20 - number * 8));
}

StreetId TrackTown::addStreet(const QString &name, const Line &line) const
{
    MapFeature feature;
    feature.kind = MapKind::Street;
    feature.name = name;
    feature.lines.lines = {line};
    feature.box = boxOf(line);
    check(MapFeatureRepository::insert(m_connection, {feature}));
    return valueOf(StreetRepository::findOrCreate(m_connection, name));
}

void TrackTown::addDoor(StreetId street, int number, LonLat point) const
{
    Door door;
    door.street = street;
    door.number = QString::number(number);
    const DoorId id = valueOf(DoorRepository::insert(m_connection, door));
    check(DoorRepository::placeByHand(m_connection, id, point));
}

Stage TrackTown::odds() const
{
    Stage stage;
    stage.street = m_acreLane;
    stage.parity = Parity::Odds;
    return stage;
}

Stage TrackTown::evens() const
{
    Stage stage = odds();
    stage.parity = Parity::Evens;
    return stage.reversed();
}

RoundId TrackTown::addRound(const QString &name, RoundPurpose purpose, const QList<Stage> &stages,
                            VolunteerId deliverer) const
{
    Round round;
    round.set = valueOf(RoundSetRepository::findOrCreate(m_connection, purpose, {})).id;
    round.name = name;
    round.deliverer = deliverer;
    const RoundId id = valueOf(RoundRepository::insert(m_connection, round));
    check(StageRepository::replace(m_connection, id, stages));
    return id;
}

QString writeGpx(const QString &folder, const Line &line)
{
    const QString path = folder + u"/walk.gpx"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("<?xml version=\"1.0\"?><gpx version=\"1.1\"><trk><trkseg>\n");
    const TrackFixes fixes = record(line, {.noise = 3});
    for (const TrackFix &fix : fixes) {
        const QString time = QDateTime::fromMSecsSinceEpoch(fix.atMs, Qt::UTC).toString(Qt::ISODate);
        const QString lat = QString::number(fix.point.lat, 'f', 7);
        const QString lon = QString::number(fix.point.lon, 'f', 7);
        file.write(u"<trkpt lat=\"%1\" lon=\"%2\"><time>%3</time></trkpt>\n"_s.arg(lat, lon, time).toUtf8());
    }
    file.write("</trkseg></trk></gpx>\n");
    return path;
}

} // namespace rosette::test
