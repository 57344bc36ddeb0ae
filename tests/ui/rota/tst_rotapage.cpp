#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "models/rota/rotaweights.h"
#include "tests/ui/rota/rotascene.h"
#include "ui/rota/rotaneedsmodel.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/rota/rotateammodel.h"
#include "ui/rota/shiftcell.h"
#include "ui/rota/teammodel.h"
#include "ui/widgets/wordsdelegate.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The rota, filled as an organiser does on a Tuesday evening.
class TestRotaPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RotaScene> m_scene;

    UiTestCampaign &test() { return m_scene->test(); }
    Connection &c() { return m_scene->c(); }
    template <typename T>
    T *child(const QString &name)
    {
        return m_scene->child<T>(name);
    }
    RotaBoard *board() { return m_scene->board(); }
    QListView *people() { return m_scene->people(); }
    void click(ShiftId shift) { QTest::mouseClick(board()->cell(shift), Qt::LeftButton, {}, QPoint(20, 10)); }
    QList<Assignment> assigned(ShiftId shift) { return m_scene->assigned(shift); }
    QString state() { return m_scene->state(); }

private slots:
    void init()
    {
        m_scene = std::make_unique<RotaScene>();
        m_scene->open();
    }
    void cleanup() { m_scene.reset(); }

    void modelsKeepTheirPromises()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const VolunteerId ada = m_scene->ada;
        m_scene->put(m_scene->helpers, ada);
        const auto plan = WeekPlan::load(c(), QDate(2026, 5, 18), test().clock());
        ROSETTE_VERIFY(plan);
        RotaPeopleModel candidates;
        QAbstractItemModelTester candidatesTester(&candidates, mode);
        candidates.showShift(*plan, plan->findShift(m_scene->helpers)->shift, test().clock().nowMs());
        QCOMPARE(candidates.indexOf(ada), -1); // stands among the people of the shift
        QCOMPARE(candidates.index(0).data().toString(), u"Ivy Doyle"_s);
        QVERIFY(candidates.index(0).data(WordsDelegate::QuietRole).toBool());

        RotaTeamModel team;
        QAbstractItemModelTester teamTester(&team, mode);
        team.showTeam(plan->team(), test().clock().nowMs());
        QCOMPARE(team.rowCount(), 2);
        QCOMPARE(team.row(0).name, u"Ivy Doyle"_s); // never asked
        QCOMPARE(team.row(0).days[5], Answer::No);
        QCOMPARE(team.row(1).days[5], Answer::Yes);
        QCOMPARE(team.row(1).days[6], Answer::Unsaid);
        QCOMPARE(team.row(1).load, u"1 shift"_s);

        RotaNeedsModel needs;
        QAbstractItemModelTester needsTester(&needs, mode);
        needs.showWeeks({*plan});
        QCOMPARE(needs.rowCount(), 2);
        QCOMPARE(needs.need(0).shift, m_scene->lead); // without its lead first
        test().clock().set(QDateTime(kSaturday, QTime(12, 0))); // just over
        const auto after = WeekPlan::load(c(), plan->monday(), test().clock());
        ROSETTE_VERIFY(after);
        needs.showWeeks({*after});
        QCOMPARE(needs.rowCount(), 1);
        QCOMPARE(needs.need(0).detail, u"leaflets: who came?"_s);

        TeamModel places;
        QAbstractItemModelTester placesTester(&places, mode);
        places.setPlaces(
            {{{.id = AssignmentId(4), .volunteer = ada, .volunteerName = u"Ada"_s, .isLocked = true}, {}}});
        QCOMPARE(places.index(0).data(WordsDelegate::AsideRole).toString(), u"offered, locked"_s);
        QVERIFY(!places.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
        places.setPlaces({});
    }

    void gapsAreLoudAndSaidInWords()
    {
        QVERIFY2(state().contains(u"2 gaps"_s), qPrintable(state()));
        QVERIFY(board()
                    ->cell(m_scene->lead)
                    ->accessibleName()
                    .contains(u"no stall lead: one could come, ask Ada Okafor first"_s));
        click(m_scene->helpers);
        QCOMPARE(child<QLabel>(u"gapLabel"_s)->text(), u"■ 0 of 2: one could come, ask Ada Okafor first"_s);
        QCOMPARE(people()->model()->index(0, 0).data().toString(), u"Ada Okafor"_s);
        const QString why = people()->model()->index(1, 0).data(WordsDelegate::DetailRole).toString();
        QVERIFY2(why.contains(u"not free on Sat"_s), qPrintable(why));
        const QString others = child<QLabel>(u"whyLabel"_s)->text();
        QVERIFY2(others.startsWith(u"Why not the others: one not free."_s), qPrintable(others));
        QVERIFY2(others.contains(u"◆ Ivy Doyle could, if"_s), qPrintable(others));
    }

    void theRotaFillsItselfWithReasonsInOneStep()
    {
        const VolunteerId ben = m_scene->add(u"Ben"_s, u"Ng"_s, Answer::Yes);
        child<QAction>(u"fillRotaAction"_s)->trigger();
        QTRY_COMPARE(assigned(m_scene->lead).size() + assigned(m_scene->helpers).size(), 2);
        QSet<VolunteerId> asked;
        for (const Assignment &assignment : assigned(m_scene->lead) + assigned(m_scene->helpers)) {
            asked.insert(assignment.volunteer);
            QVERIFY2(assignment.reason.contains(u"free Sat"_s), qPrintable(assignment.reason));
        }
        QCOMPARE(asked, (QSet<VolunteerId>{m_scene->ada, ben}));
        QTRY_VERIFY2(test().message().startsWith(u"2 place"_s), qPrintable(test().message()));
        QVERIFY2(test().message().contains(u"1 shift stays short"_s), qPrintable(test().message()));
        m_scene->undo();
        QVERIFY(assigned(m_scene->lead).isEmpty() && assigned(m_scene->helpers).isEmpty());
    }

    void fourWeeksAreFilledInOneStep()
    {
        m_scene->add(u"Ben"_s, u"Ng"_s, Answer::Yes);
        const ActivityId later = *ActivityRepository::insert(
            c(), {.title = u"Market"_s, .date = QDate(2026, 6, 13), .start = QTime(10, 0), .end = QTime(12, 0)});
        const ShiftId shift = *ShiftRepository::insert(
            c(), {.activity = later, .role = u"leaflets"_s, .start = QTime(10, 0), .end = QTime(12, 0)});
        auto *month = child<QAction>(u"fillFourWeeksAction"_s);
        QCOMPARE(month->text(), u"Four weeks, Mon 18 May – Sun 14 Jun"_s);
        month->trigger();
        QTRY_COMPARE(assigned(shift).size(), 1);
        QCOMPARE(assigned(m_scene->lead).size() + assigned(m_scene->helpers).size(), 2);
        m_scene->undo();
        QVERIFY(assigned(shift).isEmpty() && assigned(m_scene->lead).isEmpty() && assigned(m_scene->helpers).isEmpty());
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
        QTRY_VERIFY2(test().message().startsWith(u"The rota stays as it is"_s), qPrintable(test().message()));
        QVERIFY(assigned(m_scene->lead).isEmpty());

        m_scene->undo();
        QVERIFY(*RotaWeightsRepository::load(c()) == RotaWeights());
        test().campaign().undoStack().redo();
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
        click(m_scene->lead);
        QTest::mouseClick(child<QToolButton>(u"cover1AskedToolButton"_s), Qt::LeftButton);
        QCOMPARE(assigned(m_scene->lead).size(), 1);
        QCOMPARE(assigned(m_scene->lead).first().volunteer, m_scene->ada);
        QVERIFY(state().contains(u"1 gap "_s) || state().contains(u"1 gap·"_s) || state().contains(u"1 gap ·"_s));
        QVERIFY(board()->cell(m_scene->lead)->accessibleName().contains(u"○ Ada Okafor"_s));
        m_scene->undo();
        QVERIFY(assigned(m_scene->lead).isEmpty());
        QVERIFY(state().contains(u"2 gaps"_s));
    }

    void keyboardGoesFromGapToPersonToAssignment()
    {
        auto *ask = child<QToolButton>(u"cover1AskedToolButton"_s);
        child<QAction>(u"nextGapAction"_s)->trigger();
        QVERIFY(ask->hasFocus());
        QTest::keyClick(ask, Qt::Key_Return);
        QCOMPARE(assigned(m_scene->lead).size(), 1);
        child<QAction>(u"nextGapAction"_s)->trigger();
        QVERIFY(board()->cell(m_scene->helpers)->isChosen());
        board()->cell(m_scene->helpers)->setFocus();
        QTest::keyClick(board()->cell(m_scene->helpers), Qt::Key_Up);
        QVERIFY(board()->cell(m_scene->lead)->isChosen());
        QVERIFY(board()->cell(m_scene->lead)->hasFocus());
        QTest::keyClick(board()->cell(m_scene->lead),
                        Qt::Key_Return); // is full: to those who could be put there besides
        QVERIFY(people()->hasFocus());
    }

    void peopleAreConfirmedLockedAndTakenOff()
    {
        click(m_scene->lead);
        QTest::mouseClick(child<QToolButton>(u"cover1AskedToolButton"_s), Qt::LeftButton);
        child<QAction>(u"confirmAction"_s)->trigger();
        QCOMPARE(assigned(m_scene->lead).first().state, AssignmentState::Confirmed);
        child<QAction>(u"lockAction"_s)->trigger();
        QVERIFY(assigned(m_scene->lead).first().isLocked);
        QVERIFY(!child<QAction>(u"takeOffAction"_s)->isEnabled());
        child<QAction>(u"lockAction"_s)->trigger();
        child<QAction>(u"takeOffAction"_s)->trigger();
        QVERIFY(assigned(m_scene->lead).isEmpty());
        m_scene->undo();
        QCOMPARE(assigned(m_scene->lead).first().state, AssignmentState::Confirmed);
        child<QAction>(u"declineAction"_s)->trigger();
        QVERIFY(board()->cell(m_scene->lead)->accessibleName().contains(u"✕ Ada Okafor"_s));
        QVERIFY2(state().contains(u"2 gaps"_s), qPrintable(state()));
    }

    void shiftIsAddedChangedAndRemoved()
    {
        child<QAction>(u"addShiftAction"_s)->trigger();
        auto *dialog = child<QDialog>(u"shiftDialog"_s);
        dialog->findChild<QComboBox *>(u"roleComboBox"_s)->setCurrentText(QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"role"_s));
        dialog->findChild<QComboBox *>(u"roleComboBox"_s)->setCurrentText(u"petition"_s);
        dialog->findChild<QSpinBox *>(u"minimumSpinBox"_s)->setValue(2);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"maximumSpinBox"_s)->value(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(ShiftRepository::list(c(), m_scene->stall)->size(), 3);
        QVERIFY(child<QLabel>(u"peopleTitleLabel"_s)->text().contains(u"petition"_s));
        child<QAction>(u"removeShiftAction"_s)->trigger();
        QCOMPARE(ShiftRepository::list(c(), m_scene->stall)->size(), 2);
        m_scene->undo();
        QCOMPARE(ShiftRepository::list(c(), m_scene->stall)->size(), 3);
    }

    void weeksAreTurnedAndTargetsRevealed()
    {
        QTest::mouseClick(child<QToolButton>(u"forwardToolButton"_s), Qt::LeftButton);
        QVERIFY(!board()->cell(m_scene->lead));
        QVERIFY(child<QLabel>(u"pageTitleLabel"_s)->text().contains(u"25–31 May 2026"_s));
        QVERIFY(!board()->isVisible()); // says what to do instead
        child<QAction>(u"planAction"_s)->trigger();
        QVERIFY(child<QDialog>(u"activityDialog"_s)->isVisible());
        child<QDialog>(u"activityDialog"_s)->reject();
        QTest::mouseClick(child<QToolButton>(u"todayToolButton"_s), Qt::LeftButton);
        QVERIFY(board()->cell(m_scene->lead));
        QTest::mouseClick(child<QToolButton>(u"backToolButton"_s), Qt::LeftButton);
        m_scene->page().reveal({.kind = u"activity"_s, .id = m_scene->stall.value(), .date = QDate(2026, 5, 23)});
        QVERIFY(board()->cell(m_scene->lead)->isChosen());
        m_scene->page().reveal({.kind = u"shift"_s, .id = m_scene->helpers.value()});
        QVERIFY(board()->cell(m_scene->helpers)->isChosen());
    }
};

QTEST_MAIN(TestRotaPage)
#include "tst_rotapage.moc"
