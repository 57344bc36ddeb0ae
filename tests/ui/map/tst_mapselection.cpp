#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "models/output/exportlog.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "tests/ui/map/mapfixture.h"
#include "tests/ui/support/papersaving.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapSelection : public QObject
{
    Q_OBJECT

    /// "3 · 3": doors and electors, once both are counted.
    static QString count(const OpenMap &map)
    {
        const QStringList parts = map.find<QLabel>("mapSelectionLabel")->text().split(u" · "_s);
        return parts.value(0).section(u' ', 0, 0) + u" · "_s + parts.value(1).section(u' ', 0, 0);
    }
    /// The first three of the five houses.
    static void selectThree(const OpenMap &map)
    {
        map.view->setViewport({kSquare.lon + 0.0005, kSquare.lat}, 18);
        map.view->setTool(MapTool::Rectangle);
        map.dragAround(1, 5);
        QTRY_COMPARE(count(map), u"3 · 3"_s);
    }

private slots:
    void init() { QSettings().clear(); }

    void shiftAddsCtrlRemovesAndEscapeClears()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        selectThree(map);
        map.dragAround(9, 9, Qt::ShiftModifier);
        QTRY_COMPARE(count(map), u"4 · 4"_s);
        map.dragAround(1, 3, Qt::ControlModifier);
        QTRY_COMPARE(count(map), u"2 · 2"_s);
        QTest::keyClick(map.view, Qt::Key_Escape);
        QCOMPARE(map.view->tool(), MapTool::Select);
        QVERIFY(map.find<QWidget>("mapSelectionBar")->isVisible());
        QTest::keyClick(map.view, Qt::Key_Escape);
        QVERIFY(map.find<QWidget>("mapSelectionBar")->isHidden());
    }

    void becomesARoundThatUndoes()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        selectThree(map);
        fixture.test.prompts().text = u"Canal walk"_s;
        map.find<QPushButton>("mapSelectionRoundPushButton")->click();
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
        QTRY_COMPARE(map.view->scene()->rounds.size(), 1U);
        fixture.test.campaign().undoStack().undo();
        QTRY_COMPARE(map.view->scene()->rounds.size(), 0U);
    }

    void joinsARoundThatIsThere()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        selectThree(map);
        fixture.test.prompts().text = u"Canal walk"_s;
        map.find<QPushButton>("mapSelectionRoundPushButton")->click();
        QTRY_COMPARE(map.view->scene()->rounds.size(), 1U);
        map.dragAround(7, 9);
        QTRY_VERIFY(count(map).startsWith(u'2'));
        const QList<QAction *> rounds = map.find<QMenu>("mapSelectionRoundsMenu")->actions();
        QCOMPARE(rounds.size(), 1);
        QCOMPARE(rounds.first()->text(), u"Canal walk"_s);
        rounds.first()->trigger();
        QVERIFY2(fixture.test.message().contains(u"2 more door"_s), qPrintable(fixture.test.message()));
        const RoundId id = RoundRepository::list(fixture.test.connection())->first().id;
        QCOMPARE(doorsOfRound(fixture.test.connection(), id)->size(), 5);
    }

    void goesOnContactSheetsAndLists()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        selectThree(map);
        const QDir folder(fixture.test.file().folder());
        map.find<QPushButton>("mapSelectionSheetsPushButton")->click();
        savePaper(fixture.test, map.page, folder.filePath(u"sheets.pdf"_s));
        QTRY_VERIFY2(fixture.test.message().contains(u"One sheet"_s), qPrintable(fixture.test.message()));
        fixture.test.prompts().paths = {folder.filePath(u"electors.csv"_s)};
        map.find<QAction>("mapSelectionElectors")->trigger();
        QTRY_VERIFY2(fixture.test.message().contains(u"written"_s), qPrintable(fixture.test.message()));
        QFile list(folder.filePath(u"electors.csv"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QCOMPARE(text.count("Stacey"), 3);
        QVERIFY(text.contains("Goods Way"));
        fixture.test.prompts().paths = {folder.filePath(u"addresses.xlsx"_s)};
        map.find<QAction>("mapSelectionAddresses")->trigger();
        QTRY_VERIFY(QFile::exists(folder.filePath(u"addresses.xlsx"_s)));
        QTRY_COMPARE(ExportLogRepository::list(fixture.test.connection())->size(), 3);
    }
};

QTEST_MAIN(TestMapSelection)
#include "tst_mapselection.moc"
