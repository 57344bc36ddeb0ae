#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include "models/activities/insurancepolicy.h"
#include "models/activities/pitchrepository.h"
#include "models/volunteers/absence.h"
#include "tests/ui/rota/rotascene.h"
#include "ui/rota/rotagrid.h"
#include "ui/rota/rotagridmodel.h"
#include "ui/rota/rotamonth.h"
#include "ui/rota/rotamonthmodel.h"
#include "ui/rota/rotaside.h"
#include "ui/rota/shiftcell.h"
#include "ui/widgets/wordsdelegate.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// People and shifts seen from all sides, and people dragged between them.
class TestRotaViews : public QObject
{
    Q_OBJECT

    enum View {
        Days,
        People,
        Month,
    };

    std::unique_ptr<RotaScene> m_scene;

    void show(View view) { m_scene->child<QTabBar>(u"rotaTabBar"_s)->setCurrentIndex(view); }
    RotaGrid *grid() { return m_scene->child<RotaGrid>(u"rotaGrid"_s); }
    RotaMonth *month() { return m_scene->child<RotaMonth>(u"rotaMonth"_s); }
    QWidget *side() { return m_scene->child<RotaSide>(u"rotaSide"_s); }
    QModelIndex cell(VolunteerId volunteer, ShiftId shift)
    {
        const RotaGridModel &model = grid()->gridModel();
        return model.index(model.rowOf(volunteer), model.columnOf(shift));
    }
    QString word(VolunteerId volunteer, ShiftId shift) { return cell(volunteer, shift).data().toString(); }
    QList<Assignment> assigned(ShiftId shift) { return m_scene->assigned(shift); }
    QString selectedIn(const QString &list)
    {
        return m_scene->child<QListView>(list)->currentIndex().data(WordsDelegate::TextRole).toString();
    }
    static bool drop(QWidget *target, const DraggedPerson &person, QPoint at)
    {
        const std::unique_ptr<QMimeData> dragged(person.toMimeData());
        QDragEnterEvent enter(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent dropped(QPointF(at), Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        return enter.isAccepted();
    }

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
        m_scene->put(m_scene->lead, m_scene->ada);
        const auto plan = WeekPlan::load(m_scene->c(), QDate(2026, 5, 18), m_scene->test().clock());
        ROSETTE_VERIFY(plan);
        RotaGridModel people;
        QAbstractItemModelTester peopleTester(&people, mode);
        people.showPlan(*plan);
        QCOMPARE(people.rowCount(), 2);
        QCOMPARE(people.columnCount(), 2);
        QCOMPARE(people.headerData(0, Qt::Vertical, RotaGridModel::AsideRole).toString(), u"1 shift · 2 h"_s);
        QCOMPARE(people.headerData(1, Qt::Horizontal, RotaGridModel::CountRole).toString(), u"■ 0/2"_s);
        RotaMonthModel days;
        QAbstractItemModelTester daysTester(&days, mode);
        days.showWeeks({*plan}, QDate(2026, 5, 1), QDate(2026, 5, 19));
        QCOMPARE(days.lines(days.index(0, 5)).first().count, u"■ 1/3"_s);
        QVERIFY(days.isColumnEmpty(0));
    }

    void peopleAndShiftsSayWhoIsOnWhoCouldAndWhoCannot()
    {
        show(People);
        QCOMPARE(word(m_scene->ada, m_scene->lead), u"free"_s);
        QCOMPARE(word(m_scene->ivy, m_scene->lead), u"not free"_s);
        m_scene->put(m_scene->lead, m_scene->ada);
        QCOMPARE(word(m_scene->ada, m_scene->lead), u"○ offered"_s);
        QCOMPARE(word(m_scene->ada, m_scene->helpers), u"busy"_s);
    }

    void aCellPutsLocksAndTakesOffByKeyboardAndSaysWhy()
    {
        show(People);
        grid()->setFocus();
        grid()->setCurrentIndex(cell(m_scene->ivy, m_scene->lead));
        QCOMPARE(selectedIn(u"peopleListView"_s), u"Ivy Doyle"_s);
        QTest::keyClicks(grid(), u"Ada"_s);
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(assigned(m_scene->lead).first().volunteer, m_scene->ada);
        QCOMPARE(selectedIn(u"shiftTeamListView"_s), u"Ada Okafor"_s);
        QVERIFY(grid()->gridModel().reason(grid()->currentIndex(), 0).contains(u"free Sat"_s));
        QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(assigned(m_scene->lead).first().isLocked);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QVERIFY2(m_scene->test().message().contains(u"locked"_s), qPrintable(m_scene->test().message()));
        QTest::keyClick(grid(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(grid(), Qt::Key_Delete);
        QVERIFY(assigned(m_scene->lead).isEmpty());
    }

    void peopleAreDraggedFromShiftToShiftAndOff()
    {
        const AssignmentId id = m_scene->put(m_scene->lead, m_scene->ada);
        ShiftCell *helpers = m_scene->board()->cell(m_scene->helpers);
        QVERIFY(drop(helpers, {m_scene->ada, id}, helpers->rect().center()));
        QVERIFY(assigned(m_scene->lead).isEmpty());
        QCOMPARE(assigned(m_scene->helpers).first().volunteer, m_scene->ada);
        const AssignmentId moved = assigned(m_scene->helpers).first().id;
        QVERIFY(drop(side(), {m_scene->ada, moved}, QPoint(20, 20)));
        QVERIFY(assigned(m_scene->helpers).isEmpty());
        m_scene->undo();
        m_scene->undo();
        QCOMPARE(assigned(m_scene->lead).first().id, id);

        show(People);
        const QRect column = grid()->visualRect(cell(m_scene->ada, m_scene->helpers));
        QVERIFY(drop(grid()->viewport(), {m_scene->ada, id}, column.center()));
        QCOMPARE(assigned(m_scene->helpers).size(), 1);
    }

    void whoIsPutAgainstARuleIsPutAndTold()
    {
        ShiftCell *lead = m_scene->board()->cell(m_scene->lead);
        drop(lead, {m_scene->ivy, {}}, lead->rect().center());
        QCOMPARE(assigned(m_scene->lead).size(), 1);
        const QString told = m_scene->test().message();
        QVERIFY2(told.startsWith(u"Ivy Doyle is on stall lead"_s) && told.contains(u"not free on Sat"_s),
                 qPrintable(told));
        const QModelIndex ivy = m_scene->child<QListView>(u"shiftTeamListView"_s)->model()->index(0, 0);
        QCOMPARE(ivy.data(WordsDelegate::DetailRole).toString(), u"put here by hand, though: not free on Sat"_s);
    }

    void peopleMoveWithoutAMouse()
    {
        m_scene->put(m_scene->lead, m_scene->ada);
        m_scene->page().reveal({.kind = u"shift"_s, .id = m_scene->lead.value()});
        m_scene->child<QAction>(u"moveAction"_s)->trigger();
        auto *dialog = m_scene->child<QDialog>(u"moveDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"shiftsListWidget"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"■ 0/2 · leaflets, Sat 23 May 10:00–12:00, Station stall"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(assigned(m_scene->helpers).first().volunteer, m_scene->ada);
        m_scene->undo();
        QCOMPARE(assigned(m_scene->lead).first().volunteer, m_scene->ada);
    }

    void everyNameHasRoomOnTheBoard()
    {
        const VolunteerId long_ = m_scene->add(u"Maximiliana"_s, u"Featherstone-Hall"_s, Answer::Yes);
        m_scene->put(m_scene->helpers, long_);
        ShiftCell *cell = m_scene->board()->cell(m_scene->helpers);
        QVERIFY(cell->personRect(long_).width() >=
                cell->fontMetrics().horizontalAdvance(u"○ Maximiliana Featherstone-Hall"_s));
    }

    void whatStandsBesideGivesTheBoardItsRoom()
    {
        QVERIFY(side()->isVisible());
        const int narrow = m_scene->board()->width();
        QTest::keyClick(m_scene->board(), Qt::Key_F9);
        QVERIFY(!side()->isVisible());
        QTRY_VERIFY(m_scene->board()->width() > narrow);
        QTest::mouseClick(m_scene->board()->cell(m_scene->lead), Qt::LeftButton, {}, QPoint(20, 10));
        QVERIFY(side()->isVisible());
        QTest::keyClick(m_scene->board()->cell(m_scene->lead), Qt::Key_Escape);
        QVERIFY(!side()->isVisible());
    }

    void theMonthShowsItsGapsAndLeadsToThem()
    {
        const ActivityId later = *ActivityRepository::insert(
            m_scene->c(),
            {.title = u"Market"_s, .date = QDate(2026, 5, 30), .start = QTime(9, 0), .end = QTime(11, 0)});
        const ShiftId stand = *ShiftRepository::insert(
            m_scene->c(), {.activity = later, .role = u"leaflets"_s, .start = QTime(9, 0), .end = QTime(11, 0)});
        show(Month);
        QCOMPARE(m_scene->child<QLabel>(u"pageTitleLabel"_s)->text(), u"Rota · May 2026"_s);
        QTRY_COMPARE(month()->monthModel().rowCount(), 5); // is read in a task
        QVERIFY2(m_scene->state().contains(u"3 gaps"_s), qPrintable(m_scene->state()));
        month()->setFocus();
        month()->setCurrentIndex(month()->monthModel().index(4, 5));
        QCOMPARE(month()->monthModel().date(month()->currentIndex()), QDate(2026, 5, 30));
        QTest::keyClick(month(), Qt::Key_Return);
        QCOMPARE(m_scene->child<QLabel>(u"detailsTitleLabel"_s)->text(), u"leaflets"_s);
        QTest::mouseClick(m_scene->child<QToolButton>(u"cover1AskedToolButton"_s), Qt::LeftButton);
        QCOMPARE(assigned(stand).first().volunteer, m_scene->ada);
        QTest::mouseClick(m_scene->child<QToolButton>(u"forwardToolButton"_s), Qt::LeftButton);
        QCOMPARE(m_scene->child<QLabel>(u"pageTitleLabel"_s)->text(), u"Rota · June 2026"_s);
        QTest::mouseClick(m_scene->child<QToolButton>(u"backToolButton"_s), Qt::LeftButton);
        QTRY_COMPARE(month()->monthModel().date(month()->monthModel().index(4, 0)), QDate(2026, 5, 25));
        emit month()->verticalHeader()->sectionClicked(4);
        QCOMPARE(m_scene->child<QLabel>(u"pageTitleLabel"_s)->text(), u"Rota · 25–31 May 2026"_s);
        QVERIFY(m_scene->board()->cell(stand));
    }

    void aClashIsShownWithWhatSettlesIt()
    {
        m_scene->put(m_scene->lead, m_scene->ada);
        const Status away = m_scene->test().campaign().edit(u"away"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(AbsenceRepository::insert(
                c, {.volunteer = m_scene->ada, .from = kSaturday, .to = kSaturday, .reason = u"wedding"_s}));
            return {};
        });
        ROSETTE_VERIFY(away);
        QVERIFY2(m_scene->state().contains(u"1 clash"_s), qPrintable(m_scene->state()));
        QVERIFY(m_scene->board()->cell(m_scene->lead)->accessibleName().contains(u"Ada Okafor · offered · clashes"_s));
        m_scene->page().reveal({.kind = u"shift"_s, .id = m_scene->lead.value()});
        QVERIFY(m_scene->child<QLabel>(u"clashLabel"_s)->text().contains(u"wedding"_s));
        QTest::mouseClick(m_scene->child<QToolButton>(u"settleToolButton"_s), Qt::LeftButton);
        QVERIFY(assigned(m_scene->lead).isEmpty());
        QVERIFY2(!m_scene->state().contains(u"clash"_s), qPrintable(m_scene->state()));
    }

    void whatIsSettledOnAnotherPageIsNoClashHereAnyMore()
    {
        Campaign &campaign = m_scene->test().campaign();
        ROSETTE_VERIFY(campaign.edit(u"pitch"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(Activity stall, ActivityRepository::find(c, m_scene->stall));
            ROSETTE_ASSIGN(stall.pitch, PitchRepository::insert(c, {.name = u"Station"_s,
                                                                    .permission = Permission::NotNeeded,
                                                                    .insurancePounds = 5'000'000}));
            return ActivityRepository::update(c, stall);
        }));
        QVERIFY2(m_scene->state().contains(u"1 clash"_s), qPrintable(m_scene->state()));
        const InsurancePolicy policy{u"PL 1"_s, 5'000'000, kSaturday};
        ROSETTE_VERIFY(campaign.edit(u"insurance"_s, [&](Connection &c) { return InsurancePolicy::save(c, policy); }));
        QVERIFY2(!m_scene->state().contains(u"clash"_s), qPrintable(m_scene->state()));
    }

    void whereNobodyOrNothingIsThereItSaysWhatToDo()
    {
        ROSETTE_VERIFY(m_scene->test().campaign().edit(u"nobody"_s, [&](Connection &c) -> Status {
            for (const VolunteerId volunteer : {m_scene->ada, m_scene->ivy})
                ROSETTE_CHECK(VolunteerRepository::remove(c, volunteer));
            return {};
        }));
        m_scene->child<QAction>(u"addVolunteersAction"_s)->trigger();
        QCOMPARE(m_scene->test().navigator().steps.last().pageId, u"volunteers"_s);
        show(People);
        QVERIFY(!grid()->isVisible());
        show(Days);
        m_scene->child<QAction>(u"fillRotaAction"_s)->trigger();
        QTRY_VERIFY2(m_scene->test().message().contains(u"short"_s), qPrintable(m_scene->test().message()));
    }
};

QTEST_MAIN(TestRotaViews)
#include "tst_rotaviews.moc"
