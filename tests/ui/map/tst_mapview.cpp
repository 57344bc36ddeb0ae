#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/map/villageview.h"
#include "ui/shell/theme.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapView : public QObject
{
    Q_OBJECT

    static void wheel(QWidget &widget, QPointF at, int notches)
    {
        QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &event);
    }
    static constexpr LonLat kFirstDoor{-123 / 69440.0, 51.5 + 30 / 111250.0};

    static void drag(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&widget, from + (to - from) * step / 8);
        QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
    }
    static QPoint pixelOf(const MapView &view, LonLat position) { return view.viewport().toScreen(position).toPoint(); }

private slots:
    void init()
    {
        m_view = villageView();
        QTRY_VERIFY(m_view->isSettled());
    }
    void cleanup() { m_view.reset(); }

    void wheelZoomsAboutTheCursor()
    {
        const QPointF cursor(620, 140);
        const LonLat before = m_view->viewport().toLonLat(cursor);
        wheel(*m_view, cursor, 2);
        QTRY_COMPARE(m_view->viewport().zoom(), 17.0);
        QVERIFY(metresBetween(before, m_view->viewport().toLonLat(cursor)) < 0.05);
        wheel(*m_view, cursor, -2);
        QTRY_COMPARE(m_view->viewport().zoom(), 16.0);
        QVERIFY(metresBetween(before, m_view->viewport().toLonLat(cursor)) < 0.05);
    }

    void zoomKeepsWithinItsLimits()
    {
        wheel(*m_view, {400, 300}, 40);
        QTRY_COMPARE(m_view->viewport().zoom(), MapViewport::kMaxZoom);
        wheel(*m_view, {400, 300}, -80);
        QTRY_COMPARE(m_view->viewport().zoom(), MapViewport::kMinZoom);
    }

    void dragMovesTheGroundWithTheHand()
    {
        const LonLat grabbed = m_view->viewport().toLonLat(QPointF(300, 300));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 300});
        QTest::mouseMove(m_view.get(), {340, 330});
        QTest::mouseMove(m_view.get(), {420, 350});
        QVERIFY(metresBetween(grabbed, m_view->viewport().toLonLat(QPointF(420, 350))) < 0.1);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {420, 350});
    }

    void keysMoveZoomAndGoHome()
    {
        const LonLat before = m_view->viewport().centre();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTRY_VERIFY(m_view->viewport().centre().lon > before.lon);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTRY_VERIFY(m_view->viewport().centre().lat > before.lat);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTRY_COMPARE(m_view->viewport().zoom(), 16.5);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->viewport().box().contains(m_view->scene()->box));
    }

    void clickNamesWhatLiesBelow_data()
    {
        QTest::addColumn<LonLat>("position");
        QTest::addColumn<MapTarget::Kind>("kind");
        QTest::addColumn<QString>("name");
        const auto at = [](double east, double north) { return LonLat{east / 69440, 51.5 + north / 111250}; };
        QTest::newRow("door") << at(-123, 30) << MapTarget::Kind::Doorstep << u"1"_s;
        QTest::newRow("stall") << at(30, 25) << MapTarget::Kind::Stall << u"Market Cross"_s;
        QTest::newRow("street") << at(-250, 1) << MapTarget::Kind::Street << u"Long Road"_s;
        QTest::newRow("ward") << at(-250, 200) << MapTarget::Kind::Ward << u"Village Ward"_s;
        QTest::newRow("nothing") << at(-390, 280) << MapTarget::Kind::None << QString();
    }

    void clickNamesWhatLiesBelow()
    {
        QFETCH(const LonLat, position);
        QFETCH(const MapTarget::Kind, kind);
        QFETCH(const QString, name);
        m_view->showAll();
        m_view->setViewport(kVillageMiddle, 16);
        QSignalSpy clicks(m_view.get(), &MapToolView::clicked);
        m_view->setViewport(position, 16);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 300});
        QCOMPARE(clicks.size(), 1);
        const auto target = clicks.first().first().value<QList<MapTarget>>().value(0);
        QCOMPARE(int(target.kind), int(kind));
        QCOMPARE(target.name, name);
    }

    void hiddenLayersAreNotHit()
    {
        MapLayers layers;
        layers.hasDoors = false;
        m_view->setLayers(layers);
        const LonLat door{-123 / 69440.0, 51.5 + 30 / 111250.0};
        QVERIFY(m_view->targetAt(m_view->viewport().toScreen(door)).kind != MapTarget::Kind::Doorstep);
    }

    void rectangleSelectsTheDoorsInside_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<MapPick>("pick");
        QTest::newRow("alone") << Qt::KeyboardModifiers() << MapPick::Replace;
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << MapPick::Add;
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << MapPick::Remove;
    }

    void rectangleSelectsTheDoorsInside()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const MapPick, pick);
        QSignalSpy picked(m_view.get(), &MapToolView::doorsPicked);
        m_view->setTool(MapTool::Rectangle);
        const QPoint first = pixelOf(*m_view, kFirstDoor);
        drag(*m_view, first + QPoint(-8, -8), first + QPoint(8 + pixelOf(*m_view, {36 / 69440.0, 51.5}).x() - 400, 8),
             modifiers);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().value<QList<DoorId>>().size(), 3);
        QCOMPARE(picked.first().at(1).value<MapPick>(), pick);
    }

    void clickWithShiftOrCtrlPicksOneDoor()
    {
        QSignalSpy picked(m_view.get(), &MapToolView::doorsPicked);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(*m_view, kFirstDoor));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, pixelOf(*m_view, kFirstDoor));
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked.first().at(1).value<MapPick>(), MapPick::Add);
        QCOMPARE(picked.last().at(1).value<MapPick>(), MapPick::Remove);
    }

    void measuringAddsUpTheWay()
    {
        m_view->setTool(MapTool::Measure);
        for (const double east : {-100.0, 0.0, 100.0})
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pixelOf(*m_view, {east / 69440, 51.5}));
        QVERIFY2(std::abs(m_view->measure().metres() - 200) < 3, qPrintable(m_view->measure().text()));
        QTest::keyClick(m_view.get(), Qt::Key_Backspace);
        QVERIFY2(std::abs(m_view->measure().metres() - 100) < 3, qPrintable(m_view->measure().text()));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(m_view->measure().isEnded());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->measure().isEmpty());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->tool(), MapTool::Select);
    }

    void measuringBackToTheFirstCornerGivesTheArea()
    {
        m_view->setTool(MapTool::Measure);
        const auto corner = [&](double east, double north) {
            return pixelOf(*m_view, {east / 69440, 51.5 + north / 111250});
        };
        for (const QPoint point :
             {corner(-100, -50), corner(100, -50), corner(100, 50), corner(-100, 50), corner(-100, -50)})
            QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, point);
        QVERIFY(m_view->measure().isClosed());
        QVERIFY2(std::abs(m_view->measure().squareMetres() - 20000) < 600, qPrintable(m_view->measure().text()));
        QVERIFY2(m_view->measure().text().endsWith(u"2.0 ha"_s), qPrintable(m_view->measure().text()));
    }

    void doorGoesWhereItIsDragged()
    {
        m_view->setTool(MapTool::PlaceDoors);
        QSignalSpy placed(m_view.get(), &MapToolView::doorsPlaced);
        const QPoint first = pixelOf(*m_view, kFirstDoor);
        drag(*m_view, first, first + QPoint(30, 40));
        QCOMPARE(placed.size(), 1);
        QCOMPARE(placed.first().first().value<QList<DoorId>>(), QList<DoorId>{DoorId(100)});
        QVERIFY(metresBetween(placed.first().at(1).value<LonLat>(),
                              m_view->viewport().toLonLat(first + QPoint(30, 40))) < 0.1);
        QCOMPARE(m_view->tool(), MapTool::PlaceDoors);
    }

    void offeredHandleIsMovedByKeysAndSavedByEnter()
    {
        m_view->offerMove({DoorId(100)}, kFirstDoor);
        QSignalSpy placed(m_view.get(), &MapToolView::doorsPlaced);
        for (int step = 0; step < 5; ++step)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(placed.size(), 1);
        QVERIFY(placed.first().at(1).value<LonLat>().lon > kFirstDoor.lon);
        QCOMPARE(m_view->tool(), MapTool::Select);
    }

    void stallToolSaysWhere()
    {
        m_view->setTool(MapTool::AddStall);
        QSignalSpy placed(m_view.get(), &MapToolView::stallPlaced);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 300});
        QCOMPARE(placed.size(), 1);
        QVERIFY(metresBetween(placed.first().first().value<LonLat>(), kVillageMiddle) < 1);
    }

    void darkPaletteGivesADarkMap()
    {
        QTRY_VERIFY(m_view->isSettled());
        const QColor light = m_view->grab().toImage().pixelColor(400, 420);
        m_view->setPalette(Theme::palette(true, QColor(0x7A3E9D)));
        QTRY_VERIFY(m_view->isSettled());
        QTRY_VERIFY(m_view->grab().toImage().pixelColor(400, 420).lightnessF() < 0.4F);
        QVERIFY(light.lightnessF() > 0.8F);
    }

    void destroyingItWhileTilesAreDrawnIsFine()
    {
        for (int i = 0; i < 20; ++i) {
            MapView view;
            view.resize(900, 700);
            view.setScene(villageScene());
            view.setViewport(kVillageMiddle, 14 + i * 0.25);
        }
    }

private:
    std::unique_ptr<MapToolView> m_view;
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
