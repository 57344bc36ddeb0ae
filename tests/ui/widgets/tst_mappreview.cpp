#include <QSignalSpy>
#include <QTest>

#include "models/places/osmimport.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/widgets/mappreview.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapPreview : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheSurroundingsOfAPlace()
    {
        UiTestCampaign test;
        const Feedback feedback;
        ROSETTE_VERIFY(importStreets(test.campaign().file(), test.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                                     ImportOptions{false, test.clock(), feedback}));
        MapPreview preview(test.tasks());
        preview.resize(280, 150);
        preview.showPlace(LonLat{-0.1255, 51.5355});
        QVERIFY(preview.isVisible());
        QTRY_VERIFY(preview.isDrawn());
        preview.showPlace({});
        QVERIFY(preview.isHidden());
        QVERIFY(!preview.isDrawn());
    }

    void staysQuietWithoutAMap()
    {
        UiTestCampaign test;
        MapPreview preview(test.tasks());
        preview.resize(280, 150);
        preview.showPlace(LonLat{-0.1255, 51.5355});
        QTRY_VERIFY(!test.tasks().isBusy());
        QVERIFY(!preview.isDrawn());
        QVERIFY(test.message().isEmpty());
    }

    void clickAndEnterAskForTheLargeMap()
    {
        UiTestCampaign test;
        MapPreview preview(test.tasks());
        preview.resize(280, 150);
        preview.showPlace(LonLat{-0.1255, 51.5355});
        QSignalSpy clicks(&preview, &MapPreview::clicked);
        QTest::mouseClick(&preview, Qt::LeftButton);
        QTest::keyClick(&preview, Qt::Key_Return);
        QCOMPARE(clicks.size(), 2);
    }

    void aClickSaysWhichSpotItHit()
    {
        UiTestCampaign test;
        MapPreview preview(test.tasks());
        preview.resize(280, 150);
        const LonLat place{-0.1255, 51.5355};
        preview.showPlace(place);
        QSignalSpy spots(&preview, &MapPreview::spotClicked);
        QTest::mouseClick(&preview, Qt::LeftButton, {}, {240, 75});
        const auto spot = spots.first().first().value<LonLat>();
        QVERIFY(spot.lon > place.lon);
        QVERIFY(metresBetween(spot, {spot.lon, place.lat}) < 2);
    }
};

QTEST_MAIN(TestMapPreview)
#include "tst_mappreview.moc"
