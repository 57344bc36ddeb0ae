#include "tests/bench/maphits.h"

#include <cmath>
#include <numbers>
#include <random>

#include "models/map/mapscenebuilder.h"
#include "tests/bench/mapredraws.h"
#include "tests/bench/measure.h"
#include "ui/mapview/maptarget.h"

using namespace Qt::StringLiterals;

namespace rosette::bench {

namespace {

constexpr int kDoors = 100'000;

std::mt19937 &generator()
{
    static std::mt19937 kGenerator(20260522);
    return kGenerator;
}

double random(double from, double to) { return std::uniform_real_distribution(from, to)(generator()); }

Street streetOf(const MapScene &scene, quint32 item)
{
    Street street{.id = scene.streets[item].id, .name = scene.streets[item].name};
    const MapShapes::Shape &shape = scene.streetShapes.shape(item);
    for (quint32 number = shape.firstRing; number < shape.firstRing + shape.ringCount; ++number) {
        Line line;
        for (const PlanePoint &point : scene.streetShapes.ring(number))
            line.append(scene.plane.toLonLat(point));
        street.lines.append(line);
    }
    return street;
}

/// The scene's ground and streets, with doors to both sides of the streets.
MapScenePtr crowded(const MapScene &scene)
{
    MapSceneBuilder builder(scene.ground);
    for (quint32 item = 0; item < scene.streets.size(); ++item)
        builder.addStreet(streetOf(scene, item));
    for (int i = 0; i < kDoors; ++i) {
        const Street street = streetOf(scene, quint32(random(0, double(scene.streets.size()) - 0.01)));
        const Line &line = street.lines[qsizetype(random(0, double(street.lines.size()) - 0.01))];
        const LonLat at = line[qsizetype(random(0, double(line.size()) - 0.01))];
        Door door{.id = DoorId(i + 1), .number = QString::number(i % 200 + 1)};
        door.point = LonLat{at.lon + random(-2e-4, 2e-4), at.lat + random(-1e-4, 1e-4)};
        door.exactness = Exactness::Uprn;
        builder.addDoor(door);
    }
    return builder.build();
}

QPolygonF lasso()
{
    QPolygonF shape; // 300 corners, as a hand leaves them
    for (int i = 0; i < 300; ++i) {
        const double angle = 2 * std::numbers::pi * i / 300;
        const double radius = 300 + 40 * std::sin(9 * angle);
        shape.append(QPointF(640 + radius * std::cos(angle), 400 + radius * std::sin(angle)));
    }
    return shape;
}

} // namespace

void measureHits(const MapScene &scene, QTextStream &out)
{
    constexpr int kHits = 10'000;
    const MapScenePtr doors = crowded(scene);
    const LonLat middle = scene.box.centre();
    const MapViewport near(middle, 17.5, kScreen);
    const MapViewport far(middle, 13.5, kScreen);
    out << u"hit testing, %1 doors on %2 doorsteps\n"_s.arg(kDoors).arg(doors->doorsteps.size());
    report(out, u"10,000 points of the mouse"_s, measure(20, [&] {
               for (int i = 0; i < kHits; ++i)
                   targetAt(*doors, near, MapLayers(),
                            QPointF(random(0, kScreen.width()), random(0, kScreen.height())));
           }));
    const QPolygonF screen(QRectF(QPointF(), kScreen));
    const auto select = [&](const QString &name, const MapViewport &view, const QPolygonF &shape) {
        const qsizetype found = doorsInside(*doors, view, shape).size();
        report(out, name, measure(20, [&] { doorsInside(*doors, view, shape); }), u"%1 doors"_s.arg(found));
    };
    select(u"rectangle in a street"_s, near, screen);
    select(u"lasso in a street"_s, near, lasso());
    select(u"rectangle over the borough"_s, far, screen);
    select(u"lasso over the borough"_s, far, lasso());
}

} // namespace rosette::bench
