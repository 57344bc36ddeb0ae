#include <QRandomGenerator>
#include <QTest>

#include "models/map/mapenclosure.h"
#include "models/map/maplinejoin.h"
#include "models/map/mapshapes.h"
#include "models/map/mapviewport.h"

using namespace rosette;

class TestMapShapes : public QObject
{
    Q_OBJECT

private slots:
    void indexFindsWhatABruteSearchFinds()
    {
        constexpr quint32 kSeed = 20260519;
        QRandomGenerator random(kSeed);
        std::vector<PlaneBox> boxes;
        for (int i = 0; i < 3000; ++i) {
            const float x = float(random.bounded(1000.0));
            const float y = float(random.bounded(1000.0));
            boxes.push_back({x, y, x + float(random.bounded(30.0)), y + float(random.bounded(30.0))});
        }
        const MapIndex index(boxes);
        for (int i = 0; i < 50; ++i) {
            const float x = float(random.bounded(1000.0));
            const float y = float(random.bounded(1000.0));
            const PlaneBox asked{x, y, x + 60, y + 40};
            std::vector<quint32> found = index.find(asked);
            std::sort(found.begin(), found.end());
            std::vector<quint32> expected;
            for (quint32 item = 0; item < boxes.size(); ++item) {
                if (boxes[item].intersects(asked))
                    expected.push_back(item);
            }
            QCOMPARE(found, expected);
        }
    }

    void enclosureHoldsWhatAPolygonHolds()
    {
        QRandomGenerator random(20260522);
        for (const int corners : {3, 4, 50, 3000}) {
            QPolygonF shape; // crosses itself
            for (int i = 0; i < corners; ++i)
                shape.append(QPointF(random.bounded(100.0), random.bounded(100.0)));
            const MapEnclosure enclosure(shape);
            for (int i = 0; i < 2000; ++i) {
                const QPointF point(random.bounded(120.0) - 10, random.bounded(120.0) - 10);
                QCOMPARE(enclosure.contains(point), shape.containsPoint(point, Qt::OddEvenFill));
            }
        }
        QVERIFY(!MapEnclosure(QPolygonF()).contains(QPointF(0, 0)));
    }

    void emptyIndexFindsNothing() { QVERIFY(MapIndex(std::vector<PlaneBox>()).find({0, 0, 1, 1}).empty()); }

    void simplifyingKeepsEndsAndCorners()
    {
        const PlaneLine line{{0, 0}, {10, 0.1F}, {20, 0}, {20, 30}, {20.05F, 40}, {20, 50}};
        QCOMPARE(simplified(line, 1), (PlaneLine{{0, 0}, {20, 0}, {20, 50}}));
        QCOMPARE(simplified(line, 0.01F), line);
    }

    void piecesOfAStreetAreJoinedStraightOn()
    {
        // A cross of two streets of one name: each goes straight on, whichever way its pieces were drawn.
        const std::vector<PlaneLine> joined =
            joinedLines({{{0, 0}, {10, 0}}, {{20, 0}, {10, 0}}, {{10, 10}, {10, 0}}, {{10, 0}, {10, -10}}});
        QCOMPARE(joined.size(), 2U);
        QCOMPARE(joined[0].size(), 3U);
        QCOMPARE(joined[1].size(), 3U);
        QCOMPARE(PlaneBox::of(joined[0]).maxX, 20.0F);
        QCOMPARE(PlaneBox::of(joined[1]).maxY, 10.0F);
    }

    void ringsStayAsTheyAre()
    {
        const std::vector<PlaneLine> ring{{{0, 0}, {10, 0}, {10, 10}, {0, 0}}};
        QCOMPARE(joinedLines(ring), ring);
    }

    void nearestLineIsFoundWithinReach()
    {
        MapShapes shapes;
        shapes.add(std::vector<PlaneLine>{{{0, 0}, {100, 0}}}, MapShapes::kNoName, 0);
        shapes.add(std::vector<PlaneLine>{{{0, 10}, {100, 10}}}, MapShapes::kNoName, 0);
        shapes.buildIndex();
        const auto hit = nearestLine(shapes, {50, 7}, 6);
        QVERIFY(hit);
        QCOMPARE(hit->item, 1U);
        QCOMPARE(hit->distance, 3.0F);
        QVERIFY(!nearestLine(shapes, {50, 30}, 6));
    }

    void areaWithAHoleDoesNotContainIt()
    {
        MapShapes shapes;
        shapes.add(std::vector<PlaneLine>{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}},
                                          {{40, 40}, {40, 60}, {60, 60}, {60, 40}, {40, 40}}},
                   MapShapes::kNoName, 0);
        shapes.buildIndex();
        QVERIFY(areaAt(shapes, {20, 20}));
        QVERIFY(!areaAt(shapes, {50, 50}));
        QVERIFY(!areaAt(shapes, {150, 50}));
    }

    void zoomingKeepsThePlaceUnderTheCursor()
    {
        const MapViewport before({-0.14, 51.55}, 14.3, QSizeF(1280, 800), 2);
        const QPointF cursor(1100, 77);
        const MapViewport after = before.zoomedAbout(cursor, 17);
        QCOMPARE(after.zoom(), 17.0);
        QVERIFY(QLineF(after.toScreen(before.toLonLat(cursor)), cursor).length() < 1e-3);
    }

    void fittingShowsAllOfABox()
    {
        const GeoBox box{-0.2, 51.5, -0.1, 51.6};
        const MapViewport viewport = MapViewport::fitting(box, QSizeF(800, 600), 10);
        QVERIFY(viewport.box().contains(box));
        const QPointF northWest = viewport.toScreen({box.west, box.north});
        QVERIFY(std::abs(northWest.x() - 10) < 0.01 || std::abs(northWest.y() - 10) < 0.01);
    }

    void metresAreTrueOnTheGround()
    {
        const MapViewport viewport({-0.14, 51.55}, 16, QSizeF(1000, 1000));
        const double metres = metresBetween(viewport.toLonLat({0, 500}), viewport.toLonLat({1000, 500}));
        QVERIFY(std::abs(metres / (1000 * viewport.groundMetresPerPixel()) - 1) < 0.006);
    }
};

QTEST_GUILESS_MAIN(TestMapShapes)
#include "tst_mapshapes.moc"
