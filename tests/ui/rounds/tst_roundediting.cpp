#include <QLabel>
#include <QPushButton>

#include "tests/ui/rounds/roundsdesk.h"
#include "ui/rounds/newrounddialog.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::test::roundsdesk;
using namespace Qt::StringLiterals;

/// Rounds are changed on their page: written, merged, split, copied.
class TestRoundEditing : public QObject
{
    Q_OBJECT

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
};

QTEST_MAIN(TestRoundEditing)
#include "tst_roundediting.moc"
