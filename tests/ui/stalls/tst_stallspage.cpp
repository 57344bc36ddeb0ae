#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/base/englishplurals.h"
#include "models/output/exportlog.h"
#include "models/places/gatheringplace.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/volunteerbox.h"
#include "ui/stalls/pitchesmodel.h"
#include "ui/stalls/stalldetails.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/stalls/stallspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/mappreview.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestStallsPage : public QObject
{
    Q_OBJECT

    static void addStall(UiTestCampaign &test, const QString &title, QDate date)
    {
        const Status status = test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(ActivityRepository::insert(
                c, Activity{.title = title, .date = date, .start = QTime(10, 0), .end = QTime(12, 0)}));
            return {};
        });
        Q_ASSERT(status.isOk());
        Q_UNUSED(status)
    }

    static void addPitch(StallsPage &page, const QString &name)
    {
        page.findChild<QAction *>(u"addPitchAction"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"pitchDialog"_s);
        auto *place = dialog->findChild<QComboBox *>(u"pitchPlaceBox"_s);
        place->lineEdit()->clear();
        QTest::keyClicks(place->lineEdit(), name);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        delete dialog;
    }

    static QStringList offersOf(StallsPage &page)
    {
        page.findChild<QAction *>(u"addPitchAction"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"pitchDialog"_s);
        auto *place = dialog->findChild<QComboBox *>(u"pitchPlaceBox"_s);
        QStringList offers;
        for (int i = 0; i < place->count(); ++i)
            offers += place->itemText(i);
        delete dialog;
        return offers;
    }

    EnglishPlurals m_plurals;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void comingStallsStandBeforePastOnes()
    {
        UiTestCampaign test;
        addStall(test, u"Past"_s, QDate(2026, 5, 2));
        addStall(test, u"Later"_s, QDate(2026, 6, 6));
        addStall(test, u"Next"_s, QDate(2026, 5, 23));
        StallsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ROSETTE_VERIFY(model.load(test.connection(), test.clock().nowMs()));
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.row(row).stall.title;
        QCOMPARE(titles, (QStringList{u"Next"_s, u"Later"_s, u"Past"_s}));
    }

    void pitchIsAddedByNameAndEditedInPlace()
    {
        UiTestCampaign test;
        StallsPage page(test.context());
        page.show();
        addPitch(page, u"Station forecourt"_s);
        QCOMPARE(page.findChild<QTabBar *>(u"stallsTabBar"_s)->currentIndex(), 1);

        auto *reference = page.findChild<QLineEdit *>(u"ownerReferenceLineEdit"_s);
        reference->setFocus();
        QTest::keyClicks(reference, u"ML/2231"_s);
        QTest::keyClick(reference, Qt::Key_Return);
        const auto pitches = PitchRepository::list(test.connection());
        ROSETTE_VERIFY(pitches);
        QCOMPARE(pitches->size(), 1);
        QCOMPARE(pitches->first().permissionReference, u"ML/2231"_s);
        test.campaign().undoStack().undo();
        QCOMPARE(PitchRepository::list(test.connection())->first().permissionReference, QString());
    }

    void whatIsHalfTypedOfTheInsuranceStays()
    {
        UiTestCampaign test;
        StallsPage page(test.context());
        page.show();
        page.findChild<QTabBar *>(u"stallsTabBar"_s)->setCurrentIndex(1);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *number = page.findChild<QLineEdit *>(u"policyNumberLineEdit"_s);
        auto *expires = page.findChild<QLineEdit *>(u"policyExpiresDateField"_s);
        number->setFocus();
        QTest::keyClicks(number, u"Marl Mut"_s);
        ROSETTE_VERIFY(test.campaign().edit(u"Elsewhere"_s, [](Connection &c) {
            return InsurancePolicy::save(c, {u"Other"_s, 100, QDate(2026, 12, 31)});
        }));
        QCOMPARE(number->text(), u"Marl Mut"_s);
        QVERIFY2(expires->text().contains(u"31 Dec"_s), qPrintable(expires->text()));
        QTest::keyClicks(number, u"ual"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(InsurancePolicy::load(test.connection())->number, u"Marl Mutual"_s);
    }

    void packingListOfAStallIsRevealed()
    {
        UiTestCampaign test;
        ActivityId second;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const KitId gazebo, KitRepository::insert(c, {.name = u"Gazebo"_s}));
            for (const QString &title : {u"Station"_s, u"Market"_s}) {
                ROSETTE_ASSIGN(second, ActivityRepository::insert(c, {.title = title,
                                                                      .date = QDate(2026, 5, 23),
                                                                      .start = QTime(10, 0),
                                                                      .end = QTime(12, 0)}));
                ROSETTE_CHECK(PackingListRepository::save(c, second, gazebo, {}));
            }
            return {};
        }));
        StallsPage page(test.context());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.reveal({.kind = u"packing-list"_s, .id = second.value()});
        QCOMPARE(page.findChild<StallDetails *>()->stall(), second);
        QCOMPARE(page.focusWidget()->objectName(), u"bringerVolunteerBox"_s);
    }

    void whatStandsInTheWayIsToldInTheCardAndInTheForm()
    {
        UiTestCampaign test;
        PitchId station;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(station,
                           PitchRepository::insert(c, {.name = u"Station"_s, .permission = Permission::Granted}));
            for (const QDate date : {QDate(2026, 5, 23), QDate(2026, 5, 30)}) {
                ROSETTE_CHECK(ActivityRepository::insert(c, Activity{.title = u"Stall"_s,
                                                                     .date = date,
                                                                     .start = QTime(10, 0),
                                                                     .end = QTime(12, 0),
                                                                     .pitch = station}));
            }
            return {};
        }));
        StallsPage page(test.context());
        page.show();
        auto *card = page.findChild<QLabel *>(u"clashWarning"_s);
        QVERIFY(card->isHidden());
        page.findChild<DataTable *>(u"stallsDataTable"_s)->selectSourceRow(1);
        QVERIFY2(card->text().contains(u"7 day"_s) && card->text().contains(u"Choose another pitch"_s),
                 qPrintable(card->text()));

        // The rest of pitches is set below them, for all; undo takes it back.
        page.findChild<QTabBar *>(u"stallsTabBar"_s)->setCurrentIndex(1);
        auto *days = page.findChild<QLineEdit *>(u"restDaysQuantityField"_s);
        QCOMPARE(days->text(), u"14"_s);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, u"7"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(card->isHidden());
        test.campaign().undoStack().undo();
        QCOMPARE(days->text(), u"14"_s);
        QVERIFY(!card->isHidden());

        std::unique_ptr<ActivityDialog> dialog(
            ActivityDialog::forNew(test.context(), ActivityKind::Stall, QDate(2026, 5, 23), nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        auto *warning = dialog->findChild<QLabel *>(u"clashWarning"_s);
        QVERIFY(warning->isHidden());
        auto *place = dialog->findChild<QComboBox *>(u"placeComboBox"_s);
        QTest::keyClicks(place->lineEdit(), u"station"_s);
        QVERIFY2(warning->text().contains(u"want the same pitch, Station"_s), qPrintable(warning->text()));
        QTest::keyClicks(place->lineEdit(), u" yard"_s);
        QVERIFY(warning->isHidden());
    }

    void theMapsPlacesAreOfferedUntilAPitchStandsThere()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Map"_s, [](Connection &c) {
            return GatheringPlaceRepository::replaceAll(c, {{u"worship"_s, u"St Ann"_s, {-0.12, 51.53}},
                                                            {u"station"_s, u"Kentish Town"_s, {-0.1405, 51.5502}},
                                                            {u"library"_s, u"Kentish Town"_s, {-0.1430, 51.5520}}});
        }));
        StallsPage page(test.context());
        page.show();
        QCOMPARE(offersOf(page),
                 (QStringList{u"Kentish Town station"_s, u"Kentish Town · library"_s, u"St Ann · place of worship"_s}));
        addPitch(page, u"Kentish Town station"_s);
        const auto pitches = PitchRepository::list(test.connection());
        ROSETTE_VERIFY(pitches);
        QCOMPARE(pitches->first().name, u"Kentish Town station"_s);
        QCOMPARE(pitches->first().point, std::optional(LonLat{-0.1405, 51.5502}));
        QCOMPARE(offersOf(page), (QStringList{u"Kentish Town · library"_s, u"St Ann · place of worship"_s}));
        addPitch(page, u"St Ann · place of worship"_s);
        QCOMPARE(PitchRepository::list(test.connection())->last().name, u"St Ann"_s);
    }

    void aPitchIsPutOnTheMapAndMovedByAClick()
    {
        UiTestCampaign test;
        StallsPage page(test.context());
        page.show();
        addPitch(page, u"The corner"_s);
        const auto pitch = [&] { return PitchRepository::list(test.connection())->first(); };
        QVERIFY(!pitch().point);
        const auto place = [&](const QString &text, QPoint click) {
            page.findChild<QAction *>(u"placePitchAction"_s)->trigger();
            auto *dialog = page.findChild<QDialog *>(u"pitchDialog"_s);
            QTest::keyClicks(dialog->findChild<QComboBox *>(u"pitchPlaceBox"_s)->lineEdit(), text);
            if (!click.isNull())
                QTest::mouseClick(dialog->findChild<MapPreview *>(), Qt::LeftButton, {}, click);
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
            delete dialog;
        };
        place(u"nowhere at all"_s, {});
        QVERIFY(!pitch().point);
        place(u"-0.1405, 51.5502"_s, {});
        QCOMPARE(pitch().point, std::optional(LonLat{-0.1405, 51.5502}));
        place({}, {2, 40});
        QVERIFY(pitch().point->lon < -0.1405);
        QCOMPARE(pitch().name, u"The corner"_s);
        test.campaign().undoStack().undo();
        QCOMPARE(pitch().point, std::optional(LonLat{-0.1405, 51.5502}));
    }

    void whatAStallGaveIsTypedAndUndone()
    {
        UiTestCampaign test;
        addStall(test, u"Station"_s, QDate(2026, 5, 16));
        StallsPage page(test.context());
        page.show();
        auto *conversations = page.findChild<QLineEdit *>(u"conversationsQuantityField"_s);
        conversations->setFocus();
        conversations->selectAll();
        QTest::keyClicks(conversations, u"34"_s);
        QTest::keyClick(conversations, Qt::Key_Return);
        const auto stall = ActivityRepository::list(test.connection())->first();
        QCOMPARE(ActivityResultRepository::find(test.connection(), stall.id)->conversations, 34);
        test.campaign().undoStack().undo();
        QCOMPARE(ActivityResultRepository::find(test.connection(), stall.id)->conversations, 0);
    }

    void whatAStallGaveIsTypedInOneLine()
    {
        UiTestCampaign test;
        addStall(test, u"Station"_s, QDate(2026, 5, 16));
        StallsPage page(test.context());
        page.show();
        auto *table = page.findChild<DataTable *>(u"stallsDataTable"_s);
        const auto given = [table] {
            QStringList cells;
            for (int column = StallsModel::Conversations; column <= StallsModel::Remarks; ++column)
                cells += table->model()->index(0, column).data().toString();
            return cells.join(u'|');
        };
        QVERIFY2(given().contains(u"not typed yet"_s), qPrintable(given()));
        page.findChild<QAction *>(u"typeResultOfRowAction"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"resultDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *line = dialog->findChild<QLineEdit *>(u"resultLineEdit"_s);
        QTest::keyClicks(line, u"42c 6s 3x"_s);
        auto *hint = dialog->findChild<QLabel *>(u"resultHintLabel"_s);
        QVERIFY2(hint->text().contains(u"3x"_s), qPrintable(hint->text()));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, u"r 300l rain"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"leafletsQuantityField"_s)->text(), u"300"_s);
        // A field by hand says itself in the line.
        auto *signUps = dialog->findChild<QLineEdit *>(u"signUpsQuantityField"_s);
        signUps->setFocus();
        signUps->selectAll();
        QTest::keyClicks(signUps, u"7"_s);
        QTest::keyClick(signUps, Qt::Key_Tab);
        QCOMPARE(line->text(), u"42c 7s 3r 300l rain"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(given(), u"42|7|3|300|rain"_s);
        test.campaign().undoStack().undo();
        QVERIFY(given().contains(u"not typed yet"_s));
    }

    void resultThatNobodyChangesIsKeptAsItIs()
    {
        UiTestCampaign test;
        addStall(test, u"Station"_s, QDate(2026, 5, 16));
        const Activity stall = ActivityRepository::list(test.connection())->first();
        // A number at the front of the weather would be read as another count.
        const ActivityResult typed{stall.id, 42, 6, 3, 300, u"12 degrees"_s, {}};
        ROSETTE_VERIFY(
            test.campaign().edit(u"Type"_s, [&](Connection &c) { return ActivityResultRepository::save(c, typed); }));
        StallsPage page(test.context());
        page.show();
        page.findChild<QAction *>(u"typeResultOfRowAction"_s)->trigger();
        auto *dialog = page.findChild<QDialog *>(u"resultDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(ActivityResultRepository::find(test.connection(), stall.id)->weather, typed.weather);
    }

    void whatAPitchGaveIsToldWithTheBestHour()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [](Connection &c) -> Status {
            ROSETTE_ASSIGN(const PitchId station, PitchRepository::insert(c, {.name = u"Station"_s}));
            for (const auto &[date, hour, conversations] :
                 {std::tuple(QDate(2026, 5, 9), 10, 20), {QDate(2026, 5, 16), 15, 60}}) {
                ROSETTE_ASSIGN(const ActivityId stall, ActivityRepository::insert(c, Activity{.title = u"Stall"_s,
                                                                                              .date = date,
                                                                                              .start = QTime(hour, 0),
                                                                                              .end = QTime(hour + 2, 0),
                                                                                              .pitch = station}));
                ROSETTE_CHECK(ActivityResultRepository::save(c, {.activity = stall, .conversations = conversations}));
            }
            return {};
        }));
        StallsPage page(test.context());
        page.show();
        page.findChild<QTabBar *>(u"stallsTabBar"_s)->setCurrentIndex(1);
        const QString sentence = page.findChild<QLabel *>(u"pitchHistoryLabel"_s)->text();
        QVERIFY2(sentence.contains(u"3 day"_s) && sentence.contains(u"40 conversations"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"Best hour: 15:00–16:00, 30 conversations"_s), qPrintable(sentence));
        QCOMPARE(page.findChild<DataTable *>(u"pitchHistoryDataTable"_s)->model()->rowCount(), 2);
        const QString chart = page.findChild<QWidget *>(u"pitchChart"_s)->accessibleDescription();
        QVERIFY2(chart.indexOf(u": 20"_s) < chart.indexOf(u": 60"_s), qPrintable(chart));
    }

    void kitIsPackedAndNotInTwoPlacesAtOnce()
    {
        UiTestCampaign test;
        addStall(test, u"Station"_s, QDate(2026, 5, 23));
        addStall(test, u"Market"_s, QDate(2026, 5, 23));
        VolunteerId ada;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(ada, VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s}));
            ROSETTE_CHECK(KitRepository::insert(c, {.name = u"Gazebo"_s, .lifters = 2}));
            return {};
        }));
        StallsPage page(test.context());
        page.show();
        const auto pack = [&] {
            auto *offers = page.findChild<QComboBox *>(u"packKitComboBox"_s);
            offers->setCurrentIndex(1);
            emit offers->activated(1);
        };
        pack();
        auto *clash = page.findChild<QLabel *>(u"clashWarning"_s);
        QVERIFY(clash->isHidden());
        page.findChild<DataTable *>(u"stallsDataTable"_s)->selectSourceRow(1);
        pack();
        QVERIFY2(clash->text().contains(u"Gazebo"_s), qPrintable(clash->text()));
        page.findChild<QToolButton *>(u"unpackToolButton"_s)->click();
        QVERIFY(clash->isHidden());

        // Who has it is kept with the day.
        page.findChild<QTabBar *>(u"stallsTabBar"_s)->setCurrentIndex(2);
        auto *holder = page.findChild<VolunteerBox *>(u"kitHolderVolunteerBox"_s);
        holder->setVolunteer(ada);
        emit holder->activated(holder->currentIndex());
        const Kit gazebo = KitRepository::list(test.connection())->first();
        QCOMPARE(gazebo.holderName, u"Ada Okafor"_s);
        QCOMPARE(gazebo.heldSince, test.clock().today());
        QVERIFY(page.findChild<QLabel *>(u"kitOutingsLabel"_s)->text().contains(u"Market"_s));
    }

    void aPaperIsAttachedOpenedAsACopyAndLogged()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [](Connection &c) -> Status {
            ROSETTE_CHECK(PitchRepository::insert(c, {.name = u"Station"_s}));
            return {};
        }));
        StallsPage page(test.context());
        page.show();
        page.findChild<QTabBar *>(u"stallsTabBar"_s)->setCurrentIndex(1);
        const QString letter = test.file().folder() + u"/letter.txt"_s;
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("You may stand there.");
        file.close();
        const QString copy = test.file().folder() + u"/copy.txt"_s;
        test.prompts().paths = {letter, copy};
        page.findChild<QAction *>(u"attachPaperAction"_s)->trigger();
        auto *list = page.findChild<QListWidget *>(u"papersListWidget"_s);
        QCOMPARE(list->count(), 1);
        page.findChild<QAction *>(u"openPaperAction"_s)->trigger();
        QCOMPARE(test.prompts().documents, QStringList{copy});
        QFile written(copy);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("You may stand there."));
        const auto log = ExportLogRepository::list(test.connection());
        QCOMPARE(log->first().subject, u"Station: letter.txt"_s);
        page.findChild<QAction *>(u"removePaperAction"_s)->trigger();
        QCOMPARE(list->count(), 0);
        test.campaign().undoStack().undo();
        QCOMPARE(list->count(), 1);
    }

    void whatCannotBeMarketDaysIsSaidAndTheOldOnesStay()
    {
        UiTestCampaign test;
        StallsPage page(test.context());
        page.show();
        addPitch(page, u"Square"_s);
        auto *days = page.findChild<QLineEdit *>(u"marketDaysLineEdit"_s);
        const auto type = [days](const QString &text) {
            days->setFocus();
            days->selectAll();
            QTest::keyClicks(days, text);
            QTest::keyClick(days, Qt::Key_Return);
        };
        type(u"tuesdays, sat"_s);
        QCOMPARE(days->text(), u"Tue, Sat"_s);
        type(u"someday"_s);
        QVERIFY(test.message().contains(u"someday"_s));
        QCOMPARE(days->text(), u"Tue, Sat"_s);
    }

    void removedStallComesBackByUndo()
    {
        UiTestCampaign test;
        addStall(test, u"Station"_s, QDate(2026, 5, 23));
        StallsPage page(test.context());
        page.findChild<QAction *>(u"removeAction"_s)->trigger();
        QVERIFY(ActivityRepository::list(test.connection())->isEmpty());
        test.campaign().undoStack().undo();
        QCOMPARE(page.findChild<DataTable *>(u"stallsDataTable"_s)->model()->rowCount(), 1);
    }

    void pitchesModelKeepsTheContract()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [](Connection &c) -> Status {
            ROSETTE_CHECK(PitchRepository::insert(c, Pitch{.name = u"Market"_s}));
            return {};
        }));
        PitchesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ROSETTE_VERIFY(model.load(test.connection(), test.clock().today()));
        QCOMPARE(model.index(0, PitchesModel::LastStall).data().toString(), u"never"_s);
    }
};

QTEST_MAIN(TestStallsPage)
#include "tst_stallspage.moc"
