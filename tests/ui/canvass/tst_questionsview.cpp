#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/canvass/debrief.h"
#include "models/canvass/followup.h"
#include "models/canvass/heard.h"
#include "models/canvass/script.h"
#include "models/canvass/survey.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/canvass/canvasspage.h"
#include "ui/canvass/codedetails.h"
#include "ui/canvass/codesmodel.h"
#include "ui/canvass/questionsmodel.h"
#include "ui/canvass/scriptsmodel.h"
#include "ui/canvass/sessionsmodel.h"
#include "ui/shell/formdialog.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The organiser decides what is asked, works through what was promised, and debriefs.
class TestQuestionsView : public QObject
{
    Q_OBJECT

    static constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

    struct Evening
    {
        UiTestCampaign test;
        std::unique_ptr<CanvassPage> page = std::make_unique<CanvassPage>(test.context());

        explicit Evening(const QString &tab = u"Questions"_s)
        {
            page->show();
            auto *tabs = field<QTabBar>(u"canvassTabBar"_s);
            for (int place = 0; place < tabs->count(); ++place) {
                if (tabs->tabText(place) == tab)
                    tabs->setCurrentIndex(place);
            }
        }
        Connection &c() { return test.connection(); }
        void trigger(const QString &action) { childOf<QAction>(page.get(), action)->trigger(); }
        template <typename T>
        T *field(const QString &name)
        {
            return childOf<T>(page.get(), name);
        }
        void submit()
        {
            for (FormDialog *dialog : page->findChildren<FormDialog *>()) {
                if (dialog->isVisible())
                    QTest::keyClick(dialog, Qt::Key_Return);
            }
        }
        /// One follow-up of each ask, by whoever is new at the door.
        void hear(const QStringList &asks)
        {
            Doorsteps doorsteps(c());
            const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
            const PersonId person = doorsteps.elector(door, u"Ford"_s);
            const Status status = test.campaign().write([&](Connection &connection) -> Status {
                Heard heard;
                heard.conversation.person = person;
                heard.conversation.door = door;
                heard.conversation.outcome = u"spoke"_s;
                heard.asks = asks;
                const auto id = heard.record(connection);
                return id ? Status() : Status(id.error());
            });
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
        }
        void chooseAsk(const QString &label)
        {
            auto *asks = field<QListWidget>(u"asksListWidget"_s);
            asks->setCurrentItem(asks->findItems(label, Qt::MatchStartsWith).value(0));
        }
    };

private slots:
    void aQuestionIsAddedToASurveyAndUndone()
    {
        Evening evening;
        evening.trigger(u"addSurveyAction"_s);
        evening.field<QLineEdit>(u"surveyNameLineEdit"_s)->setText(u"Mill Road"_s);
        evening.submit();
        QCOMPARE(evening.field<QComboBox>(u"surveysComboBox"_s)->currentText(), u"Mill Road"_s);
        evening.trigger(u"addQuestionAction"_s);
        evening.field<QLineEdit>(u"questionTextLineEdit"_s)->setText(u"Close it?"_s);
        evening.submit();
        const auto questions = QuestionRepository::list(evening.c());
        QCOMPARE(questions->size(), 1);
        QCOMPARE(questions->first().surveyName, u"Mill Road"_s);
        evening.test.campaign().undoStack().undo();
        QCOMPARE(QuestionRepository::list(evening.c())->size(), 0);
    }

    void aChoiceWantsAnswersToChooseFrom()
    {
        Evening evening;
        evening.trigger(u"addQuestionAction"_s);
        evening.field<QLineEdit>(u"questionTextLineEdit"_s)->setText(u"What now?"_s);
        evening.field<QComboBox>(u"questionKindComboBox"_s)->setCurrentIndex(1);
        evening.submit();
        QVERIFY(evening.field<QLabel>(u"problemLabel"_s)->text().contains(u"at least two answers"_s));
        evening.field<QPlainTextEdit>(u"questionChoicesTextEdit"_s)->setPlainText(u"one\n\ntwo\n"_s);
        evening.submit();
        QCOMPARE(QuestionRepository::list(evening.c())->first().choices, (QStringList{u"one"_s, u"two"_s}));
    }

    void theScaleIsChangedAndUndone()
    {
        Evening evening;
        evening.trigger(u"changeScaleAction"_s);
        evening.field<QComboBox>(u"scaleComboBox"_s)->setCurrentIndex(3);
        evening.submit();
        QCOMPARE(CodeBook::load(evening.c())->ofKind(CodeKind::Support).size(), 11);
        evening.test.campaign().undoStack().undo();
        QCOMPARE(CodeBook::load(evening.c())->ofKind(CodeKind::Support).size(), 5);
    }

    void whatCountsAsAContactIsCountedAnewWithoutHoldingUpTheWindow()
    {
        UiTestCampaign test;
        const auto codeOf = [&test](const QString &key) {
            return CodeBook::load(test.connection())->find(CodeKind::Outcome, key).value_or(Code());
        };
        CodeDetails details(test.context(), CodeKind::Outcome);
        auto *isContact = childOf<QCheckBox>(&details, u"isContactCheckBox"_s);
        details.showCode(codeOf(u"no-answer"_s));
        details.show();
        QVERIFY(!isContact->isChecked());
        isContact->click();
        QVERIFY(test.tasks().isBusy());
        QTRY_VERIFY(!test.tasks().isBusy());
        QVERIFY2(test.message().isEmpty(), qPrintable(test.message()));
        QVERIFY(codeOf(u"no-answer"_s).isContact);
        test.campaign().undoStack().undo();
        QVERIFY(!codeOf(u"no-answer"_s).isContact);
    }

    void oneOutcomeStaysAContact()
    {
        UiTestCampaign test;
        Code last;
        ROSETTE_VERIFY(test.campaign().write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(c));
            for (Code code : codes) {
                if (!code.isContact)
                    continue;
                if (last.id == 0)
                    last = code;
                code.isContact = code.id == last.id;
                ROSETTE_CHECK(CodeRepository::update(c, code));
            }
            return {};
        }));
        CodeDetails details(test.context(), CodeKind::Outcome);
        auto *isContact = childOf<QCheckBox>(&details, u"isContactCheckBox"_s);
        details.showCode(last);
        details.show();
        isContact->click();
        QTRY_VERIFY(!test.tasks().isBusy());
        QVERIFY2(test.message().contains(u"one outcome must count as a contact"_s), qPrintable(test.message()));
        QVERIFY(isContact->isChecked());
        QVERIFY(!test.campaign().undoStack().canUndo());
    }

    void aScriptIsWrittenInPlace()
    {
        Evening evening;
        evening.trigger(u"addScriptAction"_s);
        auto *title = evening.field<QLineEdit>(u"scriptTitleLineEdit"_s);
        title->clear();
        QTest::keyClicks(title, u"Hello"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(ScriptRepository::list(evening.c())->first().title, u"Hello"_s);
    }

    void promisesAreListsByAsk()
    {
        Evening evening(u"Follow-ups"_s);
        evening.hear({u"poster"_s, u"postal-vote"_s, u"casework"_s});
        auto *table = evening.field<DataTable>(u"followUpsDataTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        evening.chooseAsk(u"Postal vote"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(
            evening.field<QLabel>(u"followUpGuideLabel"_s)->text().contains(u"https://www.gov.uk/apply-postal-vote"_s));
        evening.field<QPushButton>(u"copyLinkPushButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://www.gov.uk/apply-postal-vote"_s);
        evening.chooseAsk(u"All"_s);
        table->selectAll();
        evening.trigger(u"finishSelectedAction"_s);
        QCOMPARE(*FollowUpRepository::countOpen(evening.c()), 0);
        evening.test.campaign().undoStack().undo();
        QCOMPARE(*FollowUpRepository::countOpen(evening.c()), 3);
    }

    void whoWantsToHelpBecomesAVolunteer()
    {
        Evening evening(u"Follow-ups"_s);
        evening.hear({u"help"_s});
        evening.field<DataTable>(u"followUpsDataTable"_s)->selectSourceRow(0);
        evening.trigger(u"makeVolunteerAction"_s);
        QVERIFY2(evening.test.message().isEmpty(), qPrintable(evening.test.message()));
        QVERIFY(!evening.test.navigator().steps.isEmpty());
        QCOMPARE(evening.test.navigator().steps.last().pageId, u"volunteers"_s);
        QVERIFY(evening.test.navigator().steps.last().target.id > 0);
    }

    void aSessionIsDebriefed()
    {
        Evening evening(u"Sessions"_s);
        Activity session;
        session.kind = ActivityKind::Canvass;
        session.title = u"Acre Lane"_s;
        session.date = evening.test.clock().today();
        session.start = QTime(18, 0);
        session.end = QTime(19, 0);
        const Status status = evening.test.campaign().write([&](Connection &c) -> Status {
            const auto id = ActivityRepository::insert(c, session);
            return id ? Status() : Status(id.error());
        });
        ROSETTE_VERIFY(status);
        evening.field<DataTable>(u"sessionsDataTable"_s)->selectSourceRow(0);
        auto *minutes = evening.field<QLineEdit>(u"sessionMinutesQuantityField"_s);
        minutes->selectAll();
        QTest::keyClicks(minutes, u"55"_s);
        QTest::keyClick(minutes, Qt::Key_Return);
        const auto sessions = DebriefRepository::sessions(evening.c(), session.date);
        QCOMPARE(sessions->first().debrief.minutes, 55);
        evening.test.campaign().undoStack().undo();
        QCOMPARE(DebriefRepository::sessions(evening.c(), session.date)->first().debrief.minutes, 0);
    }

    void modelsKeepTheirWord()
    {
        UiTestCampaign test;
        Question buses;
        buses.text = u"Buses?"_s;
        ROSETTE_VERIFY(QuestionRepository::add(test.connection(), buses, 1));
        CodesModel codes(CodeKind::Ask);
        QuestionsModel questions;
        ScriptsModel scripts;
        SessionsModel sessions;
        const QAbstractItemModelTester codesTester(&codes, kMode);
        const QAbstractItemModelTester questionsTester(&questions, kMode);
        const QAbstractItemModelTester scriptsTester(&scripts, kMode);
        const QAbstractItemModelTester sessionsTester(&sessions, kMode);
        const QDate today = test.clock().today();
        ROSETTE_VERIFY(codes.load(test.connection()));
        ROSETTE_VERIFY(questions.load(test.connection(), std::nullopt, today));
        ROSETTE_VERIFY(scripts.load(test.connection()));
        ROSETTE_VERIFY(sessions.load(test.connection(), today));
        QCOMPARE(codes.rowCount(), 5);
        QVERIFY(codes.index(0, CodesModel::Meaning).data().toString().contains(u"7 day"_s));
        QCOMPARE(questions.index(0, QuestionsModel::Answers).data().toString(), u"yes · no"_s);
        QVERIFY(questions.index(0, QuestionsModel::State).data().toString().contains(u"asked now"_s));
    }
};

QTEST_MAIN(TestQuestionsView)
#include "tst_questionsview.moc"
