#include <QRandomGenerator>
#include <QTest>

#include "models/geo/geometrycodec.h"
#include "models/geo/outline.h"
#include "models/geo/wkb.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// A square of about 1.1 km by 0.7 km in London with a hole in its middle, wound either way.
MultiPolygon squareWithHole(bool isReversed = false)
{
    Polygon polygon{{{{-0.15, 51.54}, {-0.14, 51.54}, {-0.14, 51.55}, {-0.15, 51.55}, {-0.15, 51.54}},
                     {{-0.147, 51.543}, {-0.147, 51.547}, {-0.143, 51.547}, {-0.143, 51.543}, {-0.147, 51.543}}}};
    if (isReversed) {
        for (Line &ring : polygon.rings)
            std::reverse(ring.begin(), ring.end());
    }
    return {{polygon}};
}

} // namespace

/// Points, boxes, lines, outlines and their stored forms.
class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void distancesAreMetresOnTheGround()
    {
        // Big Ben to Tower Bridge, and a degree of latitude.
        QVERIFY(std::abs(metresBetween({-0.124625, 51.500729}, {-0.075406, 51.505456}) - 3450) < 20);
        QVERIFY(std::abs(metresBetween({0, 51}, {0, 52}) - 111195) < 1);
    }

    void boxesUniteIntersectAndGrow()
    {
        const GeoBox a{0, 0, 2, 2};
        const GeoBox b{1, 1, 3, 3};
        QVERIFY(!GeoBox().isValid());
        QCOMPARE(GeoBox().united(a), a);
        QCOMPARE(a.united(b), (GeoBox{0, 0, 3, 3}));
        QVERIFY(a.intersects(b));
        QVERIFY(!a.intersects(GeoBox{2.1, 0, 3, 3}));
        QVERIFY(!a.intersects(GeoBox()));
        QVERIFY(a.contains(LonLat{2, 2}));
        QVERIFY(std::abs(metresBetween({0, 51}, {0, GeoBox::around({0, 51}, 500).north}) - 500) < 1);
    }

    void nearestPlaceOnALineIsFound()
    {
        const Line line{{-0.15, 51.54}, {-0.14, 51.54}, {-0.14, 51.55}};
        const NearestPoint nearest = nearestOn(line, {-0.145, 51.5401});
        QVERIFY(std::abs(nearest.metresAway - 11.1) < 0.1);
        QVERIFY(std::abs(nearest.metresAlong - metresAlong(line.mid(0, 2)) / 2) < 1);
        QVERIFY(metresBetween(pointAlong(line, nearest.metresAlong), nearest.point) < 1);
        QCOMPARE(pointAlong(line, -5), line.first());
        QCOMPARE(pointAlong(line, 1e6), line.last());
    }

    void outlineKnowsInsideHoleAndOutside_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("as by the standard") << false;
        QTest::newRow("wound the wrong way") << true;
    }

    void outlineKnowsInsideHoleAndOutside()
    {
        QFETCH(bool, isReversed);
        const Outline outline(squareWithHole(isReversed));
        QVERIFY(outline.contains({-0.149, 51.541}));
        QVERIFY(!outline.contains({-0.145, 51.545}));
        QVERIFY(!outline.contains({-0.139, 51.545}));
        QVERIFY(outline.contains(outline.centre()));
        const double whole = ringAreaM2(outline.polygons().polygons.first().rings.first());
        QVERIFY(std::abs(outline.areaM2() - whole * 0.84) < whole * 0.001);
    }

    void areaIsThatOfTheEllipsoid()
    {
        // A cell of 1° at the equator; published value for WGS84: 12,308.778 km².
        const double area = ringAreaM2({{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}});
        QVERIFY2(std::abs(area / 1e6 - 12308.778) < 0.5, qPrintable(QString::number(area)));
    }

    void anEmptyOutlineHoldsNothing()
    {
        const Outline outline;
        QVERIFY(outline.isEmpty());
        QVERIFY(!outline.contains({0, 0}));
        QCOMPARE(outline.areaM2(), 0.0);
    }

    void wkbComesBackAsItWas()
    {
        const MultiPolygon polygons = squareWithHole();
        const auto read = Wkb::readPolygons(Wkb::write(polygons));
        ROSETTE_VERIFY(read);
        QCOMPARE(*read, polygons);
        const MultiLine lines{{{{-0.1, 51.5}, {-0.2, 51.6}}, {{1, 2}, {3, 4}, {5, 6}}}};
        const auto readLines = Wkb::readLines(Wkb::write(lines));
        ROSETTE_VERIFY(readLines);
        QCOMPARE(*readLines, lines);
    }

    void wkbInTheOtherByteOrderIsRead()
    {
        const auto lines = Wkb::readLines(QByteArray::fromHex("00000000020000000140000000000000003ff0000000000000"));
        ROSETTE_VERIFY(lines);
        QCOMPARE(lines->lines, (QList<Line>{{{2, 1}}}));
    }

    void cutWkbIsAnErrorAtEveryLength()
    {
        const QByteArray whole = Wkb::write(squareWithHole());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!Wkb::readPolygons(whole.left(length)));
        QVERIFY(!Wkb::readPolygons(whole + 'x'));
        QVERIFY(!Wkb::readLines(whole));
    }

    void codecComesBackAsItWas()
    {
        const auto polygons = GeometryCodec::decodePolygons(GeometryCodec::encode(squareWithHole()));
        ROSETTE_VERIFY(polygons);
        QCOMPARE(*polygons, squareWithHole());
        const MultiLine lines{{{{-180, -90}, {180, 90}, {-0.1234567, 51.7654321}}, {}}};
        const auto readLines = GeometryCodec::decodeLines(GeometryCodec::encode(lines));
        ROSETTE_VERIFY(readLines);
        QCOMPARE(*readLines, lines);
    }

    void damagedCodecBytesNeverCrash()
    {
        const QByteArray whole = GeometryCodec::encode(squareWithHole());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!GeometryCodec::decodePolygons(whole.left(length)));
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = whole;
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            (void)GeometryCodec::decodePolygons(bytes);
            (void)GeometryCodec::decodeLines(bytes);
            (void)Wkb::readPolygons(bytes);
        }
    }
};

QTEST_GUILESS_MAIN(TestGeometry)
#include "tst_geometry.moc"
