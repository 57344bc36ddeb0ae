#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/map/villageview.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// What a desktop without motion says.
class StillStyle : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(u"fusion"_s)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

/// Wheel, touchpad, fingers and keys on the map; the mouse's tools are tst_mapview's.
class TestMapGestures : public QObject
{
    Q_OBJECT

    void wheel(QPointF at, QPoint angle, QPoint pixels = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase,
               Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(at, m_view->mapToGlobal(at), pixels, angle, Qt::NoButton, keys, phase, false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    void native(Qt::NativeGestureType type, double value, QPointF at)
    {
        QNativeGestureEvent event(type, m_finger, 2, at, at, m_view->mapToGlobal(at), value, {});
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    double zoom() const { return m_view->viewport().zoom(); }
    LonLat groundAt(QPointF point) const { return m_view->viewport().toLonLat(point); }
    bool isStill(LonLat ground, QPointF point) const { return metresBetween(ground, groundAt(point)) < 0.1; }

private slots:
    void init()
    {
        m_view = villageView();
        QTRY_VERIFY(m_view->isSettled());
    }
    void cleanup() { m_view.reset(); }

    void aFineWheelAddsUp()
    {
        for (int i = 0; i < 3; ++i)
            wheel({400, 300}, {0, 15}); // an eighth of a notch each
        QCOMPARE(zoom(), 16.0);
        wheel({400, 300}, {0, 15});
        QTRY_COMPARE(zoom(), 16.25);
    }

    void aSidewaysWheelMovesSideways()
    {
        const LonLat before = m_view->viewport().centre();
        wheel({400, 300}, {-120, 0});
        QVERIFY(m_view->viewport().centre().lon > before.lon);
        QCOMPARE(zoom(), 16.0);
    }

    void twoFingersOnATouchpadMove()
    {
        const LonLat ground = groundAt({400, 300});
        wheel({400, 300}, {0, 240}, {30, 20}, Qt::ScrollUpdate);
        QVERIFY(isStill(ground, {430, 320}));
        QCOMPARE(zoom(), 16.0);
    }

    void withControlATouchpadZooms()
    {
        wheel({400, 300}, {0, 120}, {0, 40}, Qt::ScrollUpdate, Qt::ControlModifier);
        QTRY_COMPARE(zoom(), 16.5);
    }

    void aTouchpadsPinchZoomsAboutTheCursorAndComesToRest()
    {
        const QPointF cursor(250, 400);
        const LonLat ground = groundAt(cursor);
        native(Qt::BeginNativeGesture, 0, cursor);
        for (int i = 0; i < 7; ++i)
            native(Qt::ZoomNativeGesture, 0.1, cursor);
        QVERIFY2(std::abs(zoom() - (16 + 7 * std::log2(1.1))) < 0.001, qPrintable(QString::number(zoom())));
        QVERIFY(isStill(ground, cursor));
        native(Qt::EndNativeGesture, 0, cursor);
        QTRY_COMPARE(zoom(), 17.0); // the nearest quarter
        QVERIFY(isStill(ground, cursor));
        QTRY_VERIFY(m_view->isSettled());
    }

    void twoFingersZoomAndMove()
    {
        const LonLat middle = groundAt({400, 300});
        QWidget *map = m_view.get();
        auto fingers = QTest::touchEvent(map, m_finger, false);
        fingers.press(0, {350, 300}, map).commit();
        fingers.stationary(0).press(1, {450, 300}, map).commit();
        fingers.move(0, {330, 320}, map).move(1, {530, 320}, map).commit();
        QVERIFY2(std::abs(zoom() - 17) < 0.001, qPrintable(QString::number(zoom()))); // twice as far apart
        QVERIFY(isStill(middle, {430, 320}));
        fingers.release(0, {330, 320}, map).release(1, {530, 320}, map).commit();
        QTRY_VERIFY(m_view->isSettled());
        QCOMPARE(zoom(), 17.0);
        QVERIFY(isStill(middle, {430, 320}));
    }

    void aFingerLeftOverFromAPinchDoesNothing()
    {
        QSignalSpy clicks(m_view.get(), &MapToolView::clicked);
        QWidget *map = m_view.get();
        auto fingers = QTest::touchEvent(map, m_finger, false);
        fingers.press(0, {350, 300}, map).press(1, {450, 300}, map).commit();
        fingers.move(0, {300, 300}, map).move(1, {500, 300}, map).commit();
        fingers.stationary(0).release(1, {500, 300}, map).commit();
        QTRY_VERIFY(m_view->isSettled());
        const MapViewport before = m_view->viewport();
        fingers.move(0, {100, 100}, map).commit();
        fingers.release(0, {100, 100}, map).commit();
        QVERIFY(m_view->viewport() == before);
        QVERIFY(clicks.isEmpty());
    }

    void oneFingerMovesTheMap()
    {
        const LonLat ground = groundAt({300, 300});
        QTest::touchEvent(m_view.get(), m_finger).press(0, {300, 300}, m_view.get());
        for (int step = 1; step <= 5; ++step)
            QTest::touchEvent(m_view.get(), m_finger).move(0, QPoint(300 + 20 * step, 300 + 10 * step), m_view.get());
        QVERIFY(isStill(ground, {400, 350}));
        QTest::touchEvent(m_view.get(), m_finger).release(0, {400, 350}, m_view.get());
    }

    void aTapIsAClickAndTwoTapsZoom()
    {
        QSignalSpy clicks(m_view.get(), &MapToolView::clicked);
        const auto tap = [&] {
            QTest::touchEvent(m_view.get(), m_finger).press(0, {300, 200}, m_view.get());
            QTest::touchEvent(m_view.get(), m_finger).release(0, {300, 200}, m_view.get());
        };
        tap();
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(zoom(), 16.0);
        tap();
        QTRY_COMPARE(zoom(), 17.0);
        QCOMPARE(clicks.size(), 1);
    }

    void aCancelledTouchIsNoClick()
    {
        QSignalSpy clicks(m_view.get(), &MapToolView::clicked);
        QTest::touchEvent(m_view.get(), m_finger).press(0, {300, 200}, m_view.get());
        QTouchEvent cancel(QEvent::TouchCancel, m_finger, Qt::NoModifier, {});
        QCoreApplication::sendEvent(m_view.get(), &cancel);
        QVERIFY(clicks.isEmpty());
    }

    void aFingerDrawsALasso()
    {
        m_view->setTool(MapTool::Lasso);
        const MapViewport before = m_view->viewport();
        QSignalSpy picked(m_view.get(), &MapToolView::doorsPicked);
        QTest::touchEvent(m_view.get(), m_finger).press(0, {100, 100}, m_view.get());
        for (const QPoint corner : {QPoint(700, 100), QPoint(700, 500), QPoint(100, 500), QPoint(100, 110)})
            QTest::touchEvent(m_view.get(), m_finger).move(0, corner, m_view.get());
        QTest::touchEvent(m_view.get(), m_finger).release(0, {100, 110}, m_view.get());
        QCOMPARE(picked.size(), 1);
        QVERIFY(m_view->viewport() == before);
    }

    void keysMoveAndZoom_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPoint>("ground"); // where what was in the middle goes
        QTest::addColumn<double>("zoomed");
        QTest::newRow("left") << int(Qt::Key_Left) << QPoint(96, 0) << 0.0;
        QTest::newRow("right") << int(Qt::Key_Right) << QPoint(-96, 0) << 0.0;
        QTest::newRow("up") << int(Qt::Key_Up) << QPoint(0, 96) << 0.0;
        QTest::newRow("down") << int(Qt::Key_Down) << QPoint(0, -96) << 0.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << QPoint(0, 450) << 0.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << QPoint(0, -450) << 0.0;
        QTest::newRow("plus") << int(Qt::Key_Plus) << QPoint(0, 0) << 0.5;
        QTest::newRow("minus") << int(Qt::Key_Minus) << QPoint(0, 0) << -0.5;
    }
    void keysMoveAndZoom()
    {
        QFETCH(int, key);
        QFETCH(QPoint, ground);
        QFETCH(double, zoomed);
        const LonLat before = m_view->viewport().centre();
        QTest::keyClick(m_view.get(), Qt::Key(key));
        QTRY_VERIFY(m_view->isSettled());
        QCOMPARE(zoom(), 16 + zoomed);
        QVERIFY(isStill(before, QPointF(400, 300) + ground));
    }

    void keysHeldDownAddUp()
    {
        const LonLat before = m_view->viewport().centre();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(isStill(before, {400 - 4 * 96, 300}));
    }

    void homeShowsTheWholeCampaign()
    {
        m_view->setViewport({5, 45}, 8);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->viewport().box().contains(m_view->scene()->box));
    }

    void aDoubleClickZoomsInAndWithControlOut()
    {
        const LonLat ground = groundAt({600, 200});
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {600, 200});
        QTRY_COMPARE(zoom(), 17.0);
        QVERIFY(isStill(ground, {600, 200}));
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, {600, 200});
        QTRY_COMPARE(zoom(), 16.0);
        QTest::mouseDClick(m_view.get(), Qt::RightButton, {}, {600, 200});
        QTRY_COMPARE(zoom(), 15.0);
        QVERIFY(isStill(ground, {600, 200}));
    }

    void aThrownMapGlidesOn()
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 300});
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(m_view.get(), {300 + step * 20, 300});
        const LonLat let = m_view->viewport().centre();
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {460, 300});
        QVERIFY(!m_view->isSettled());
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(m_view->viewport().centre().lon < let.lon);
    }

    void whereTheDesktopWantsNoMotionAllIsAtOnce()
    {
        StillStyle still;
        m_view->setStyle(&still);
        wheel({400, 300}, {0, 120});
        QCOMPARE(zoom(), 16.5);
        const LonLat before = m_view->viewport().centre();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(isStill(before, {400 - 96, 300}));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 300});
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(m_view.get(), {300 + step * 20, 300});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {460, 300});
        const MapViewport let = m_view->viewport();
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(m_view->viewport() == let);
        m_view.reset();
    }

private:
    QPointingDevice *m_finger = QTest::createTouchDevice();
    std::unique_ptr<MapToolView> m_view;
};

QTEST_MAIN(TestMapGestures)
#include "tst_mapgestures.moc"
