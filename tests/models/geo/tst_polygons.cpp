#include <QTest>

#include "models/geo/outline.h"
#include "models/geo/polygons.h"

using namespace rosette;

namespace {

Line ring(const QList<std::pair<double, double>> &points)
{
    Line line;
    for (const auto &[x, y] : points)
        line += LonLat{x / 1000, 51 + y / 1000};
    return line;
}

Line square(double from, double to) { return ring({{from, from}, {to, from}, {to, to}, {from, to}, {from, from}}); }

double areaM2(const MultiPolygon &polygons) { return Outline(polygons).areaM2(); }

} // namespace

/// Outlines as they should not be, and areas put together.
class TestPolygons : public QObject
{
    Q_OBJECT

private slots:
    void theWindingDoesNotMatter()
    {
        Polygon polygon{{square(0, 10), square(4, 6)}};
        QVERIFY(Polygons::isSound({{polygon}}));
        const double area = areaM2({{polygon}});
        for (Line &line : polygon.rings)
            std::reverse(line.begin(), line.end());
        QVERIFY(Polygons::isSound({{polygon}}));
        QCOMPARE(areaM2({{polygon}}), area);
        QCOMPARE(areaM2(Polygons::mended({{polygon}})), area);
    }

    void aFigureOfEightBecomesTwoParts()
    {
        const MultiPolygon eight{{Polygon{{ring({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}})}}}};
        QVERIFY(!Polygons::isSound(eight));
        const MultiPolygon mended = Polygons::mended(eight);
        QVERIFY(Polygons::isSound(mended));
        QCOMPARE(mended.polygons.size(), 2);
        QVERIFY(std::abs(areaM2(mended) / areaM2({{Polygon{{square(0, 10)}}}}) - 0.5) < 0.001);
    }

    void aHoleGivenAsAPartIsAHole()
    {
        const MultiPolygon mended = Polygons::mended(MultiPolygon{{Polygon{{square(0, 10)}}, Polygon{{square(4, 6)}}}});
        QVERIFY(Polygons::isSound(mended));
        QVERIFY(!Outline(mended).contains({0.005, 51.005}));
        QVERIFY(Outline(mended).contains({0.002, 51.002}));
    }

    void whatHasNoExtentIsDropped()
    {
        QVERIFY(Polygons::mended({{Polygon{{ring({{0, 0}, {5, 5}, {10, 10}, {0, 0}})}}}}).isEmpty());
        QVERIFY(Polygons::mended({}).isEmpty());
        QVERIFY(Polygons::mended({{Polygon{{ring({{0, 0}, {0, 0}})}}}}).isEmpty());
        QVERIFY(Polygons::mended({{Polygon{{Line()}}}}).isEmpty());
    }

    void unionAndIntersectionAddUp()
    {
        const MultiPolygon one{{Polygon{{square(0, 10)}}}};
        const MultiPolygon other{{Polygon{{square(5, 15)}}}};
        const double both = areaM2(Polygons::united({one, other}));
        const double shared = areaM2(Polygons::shared(one, other));
        QVERIFY(shared > 0);
        QVERIFY(std::abs(both + shared - areaM2(one) - areaM2(other)) < 1);
        QVERIFY(Polygons::shared(one, {{Polygon{{square(10, 20)}}}}).isEmpty());
    }

    void neighboursMeet()
    {
        const MultiPolygon one{{Polygon{{square(0, 10)}}}};
        QVERIFY(Polygons::meet(one, {{Polygon{{square(10, 20)}}}}));
        QVERIFY(Polygons::meet(one, {{Polygon{{square(2, 3)}}}}));
        QVERIFY(!Polygons::meet(one, {{Polygon{{square(11, 20)}}}}));
    }
};

QTEST_GUILESS_MAIN(TestPolygons)
#include "tst_polygons.moc"
