#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "models/activities/activityrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/people/contactpoint.h"
#include "models/rota/roster.h"
#include "models/store/statement.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/thanks.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/volunteers/availabilitygrid.h"
#include "ui/volunteers/volunteersmodel.h"
#include "ui/volunteers/volunteerspage.h"
#include "ui/volunteers/yearview.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The page of volunteers, used as an organiser does.
class TestVolunteersPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<VolunteersPage> m_page;
    VolunteerId m_ada;
    VolunteerId m_ivy;

    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    Connection &c() { return m_test->connection(); }
    Volunteer ada() { return VolunteerRepository::find(c(), m_ada).valueOr({}); }
    QStringList namesShown()
    {
        QStringList names;
        const auto *model = child<DataTable>(u"volunteersDataTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, VolunteersModel::Name).data().toString();
        return names;
    }
    void choose(const QString &box, const QString &text)
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
        emit combo->activated(combo->currentIndex());
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        m_ada = *VolunteerRepository::insert(c(), {.forename = u"Ada"_s,
                                                   .surname = u"Okafor"_s,
                                                   .postcode = u"NW5 2AB"_s,
                                                   .mobile = u"07700 900123"_s,
                                                   .skills = {u"stall lead"_s}});
        m_ivy = *VolunteerRepository::insert(
            c(), {.forename = u"Ivy"_s, .surname = u"Doyle"_s, .skills = {u"driver"_s}, .isActive = false});
        WeeklyAvailability week;
        week.set(6, TimeSpan::of(PartOfDay::Morning), Answer::Yes);
        ROSETTE_VERIFY(AvailabilityRepository::save(c(), m_ada, week));
        m_page = std::make_unique<VolunteersPage>(m_test->context());
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->reveal({.kind = u"volunteer"_s, .id = m_ada.value()});
    }
    void cleanup()
    {
        m_page.reset();
        m_test.reset();
    }

    void arrowDownGoesFromTheSearchIntoTheList()
    {
        auto *search = child<QLineEdit>(u"searchLineEdit"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(child<DataTable>(u"volunteersDataTable"_s)->hasFocus());
    }

    void whateverKindOfNumberIsTypedStaysToBeSeen()
    {
        auto *other = child<QLineEdit>(u"phoneLineEdit"_s);
        other->setFocus();
        QTest::keyClicks(other, u"07700900124"_s); // a second mobile
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(other->text(), u"07700 900124"_s);
        QCOMPARE(child<QLineEdit>(u"mobileLineEdit"_s)->text(), u"07700 900123"_s);
        m_page->reveal({.kind = u"volunteer"_s, .id = m_ivy.value()});
        auto *mobile = child<QLineEdit>(u"mobileLineEdit"_s);
        for (const QString &typed : {u"02079460123"_s, u"07700900125"_s}) {
            mobile->setFocus();
            QVERIFY(mobile->text().isEmpty()); // the landline moved to where landlines stand
            QTest::keyClicks(mobile, typed);
            QTest::keyClick(mobile, Qt::Key_Return);
        }
        QCOMPARE(mobile->text(), u"07700 900125"_s);
        QCOMPARE(child<QLineEdit>(u"phoneLineEdit"_s)->text(), u"020 7946 0123"_s);
    }

    void modelKeepsItsPromises()
    {
        VolunteersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ROSETTE_VERIFY(model.load(c(), {}, m_test->clock().today()));
        QCOMPARE(model.rowCount(), 2);
        ROSETTE_VERIFY(model.load(c(), {.weekday = 6, .part = PartOfDay::Morning}, m_test->clock().today()));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, VolunteersModel::Times).data().toString(), u"Sat 06:00–12:00"_s);
        ROSETTE_VERIFY(model.load(c(), {.weekday = 6, .part = PartOfDay::Evening}, m_test->clock().today()));
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersNarrowTheList()
    {
        QCOMPARE(namesShown(), (QStringList{u"Ivy Doyle (resting)"_s, u"Ada Okafor"_s}));
        QTest::keyClicks(child<QLineEdit>(u"searchLineEdit"_s), u"nw5"_s);
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor"_s});
        child<QLineEdit>(u"searchLineEdit"_s)->clear();
        choose(u"skillComboBox"_s, u"driver"_s);
        QCOMPARE(namesShown(), QStringList{u"Ivy Doyle (resting)"_s});
        choose(u"skillComboBox"_s, u"Any skill"_s);
        choose(u"dayComboBox"_s, u"Saturday"_s);
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor"_s});
        choose(u"partComboBox"_s, u"Evenings"_s);
        QVERIFY(namesShown().isEmpty());
        choose(u"dayComboBox"_s, u"Any day"_s);
        choose(u"partComboBox"_s, u"Any time"_s);
        choose(u"groupComboBox"_s, u"Active"_s);
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor"_s});
        choose(u"groupComboBox"_s, u"Resting"_s);
        QCOMPARE(namesShown(), QStringList{u"Ivy Doyle (resting)"_s});
    }

    void fieldsAreEditedInPlaceAndUndone()
    {
        type(u"mobileLineEdit"_s, u"07700900999"_s);
        QCOMPARE(ada().mobile, u"07700 900999"_s);
        QCOMPARE(child<QLineEdit>(u"mobileLineEdit"_s)->text(), u"07700 900999"_s);
        m_test->campaign().undoStack().undo();
        QCOMPARE(ada().mobile, u"07700 900123"_s);
        QCOMPARE(child<QLineEdit>(u"mobileLineEdit"_s)->text(), u"07700 900123"_s);
    }

    void wrongPhoneIsSaidAndTheOldOneStands()
    {
        type(u"mobileLineEdit"_s, u"ask Bob"_s);
        QVERIFY(!m_test->message().isEmpty());
        QCOMPARE(ada().mobile, u"07700 900123"_s);
        QCOMPARE(child<QLineEdit>(u"mobileLineEdit"_s)->text(), u"07700 900123"_s);
    }

    void consentIsNotedWithItsDay()
    {
        choose(u"consentComboBox"_s, u"Agreed to be contacted"_s);
        const auto points = ContactPointRepository::list(c(), ada().person).valueOr({});
        QCOMPARE(points.first().consent, Consent::Given);
        QCOMPARE(points.first().consentAt, m_test->clock().nowMs());
        choose(u"consentComboBox"_s, u"Said no to being contacted"_s);
        choose(u"consentComboBox"_s, u"Agreed to be contacted"_s);
        QCOMPARE(ContactPointRepository::list(c(), ada().person)->first().consent, Consent::Given);
    }

    void gridIsClickedAndTyped()
    {
        auto *grid = child<AvailabilityGrid>(u"availabilityGrid"_s);
        const auto answer = [&](int weekday, PartOfDay part) {
            return AvailabilityRepository::find(c(), m_ada).valueOr({}).answerFor(weekday, TimeSpan::of(part));
        };
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(6, PartOfDay::Morning).center());
        QCOMPARE(answer(6, PartOfDay::Morning), Answer::IfNeedBe);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(2, PartOfDay::Evening).center());
        QCOMPARE(answer(2, PartOfDay::Evening), Answer::Yes);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_N);
        QCOMPARE(answer(3, PartOfDay::Evening), Answer::No);
        QVERIFY2(grid->accessibleDescription().contains(u"Wednesday evening: No"_s),
                 qPrintable(grid->accessibleDescription()));
        QTest::keyClick(grid, Qt::Key_Up);
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(answer(3, PartOfDay::Afternoon), Answer::Yes);
        QTest::keyClick(grid, Qt::Key_Delete);
        QCOMPARE(answer(3, PartOfDay::Afternoon), Answer::Unsaid);
        m_test->campaign().undoStack().setIndex(0);
        QCOMPARE(answer(6, PartOfDay::Morning), Answer::Yes);
        QCOMPARE(answer(2, PartOfDay::Evening), Answer::Unsaid);
    }

    void skillsAreAddedAndTakenAway()
    {
        type(u"addSkillLineEdit"_s, u"speaks Turkish"_s);
        QCOMPARE(ada().skills, (QStringList{u"speaks Turkish"_s, u"stall lead"_s}));
        QTest::mouseClick(child<QToolButton>(u"stall leadSkillToolButton"_s), Qt::LeftButton);
        QCOMPARE(ada().skills, QStringList{u"speaks Turkish"_s});
        QVERIFY(!child<QLineEdit>(u"addSkillLineEdit"_s)->isUndoAvailable()); // Ctrl+Z takes the skill back
        type(u"addSkillLineEdit"_s, u"SPEAKS turkish"_s);
        QCOMPARE(ada().skills.size(), 1);
    }

    void absenceIsTypedAndTakenAway()
    {
        type(u"absentFromDateField"_s, u"sat"_s);
        type(u"absentToDateField"_s, u"sun"_s);
        QTest::keyClicks(child<QLineEdit>(u"absenceReasonLineEdit"_s), u"wedding"_s);
        QTest::mouseClick(child<QToolButton>(u"addAbsenceToolButton"_s), Qt::LeftButton);
        const auto absences = AbsenceRepository::list(c(), m_ada).valueOr({});
        QCOMPARE(absences.size(), 1);
        QCOMPARE(absences.first().from, QDate(2026, 5, 23));
        QCOMPARE(absences.first().to, QDate(2026, 5, 24));
        QCOMPARE(absences.first().reason, u"wedding"_s);
        QTest::mouseClick(child<QToolButton>(u"removeAbsenceToolButton"_s), Qt::LeftButton);
        QVERIFY(AbsenceRepository::list(c(), m_ada)->isEmpty());
    }

    void nextShiftsAreShown()
    {
        const auto stall = ActivityRepository::insert(
            c(), {.title = u"Station stall"_s, .date = QDate(2026, 5, 23), .start = QTime(10, 0), .end = QTime(12, 0)});
        const auto shift = ShiftRepository::insert(
            c(), {.activity = *stall, .role = u"stall lead"_s, .start = QTime(10, 0), .end = QTime(12, 0)});
        ROSETTE_VERIFY(m_test->campaign().edit(u"Assign"_s, [&](Connection &x) -> Status {
            ROSETTE_CHECK(Roster::assign(x, *shift, m_ada, m_test->clock()));
            return {};
        }));
        QVERIFY(child<QLabel>(u"nextShiftsLabel"_s)->text().contains(u"Station stall, stall lead"_s));
    }

    void limitAndNoteAreSaved()
    {
        auto *limit = child<QSpinBox>(u"limitSpinBox"_s);
        limit->setFocus();
        limit->setValue(3);
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(ada().maxShiftsPerWeek, std::optional(3));
        auto *note = child<QPlainTextEdit>(u"noteTextEdit"_s);
        note->setFocus();
        QTest::keyClicks(note, u"brings the trolley"_s);
        limit->setFocus();
        QCOMPARE(ada().note, u"brings the trolley"_s);
    }

    void whoGaveIsToThankUntilSomebodyDid()
    {
        ROSETTE_VERIFY(m_test->campaign().edit(u"Deliver"_s, [&](Connection &x) {
            return Statement(x, u"INSERT INTO deliveries (id, round_name, volunteer_id, delivered_on, doors) "
                                "VALUES (1, 'Round 1', ?, '2026-05-02', 240)"_s)
                .bindAll(m_ada)
                .run();
        }));
        choose(u"groupComboBox"_s, u"To thank"_s);
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor"_s});
        QVERIFY(child<QLabel>(u"givenLabel"_s)->text().contains(u"240 leaflets; never thanked"_s));
        QVERIFY(child<YearView>(u"yearView"_s)->accessibleDescription().contains(u"240 leaflets"_s));
        QCOMPARE(child<QLineEdit>(u"thanksReasonLineEdit"_s)->text(), u"240 leaflets"_s);
        QTest::mouseClick(child<QToolButton>(u"addThanksToolButton"_s), Qt::LeftButton);
        const auto thanks = ThanksRepository::list(c(), m_ada).valueOr({});
        QCOMPARE(thanks.size(), 1);
        QCOMPARE(thanks.first().on, m_test->clock().today());
        QCOMPARE(thanks.first().reason, u"240 leaflets"_s);
        QVERIFY(namesShown().isEmpty());
        m_test->campaign().undoStack().undo();
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor"_s});
    }

    void representativesAreFlagged()
    {
        type(u"officeLineEdit"_s, u"Councillor, Gospel Oak"_s);
        QVERIFY(ada().isRepresentative);
        QCOMPARE(ada().office, u"Councillor, Gospel Oak"_s);
        QVERIFY(child<QLabel>(u"detailsSubtitleLabel"_s)->text().contains(u"Councillor, Gospel Oak"_s));
        choose(u"groupComboBox"_s, u"Representatives"_s);
        QCOMPARE(namesShown(), QStringList{u"Ada Okafor ◆"_s});
        child<QCheckBox>(u"likesEveryWeekCheckBox"_s)->click();
        QVERIFY(ada().likesEveryWeek);
    }

    void aDoubleIsMadeOneOrTold()
    {
        const auto other = VolunteerRepository::insert(
            c(), {.forename = u"ADA"_s, .surname = u"Okafor"_s, .postcode = u"NW5 2AB"_s, .note = u"has a van"_s});
        ROSETTE_VERIFY(other);
        m_page->reveal({.kind = u"volunteer"_s, .id = m_ivy.value()});
        QVERIFY(!child<QLabel>(u"doubleHintLabel"_s)->isVisible());
        m_page->reveal({.kind = u"volunteer"_s, .id = m_ada.value()});
        QVERIFY(child<QLabel>(u"doubleHintLabel"_s)->text().contains(u"the same name and postcode"_s));
        QTest::mouseClick(child<QToolButton>(u"mergeDoublesToolButton"_s), Qt::LeftButton);
        QCOMPARE(VolunteerRepository::count(c()).valueOr(0), 2);
        QCOMPARE(ada().note, u"has a van"_s);
        m_test->campaign().undoStack().undo();
        QCOMPARE(VolunteerRepository::count(c()).valueOr(0), 3);
        QTest::mouseClick(child<QToolButton>(u"twoPeopleToolButton"_s), Qt::LeftButton);
        QVERIFY(!child<QLabel>(u"doubleHintLabel"_s)->isVisible());
        QCOMPARE(VolunteerRepository::count(c()).valueOr(0), 3);
    }

    void theWheelScrollsTheCardAndChangesNothing()
    {
        auto *limit = child<QSpinBox>(u"limitSpinBox"_s);
        QWheelEvent down({5, 5}, limit->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(limit, &down);
        QVERIFY(!limit->hasFocus());
        QWheelEvent up({5, 5}, limit->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(limit, &up);
        QCOMPARE(limit->value(), 0);
        QVERIFY(!ada().maxShiftsPerWeek);
    }

    void leastImportantColumnsGiveWay()
    {
        auto *table = child<DataTable>(u"volunteersDataTable"_s);
        const auto shown = [&] {
            int columns = 0;
            for (int column = 0; column < VolunteersModel::ColumnCount; ++column)
                columns += !table->isColumnHidden(column);
            return columns;
        };
        m_page->resize(2400, 900);
        QCoreApplication::processEvents();
        QCOMPARE(shown(), int(VolunteersModel::ColumnCount));
        m_page->resize(860, 900);
        QCoreApplication::processEvents();
        QVERIFY(shown() < int(VolunteersModel::ColumnCount));
        QVERIFY(!table->isColumnHidden(VolunteersModel::Name));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0); // nothing out of sight at the right
    }

    void volunteerIsAddedAndRemoved()
    {
        m_test->prompts().text = u"WILLOW O'GALLAGHER"_s;
        child<QAction>(u"addVolunteerAction"_s)->trigger();
        QVERIFY(namesShown().contains(u"Willow O'Gallagher"_s));
        QCOMPARE(child<QLineEdit>(u"surnameLineEdit"_s)->text(), u"O'Gallagher"_s);
        child<QAction>(u"removeVolunteerAction"_s)->trigger();
        QVERIFY(!namesShown().contains(u"Willow O'Gallagher"_s));
        m_test->campaign().undoStack().undo();
        QVERIFY(namesShown().contains(u"Willow O'Gallagher"_s));
    }

    void emptyListOffersTheImport()
    {
        m_test->campaign().undoStack().clear();
        ROSETTE_VERIFY(m_test->campaign().edit(u"Remove all"_s, [&](Connection &x) -> Status {
            ROSETTE_CHECK(VolunteerRepository::remove(x, m_ada));
            return VolunteerRepository::remove(x, m_ivy);
        }));
        QVERIFY(namesShown().isEmpty());
        child<QAction>(u"importVolunteersAction"_s)->trigger();
        QCOMPARE(m_test->navigator().steps.last().pageId, u"imports"_s);
    }
};

QTEST_MAIN(TestVolunteersPage)
#include "tst_volunteerspage.moc"
