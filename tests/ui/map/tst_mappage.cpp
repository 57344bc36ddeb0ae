#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "tests/ui/map/mapfixture.h"
#include "tests/ui/support/papersaving.h"
#include "ui/map/mapcard.h"
#include "ui/widgets/datefield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void emptyCampaignSaysWhatToDoFirst()
    {
        UiTestCampaign test;
        const OpenMap map(test);
        QTRY_VERIFY(map.find<QWidget>("mapEmptyPage")->isVisible());
        map.find<QAction>("mapImportAction")->trigger();
        QCOMPARE(test.navigator().steps.size(), 1);
        QCOMPARE(test.navigator().steps.first().pageId, u"imports"_s);
    }

    void clickOnAWardTellsAboutItAndPrints()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport({-0.1212, 51.5392}, 13.25); // streets are not told apart from so far away
        QTest::mouseClick(map.view, Qt::LeftButton, {}, map.view->rect().center());
        auto *card = map.find<MapCard>("mapCard");
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->title(), u"Canal Ward"_s);
        QTRY_VERIFY2(card->text().contains(u"5 door"_s) && card->text().contains(u"5 elector"_s),
                     qPrintable(card->text()));

        const QString path = QDir(fixture.test.file().folder()).filePath(u"ward.pdf"_s);
        map.find<QAbstractButton>("mapWardPrintPushButton")->click();
        savePaper(fixture.test, map.page, path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY2(fixture.test.message().contains(u"One sheet"_s), qPrintable(fixture.test.message()));
        map.find<QAbstractButton>("mapCardCloseToolButton")->click();
        QVERIFY(card->isHidden());
    }

    void cardOfADoorTellsWhoLivesThereAndHowItsPlaceIsKnown()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 18);
        map.click(MapFixture::houseAt(3));
        auto *card = map.find<MapCard>("mapCard");
        QTRY_COMPARE(card->title(), u"3 Goods Way"_s);
        QTRY_VERIFY2(card->text().contains(u"Ann Stacey"_s), qPrintable(card->text()));
        QVERIFY2(card->text().contains(u"put right by hand"_s), qPrintable(card->text()));
        map.find<QAbstractButton>("mapDoorPeoplePushButton")->click();
        QCOMPARE(fixture.test.navigator().steps.last().pageId, u"people"_s);
        QCOMPARE(fixture.test.navigator().steps.last().target.id, fixture.doors[1].value());
    }

    void anotherClickOnTheSameSpotShowsWhatLiesBelow()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 18);
        map.click(MapFixture::houseAt(3));
        auto *card = map.find<MapCard>("mapCard");
        QTRY_COMPARE(card->title(), u"3 Goods Way"_s);
        const auto *other = map.find<QAbstractButton>("mapCardOther0ToolButton");
        QVERIFY(other->isVisible());
        map.click(MapFixture::houseAt(3));
        QTRY_COMPARE(card->title(), u"Canal Ward"_s);
        map.click(MapFixture::houseAt(3));
        QTRY_COMPARE(card->title(), u"3 Goods Way"_s);
        QTest::keyClick(map.view, Qt::Key_Escape);
        QVERIFY(card->isHidden());
    }

    void stallIsPlannedWhereTheMapWasClicked()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 17);
        map.find<QAbstractButton>("mapStallToolToolButton")->click();
        QCOMPARE(map.view->tool(), MapTool::AddStall);
        QTest::mouseClick(map.view, Qt::LeftButton, {}, {500, 350});
        auto *dialog = map.find<QDialog>("activityDialog");
        auto *place = dialog->findChild<QComboBox *>(u"placeComboBox"_s);
        QVERIFY2(!place->currentText().isEmpty(), "a name is suggested");
        place->setEditText(u"Granary Square"_s);
        auto *date = dialog->findChild<DateField *>(u"dateField"_s);
        date->setText(u"23 May"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        const auto pitches = PitchRepository::list(fixture.test.connection());
        ROSETTE_VERIFY(pitches);
        QCOMPARE(pitches->size(), 1);
        QCOMPARE(pitches->first().name, u"Granary Square"_s);
        QVERIFY(metresBetween(*pitches->first().point, kSquare) < 2);
        const auto stalls = ActivityRepository::list(fixture.test.connection());
        ROSETTE_VERIFY(stalls);
        QCOMPARE(stalls->size(), 1);
        QCOMPARE(stalls->first().pitch, pitches->first().id);
        QCOMPARE(stalls->first().date, QDate(2026, 5, 23));
        QTRY_COMPARE(map.view->scene()->stalls.size(), 1U);
        QCOMPARE(map.view->tool(), MapTool::Select);
        fixture.test.campaign().undoStack().undo();
        QTRY_COMPARE(map.view->scene()->stalls.size(), 0U);
    }

    void doorIsDraggedRightAndTheWordTakenBack()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 18);
        map.click(MapFixture::houseAt(5));
        QTRY_VERIFY(map.find<MapCard>("mapCard")->isVisible());
        map.find<QAbstractButton>("mapDoorMoveToolButton")->click();
        QCOMPARE(map.view->tool(), MapTool::PlaceDoors);
        const QPoint from = map.pixelOf(MapFixture::houseAt(5));
        const LonLat to = map.view->viewport().toLonLat(from + QPoint(40, 60));
        map.drag(from, from + QPoint(40, 60));
        const auto placeOf = [&] {
            return *DoorRepository::find(fixture.test.connection(), fixture.doors[2]).value()->point;
        };
        QVERIFY(metresBetween(placeOf(), to) < 0.5);
        QCOMPARE(map.view->tool(), MapTool::Select);
        fixture.test.campaign().undoStack().undo();
        QVERIFY(metresBetween(placeOf(), MapFixture::houseAt(5)) < 0.5);

        QTRY_VERIFY(map.view->scene()); // forgetting leaves it to what is known of places
        map.click(MapFixture::houseAt(5));
        QTRY_VERIFY(map.find<MapCard>("mapCard")->isVisible());
        map.find<QAbstractButton>("mapDoorForgetToolButton")->click();
        QVERIFY2(fixture.test.message().isEmpty(), qPrintable(fixture.test.message()));
        QVERIFY(DoorRepository::find(fixture.test.connection(), fixture.doors[2]).value()->exactness !=
                Exactness::Hand);
    }

    void escapeLeavesADoorWhereItIs()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 18);
        map.find<QAbstractButton>("mapPlaceToolToolButton")->click();
        const QPoint from = map.pixelOf(MapFixture::houseAt(5));
        QTest::mousePress(map.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(map.view, from + QPoint(20, 20));
        QTest::mouseMove(map.view, from + QPoint(40, 60));
        QTest::keyClick(map.view, Qt::Key_Escape);
        QTest::mouseRelease(map.view, Qt::LeftButton, {}, from + QPoint(40, 60));
        QVERIFY(metresBetween(*DoorRepository::find(fixture.test.connection(), fixture.doors[2]).value()->point,
                              MapFixture::houseAt(5)) < 0.5);
        QVERIFY(!fixture.test.campaign().undoStack().canUndo());
    }

    void pollingDistrictIsPutIntoAWardByHand()
    {
        MapFixture fixture;
        WardId other;
        ROSETTE_VERIFY(fixture.test.campaign().write([&](Connection &c) -> Status {
            const Line ring{{-0.12, 51.53}, {-0.11, 51.53}, {-0.11, 51.54}, {-0.12, 51.54}, {-0.12, 51.53}};
            ROSETTE_ASSIGN(other, WardRepository::insert(c, {.name = u"Hill Ward"_s,
                                                             .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
            return {};
        }));
        const auto district = PollingDistrictRepository::findByCode(fixture.test.connection(), u"KAA"_s);
        ROSETTE_VERIFY(district);
        OpenMap map(fixture.test);
        map.page.reveal({u"district"_s, (*district)->id.value()});
        auto *card = map.find<MapCard>("mapCard");
        QTRY_COMPARE(card->title(), u"KAA"_s);
        auto *button = map.find<QToolButton>("mapDistrictWardToolButton");
        QVERIFY(button->menu());
        for (QAction *action : button->menu()->actions()) {
            if (action->text() == u"Hill Ward"_s)
                action->trigger();
        }
        const auto moved = PollingDistrictRepository::find(fixture.test.connection(), (*district)->id);
        QCOMPARE((*moved)->ward, other);
        QCOMPARE((*moved)->wardSource, WardSource::Hand);
        QTRY_VERIFY2(card->text().contains(u"Hill Ward"_s) && card->text().contains(u"by hand"_s),
                     qPrintable(card->text()));
        fixture.test.campaign().undoStack().undo();
        QVERIFY((*PollingDistrictRepository::find(fixture.test.connection(), (*district)->id))->ward != other);
    }

    void pageIsRevealedEvenBeforeTheMapIsRead()
    {
        MapFixture fixture;
        MapPage page(fixture.test.context());
        page.resize(1000, 700);
        page.show();
        page.reveal({u"ward"_s, fixture.ward.value()});
        auto *card = page.findChild<MapCard *>(u"mapCard"_s);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->title(), u"Canal Ward"_s);
    }

    void hoverSaysWhatLiesThereAndDoesNotMove()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport(kSquare, 18);
        auto *status = map.find<QLabel>("mapStatusLabel");
        QTest::mouseMove(map.view, map.pixelOf(MapFixture::houseAt(3)));
        QTRY_VERIFY2(status->text().contains(u"Canal Ward (ward)"_s), qPrintable(status->text()));
        QVERIFY(status->isVisible());
        const QPoint foot = status->geometry().bottomLeft();
        QTest::mouseMove(map.view, map.pixelOf(MapFixture::houseAt(5)));
        QTRY_VERIFY2(status->text().startsWith(u'5'), qPrintable(status->text()));
        QCOMPARE(status->geometry().bottomLeft(), foot);
    }

    void lettersTakeToolsButNotWhileTyping()
    {
        MapFixture fixture;
        OpenMap map(fixture.test);
        map.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&map.page));
        map.page.activated();
        QTest::keyClick(map.view, Qt::Key_M);
        QCOMPARE(map.view->tool(), MapTool::Measure);
        QTest::keyClick(map.view, Qt::Key_F);
        auto *box = map.find<QLineEdit>("mapFindLineEdit");
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, u"vrl"_s);
        QCOMPARE(box->text(), u"vrl"_s);
        QCOMPARE(map.view->tool(), MapTool::Measure);
    }

    void panelsDoNotOverlapInASmallWindow()
    {
        MapFixture fixture;
        OpenMap map(fixture.test, {850, 640});
        map.page.grab();
        const QRect tools = map.find<QWidget>("mapToolBar")->geometry();
        const QRect find = map.find<QWidget>("mapFindLineEdit")->geometry();
        const QRect layers = map.find<QWidget>("mapLayersPanel")->geometry();
        QVERIFY(!tools.intersects(find) && !find.intersects(layers) && !tools.intersects(layers));
        QVERIFY(map.page.rect().contains(tools) && map.page.rect().contains(layers));
        map.view->setViewport(kSquare, 18);
        map.click(MapFixture::houseAt(3));
        QTRY_VERIFY(map.find<QWidget>("mapCard")->isVisible());
        map.view->setTool(MapTool::Rectangle);
        map.dragAround(1, 5);
        const auto *bar = map.find<QWidget>("mapSelectionBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(map.page.rect().contains(bar->geometry()));
        QVERIFY(!bar->geometry().intersects(map.find<QWidget>("mapLayersPanel")->geometry()));
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
