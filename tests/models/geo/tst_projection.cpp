#include <QRandomGenerator>
#include <QTest>

#include "models/geo/britishgrid.h"
#include "models/geo/mercator.h"
#include "tests/support/testcampaign.h"

using namespace rosette;

/// Web Mercator and the British National Grid.
class TestProjection : public QObject
{
    Q_OBJECT

private slots:
    void mercatorKnowsItsCorners()
    {
        QCOMPARE(Mercator::toUnit({0, 0}), QPointF(0.5, 0.5));
        const QPointF northWest = Mercator::toUnit({-180, 90});
        QVERIFY(std::abs(northWest.x()) < 1e-12 && std::abs(northWest.y()) < 1e-12);
        const QPointF metres = Mercator::toMetres({-180, 45});
        QVERIFY(std::abs(metres.x() + 20037508.343) < 0.001);
        QVERIFY(std::abs(metres.y() - 5621521.486) < 0.001);
        QVERIFY(std::abs(Mercator::groundMetresPerUnit(0) - 40075016.7) < 0.1);
    }

    void mercatorRoundTripIsExact()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 10000; ++i) {
            const LonLat point{random.generateDouble() * 360 - 180, random.generateDouble() * 170 - 85};
            const LonLat unit = Mercator::fromUnit(Mercator::toUnit(point));
            const LonLat metres = Mercator::fromMetres(Mercator::toMetres(point));
            QVERIFY(std::abs(unit.lon - point.lon) < 1e-9 && std::abs(unit.lat - point.lat) < 1e-9);
            QVERIFY(std::abs(metres.lon - point.lon) < 1e-9 && std::abs(metres.lat - point.lat) < 1e-9);
        }
    }

    void gridPointsOfOrdnanceSurveyAreFound_data()
    {
        QTest::addColumn<double>("easting");
        QTest::addColumn<double>("northing");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        // Ordnance Survey's test points for its transformation of 2015.
        QTest::newRow("Caister Water Tower") << 651409.804 << 313177.450 << 1.716073973 << 52.658007833;
        QTest::newRow("St Mary's, Scilly") << 91492.146 << 11318.804 << -6.299777520 << 49.922263937;
        QTest::newRow("St Kilda") << 9587.909 << 899448.996 << -8.578544561 << 57.813518340;
    }

    void gridPointsOfOrdnanceSurveyAreFound()
    {
        QFETCH(double, easting);
        QFETCH(double, northing);
        QFETCH(double, lon);
        QFETCH(double, lat);
        const auto grid = BritishGrid::open();
        ROSETTE_VERIFY(grid);
        const auto point = grid->toLonLat({easting, northing});
        QVERIFY(point);
        QVERIFY2(metresBetween(*point, {lon, lat}) < 15,
                 qPrintable(QString::number(metresBetween(*point, {lon, lat}))));
        const auto back = grid->fromLonLat(*point);
        QVERIFY(back);
        QVERIFY(std::abs(back->easting - easting) < 0.01 && std::abs(back->northing - northing) < 0.01);
    }

    void pointsOutsideTheGridAreNoPoints()
    {
        const auto grid = BritishGrid::open();
        ROSETTE_VERIFY(grid);
        QVERIFY(!grid->fromLonLat({200, 51}));
        QVERIFY(!grid->fromLonLat({0, std::numeric_limits<double>::quiet_NaN()}));
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
