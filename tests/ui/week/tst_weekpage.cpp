#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/activities/stallrules.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/activities/activitydialog.h"
#include "ui/week/activitycard.h"
#include "ui/week/daycolumn.h"
#include "ui/week/needsmodel.h"
#include "ui/week/weekpage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// This week, used as an organiser would on the Tuesday evening of 19 May 2026.
class TestWeekPage : public QObject
{
    Q_OBJECT

    static ActivityId addStall(UiTestCampaign &test, QDate date, int minimum)
    {
        ActivityId id;
        const Status status = test.campaign().edit(u"Add stall"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(id, ActivityRepository::insert(c, Activity{.title = u"Station stall"_s,
                                                                      .date = date,
                                                                      .start = QTime(10, 0),
                                                                      .end = QTime(12, 0)}));
            ROSETTE_CHECK(ShiftRepository::insert(c, Shift{.activity = id,
                                                           .role = u"stall"_s,
                                                           .start = QTime(10, 0),
                                                           .end = QTime(12, 0),
                                                           .minimum = minimum,
                                                           .maximum = 4}));
            return {};
        });
        Q_ASSERT(status.isOk());
        Q_UNUSED(status)
        return id;
    }

    static QList<ActivityCard *> cards(const WeekPage &page, int weekday)
    {
        QList<ActivityCard *> found;
        for (ActivityCard *card :
             page.findChild<DayColumn *>(u"day%1Column"_s.arg(weekday))->findChildren<ActivityCard *>()) {
            if (!card->isHidden() || card->parentWidget())
                found += card;
        }
        return found;
    }

private slots:
    void emptyWeekSaysWhatToDo()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](QLabel *label) { return label->text().contains(u"Nothing is planned yet"_s); }));
    }

    void stallStandsOnItsDayAndItsGapNeedsSomebody()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        addStall(test, QDate(2026, 5, 23), 2);
        QCOMPARE(cards(page, 6).size(), 1);
        QVERIFY(cards(page, 6).first()->accessibleName().contains(u"Station stall"_s));
        auto *needs = page.findChild<QListView *>(u"needsListView"_s);
        QCOMPARE(needs->model()->rowCount(), 1);
        QVERIFY(needs->model()->index(0, 0).data().toString().contains(u"Station stall"_s));
    }

    void enterOnANeedOpensTheRotaAtTheShift()
    {
        UiTestCampaign test;
        addStall(test, QDate(2026, 5, 23), 2);
        WeekPage page(test.context());
        page.show();
        auto *needs = page.findChild<QListView *>(u"needsListView"_s);
        needs->setFocus();
        needs->setCurrentIndex(needs->model()->index(0, 0));
        QTest::keyClick(needs, Qt::Key_Return);
        QCOMPARE(test.navigator().steps.size(), 1);
        QCOMPARE(test.navigator().steps.first().pageId, u"rota"_s);
        QCOMPARE(test.navigator().steps.first().target.date, QDate(2026, 5, 23));
    }

    void undoTakesTheCardAway()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        addStall(test, QDate(2026, 5, 23), 2);
        test.campaign().undoStack().undo();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(cards(page, 6).size(), 0);
        test.campaign().undoStack().redo();
        QCOMPARE(cards(page, 6).size(), 1);
    }

    void weeksAreTurnedAndTodayComesBack()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        QCOMPARE(page.monday(), QDate(2026, 5, 18));
        QTest::mouseClick(page.findChild<QToolButton *>(u"forwardToolButton"_s), Qt::LeftButton);
        QCOMPARE(page.monday(), QDate(2026, 5, 25));
        QTest::mouseClick(page.findChild<QToolButton *>(u"todayToolButton"_s), Qt::LeftButton);
        QCOMPARE(page.monday(), QDate(2026, 5, 18));
    }

    void stallIsPlannedThroughTheForm()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        page.show();
        QTest::mouseClick(page.findChild<DayColumn *>(u"day7Column"_s)->findChild<QToolButton *>(u"planToolButton"_s),
                          Qt::LeftButton);
        auto *dialog = page.findChild<ActivityDialog *>(u"activityDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"placeComboBox"_s)->lineEdit(), u"Market Square"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);

        const auto stalls = ActivityRepository::list(test.connection(), ActivityFilter{.kind = ActivityKind::Stall});
        ROSETTE_VERIFY(stalls);
        QCOMPARE(stalls->size(), 1);
        QCOMPARE(stalls->first().date, QDate(2026, 5, 24));
        QCOMPARE(stalls->first().pitchName, u"Market Square"_s);
        QCOMPARE(ShiftRepository::list(test.connection(), stalls->first().id)->size(), 2);
        QCOMPARE(test.campaign().undoStack().count(), 1);
    }

    void everySaturdayButNotInAugustIsOneStep()
    {
        UiTestCampaign test;
        std::unique_ptr<ActivityDialog> dialog(
            ActivityDialog::forNew(test.context(), ActivityKind::Stall, QDate(2026, 7, 18), nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        auto *rhythm = dialog->findChild<QComboBox *>(u"rhythmComboBox"_s);
        auto *until = dialog->findChild<QLineEdit *>(u"untilDateField"_s);
        auto *leftOut = dialog->findChild<QLineEdit *>(u"leftOutLineEdit"_s);
        QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!until->isVisible());
        QCOMPARE(rhythm->itemText(3), u"Every month on the third Saturday"_s);
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"placeComboBox"_s)->lineEdit(), u"Station"_s);
        QTest::keyClicks(rhythm, u"Every week"_s);
        QVERIFY(until->isVisible());
        QApplication::setActiveWindow(dialog.get());
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, u"12 Sep"_s);
        leftOut->setFocus();
        QTest::keyClicks(leftOut, u"Augus"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(dialog->findChild<QLabel *>(u"complaintLabel"_s)->text().contains(u"“Augus”"_s), "says what it is");
        QVERIFY(ActivityRepository::list(test.connection())->isEmpty());

        QTest::keyClicks(leftOut, u"t"_s);
        const QString count = dialog->findChild<QLabel *>(u"repeatCountLabel"_s)->text();
        QVERIFY2(count.startsWith(u"3 more: the next on Sat 25 Jul, the last on Sat 12 Sep"_s), qPrintable(count));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(ActivityRepository::list(test.connection())->size(), 4);
        QCOMPARE(PitchRepository::list(test.connection())->first().stalls, 4);
        QCOMPARE(test.campaign().undoStack().count(), 1);
        test.campaign().undoStack().undo();
        QVERIFY(ActivityRepository::list(test.connection())->isEmpty());
    }

    void aSeriesTellsTheClashesOfItsLaterDays()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(StallRules::save(c, {0}));
            ROSETTE_ASSIGN(const PitchId station,
                           PitchRepository::insert(c, {.name = u"Station"_s, .permission = Permission::Granted}));
            ROSETTE_CHECK(ActivityRepository::insert(c, Activity{.title = u"Theirs"_s,
                                                                 .date = QDate(2026, 8, 1),
                                                                 .start = QTime(11, 0),
                                                                 .end = QTime(13, 0),
                                                                 .pitch = station}));
            return {};
        }));
        std::unique_ptr<ActivityDialog> dialog(
            ActivityDialog::forNew(test.context(), ActivityKind::Stall, QDate(2026, 7, 18), nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const auto *warning = dialog->findChild<QLabel *>(u"clashWarning"_s);
        dialog->findChild<QComboBox *>(u"placeComboBox"_s)->setEditText(u"Station"_s);
        QVERIFY2(!warning->isVisible(), qPrintable(warning->text()));
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"rhythmComboBox"_s), u"Every week"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(u"Sat 1 Aug"_s), qPrintable(warning->text()));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"leftOutLineEdit"_s), u"August"_s);
        QVERIFY2(!warning->isVisible(), qPrintable(warning->text()));
    }

    void timesThatCannotBeAreSaidInTheForm()
    {
        UiTestCampaign test;
        std::unique_ptr<ActivityDialog> dialog(
            ActivityDialog::forNew(test.context(), ActivityKind::Stall, QDate(2026, 5, 23), nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        auto *end = dialog->findChild<QLineEdit *>(u"endTimeField"_s);
        QApplication::setActiveWindow(dialog.get());
        end->setFocus();
        end->selectAll();
        QTest::keyClicks(end, u"9"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QLabel *>(u"complaintLabel"_s)->text().isEmpty());
        QVERIFY(ActivityRepository::list(test.connection())->isEmpty());
    }

    void aStallWithoutPermissionNeedsSomebody()
    {
        UiTestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const PitchId station, PitchRepository::insert(c, {.name = u"Station"_s,
                                                                              .landowner = u"Network Rail"_s,
                                                                              .permission = Permission::Asked,
                                                                              .noticeDays = 7}));
            ROSETTE_CHECK(ActivityRepository::insert(c, Activity{.title = u"Station stall"_s,
                                                                 .date = QDate(2026, 5, 23),
                                                                 .start = QTime(10, 0),
                                                                 .end = QTime(12, 0),
                                                                 .pitch = station}));
            return {};
        }));
        WeekPage page(test.context());
        page.show();
        auto *view = page.findChild<QListView *>(u"needsListView"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        const QModelIndex need = view->model()->index(0, 0);
        QVERIFY2(need.data(NeedsModel::TextRole).toString().contains(u"Network Rail wants 7"_s),
                 qPrintable(need.data().toString()));
        QVERIFY(need.data(NeedsModel::DetailRole).toString().startsWith(u"Ring Network Rail today"_s));
        emit view->activated(need);
        QCOMPARE(test.navigator().steps.last().pageId, u"stalls"_s);

        const auto pitch = PitchRepository::findByName(test.connection(), u"Station"_s);
        Pitch granted = **pitch;
        granted.permission = Permission::Granted;
        ROSETTE_VERIFY(
            test.campaign().edit(u"Granted"_s, [&](Connection &c) { return PitchRepository::update(c, granted); }));
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void aStallThatIsOverAsksWhatItGaveAndCountsInTheMonth()
    {
        UiTestCampaign test;
        addStall(test, QDate(2026, 5, 16), 0);
        WeekPage page(test.context());
        page.show();
        auto *view = page.findChild<QListView *>(u"needsListView"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        emit view->activated(view->model()->index(0, 0));
        auto *dialog = page.findChild<QDialog *>(u"resultDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"resultLineEdit"_s), u"42c 300l"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(view->model()->rowCount(), 0);
        const QString month = page.findChild<QLabel *>(u"monthLabel"_s)->text();
        QVERIFY2(month.contains(u"42 conversations, 300 leaflets"_s), qPrintable(month));
    }

    void aKitClashLeadsToThePackingList()
    {
        UiTestCampaign test;
        const auto gazebo = KitRepository::insert(test.connection(), {.name = u"Gazebo"_s});
        ROSETTE_VERIFY(gazebo);
        ActivityId late;
        for (const int hour : {10, 11}) {
            late = *ActivityRepository::insert(test.connection(), {.title = u"Stall"_s,
                                                                   .date = QDate(2026, 5, 23),
                                                                   .start = QTime(hour, 0),
                                                                   .end = QTime(hour + 2, 0)});
            ROSETTE_VERIFY(PackingListRepository::save(test.connection(), late, *gazebo, {}));
        }
        const auto plan = WeekPlan::load(test.connection(), QDate(2026, 5, 18), test.clock());
        ROSETTE_VERIFY(plan);
        const auto needs = NeedsModel::of(*plan, 0);
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().pageId, u"stalls"_s);
        QCOMPARE(needs.first().target.kind, u"packing-list"_s);
        QCOMPARE(needs.first().target.id, late.value());
    }

    void needsModelKeepsTheContract()
    {
        UiTestCampaign test;
        addStall(test, QDate(2026, 5, 23), 2);
        NeedsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate monday(2026, 5, 18);
        const auto plan = WeekPlan::load(test.connection(), monday, test.clock());
        ROSETTE_VERIFY(plan);
        model.setNeeds(NeedsModel::of(*plan, 3));
        QCOMPARE(model.rowCount(), 2);
        test.clock().set(QDateTime(monday.addDays(7), QTime(9, 0)));
        const auto past = WeekPlan::load(test.connection(), monday, test.clock());
        ROSETTE_VERIFY(past);
        model.setNeeds(NeedsModel::of(*past, 0));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestWeekPage)
#include "tst_weekpage.moc"
