#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "models/places/doorrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/rounds/newrounddialog.h"
#include "ui/rounds/roundmap.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/rounds/roundspage.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kCorner{-0.125, 51.535};

/// Acre Lane runs east, odds south and evens north of it; Mill Row runs north from its beginning.
LonLat placeOf(const QString &street, int number)
{
    const bool isOdd = number % 2 == 1;
    if (street == "Acre Lane"_L1)
        return {kCorner.lon + number * 0.0001, kCorner.lat + (isOdd ? 0 : 0.0002)};
    return {kCorner.lon - (isOdd ? 0.0002 : 0), kCorner.lat + 0.0004 + number * 0.0001};
}

} // namespace

/// Rounds are changed on their page: written, merged, split, drawn on the map, and handed from one to the other.
class TestRoundEditing : public QObject
{
    Q_OBJECT

    /// A ward with ten doors on each of two streets.
    static void buildStreets(UiTestCampaign &test)
    {
        const Status made = test.campaign().write([](Connection &c) -> Status {
            const Line ring{{-0.13, 51.53}, {-0.12, 51.53}, {-0.12, 51.54}, {-0.13, 51.54}, {-0.13, 51.53}};
            ROSETTE_ASSIGN(
                const WardId ward,
                WardRepository::insert(c, {.name = u"Canal"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
            Doorsteps doorsteps(c);
            for (const QString &street : {u"Acre Lane"_s, u"Mill Row"_s}) {
                for (int number = 1; number <= 10; ++number) {
                    const DoorId door = doorsteps.door(street, QString::number(number), {}, {}, ward);
                    ROSETTE_CHECK(DoorRepository::placeByHand(c, door, placeOf(street, number)));
                }
            }
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }

    static void buildBrownlow(Connection &connection)
    {
        Doorsteps doorsteps(connection);
        for (int number = 1; number <= 30; ++number)
            doorsteps.door(u"Brownlow Road"_s, QString::number(number));
        for (const QString &flat : {u"Flat 10"_s, u"Flat 2"_s, u"Flat 1"_s})
            doorsteps.door(u"Brownlow Road"_s, {}, u"Brownlow Heights"_s, flat);
        for (int number = 1; number <= 8; ++number)
            doorsteps.door(u"Brownlow Close"_s, QString::number(number));
    }

    static QStringList brownlowWalk()
    {
        QStringList walk;
        for (int number = 1; number <= 17; number += 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        for (const int flat : {1, 2, 10})
            walk += u"Flat %1, Brownlow Heights, Brownlow Road"_s.arg(flat);
        for (int number = 19; number <= 29; number += 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        for (int number = 30; number >= 22; number -= 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        for (int number = 8; number >= 1; --number)
            walk += u"%1 Brownlow Close"_s.arg(number);
        for (int number = 20; number >= 2; number -= 2)
            walk += u"%1 Brownlow Road"_s.arg(number);
        return walk;
    }

    static RoundId addRound(UiTestCampaign &test, const QString &name, const QString &stages)
    {
        RoundId id;
        const Status status = test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {}));
            ROSETTE_ASSIGN(id, RoundRepository::insert(c, {.set = set.id, .name = name}));
            ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
            return StageRepository::replace(c, id, resolved);
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        return id;
    }

    static QString stagesOf(UiTestCampaign &test, RoundId round)
    {
        return StageSpec::print(StageRepository::listOf(test.connection(), round).valueOr({}));
    }

    static void show(RoundsPage &page)
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not become active");
    }

    template <typename Widget>
    static Widget *find(const RoundsPage &page, const QString &name)
    {
        Widget *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    static DataTable *table(const RoundsPage &page) { return find<DataTable>(page, u"roundsDataTable"_s); }
    static QAction *action(const RoundsPage &page, const QString &name) { return find<QAction>(page, name); }

    static QStringList roundsListed(const RoundsPage &page)
    {
        QStringList names;
        for (int row = 0; row < table(page)->model()->rowCount(); ++row)
            names += table(page)->model()->index(row, RoundsModel::Name).data().toString();
        return names;
    }

    static QStringList walkListed(const RoundsPage &page)
    {
        const QAbstractItemModel *walk = find<DataTable>(page, u"walkDataTable"_s)->model();
        QStringList doors;
        for (int row = 0; row < walk->rowCount(); ++row)
            doors += walk->index(row, walk->columnCount() - 1).data().toString();
        return doors;
    }

    static void typeLine(const RoundsPage &page, const QString &text)
    {
        auto *line = find<QLineEdit>(page, u"stageLineEdit"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static void chooseRows(const RoundsPage &page, const QList<int> &rows)
    {
        DataTable *list = table(page);
        for (const int row : rows) {
            const QPoint at = list->visualRect(list->model()->index(row, 0)).center();
            QTest::mouseClick(list->viewport(), Qt::LeftButton,
                              row == rows.first() ? Qt::NoModifier : Qt::ControlModifier, at);
        }
    }

    static void chooseStage(const RoundsPage &page, int stage)
    {
        auto *list = find<QListView>(page, u"stagesListView"_s);
        list->setCurrentIndex(list->model()->index(stage, 0));
    }

    /// Opens the action's menu as a user does and takes the entry.
    static void takeFromMenu(const RoundsPage &page, const QString &name, const QString &entry)
    {
        QMenu *menu = action(page, name)->menu();
        emit menu->aboutToShow();
        for (QAction *choice : menu->actions()) {
            if (choice->text() == entry) {
                choice->trigger();
                return;
            }
        }
        qFatal("%s does not offer %s", qPrintable(name), qPrintable(entry));
    }

private slots:
    void brownlowIsTypedAndWalkedForwardAndReversed()
    {
        UiTestCampaign test;
        buildBrownlow(test.connection());
        RoundsPage page(test.context());
        show(page);
        action(page, u"newRoundAction"_s)->trigger();
        auto *dialog = page.findChild<NewRoundDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        typeLine(
            page,
            u"Brownlow Road odds 1-17, Brownlow Heights, odds 19-29, evens 30-22, Brownlow Close 8-1, Brownlow Road evens 20-2"_s);
        QTest::keyClick(find<QLineEdit>(page, u"stageLineEdit"_s), Qt::Key_Return);
        QCOMPARE(walkListed(page), brownlowWalk());
        action(page, u"reverseRoundAction"_s)->trigger();
        QStringList backwards = brownlowWalk();
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(walkListed(page), backwards);
    }

    void walkFollowsWhileALineIsTyped()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        QCOMPARE(walkListed(page).size(), 5);
        typeLine(page, u"evens 10-6"_s);
        QTRY_COMPARE(walkListed(page).size(), 8);
        QCOMPARE(walkListed(page).at(5), u"+ 10 Acre Lane"_s);
        QVERIFY(find<QLabel>(page, u"stageAnswerLabel"_s)->text().contains(u"3 doors come"_s));
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds"_s);
        typeLine(page, u"evens 10-6 nowhere"_s);
        QTRY_COMPARE(walkListed(page).size(), 5);
        typeLine(page, u"Mill Row"_s);
        QTRY_COMPARE(walkListed(page).size(), 15);
        QTest::keyClick(find<QLineEdit>(page, u"stageLineEdit"_s), Qt::Key_Escape);
        QCOMPARE(walkListed(page).size(), 5);
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds"_s);
    }

    void changedStageShowsWhatComesAndGoes()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        RoundsPage page(test.context());
        show(page);
        chooseStage(page, 0);
        action(page, u"changeStageAction"_s)->trigger();
        typeLine(page, u"Acre Lane 1-4"_s);
        QTRY_VERIFY(find<QLabel>(page, u"stageAnswerLabel"_s)->text().startsWith(u"2 doors come, 3 doors go"_s));
        QCOMPARE(walkListed(page).first(2), (QStringList{u"1 Acre Lane"_s, u"+ 2 Acre Lane"_s}));
    }

    void chosenRoundsAreMergedAndPartAgainByUndo()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId first = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        addRound(test, u"Round 2"_s, u"Acre Lane evens"_s);
        addRound(test, u"Round 3"_s, u"Mill Row"_s);
        RoundsPage page(test.context());
        show(page);
        chooseRows(page, {1});
        QVERIFY(!action(page, u"mergeRoundsAction"_s)->isEnabled());
        chooseRows(page, {2, 0}); // the last one clicked is in view and goes first
        QTRY_VERIFY(find<QWidget>(page, u"roundChoiceBar"_s)->isVisible());
        QVERIFY(find<QLabel>(page, u"roundChoiceLabel"_s)->text().startsWith(u"2 rounds · 15 doors"_s));
        action(page, u"mergeRoundsAction"_s)->trigger();
        QCOMPARE(roundsListed(page), (QStringList{u"Round 1"_s, u"Round 2"_s}));
        QCOMPARE(stagesOf(test, first), u"Acre Lane odds, Mill Row"_s);
        test.campaign().undoStack().undo();
        QCOMPARE(roundsListed(page).size(), 3);
        QCOMPARE(stagesOf(test, first), u"Acre Lane odds"_s);
    }

    void roundIsSplitAtAStageAndAtADoor()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds, Mill Row"_s);
        RoundsPage page(test.context());
        show(page);
        chooseStage(page, 1);
        action(page, u"splitAtStageAction"_s)->trigger();
        QCOMPARE(roundsListed(page), (QStringList{u"Round 1"_s, u"Round 1b"_s}));
        QCOMPARE(walkListed(page).first(), u"1 Mill Row"_s);
        test.campaign().undoStack().undo();
        auto *walk = find<DataTable>(page, u"walkDataTable"_s);
        walk->setCurrentIndex(walk->model()->index(2, 0));
        action(page, u"splitAtDoorAction"_s)->trigger();
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds to 3"_s);
        QCOMPARE(walkListed(page).first(), u"5 Acre Lane"_s);
        test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds, Mill Row"_s);
        QCOMPARE(roundsListed(page), QStringList{u"Round 1"_s});
    }

    void copyStandsBesideItsRound()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        action(page, u"copyRoundAction"_s)->trigger();
        QCOMPARE(roundsListed(page), (QStringList{u"Round 1"_s, u"Round 1 copy"_s}));
        QCOMPARE(walkListed(page).size(), 5);
    }

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

    void doorsAreTakenOutInTheWalk()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        auto *walk = find<DataTable>(page, u"walkDataTable"_s);
        walk->setCurrentIndex(walk->model()->index(2, 0));
        action(page, u"takeDoorsOutAction"_s)->trigger();
        QCOMPARE(walkListed(page),
                 (QStringList{u"1 Acre Lane"_s, u"3 Acre Lane"_s, u"7 Acre Lane"_s, u"9 Acre Lane"_s}));
        test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds"_s);
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

QTEST_MAIN(TestRoundEditing)
#include "tst_roundediting.moc"
