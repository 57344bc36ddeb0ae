#include <cmath>

#include <QRandomGenerator>
#include <QTest>

#include "tests/support/mapscenes.h"
#include "ui/mapview/maptarget.h"

using namespace rosette;
using namespace rosette::test;

/// What lies under the mouse and inside a lasso, against looking at every door.
class TestMapHits : public QObject
{
    Q_OBJECT

    static constexpr int kDoors = 4000;
    MapScenePtr m_scene;
    MapViewport m_view{kVillageMiddle, 17.5, QSizeF(1280, 800)};
    QRandomGenerator m_random{20260523};

    QPointF randomPoint() { return {m_random.bounded(1280.0), m_random.bounded(800.0)}; }
    QPointF onScreen(const MapDoorstep &step) const { return m_view.toScreen(m_scene->plane.toLonLat(step.point)); }

private slots:
    void initTestCase()
    {
        MapSceneBuilder builder(std::make_shared<const MapGround>(MapGround{.plane = MapPlane(kVillageMiddle)}));
        for (int i = 0; i < kDoors; ++i) {
            Door door{.id = DoorId(i + 1), .number = QString::number(i + 1)};
            door.point = m_view.toLonLat(randomPoint() * 2 - QPointF(640, 400));
            builder.addDoor(door);
        }
        m_scene = builder.build();
    }

    void nearestDoorstepIsHit()
    {
        int hits = 0;
        for (int i = 0; i < 500; ++i) {
            const QPointF point = randomPoint();
            double nearest = std::numeric_limits<double>::max();
            for (const MapDoorstep &step : m_scene->doorsteps) {
                const QPointF away = onScreen(step) - point;
                nearest = std::min(nearest, std::hypot(away.x(), away.y()));
            }
            const MapTarget target = targetAt(*m_scene, m_view, MapLayers(), point);
            if (target.kind == MapTarget::Kind::Doorstep) {
                const QPointF away = onScreen(m_scene->doorsteps[target.item]) - point;
                QVERIFY(std::abs(std::hypot(away.x(), away.y()) - nearest) < 0.05);
                ++hits;
            } else {
                QVERIFY2(nearest > 3, qPrintable(QString::number(nearest)));
            }
        }
        QVERIFY(hits > 20);
    }

    void lassoTakesTheDoorsInsideIt()
    {
        QPolygonF shape;
        for (int i = 0; i < 40; ++i)
            shape.append(randomPoint());
        QSet<DoorId> expected;
        for (const MapDoorstep &step : m_scene->doorsteps) {
            if (shape.containsPoint(onScreen(step), Qt::OddEvenFill))
                expected.insert(m_scene->doorIds[step.firstDoor]);
        }
        const QList<DoorId> found = doorsInside(*m_scene, m_view, shape);
        const QSet<DoorId> missed = expected - QSet<DoorId>(found.begin(), found.end());
        const QSet<DoorId> wrong = QSet<DoorId>(found.begin(), found.end()) - expected;
        QVERIFY(expected.size() > 100);
        QVERIFY2(missed.size() + wrong.size() <= 2, "more than what rounding puts on the other side of the line");
    }
};

QTEST_MAIN(TestMapHits)
#include "tst_maphits.moc"
