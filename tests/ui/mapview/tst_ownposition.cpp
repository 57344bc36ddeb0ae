#include <QAction>
#include <QFile>
#include <QNmeaPositionInfoSource>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/mapscenes.h"
#include "tests/support/sharedata.h"
#include "ui/mapview/mapview.h"
#include "ui/mapview/ownposition.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// A receiver that says what the test wants.
class FakeSource : public QGeoPositionInfoSource
{
public:
    FakeSource()
        : QGeoPositionInfoSource(nullptr)
    {
    }

    void say(LonLat place, double accuracy)
    {
        QGeoPositionInfo info(QGeoCoordinate(place.lat, place.lon), QDateTime::currentDateTimeUtc());
        info.setAttribute(QGeoPositionInfo::HorizontalAccuracy, accuracy);
        emit positionUpdated(info);
    }
    void fail(Error error) { emit errorOccurred(error); }

    QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
    int minimumUpdateInterval() const override { return 500; }
    Error error() const override { return NoError; }
    void startUpdates() override { isRunning = true; }
    void stopUpdates() override { isRunning = false; }
    void requestUpdate(int) override {}

    bool isRunning = false;
};

/// A map with the action, and the source it was given last.
struct Map
{
    Map()
    {
        view.resize(600, 400);
        view.setScene(villageScene());
        view.show();
        view.setViewport(kVillageMiddle, 13);
        own = new OwnPosition(&view, [this]() -> std::unique_ptr<QGeoPositionInfoSource> {
            auto made = std::make_unique<FakeSource>();
            source = made.get();
            return made;
        });
    }

    bool isBlueInTheMiddle() { return view.grab().toImage().pixelColor(300, 200) == QColor(0x1565C0); }

    MapView view;
    OwnPosition *own;
    QPointer<FakeSource> source;
};

constexpr LonLat kHere{0.004, 51.502};
constexpr LonLat kThere{0.006, 51.503};

} // namespace

class TestOwnPosition : public QObject
{
    Q_OBJECT

private slots:
    void nothingRunsUntilItIsPressed()
    {
        Map map;
        QVERIFY(map.source.isNull());
        map.own->action()->trigger();
        QVERIFY(map.source && map.source->isRunning);
        QVERIFY(map.own->action()->isChecked());
    }

    void theMapGoesAlongWithADot()
    {
        Map map;
        map.own->action()->trigger();
        map.source->say(kHere, 12);
        QVERIFY(metresBetween(map.view.viewport().centre(), kHere) < 0.1);
        QCOMPARE(map.view.viewport().zoom(), 16.0);
        QVERIFY(map.isBlueInTheMiddle());
        map.source->say(kThere, 12);
        QVERIFY(metresBetween(map.view.viewport().centre(), kThere) < 0.1);
    }

    void aHandLeavesItAndAPressReturns()
    {
        Map map;
        map.own->action()->trigger();
        map.source->say(kHere, 12);
        map.view.panBy({200, 100});
        QVERIFY(!map.own->isFollowing());
        const LonLat left = map.view.viewport().centre();
        map.source->say(kThere, 12);
        QVERIFY(metresBetween(map.view.viewport().centre(), left) < 0.1);
        map.own->action()->trigger(); // back
        QVERIFY(map.own->isFollowing() && map.own->action()->isChecked());
        QVERIFY(metresBetween(map.view.viewport().centre(), kThere) < 0.1);
        map.own->action()->trigger(); // off
        QVERIFY(!map.own->isOn() && !map.own->action()->isChecked());
        QVERIFY(map.source.isNull());
        QTRY_VERIFY(!map.isBlueInTheMiddle());
    }

    void zoomingOutStaysWithIt()
    {
        Map map;
        map.own->action()->trigger();
        map.source->say(kHere, 12);
        map.view.zoomBy(-4);
        QTRY_COMPARE(map.view.viewport().zoom(), 14.0);
        QVERIFY(map.own->isFollowing());
        map.source->say(kThere, 12);
        QCOMPARE(map.view.viewport().zoom(), 14.0);
        QVERIFY(metresBetween(map.view.viewport().centre(), kThere) < 0.1);
    }

    void leavingThePageEndsIt()
    {
        Map map;
        map.own->action()->trigger();
        map.source->say(kHere, 12);
        map.view.hide();
        QVERIFY(!map.own->isOn());
        QVERIFY(map.source.isNull());
        QVERIFY(!map.own->action()->isChecked());
    }

    void closingWhileItRunsIsFine()
    {
        auto map = std::make_unique<Map>();
        map->own->action()->trigger();
        map->source->say(kHere, 12);
        const QPointer<FakeSource> source = map->source;
        map.reset();
        QVERIFY(source.isNull());
    }

    void aComputerWithoutSourceIsTold()
    {
        MapView view;
        OwnPosition own(&view, [] { return std::unique_ptr<QGeoPositionInfoSource>(); });
        QSignalSpy failed(&own, &OwnPosition::failed);
        own.action()->trigger();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().startsWith(u"This computer has no position source."_s));
        QVERIFY(!own.action()->isChecked());
    }

    void aSourceThatMayNotTellIsSaid()
    {
        Map map;
        QSignalSpy failed(map.own, &OwnPosition::failed);
        map.own->action()->trigger();
        map.source->fail(QGeoPositionInfoSource::UpdateTimeoutError); // it goes on trying
        map.source->fail(QGeoPositionInfoSource::AccessError);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"privacy"_s));
        QVERIFY(!map.own->isOn());
    }

    void aWalkWithAReceiverIsFollowed()
    {
        auto walk = std::make_unique<QFile>(sharedData(u"gps/2008-08-14-16-04-58.nmea"_s));
        QVERIFY(walk->open(QIODevice::ReadOnly));
        MapView view;
        view.resize(600, 400);
        view.setScene(villageScene());
        view.show();
        OwnPosition own(&view, [&] {
            auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
            source->setDevice(walk.get());
            return source;
        });
        own.action()->trigger();
        const LonLat shipley{-1.75, 53.81};
        QTRY_VERIFY_WITH_TIMEOUT(metresBetween(view.viewport().centre(), shipley) < 10'000, 20'000);
        QVERIFY(own.isFollowing());
        own.stop();
    }
};

QTEST_MAIN(TestOwnPosition)
#include "tst_ownposition.moc"
