#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/pitchrepository.h"
#include "models/places/gatheringplace.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/activities/activitydialog.h"
#include "ui/stalls/pitchesmodel.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/stalls/stallspage.h"
#include "ui/widgets/datatable.h"

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
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addPitchButton"_s), Qt::LeftButton);
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

private slots:
    void comingStallsStandBeforePastOnes()
    {
        UiTestCampaign test;
        addStall(test, u"Past"_s, QDate(2026, 5, 2));
        addStall(test, u"Later"_s, QDate(2026, 6, 6));
        addStall(test, u"Next"_s, QDate(2026, 5, 23));
        StallsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ROSETTE_VERIFY(model.load(test.connection(), QDate(2026, 5, 19)));
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

        auto *reference = page.findChild<QLineEdit *>(u"referenceLineEdit"_s);
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
        ROSETTE_VERIFY(model.load(test.connection()));
        QCOMPARE(model.index(0, PitchesModel::LastStall).data().toString(), u"never"_s);
    }
};

QTEST_MAIN(TestStallsPage)
#include "tst_stallspage.moc"
