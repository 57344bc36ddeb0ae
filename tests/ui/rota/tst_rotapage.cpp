#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/rotaweights.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/rota/rotaboard.h"
#include "ui/rota/rotapage.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/rota/shiftcell.h"
#include "ui/rota/teammodel.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The rota, filled as an organiser does on a Tuesday evening.
class TestRotaPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<RotaPage> m_page;
    ActivityId m_stall;
    ShiftId m_lead;
    ShiftId m_helpers;
    VolunteerId m_ada;
    VolunteerId m_ivy;

    Connection &c() { return m_test->connection(); }
    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    RotaBoard *board() { return child<RotaBoard>(u"rotaBoard"_s); }
    QListView *people() { return child<QListView>(u"peopleListView"_s); }
    void click(ShiftId shift) { QTest::mouseClick(board()->cell(shift), Qt::LeftButton); }
    QList<Assignment> assigned(ShiftId shift) { return AssignmentRepository::list(c(), shift).valueOr({}); }
    QString state() { return child<QLabel>(u"pageStateLabel"_s)->text(); }
    VolunteerId add(const QString &forename, const QString &surname, Answer saturday)
    {
        const VolunteerId id = *VolunteerRepository::insert(c(), {.forename = forename, .surname = surname});
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), saturday);
        if (!AvailabilityRepository::save(c(), id, week))
            qFatal("availability");
        return id;
    }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        m_stall = *ActivityRepository::insert(
            c(), {.title = u"Station stall"_s, .date = QDate(2026, 5, 23), .start = QTime(10, 0), .end = QTime(12, 0)});
        m_lead = *ShiftRepository::insert(
            c(), {.activity = m_stall, .role = u"stall lead"_s, .start = QTime(10, 0), .end = QTime(12, 0)});
        m_helpers = *ShiftRepository::insert(c(), {.activity = m_stall,
                                                   .role = u"leaflets"_s,
                                                   .start = QTime(10, 0),
                                                   .end = QTime(12, 0),
                                                   .minimum = 2,
                                                   .maximum = 3});
        m_ada = add(u"Ada"_s, u"Okafor"_s, Answer::Yes);
        m_ivy = add(u"Ivy"_s, u"Doyle"_s, Answer::No);
        m_page = std::make_unique<RotaPage>(m_test->context());
        m_page->resize(1400, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_test.reset();
    }

    void modelsKeepTheirPromises()
    {
        RotaPeopleModel model;
        QAbstractItemModelTester peopleTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto plan = WeekPlan::load(c(), QDate(2026, 5, 18), m_test->clock());
        ROSETTE_VERIFY(plan);
        model.showTeam(*plan);
        QCOMPARE(model.rowCount(), 2);
        model.showShift(*plan, plan->findShift(m_lead)->shift, m_test->clock().nowMs());
        QCOMPARE(model.index(0).data().toString(), u"Ada Okafor"_s);
        QVERIFY(!model.index(1).data(RotaPeopleModel::CanComeRole).toBool());
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
        QCOMPARE(RotaPeopleModel::volunteerIn(dragged.get()), m_ada);

        TeamModel team;
        QAbstractItemModelTester teamTester(&team, QAbstractItemModelTester::FailureReportingMode::QtTest);
        team.setAssignments({{.id = AssignmentId(4), .volunteerName = u"Ada"_s, .isLocked = true}});
        QCOMPARE(team.index(0, TeamModel::State).data().toString(), u"○ Offered, locked"_s);
        team.setAssignments({});
    }

    void gapsAreLoudAndSaidInWords()
    {
        QVERIFY2(state().contains(u"2 gaps"_s), qPrintable(state()));
        QVERIFY(
            board()->cell(m_lead)->accessibleName().contains(u"no stall lead: one could come, ask Ada Okafor first"_s));
        click(m_helpers);
        QCOMPARE(child<QLabel>(u"gapLabel"_s)->text(), u"■ 0 of 2: one could come, ask Ada Okafor first"_s);
        QCOMPARE(people()->model()->index(0, 0).data().toString(), u"Ada Okafor"_s);
        QVERIFY(
            people()->model()->index(1, 0).data(RotaPeopleModel::ReasonRole).toString().contains(u"not free on Sat"_s));
    }

    void theRotaFillsItselfWithReasonsInOneStep()
    {
        const VolunteerId ben = add(u"Ben"_s, u"Ng"_s, Answer::Yes);
        child<QAction>(u"fillRotaAction"_s)->trigger();
        QTRY_COMPARE(assigned(m_lead).size() + assigned(m_helpers).size(), 2);
        QSet<VolunteerId> asked;
        for (const Assignment &assignment : assigned(m_lead) + assigned(m_helpers)) {
            asked.insert(assignment.volunteer);
            QVERIFY2(assignment.reason.contains(u"free Sat"_s), qPrintable(assignment.reason));
        }
        QCOMPARE(asked, (QSet<VolunteerId>{m_ada, ben}));
        QTRY_VERIFY2(m_test->message().startsWith(u"2 place"_s), qPrintable(m_test->message()));
        QVERIFY2(m_test->message().contains(u"1 shift stays short"_s), qPrintable(m_test->message()));
        m_test->campaign().undoStack().undo();
        QVERIFY(assigned(m_lead).isEmpty() && assigned(m_helpers).isEmpty());
    }

    void fourWeeksAreFilledInOneStep()
    {
        add(u"Ben"_s, u"Ng"_s, Answer::Yes);
        const ActivityId later = *ActivityRepository::insert(
            c(), {.title = u"Market"_s, .date = QDate(2026, 6, 13), .start = QTime(10, 0), .end = QTime(12, 0)});
        const ShiftId shift = *ShiftRepository::insert(
            c(), {.activity = later, .role = u"leaflets"_s, .start = QTime(10, 0), .end = QTime(12, 0)});
        auto *month = child<QAction>(u"fillFourWeeksAction"_s);
        QCOMPARE(month->text(), u"Four weeks, Mon 18 May – Sun 14 Jun"_s);
        month->trigger();
        QTRY_COMPARE(assigned(shift).size(), 1);
        QCOMPARE(assigned(m_lead).size() + assigned(m_helpers).size(), 2);
        m_test->campaign().undoStack().undo();
        QVERIFY(assigned(shift).isEmpty() && assigned(m_lead).isEmpty() && assigned(m_helpers).isEmpty());
    }

    void whatMattersIsWeighedInWordsAndUsedToFill()
    {
        child<QAction>(u"wishesAction"_s)->trigger();
        auto *dialog = child<QDialog>(u"wishesDialog"_s);
        auto *fewest = dialog->findChild<QSlider *>(u"minimumSlider"_s);
        QCOMPARE(fewest->accessibleDescription(), u"as usual"_s);
        for (const RotaWish wish : kRotaWishes) { // with nothing that matters nobody needs to be asked
            auto *slider = dialog->findChild<QSlider *>(toKey(wish) + u"Slider"_s);
            slider->setFocus();
            QTest::keyClick(slider, Qt::Key_Home);
        }
        QCOMPARE(fewest->accessibleDescription(), u"not at all"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(RotaWeightsRepository::load(c())->of(RotaWish::Minimum), 0.0);
        child<QAction>(u"fillRotaAction"_s)->trigger();
        QTRY_VERIFY2(m_test->message().startsWith(u"The rota stays as it is"_s), qPrintable(m_test->message()));
        QVERIFY(assigned(m_lead).isEmpty());

        m_test->campaign().undoStack().undo();
        QVERIFY(*RotaWeightsRepository::load(c()) == RotaWeights());
        m_test->campaign().undoStack().redo();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        child<QAction>(u"wishesAction"_s)->trigger();
        dialog = child<QDialog>(u"wishesDialog"_s);
        QCOMPARE(dialog->findChild<QSlider *>(u"minimumSlider"_s)->value(), 0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"asUsualPushButton"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QVERIFY(*RotaWeightsRepository::load(c()) == RotaWeights());
    }

    void oneClickAsksTheBestAndUndoTakesItBack()
    {
        click(m_lead);
        QTest::mouseClick(child<QToolButton>(u"cover1AskedToolButton"_s), Qt::LeftButton);
        QCOMPARE(assigned(m_lead).size(), 1);
        QCOMPARE(assigned(m_lead).first().volunteer, m_ada);
        QVERIFY(state().contains(u"1 gap "_s) || state().contains(u"1 gap·"_s) || state().contains(u"1 gap ·"_s));
        QVERIFY(board()->cell(m_lead)->accessibleName().contains(u"○ Ada Okafor"_s));
        m_test->campaign().undoStack().undo();
        QVERIFY(assigned(m_lead).isEmpty());
        QVERIFY(state().contains(u"2 gaps"_s));
    }

    void keyboardGoesFromGapToPersonToAssignment()
    {
        child<QAction>(u"nextGapAction"_s)->trigger();
        QVERIFY(people()->hasFocus());
        QTest::keyClick(people(), Qt::Key_Return);
        QCOMPARE(assigned(m_lead).size(), 1);
        child<QAction>(u"nextGapAction"_s)->trigger();
        QVERIFY(board()->cell(m_helpers)->isChosen());
        board()->cell(m_helpers)->setFocus();
        QTest::keyClick(board()->cell(m_helpers), Qt::Key_Up);
        QVERIFY(board()->cell(m_lead)->isChosen());
        QVERIFY(board()->cell(m_lead)->hasFocus());
        QTest::keyClick(board()->cell(m_lead), Qt::Key_Return);
        QVERIFY(people()->hasFocus());
    }

    void personIsDroppedOnAShift()
    {
        auto *model = qobject_cast<RotaPeopleModel *>(people()->model());
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0)}));
        ShiftCell *cell = board()->cell(m_helpers);
        QDragEnterEvent enter(cell->rect().center(), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(cell, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(cell->rect().center()), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(cell, &drop);
        QCOMPARE(assigned(m_helpers).size(), 1);
    }

    void peopleAreConfirmedLockedAndTakenOff()
    {
        click(m_lead);
        QTest::mouseClick(child<QToolButton>(u"cover1AskedToolButton"_s), Qt::LeftButton);
        child<QAction>(u"confirmAction"_s)->trigger();
        QCOMPARE(assigned(m_lead).first().state, AssignmentState::Confirmed);
        child<QAction>(u"lockAction"_s)->trigger();
        QVERIFY(assigned(m_lead).first().isLocked);
        QVERIFY(!child<QAction>(u"takeOffAction"_s)->isEnabled());
        child<QAction>(u"lockAction"_s)->trigger();
        child<QAction>(u"takeOffAction"_s)->trigger();
        QVERIFY(assigned(m_lead).isEmpty());
        m_test->campaign().undoStack().undo();
        QCOMPARE(assigned(m_lead).first().state, AssignmentState::Confirmed);
        child<QAction>(u"declineAction"_s)->trigger();
        QVERIFY(board()->cell(m_lead)->accessibleName().contains(u"✕ Ada Okafor"_s));
        QVERIFY2(state().contains(u"2 gaps"_s), qPrintable(state()));
    }

    void shiftIsAddedChangedAndRemoved()
    {
        QTest::mouseClick(child<QToolButton>(u"addShiftToolButton"_s), Qt::LeftButton);
        auto *dialog = child<QDialog>(u"shiftDialog"_s);
        dialog->findChild<QComboBox *>(u"roleComboBox"_s)->setCurrentText(QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"role"_s));
        dialog->findChild<QComboBox *>(u"roleComboBox"_s)->setCurrentText(u"petition"_s);
        dialog->findChild<QSpinBox *>(u"minimumSpinBox"_s)->setValue(2);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"maximumSpinBox"_s)->value(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(ShiftRepository::list(c(), m_stall)->size(), 3);
        QVERIFY(child<QLabel>(u"peopleTitleLabel"_s)->text().contains(u"petition"_s));
        child<QAction>(u"removeShiftAction"_s)->trigger();
        QCOMPARE(ShiftRepository::list(c(), m_stall)->size(), 2);
        m_test->campaign().undoStack().undo();
        QCOMPARE(ShiftRepository::list(c(), m_stall)->size(), 3);
    }

    void weeksAreTurnedAndTargetsRevealed()
    {
        QTest::mouseClick(child<QToolButton>(u"nextWeekToolButton"_s), Qt::LeftButton);
        QVERIFY(!board()->cell(m_lead));
        QVERIFY(child<QLabel>(u"pageTitleLabel"_s)->text().contains(u"25–31 May 2026"_s));
        QVERIFY(!board()->isVisible()); // says what to do instead
        child<QAction>(u"planAction"_s)->trigger();
        QVERIFY(child<QDialog>(u"activityDialog"_s)->isVisible());
        child<QDialog>(u"activityDialog"_s)->reject();
        QTest::mouseClick(child<QToolButton>(u"thisWeekToolButton"_s), Qt::LeftButton);
        QVERIFY(board()->cell(m_lead));
        QTest::mouseClick(child<QToolButton>(u"previousWeekToolButton"_s), Qt::LeftButton);
        m_page->reveal({.kind = u"activity"_s, .id = m_stall.value(), .date = QDate(2026, 5, 23)});
        QVERIFY(board()->cell(m_lead)->isChosen());
        m_page->reveal({.kind = u"shift"_s, .id = m_helpers.value()});
        QVERIFY(board()->cell(m_helpers)->isChosen());
    }

    void planGoesToTheClipboardForTheChat()
    {
        child<QAction>(u"copyForChatAction"_s)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"Station stall"_s), qPrintable(text + m_test->message()));
        QVERIFY(!text.contains(u"07700"_s));
    }
};

QTEST_MAIN(TestRotaPage)
#include "tst_rotapage.moc"
