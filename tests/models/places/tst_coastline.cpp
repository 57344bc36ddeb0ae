#include <QTest>

#include "models/geo/outline.h"
#include "models/places/coastline.h"

using namespace rosette;

/// The sea from coastlines: water to their right.
class TestCoastline : public QObject
{
    Q_OBJECT

    static constexpr GeoBox kBox{0, 50, 1, 51};

    static bool isSea(const QList<Line> &coast, LonLat point) { return Outline(seaOf(coast, kBox)).contains(point); }

private slots:
    void aCoastThroughTheBoxHasSeaOnItsRight()
    {
        const QList<Line> northward{{{0.5, 49.5}, {0.5, 50.4}}, {{0.5, 50.4}, {0.5, 51.5}}};
        QVERIFY(isSea(northward, {0.7, 50.5}));
        QVERIFY(!isSea(northward, {0.3, 50.5}));
        const QList<Line> southward{{{0.5, 51.5}, {0.5, 49.5}}};
        QVERIFY(!isSea(southward, {0.7, 50.5}));
        QVERIFY(isSea(southward, {0.3, 50.5}));
    }

    void aStraitHasSeaBetweenItsCoasts()
    {
        const QList<Line> strait{{{0.3, 49.5}, {0.3, 51.5}}, {{0.6, 51.5}, {0.6, 49.5}}};
        QVERIFY(!isSea(strait, {0.1, 50.5}));
        QVERIFY(isSea(strait, {0.45, 50.5}));
        QVERIFY(!isSea(strait, {0.9, 50.5}));
    }

    void aBayEndsWhereTheExtractDoes()
    {
        const QList<Line> bay{{{0.8, 51.2}, {0.8, 50.5}, {0.2, 50.5}, {0.2, 51.2}}};
        QVERIFY(isSea(bay, {0.5, 50.8}));
        QVERIFY(!isSea(bay, {0.5, 50.2}));
        QVERIFY(!isSea(bay, {0.1, 50.8}));
    }

    void islandsStandInTheSea()
    {
        const Line island{{0.4, 50.4}, {0.6, 50.4}, {0.6, 50.6}, {0.4, 50.6}, {0.4, 50.4}};
        QVERIFY(!isSea({island}, {0.5, 50.5}));
        QVERIFY(isSea({island}, {0.1, 50.1}));
        QVERIFY(isSea({island}, {0.9, 50.9}));
        const QList<Line> withCoast{island, {{0.2, 49.5}, {0.2, 51.5}}};
        QVERIFY(!isSea(withCoast, {0.5, 50.5}));
        QVERIFY(isSea(withCoast, {0.8, 50.5}));
        QVERIFY(!isSea(withCoast, {0.1, 50.5}));
    }

    void aRingTheOtherWayRoundIsWater()
    {
        const Line lagoon{{0.4, 50.4}, {0.4, 50.6}, {0.6, 50.6}, {0.6, 50.4}, {0.4, 50.4}};
        QVERIFY(isSea({lagoon}, {0.5, 50.5}));
        QVERIFY(!isSea({lagoon}, {0.1, 50.1}));
    }

    void aCoastOfWhichThePartOutsideIsMissingIsClosed()
    {
        const QList<Line> cut{{{0.5, 50.01}, {0.5, 50.99}}};
        QVERIFY(isSea(cut, {0.8, 50.5}));
        QVERIFY(!isSea(cut, {0.2, 50.5}));
    }

    void noCoastIsNoSea()
    {
        QVERIFY(seaOf({}, kBox).isEmpty());
        QVERIFY(seaOf({{{5, 40}, {5, 41}}}, kBox).isEmpty());
        QVERIFY(seaOf({{{0.5, 49.5}, {0.5, 51.5}}}, GeoBox()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCoastline)
#include "tst_coastline.moc"
