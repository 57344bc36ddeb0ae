#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include "models/activities/pitchrepository.h"
#include "models/output/exportlog.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "tests/support/doorsteps.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/map/mapcard.h"
#include "ui/map/mappage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kSquare{-0.1255, 51.5355};

/// King's Cross with one ward and five doors in a row on one of its streets.
struct Fixture
{
    UiTestCampaign test;
    WardId ward;
    QList<DoorId> doors;

    Fixture()
    {
        const Feedback feedback;
        const auto imported = importStreets(test.campaign().file(), test.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                                            ImportOptions{false, test.clock(), feedback});
        const Status made = test.campaign().write([&](Connection &c) -> Status {
            const Line ring{{-0.13, 51.53}, {-0.12, 51.53}, {-0.12, 51.54}, {-0.13, 51.54}, {-0.13, 51.53}};
            ROSETTE_ASSIGN(ward, WardRepository::insert(c, {.name = u"Canal Ward"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
            Doorsteps steps(c);
            for (int number = 1; number <= 9; number += 2) {
                doors.append(steps.door(u"Goods Way"_s, QString::number(number), {}, {}, ward));
                steps.elector(doors.last(), u"Stacey"_s);
                ROSETTE_CHECK(DoorRepository::placeByHand(c, doors.last(), {kSquare.lon + number * 0.0001, kSquare.lat}));
            }
            return {};
        });
        if (!imported || !made)
            qFatal("no fixture: %s", qPrintable(imported ? made.error().message : imported.error().message));
    }
};

std::unique_ptr<MapPage> openPage(UiTestCampaign &test)
{
    auto page = std::make_unique<MapPage>(test.context());
    page->resize(1000, 700);
    page->show();
    auto *view = page->findChild<MapToolView *>(u"mapView"_s);
    if (!QTest::qWaitFor([&] { return view->scene() != nullptr; }))
        qFatal("the map was not read");
    return page;
}

template <typename Widget>
Widget *find(const std::unique_ptr<MapPage> &page, const QString &name)
{
    Widget *found = page->findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

} // namespace

class TestMapPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void emptyCampaignSaysWhatToDoFirst()
    {
        UiTestCampaign test;
        const auto page = openPage(test);
        QTRY_VERIFY(find<QWidget>(page, u"mapEmptyPage"_s)->isVisible());
        find<QAction>(page, u"mapImportAction"_s)->trigger();
        QCOMPARE(test.navigator().steps.size(), 1);
        QCOMPARE(test.navigator().steps.first().pageId, u"imports"_s);
    }

    void clickOnAWardTellsAboutItAndPrints()
    {
        Fixture fixture;
        const auto page = openPage(fixture.test);
        auto *view = find<MapToolView>(page, u"mapView"_s);
        view->setViewport({-0.1212, 51.5392}, 13.25); // streets are not told apart from so far away
        QTest::mouseClick(view, Qt::LeftButton, {}, view->rect().center());
        auto *card = find<MapCard>(page, u"mapCard"_s);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->title(), u"Canal Ward"_s);
        QTRY_VERIFY2(card->text().contains(u"5 door"_s) && card->text().contains(u"5 elector"_s), qPrintable(card->text()));

        const QString path = QDir(fixture.test.file().folder()).filePath(u"ward.pdf"_s);
        fixture.test.prompts().paths = {path};
        find<QPushButton>(page, u"mapWardPrintPushButton"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY2(fixture.test.message().contains(u"1 sheet"_s), qPrintable(fixture.test.message()));
        find<QToolButton>(page, u"mapCardCloseToolButton"_s)->click();
        QVERIFY(card->isHidden());
    }

    void selectedDoorsBecomeARoundThatUndoes()
    {
        Fixture fixture;
        const auto page = openPage(fixture.test);
        auto *view = find<MapToolView>(page, u"mapView"_s);
        view->setViewport({kSquare.lon + 0.0003, kSquare.lat}, 18);
        view->setTool(MapTool::Rectangle);
        const QPoint first = view->viewport().toScreen({kSquare.lon + 0.0001, kSquare.lat}).toPoint();
        const QPoint third = view->viewport().toScreen({kSquare.lon + 0.0005, kSquare.lat}).toPoint();
        QTest::mousePress(view, Qt::LeftButton, {}, first - QPoint(10, 10));
        QTest::mouseMove(view, third);
        QTest::mouseMove(view, third + QPoint(10, 10));
        QTest::mouseRelease(view, Qt::LeftButton, {}, third + QPoint(10, 10));
        QTRY_VERIFY(find<QWidget>(page, u"mapSelectionBar"_s)->isVisible());
        QVERIFY(find<QLabel>(page, u"mapSelectionLabel"_s)->text().startsWith(u'3'));

        fixture.test.prompts().text = u"Canal walk"_s;
        find<QPushButton>(page, u"mapSelectionRoundPushButton"_s)->click();
        QVERIFY2(fixture.test.message().isEmpty(), qPrintable(fixture.test.message()));
        const auto rounds = RoundRepository::list(fixture.test.connection());
        ROSETTE_VERIFY(rounds);
        QCOMPARE(rounds->size(), 1);
        QCOMPARE(rounds->first().name, u"Canal walk"_s);
        QCOMPARE(rounds->first().ward, fixture.ward);
        const auto doors = doorsOfRound(fixture.test.connection(), rounds->first().id);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->size(), 3);
        QCOMPARE(fixture.test.navigator().steps.last().pageId, u"rounds"_s);
        QTRY_COMPARE(view->scene()->rounds.size(), 1U);
        fixture.test.campaign().undoStack().undo();
        QTRY_COMPARE(view->scene()->rounds.size(), 0U);
    }

    void stallIsAddedWhereTheMapWasClicked()
    {
        Fixture fixture;
        const auto page = openPage(fixture.test);
        auto *view = find<MapToolView>(page, u"mapView"_s);
        view->setViewport(kSquare, 17);
        find<QToolButton>(page, u"mapStallToolToolButton"_s)->click();
        QCOMPARE(view->tool(), MapTool::AddStall);
        fixture.test.prompts().text = u"Granary Square"_s;
        QTest::mouseClick(view, Qt::LeftButton, {}, {500, 350});
        const auto pitches = PitchRepository::list(fixture.test.connection());
        ROSETTE_VERIFY(pitches);
        QCOMPARE(pitches->size(), 1);
        QVERIFY(metresBetween(*pitches->first().point, kSquare) < 2);
        QTRY_COMPARE(view->scene()->stalls.size(), 1U);
        QCOMPARE(view->tool(), MapTool::Select);
    }

    void findBoxGoesToAWardByItsName()
    {
        Fixture fixture;
        const auto page = openPage(fixture.test);
        auto *view = find<MapToolView>(page, u"mapView"_s);
        view->setViewport({0, 52}, 10);
        auto *box = find<QLineEdit>(page, u"mapFindLineEdit"_s);
        QTest::keyClicks(box, u"canal"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(view->viewport().box().contains(LonLat{-0.125, 51.535}));
        QCOMPARE(find<MapCard>(page, u"mapCard"_s)->title(), u"Canal Ward"_s);
    }

    void pageIsRevealedAtAStreetEvenBeforeTheMapIsRead()
    {
        Fixture fixture;
        const auto streets = StreetRepository::findByName(fixture.test.connection(), u"Goods Way"_s);
        ROSETTE_VERIFY(streets);
        MapPage page(fixture.test.context());
        page.resize(1000, 700);
        page.show();
        page.reveal({u"ward"_s, fixture.ward.value()});
        auto *card = page.findChild<MapCard *>(u"mapCard"_s);
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->title(), u"Canal Ward"_s);
    }

    void placeAndLayersAreRemembered()
    {
        Fixture fixture;
        {
            const auto page = openPage(fixture.test);
            find<MapToolView>(page, u"mapView"_s)->setViewport({-0.124, 51.5365}, 17.25);
            find<QCheckBox>(page, u"mapDoorsCheckBox"_s)->click();
        }
        const auto page = openPage(fixture.test);
        auto *view = find<MapToolView>(page, u"mapView"_s);
        QCOMPARE(view->viewport().zoom(), 17.25);
        QVERIFY(metresBetween(view->viewport().centre(), {-0.124, 51.5365}) < 1);
        QVERIFY(!view->layers().hasDoors);
    }

    void mapIsSavedAndLogged()
    {
        Fixture fixture;
        const auto page = openPage(fixture.test);
        const QString path = QDir(fixture.test.file().folder()).filePath(u"map.pdf"_s);
        fixture.test.prompts().paths = {path};
        find<QToolButton>(page, u"mapExportToolButton"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!fixture.test.message().isEmpty());
        const auto log = ExportLogRepository::list(fixture.test.connection());
        ROSETTE_VERIFY(log);
        QCOMPARE(log->size(), 1);
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
