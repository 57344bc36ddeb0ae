#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/leaflets/delivery.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/rounds/storedrounds.h"
#include "tests/ui/support/papersaving.h"
#include "ui/activities/activitydialog.h"
#include "ui/rounds/newrounddialog.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/rounds/roundspage.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/rounds/walkmodel.h"
#include "ui/shell/formdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The rounds page, used like a user does.
class TestRoundsPage : public QObject
{
    Q_OBJECT

    /// Two streets; Ann Ford lives at each door of Acre Lane.
    static void buildStreets(UiTestCampaign &test)
    {
        Doorsteps doorsteps(test.connection());
        for (int number = 1; number <= 10; ++number) {
            doorsteps.elector(doorsteps.door(u"Acre Lane"_s, QString::number(number)), u"Ford"_s);
            doorsteps.door(u"Brownlow Road"_s, QString::number(number));
        }
    }

    /// Shortcuts need the active window.
    static void show(RoundsPage &page)
    {
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not become active");
    }

    static void typeStage(const RoundsPage &page, const QString &text)
    {
        auto *line = page.findChild<QLineEdit *>(u"stageLineEdit"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    static QListView *stagesList(const RoundsPage &page) { return page.findChild<QListView *>(u"stagesListView"_s); }

private slots:
    void stageIsWrittenInWordsAndTakenBack()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds"_s);
        RoundsPage page(test.context());
        show(page);
        typeStage(page, u"evens 10-2"_s);
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds, evens 10-2"_s);
        QCOMPARE(page.findChild<QLabel *>(u"walkTitleLabel"_s)->text(), u"10 doors, 10 electors"_s);
        test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds"_s);
        QCOMPARE(stagesList(page)->model()->rowCount(), 1);
    }

    void deliveryIsRecordedFromTheRoundAndTakenBack()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        RoundsPage page(test.context());
        show(page);
        page.findChild<QAction *>(u"recordDeliveryAction"_s)->trigger();
        auto *dialog = page.findChild<FormDialog *>(u"deliveryDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"deliveryLeafletComboBox"_s)->setEditText(u"Spring letter"_s);
        dialog->findChild<QCheckBox *>(u"deliveryWholeCheckBox"_s)->setChecked(false);
        auto *doors = dialog->findChild<QuantityField *>(u"deliveryDoorsQuantityField"_s);
        QCOMPARE(doors->value(), 10);
        doors->setFocus();
        doors->selectAll();
        QTest::keyClicks(doors, u"4"_s);
        emit doors->editingFinished();
        emit dialog->submitted();
        const QList<Delivery> deliveries = DeliveryRepository::list(test.connection(), {.round = round}).valueOr({});
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.first().doors, 4);
        QVERIFY(!deliveries.first().isComplete);
        QCOMPARE(deliveries.first().leafletTitle, u"Spring letter"_s);
        test.campaign().undoStack().undo();
        QVERIFY(DeliveryRepository::list(test.connection()).valueOr({}).isEmpty());
    }

    void unknownStreetStaysInTheFieldToBeMended()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        RoundsPage page(test.context());
        show(page);
        typeStage(page, u"Brownlow Street"_s);
        QCOMPARE(stagesOf(test, round), u"Acre Lane"_s);
        QCOMPARE(page.findChild<QLineEdit *>(u"stageLineEdit"_s)->text(), u"Brownlow Street"_s);
        QVERIFY(page.findChild<QLabel *>(u"stageAnswerLabel"_s)->text().contains(u"Brownlow Road"_s));
        typeStage(page, u"Brownlow Road"_s);
        QCOMPARE(stagesOf(test, round), u"Acre Lane, Brownlow Road"_s);
    }

    void stagesMoveTurnAndGoByKeyboard()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds 1-9, Brownlow Road"_s);
        RoundsPage page(test.context());
        show(page);
        QListView *list = stagesList(page);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stagesOf(test, round), u"Brownlow Road, Acre Lane odds 1-9"_s);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_R, Qt::AltModifier);
        QCOMPARE(stagesOf(test, round), u"Brownlow Road, Acre Lane odds 9-1"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(stagesOf(test, round), u"Brownlow Road"_s);
        for (int i = 0; i < 3; ++i)
            test.campaign().undoStack().undo();
        QCOMPARE(stagesOf(test, round), u"Acre Lane odds 1-9, Brownlow Road"_s);
    }

    void stageIsChangedInWords()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds, Brownlow Road"_s);
        RoundsPage page(test.context());
        show(page);
        QListView *list = stagesList(page);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(page.findChild<QLineEdit *>(u"stageLineEdit"_s)->text(), u"Acre Lane odds"_s);
        typeStage(page, u"Acre Lane evens"_s);
        QCOMPARE(stagesOf(test, round), u"Acre Lane evens, Brownlow Road"_s);
        QCOMPARE(list->currentIndex().row(), 0);
    }

    void roundIsMadeFromStreetsByKeyboard()
    {
        UiTestCampaign test;
        buildStreets(test);
        RoundsPage page(test.context());
        show(page);
        page.findChild<QAction *>(u"newRoundAction"_s)->trigger();
        auto *dialog = page.findChild<NewRoundDialog *>();
        QVERIFY(dialog);
        auto *search = dialog->findChild<QLineEdit *>(u"streetSearchLineEdit"_s);
        for (const QString &street : {u"brown"_s, u"acre"_s}) {
            QTest::keyClicks(search, street);
            QTest::keyClick(search, Qt::Key_Return);
        }
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"newRoundWalkLabel"_s)->text().startsWith(u"20 doors: Brownlow Road odds"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        const auto rounds = RoundRepository::list(test.connection());
        ROSETTE_VERIFY(rounds);
        QCOMPARE(rounds->size(), 1);
        QCOMPARE(rounds->first().name, u"Round 1"_s);
        QCOMPARE(page.findChild<DataTable *>(u"roundsDataTable"_s)->model()->rowCount(), 1);
        QCOMPARE(stagesList(page)->model()->rowCount(), 4);
    }

    void removedRoundComesBackByUndo()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        RoundsPage page(test.context());
        show(page);
        page.findChild<QAction *>(u"removeRoundAction"_s)->trigger();
        QCOMPARE(page.findChild<DataTable *>(u"roundsDataTable"_s)->model()->rowCount(), 0);
        test.campaign().undoStack().undo();
        QCOMPARE(page.findChild<DataTable *>(u"roundsDataTable"_s)->model()->rowCount(), 1);
        QCOMPARE(stagesOf(test, round), u"Acre Lane"_s);
    }

    void roundIsTurnedAndPlanned()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds 1-9, Brownlow Road"_s);
        RoundsPage page(test.context());
        show(page);
        page.findChild<QAction *>(u"reverseRoundAction"_s)->trigger();
        QCOMPARE(stagesOf(test, round), u"Brownlow Road down, Acre Lane odds 9-1"_s);
        page.findChild<QAction *>(u"planRoundAction"_s)->trigger();
        auto *dialog = page.findChild<ActivityDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        const auto planned = ActivityRepository::list(test.connection(), ActivityFilter{.round = round});
        ROSETTE_VERIFY(planned);
        QCOMPARE(planned->size(), 1);
        QCOMPARE(planned->first().kind, ActivityKind::Canvass);
        QCOMPARE(planned->first().date, QDate(2026, 5, 23));
    }

    void sheetsAreWrittenAndOfferedToOpen()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        RoundsPage page(test.context());
        show(page);
        const QString path = test.file().folder() + u"/sheets.csv"_s;
        page.findChild<QAction *>(u"printSheetsAction"_s)->trigger();
        savePaper(test, page, path);
        QTRY_VERIFY(test.message().contains(u"with 10 lines"_s));
        QVERIFY(QFile::exists(path));
    }

    void unknownEndingIsRefusedInWords()
    {
        UiTestCampaign test;
        buildStreets(test);
        addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        RoundsPage page(test.context());
        show(page);
        test.prompts().paths = {test.file().folder() + u"/sheets.docx"_s};
        page.findChild<QAction *>(u"leafletListAction"_s)->trigger();
        QVERIFY(!test.message().isEmpty());
    }

    void searchFindsStreetsAndRevealClearsIt()
    {
        UiTestCampaign test;
        buildStreets(test);
        const RoundId acre = addRound(test, u"Round 1"_s, u"Acre Lane"_s);
        addRound(test, u"Round 2"_s, u"Brownlow Road"_s);
        RoundsPage page(test.context());
        show(page);
        auto *table = page.findChild<DataTable *>(u"roundsDataTable"_s);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"searchLineEdit"_s), u"brownlow"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, RoundsModel::Name).data().toString(), u"Round 2"_s);
        page.reveal({u"round"_s, acre.value()});
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().siblingAtColumn(RoundsModel::Name).data().toString(), u"Round 1"_s);
    }

    void modelsKeepTheContract()
    {
        constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        UiTestCampaign test;
        buildStreets(test);
        const RoundId round = addRound(test, u"Round 1"_s, u"Acre Lane odds, evens down, Brownlow Road"_s);
        RoundsModel rounds;
        const QAbstractItemModelTester roundsTester(&rounds, kMode);
        ROSETTE_VERIFY(rounds.load(test.connection(), {}));
        QCOMPARE(rounds.index(0, RoundsModel::Doors).data().toString(), u"20"_s);
        QCOMPARE(rounds.index(0, RoundsModel::Progress).data().toString(), u"0 of 20"_s);
        const auto stages = stageDoorsOfRound(test.connection(), round);
        ROSETTE_VERIFY(stages);
        StagesModel list;
        const QAbstractItemModelTester listTester(&list, kMode);
        list.setStages(*stages);
        QVERIFY(list.moveRow({}, 2, {}, 0));
        QCOMPARE(StageSpec::print(list.stages()), u"Brownlow Road, Acre Lane odds, evens down"_s);
        QVERIFY(!list.moveRow({}, 0, {}, 1));
        WalkModel walk;
        const QAbstractItemModelTester walkTester(&walk, kMode);
        walk.setStages(*stages);
        QCOMPARE(walk.markStage(1), 5);
        QCOMPARE(walk.index(5, WalkModel::Address).data().toString(), u"10 Acre Lane"_s);
        QVERIFY(walk.index(5, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(!walk.index(0, 0).data(Qt::BackgroundRole).isValid());
    }
};

QTEST_MAIN(TestRoundsPage)
#include "tst_roundspage.moc"
