#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/car.h"
#include "models/activities/shiftrepository.h"
#include "models/meetings/attendance.h"
#include "models/meetings/proposal.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/meetings/meetingspage.h"
#include "ui/meetings/rollmodel.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// The page with one meeting, two volunteers and one other person.
struct MeetingRoom
{
    UiTestCampaign test;
    ActivityId meeting;
    VolunteerId ada;
    VolunteerId ben;
    std::unique_ptr<MeetingsPage> page;

    MeetingRoom()
    {
        Connection &c = test.connection();
        meeting = *ActivityRepository::insert(c, {.kind = ActivityKind::Meeting,
                                                  .title = u"Open meeting"_s,
                                                  .date = test.clock().today(),
                                                  .start = {19, 30},
                                                  .end = {21, 0},
                                                  .agenda = u"Welcome (5 min)"_s});
        ada = *VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s});
        ben = *VolunteerRepository::insert(c, {.forename = u"Ben"_s, .surname = u"Ng"_s});
        if (!PersonRepository::insert(c, {.forename = u"Mona"_s, .surname = u"Member"_s}))
            qFatal("no person");
        page = std::make_unique<MeetingsPage>(test.context());
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no active window");
        page->reveal({u"activity"_s, meeting.value()});
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return childOf<T>(page.get(), name);
    }
    void trigger(const QString &action) const { child<QAction>(action)->trigger(); }
    static void type(QWidget *field, const QString &text)
    {
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QLineEdit *whoCame() const
    {
        return childOf<QLineEdit>(child<QWidget>(u"meetingPersonPicker"_s), u"personPickerLineEdit"_s);
    }
    int came() { return AttendanceRepository::counts(test.connection())->value(meeting); }
    /// The open form of that name.
    template <typename T>
    T *form(const QString &name) const
    {
        return child<T>(name);
    }
};

} // namespace

/// An organiser at an open meeting, with the keyboard.
class TestMeetingsPage : public QObject
{
    Q_OBJECT

private slots:
    void whoCameIsTickedAndTyped()
    {
        MeetingRoom room;
        auto *roll = room.child<QListView>(u"meetingRollListView"_s);
        auto *model = qobject_cast<RollModel *>(roll->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        roll->setCurrentIndex(model->index(0));
        roll->setFocus();
        QTest::keyClick(roll, Qt::Key_Space);
        QCOMPARE(room.came(), 1);
        MeetingRoom::type(room.whoCame(), u"mona"_s);
        QCOMPARE(room.came(), 2);
        QCOMPARE(room.whoCame()->text(), QString());
        QVERIFY(room.child<QLabel>(u"meetingCameLabel"_s)->text().startsWith(u"2"_s));
        room.test.campaign().undoStack().undo();
        QCOMPARE(room.came(), 1);
        QCOMPARE(model->present(), 1);
    }

    void somebodyNewIsAdded()
    {
        MeetingRoom room;
        MeetingRoom::type(room.whoCame(), u"Rosa Tennant"_s);
        auto *name = room.form<QLineEdit>(u"newcomerNameLineEdit"_s);
        QCOMPARE(name->text(), u"Rosa Tennant"_s);
        auto *dialog = name->window();
        auto *contact = room.form<QLineEdit>(u"newcomerContactLineEdit"_s);
        contact->setText(u"12"_s);
        QTest::keyClick(contact, Qt::Key_Return);
        QCOMPARE(room.came(), 0);
        QVERIFY(dialog->isVisible());
        contact->setText(u"07700 900123"_s);
        QTest::keyClick(contact, Qt::Key_Return);
        QCOMPARE(room.came(), 1);
        QVERIFY(!PersonRepository::search(room.test.connection(), u"tennant"_s, 5)->isEmpty());
    }

    void agendaIsKeptWhenTheCursorLeaves()
    {
        MeetingRoom room;
        auto *agenda = room.child<QPlainTextEdit>(u"meetingAgendaTextEdit"_s);
        QCOMPARE(agenda->toPlainText(), u"Welcome (5 min)"_s);
        agenda->setFocus();
        agenda->moveCursor(QTextCursor::End);
        QTest::keyClick(agenda, Qt::Key_Return);
        QTest::keyClicks(agenda, u"Stalls 20'"_s);
        room.whoCame()->setFocus();
        QCOMPARE(ActivityRepository::find(room.test.connection(), room.meeting)->agenda,
                 u"Welcome (5 min)\nStalls 20'"_s);
        room.test.campaign().undoStack().undo();
        QCOMPARE(agenda->toPlainText(), u"Welcome (5 min)"_s);
    }

    void anIdeaBecomesAStallInOneStep()
    {
        MeetingRoom room;
        MeetingRoom::type(room.child<QLineEdit>(u"newIdeaLineEdit"_s), u"Bus station"_s);
        const Proposal idea = ProposalRepository::list(room.test.connection(), room.meeting)->first();
        QCOMPARE(idea.title, u"Bus station"_s);
        auto *list = room.child<QListWidget>(u"meetingIdeasListWidget"_s);
        emit list->itemActivated(list->item(0));
        QCOMPARE(room.child<QTabBar>(u"meetingsTabBar"_s)->currentIndex(), 1);
        room.trigger(u"ideaHappenAction"_s);
        QCOMPARE(room.form<QLineEdit>(u"titleLineEdit"_s)->text(), u"Bus station"_s);
        const int steps = room.test.campaign().undoStack().count();
        QTest::keyClick(room.form<QDialog>(u"activityDialog"_s), Qt::Key_Return);
        Proposal after = *ProposalRepository::find(room.test.connection(), idea.id);
        QCOMPARE(after.fate(), ProposalFate::Planned);
        QCOMPARE(after.activityTitle, u"Bus station"_s);
        QCOMPARE(room.test.campaign().undoStack().count(), steps + 1);
        room.trigger(u"ideaOpenAction"_s);
        QCOMPARE(room.test.navigator().steps.last().target.id, after.activity.value());
        room.test.campaign().undoStack().undo();
        QCOMPARE(ProposalRepository::find(room.test.connection(), idea.id)->fate(), ProposalFate::Open);
        QCOMPARE(ActivityRepository::list(room.test.connection())->size(), 1);
    }

    void supportIsCountedByNameAndByHand()
    {
        MeetingRoom room;
        room.child<QTabBar>(u"meetingsTabBar"_s)->setCurrentIndex(1);
        room.test.prompts().text = u"Listen in Mill Lane"_s;
        room.trigger(u"addMeetingAction"_s);
        auto *hands = room.child<QLineEdit>(u"ideaHandsField"_s);
        hands->setFocus();
        hands->selectAll();
        MeetingRoom::type(hands, u"4"_s);
        for (QLineEdit *field : room.page->findChildren<QLineEdit *>(u"personPickerLineEdit"_s)) {
            if (field != room.whoCame())
                MeetingRoom::type(field, u"ada ok"_s);
        }
        const Proposal idea = ProposalRepository::list(room.test.connection())->first();
        QCOMPARE(idea.hands, 4);
        QCOMPARE(idea.supporters, 1);
        room.child<QListWidget>(u"ideaSupportersListWidget"_s)->setCurrentRow(0);
        room.trigger(u"ideaProposerAction"_s);
        QCOMPARE(ProposalRepository::find(room.test.connection(), idea.id)->proposerName, u"Ada Okafor"_s);
        room.test.prompts().text = u"too far"_s;
        room.trigger(u"ideaAsideAction"_s);
        QCOMPARE(ProposalRepository::find(room.test.connection(), idea.id)->fateText(), u"set aside: too far"_s);
        QCOMPARE(room.child<DataTable>(u"ideasDataTable"_s)->model()->rowCount(), 0);
        room.child<QCheckBox>(u"withSettledCheckBox"_s)->setChecked(true);
        QCOMPARE(room.child<DataTable>(u"ideasDataTable"_s)->model()->rowCount(), 1);
    }

    void whoHasNoSeatIsSaid()
    {
        MeetingRoom room;
        Connection &c = room.test.connection();
        ActivityId away;
        ROSETTE_VERIFY(room.test.campaign().edit(u"Plan"_s, [&](Connection &connection) -> Status {
            ROSETTE_ASSIGN(away, ActivityRepository::insert(connection, {.kind = ActivityKind::Canvass,
                                                                         .title = u"Help"_s,
                                                                         .date = room.test.clock().today(),
                                                                         .start = {10, 0},
                                                                         .end = {15, 0},
                                                                         .constituency = u"Norford"_s}));
            ROSETTE_ASSIGN(
                const ShiftId shift,
                ShiftRepository::insert(
                    connection,
                    {.activity = away, .role = u"canvasser"_s, .start = {10, 0}, .end = {15, 0}, .maximum = 9}));
            for (const VolunteerId volunteer : {room.ada, room.ben})
                ROSETTE_CHECK(AssignmentRepository::insert(connection, {.shift = shift, .volunteer = volunteer}));
            return {};
        }));
        room.page->reveal({u"activity"_s, away.value()});
        auto *who = room.child<QLabel>(u"awayWhoLabel"_s);
        QVERIFY(who->text().contains(u"Without a seat: Ada Okafor, Ben Ng"_s) ||
                who->text().contains(u"Without a seat: Ben Ng, Ada Okafor"_s));
        room.trigger(u"addCarAction"_s);
        auto *driver = room.form<QComboBox>(u"carDriverComboBox"_s);
        driver->setCurrentIndex(driver->findText(u"Ada Okafor"_s));
        auto *riders = room.form<QListWidget>(u"carRidersListWidget"_s);
        for (int row = 0; row < riders->count(); ++row)
            riders->item(row)->setCheckState(Qt::Checked);
        QTest::keyClick(driver->window(), Qt::Key_Return);
        QCOMPARE(CarRepository::list(c, away)->size(), 1);
        QCOMPARE(CarRepository::list(c, away)->first().riders.size(), 1);
        QVERIFY(!who->text().contains(u"Without a seat"_s));
        room.test.campaign().undoStack().undo();
        QVERIFY(who->text().contains(u"Without a seat"_s));
    }
};

QTEST_MAIN(TestMeetingsPage)
#include "tst_meetingspage.moc"
