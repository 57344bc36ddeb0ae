#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/canvass/followup.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/conversations/conversationdialog.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// One conversation put down by keyboard, from a card, a door, a stall.
class TestConversationDialog : public QObject
{
    Q_OBJECT

    struct Desk
    {
        UiTestCampaign test;
        Doorsteps doorsteps{test.connection()};
        DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        PersonId ann = doorsteps.elector(door, u"Ford"_s);
        PersonId bea = doorsteps.elector({u"Bea"_s, u"Ford"_s, door, ElectorKind::Ordinary, {}});
        QWidget window;
        QPointer<ConversationDialog> dialog;

        void open(ConversationDialog *opened)
        {
            dialog = opened;
            dialog->open();
        }
        QWidget *field(const QString &name) { return childOf<QWidget>(dialog, name); }
        void enter() { QTest::keyClick(dialog.data(), Qt::Key_Return); }
        QList<Conversation> heard() { return ConversationRepository::list(test.connection(), {}, 10).valueOr({}); }
    };

private slots:
    void onePersonIsSpokenToAndTheHouseholdUntouched()
    {
        Desk desk;
        desk.open(ConversationDialog::withPerson(desk.test.context(), desk.bea, &desk.window));
        QTest::keyClicks(desk.field(u"conversationOutcomeComboBox"_s), u"Sp"_s);
        QTest::keyClicks(desk.field(u"conversationSupportComboBox"_s), u"2"_s);
        QTest::keyClick(desk.field(u"ask_poster_CheckBox"_s), Qt::Key_Space);
        QTest::keyClicks(desk.field(u"conversationNoteLineEdit"_s), u"asks about buses"_s);
        desk.enter();
        QVERIFY(!desk.dialog || !desk.dialog->isVisible());
        QCOMPARE(desk.heard().size(), 1);
        const Conversation said = desk.heard().first();
        QCOMPARE(said.person, desk.bea);
        QCOMPARE(said.door, desk.door);
        QCOMPARE(said.support, u"2"_s);
        QCOMPARE(said.note, u"asks about buses"_s);
        const auto followUps = FollowUpRepository::list(desk.test.connection());
        QCOMPARE(followUps->size(), 1);
        QCOMPARE(followUps->first().dueOn, desk.test.clock().today().addDays(7));
        desk.test.campaign().undoStack().undo();
        QCOMPARE(desk.heard().size(), 0);
    }

    void aNewVoiceAtADoorBecomesAPerson()
    {
        Desk desk;
        desk.open(ConversationDialog::atDoors(desk.test.context(), {desk.door}, &desk.window));
        auto *who = childOf<QComboBox>(desk.dialog, u"conversationWhoBox"_s);
        who->lineEdit()->selectAll();
        QTest::keyClicks(who->lineEdit(), u"Omar Idris"_s);
        desk.enter();
        QCOMPARE(PersonRepository::household(desk.test.connection(), desk.door)->size(), 3);
        QCOMPARE(desk.heard().first().personName, u"Omar Idris"_s);
    }

    void nobodyInIsTheDoorsAlone()
    {
        Desk desk;
        desk.open(ConversationDialog::atDoors(desk.test.context(), {desk.door}, &desk.window));
        QVERIFY2(desk.dialog->windowTitle().contains(u"2 Acre Lane"_s), qPrintable(desk.dialog->windowTitle()));
        QCOMPARE(childOf<QComboBox>(desk.dialog, u"conversationOutcomeComboBox"_s)->currentData().toString(),
                 u"no-answer"_s); // unasked
        QVERIFY(!desk.field(u"conversationSupportComboBox"_s)->isEnabled());
        desk.enter();
        QVERIFY(!desk.heard().first().person);
        QCOMPARE(desk.heard().first().outcome, u"no-answer"_s);
    }

    void whoIsChosenWasSpokenToUnlessOneSaysOtherwise()
    {
        Desk desk;
        desk.open(ConversationDialog::atDoors(desk.test.context(), {desk.door}, &desk.window));
        auto *who = childOf<QComboBox>(desk.dialog, u"conversationWhoBox"_s);
        auto *outcome = childOf<QComboBox>(desk.dialog, u"conversationOutcomeComboBox"_s);
        who->setCurrentText(u"Bea Ford"_s);
        QCOMPARE(outcome->currentData().toString(), u"spoke"_s);
        QTest::keyClicks(outcome, u"Ref"_s);
        who->setCurrentText(u"Ann Ford"_s);
        QCOMPARE(outcome->currentData().toString(), u"refused"_s);
    }

    void aStallTakesOneAfterTheOther()
    {
        Desk desk;
        Activity stall;
        stall.title = u"Station stall"_s;
        stall.date = desk.test.clock().today().addDays(-2);
        stall.start = QTime(10, 0);
        stall.end = QTime(12, 0);
        const ActivityId id = *ActivityRepository::insert(desk.test.connection(), stall);
        desk.open(ConversationDialog::atActivity(desk.test.context(), id, &desk.window));
        auto *who = childOf<QComboBox>(desk.dialog, u"conversationWhoBox"_s);
        desk.enter();
        const QString problem = childOf<QLabel>(desk.dialog, u"problemLabel"_s)->text();
        QVERIFY2(problem.contains(u"With whom?"_s), qPrintable(problem));
        for (const QString &name : {u"Omar Idris"_s, u"Pia Lund"_s}) {
            QTest::keyClicks(who->lineEdit(), name);
            desk.enter();
            QVERIFY(desk.dialog->isVisible());
            QCOMPARE(who->currentText(), QString());
        }
        QCOMPARE(desk.heard().size(), 2);
        QCOMPARE(desk.heard().first().activity, id);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(desk.heard().first().heldAt).date(), stall.date);
    }

    void somebodyIsFoundByName()
    {
        Desk desk;
        Activity stall;
        stall.title = u"Station stall"_s;
        stall.date = desk.test.clock().today();
        stall.start = QTime(10, 0);
        stall.end = QTime(12, 0);
        const ActivityId id = *ActivityRepository::insert(desk.test.connection(), stall);
        desk.open(ConversationDialog::atActivity(desk.test.context(), id, &desk.window));
        auto *who = childOf<QComboBox>(desk.dialog, u"conversationWhoBox"_s);
        QTest::keyClicks(who->lineEdit(), u"Bea F"_s);
        who->setEditText(u"Bea Ford, 2 Acre Lane"_s); // as the list of what was found puts it in
        desk.enter();
        QCOMPARE(desk.heard().first().person, desk.bea);
    }

    void aCorrectionIsALaterEvent()
    {
        Desk desk;
        Question buses;
        buses.text = u"Buses?"_s;
        const QuestionId question = *QuestionRepository::add(desk.test.connection(), buses, 1);
        Heard heard;
        heard.conversation.person = desk.ann;
        heard.conversation.door = desk.door;
        heard.conversation.outcome = u"spoke"_s;
        heard.conversation.answers = {{question, u"no"_s}};
        heard.conversation.heldAt = desk.test.clock().nowMs();
        heard.asks = {u"poster"_s};
        const ConversationId first = *heard.record(desk.test.connection());
        desk.open(ConversationDialog::correcting(desk.test.context(), first, &desk.window));
        auto *answer = childOf<QComboBox>(desk.dialog, u"answerField0"_s);
        QCOMPARE(answer->currentText(), u"no"_s);
        QTest::keyClicks(answer, u"y"_s);
        desk.enter();
        QCOMPARE(desk.heard().size(), 1);
        const Conversation now = desk.heard().first();
        QCOMPARE(now.corrects, first);
        QCOMPARE(now.answers, (QList<SurveyAnswer>{{question, u"yes"_s}}));
        QCOMPARE(*FollowUpRepository::countOpen(desk.test.connection()), 1);
        QVERIFY((**ConversationRepository::find(desk.test.connection(), first)).isCorrected);
    }
};

QTEST_MAIN(TestConversationDialog)
#include "tst_conversationdialog.moc"
