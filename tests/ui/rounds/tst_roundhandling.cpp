#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include "models/rounds/rounddoors.h"
#include "tests/ui/rounds/roundsdesk.h"
#include "ui/rounds/roundmap.h"
#include "ui/rounds/stagesmodel.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::test::roundsdesk;
using namespace Qt::StringLiterals;

/// Rounds hand stages and doors to each other, are drawn on the map, measured, put in order, and kept in sets.
class TestRoundHandling : public QObject
{
    Q_OBJECT

private slots:
    void stageGoesToTheRoundItIsDroppedOn()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId from = addRound(test, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        const RoundId to = addRound(test, u"Round 2"_s, u"Acre Lane evens"_s);
        RoundsPage page(test.context());
        show(page);
        QAbstractItemModel *stages = find<QListView>(page, u"stagesListView"_s)->model();
        const std::unique_ptr<QMimeData> dragged(stages->mimeData({stages->index(1, 0)}));
        QAbstractItemModel *rounds = table(page)->model();
        QVERIFY(!rounds->canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
        QVERIFY(rounds->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, rounds->index(1, 0)));
        QTRY_COMPARE(stagesOf(test, from), u"Acre Lane odds"_s);
        QVERIFY(test.message().startsWith(u"The stage is on Round 2 now"_s));
        QCOMPARE(walkListed(page).size(), 5);
        QVERIFY(stagesOf(test, to).contains(u"Mill Row"_s));
        test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, to), u"Acre Lane evens"_s);
    }

    void stageAndDoorsAreHandedOverByMenu()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId from = addRound(test, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        const RoundId to = addRound(test, u"Round 2"_s, u"Acre Lane evens"_s);
        RoundsPage page(test.context());
        show(page);
        auto *walk = find<DataTable>(page, u"walkDataTable"_s);
        walk->setFocus();
        walk->setCurrentIndex(walk->model()->index(13, 0));
        QTest::keyClick(walk, Qt::Key_Down, Qt::ShiftModifier);
        takeFromMenu(page, u"moveDoorsAction"_s, u"Round 2"_s);
        QCOMPARE(stagesOf(test, from), u"Acre Lane odds, Mill Row to 8"_s);
        QCOMPARE(doorsOfRound(test.connection(), to).valueOr({}).size(), 7);
        QVERIFY(test.message().contains(u"2 doors came to Round 2"_s));
        chooseStage(page, 1);
        takeFromMenu(page, u"moveStageAction"_s, u"Round 2"_s);
        QCOMPARE(stagesOf(test, from), u"Acre Lane odds"_s);
        QCOMPARE(doorsOfRound(test.connection(), to).valueOr({}).size(), 15);
    }

    void doorsDrawnOnTheMapComeIntoTheRoundAndLeaveIt()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        const RoundId other = addRound(test, u"Round 2"_s, u"Mill Row"_s);
        RoundsPage page(test.context());
        show(page);
        lasso(page, u"Mill Row"_s, 1, 2);
        QCOMPARE(find<QLabel>(page, u"drawnDoorsLabel"_s)->text(), u"2 doors"_s);
        QVERIFY(!find<QPushButton>(page, u"drawnOutPushButton"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(page, u"drawnIntoPushButton"_s), Qt::LeftButton);
        QCOMPARE(walkListed(page).size(), 7);
        QCOMPARE(doorsOfRound(test.connection(), other).valueOr({}).size(), 8);
        lasso(page, u"Mill Row"_s, 1, 2);
        QTest::mouseClick(find<QPushButton>(page, u"drawnOutPushButton"_s), Qt::LeftButton);
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds"_s);
        lasso(page, u"Mill Row"_s, 9, 10);
        test.prompts().text = u"The top"_s;
        QTest::mouseClick(find<QPushButton>(page, u"drawnNewPushButton"_s), Qt::LeftButton);
        QCOMPARE(roundsListed(page), (QStringList{u"Round 1"_s, u"Round 2"_s, u"The top"_s}));
        QCOMPARE(walkListed(page), (QStringList{u"9 Mill Row"_s, u"10 Mill Row"_s}));
    }

    void roundIsChosenOnTheMap()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        addRound(test, u"Round 2"_s, u"Mill Row"_s);
        RoundsPage page(test.context());
        show(page);
        RoundMapView *view = readyMap(page);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->viewport().toScreen(placeOf(u"Mill Row"_s, 7)).toPoint());
        QCOMPARE(table(page)->currentIndex().siblingAtColumn(RoundsModel::Name).data().toString(), u"Round 2"_s);
        QCOMPARE(walkListed(page).size(), 10);
        QTest::keyClick(view, Qt::Key_N);
        QCOMPARE(table(page)->currentIndex().siblingAtColumn(RoundsModel::Name).data().toString(), u"Round 1"_s);
    }

    void roundsAreMeasured()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        const auto walk = [&] { return table(page)->model()->index(0, RoundsModel::Metres).data().toString(); };
        QTRY_VERIFY(walk().endsWith(u" m"_s));
        QVERIFY(!table(page)->model()->index(0, RoundsModel::Minutes).data().toString().isEmpty());
        QVERIFY(table(page)->model()->index(0, RoundsModel::DoorsPerHour).data().toInt() > 0);
        const QString before = walk();
        typeLine(page, u"Mill Row"_s);
        QTest::keyClick(find<QLineEdit>(page, u"stageLineEdit"_s), Qt::Key_Return);
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds, Mill Row"_s);
        QTRY_VERIFY(!walk().isEmpty() && walk() != before);
    }

    void betterOrderIsShownWithItsReasonsAndTaken()
    {
        UiTestCampaign test;
        buildStreets(test);
        const QString zigzag = u"Acre Lane 1-2, 9-10, 3-4, 7-8, 5-6"_s;
        const RoundId round = addRound(test, u"Round 1"_s, zigzag);
        RoundsPage page(test.context());
        show(page);
        action(page, u"bestOrderAction"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"bestOrderDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QLabel *>(u"orderReasonsLabel"_s)->text().isEmpty());
        QVERIFY(!dialog->findChild<QLabel *>(u"orderBeforeLabel"_s)->text().isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QVERIFY(stagesOf(test, round) != zigzag);
        QCOMPARE(walkListed(page).size(), 10);
        test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, round), zigzag);
    }

    void setIsCopiedRenamedAndSetAside()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        auto *sets = find<QComboBox>(page, u"setComboBox"_s);
        QVERIFY(!action(page, u"copySetAction"_s)->isEnabled());
        sets->setCurrentIndex(1);
        emit sets->activated(1);
        submitSet(page, u"copySetAction"_s, u"Spring leaflets"_s);
        QCOMPARE(sets->currentText(), u"Spring leaflets"_s);
        QCOMPARE(roundsListed(page), QStringList{u"Round 1"_s});
        submitSet(page, u"changeSetAction"_s, u"Summer leaflets"_s);
        QCOMPARE(sets->currentText(), u"Summer leaflets"_s);
        action(page, u"setAsideAction"_s)->trigger();
        QCOMPARE(sets->currentText(), u"Summer leaflets (set aside)"_s);
        QCOMPARE(roundsListed(page).size(), 1);
        sets->setCurrentIndex(0);
        emit sets->activated(0);
        QCOMPARE(roundsListed(page).size(), 1);
        sets->setCurrentIndex(sets->findText(u"Summer leaflets (set aside)"_s));
        emit sets->activated(sets->currentIndex());
        action(page, u"setAsideAction"_s)->trigger();
        QCOMPARE(sets->currentText(), u"Summer leaflets"_s);
        sets->setCurrentIndex(0);
        emit sets->activated(0);
        QCOMPARE(roundsListed(page).size(), 2);
    }

private:
    /// Proposals have a map of their own.
    static QWidget *mapPane(const RoundsPage &page) { return find<QWidget>(page, u"roundsMapSplitter"_s); }

    static RoundMapView *readyMap(const RoundsPage &page)
    {
        auto *view = mapPane(page)->findChild<RoundMapView *>();
        if (!QTest::qWaitFor([view] { return view->scene() != nullptr; }))
            qFatal("the map was not read");
        view->setViewport(kCorner, 17);
        if (!QTest::qWaitFor([view] { return view->isSettled(); }))
            qFatal("the map was not drawn");
        return view;
    }

    /// Draws around two houses of a street.
    static void lasso(const RoundsPage &page, const QString &street, int first, int last)
    {
        RoundMapView *view = readyMap(page);
        mapPane(page)->findChild<QAction *>(u"roundMapLassoAction"_s)->trigger();
        const QPointF a = view->viewport().toScreen(placeOf(street, first));
        const QPointF b = view->viewport().toScreen(placeOf(street, last));
        const QRect around = QRectF(a, b).normalized().adjusted(-4, -4, 4, 4).toRect();
        QTest::mousePress(view, Qt::LeftButton, {}, around.topLeft());
        for (const QPoint corner : {around.topRight(), around.bottomRight(), around.bottomLeft()})
            QTest::mouseMove(view, corner);
        QTest::mouseRelease(view, Qt::LeftButton, {}, around.bottomLeft());
    }

    static void submitSet(RoundsPage &page, const QString &name, const QString &setName)
    {
        action(page, name)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"roundSetDialog"_s);
        if (!dialog)
            qFatal("no dialog for %s", qPrintable(name));
        auto *field = dialog->findChild<QLineEdit *>(u"roundSetNameLineEdit"_s);
        field->selectAll();
        QTest::keyClicks(field, setName);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<QDialog *>(u"roundSetDialog"_s) == nullptr);
    }
};

QTEST_MAIN(TestRoundHandling)
#include "tst_roundhandling.moc"
