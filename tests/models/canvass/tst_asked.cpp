#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/canvass/conversation.h"
#include "models/canvass/debrief.h"
#include "models/canvass/followup.h"
#include "models/canvass/heard.h"
#include "models/canvass/script.h"
#include "models/canvass/supportscale.h"
#include "models/canvass/survey.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What is asked at doors, how it may change, and what one conversation leaves behind.
class TestAsked : public QObject
{
    Q_OBJECT

    inline static const QDate kToday{2026, 5, 19};

    static Question question(const QString &text, QuestionKind kind, const QStringList &choices = {})
    {
        Question asked;
        asked.text = text;
        asked.kind = kind;
        asked.choices = choices;
        return asked;
    }

    struct Street
    {
        TestCampaign campaign;
        Doorsteps doorsteps{campaign.connection()};
        DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        PersonId person = doorsteps.elector(door, u"Ford"_s);

        Connection &c() { return campaign.connection(); }
        Heard heard(const QString &outcome = u"spoke"_s) const
        {
            Heard heard;
            heard.conversation.person = person;
            heard.conversation.door = door;
            heard.conversation.outcome = outcome;
            heard.conversation.heldAt = 1000;
            heard.conversation.recordedAt = QDateTime(kToday, QTime(12, 0)).toMSecsSinceEpoch();
            return heard;
        }
        QuestionId ask(const Question &question, qint64 at = 1)
        {
            return QuestionRepository::add(c(), question, at).valueOr({});
        }
        QuestionId answer(QuestionId question, const QString &text)
        {
            Heard said = heard();
            said.conversation.answers = {{question, text}};
            return said.record(c()) ? question : QuestionId();
        }
        Question stored(QuestionId id)
        {
            for (const Question &one : QuestionRepository::list(c()).valueOr({})) {
                if (one.id == id)
                    return one;
            }
            return {};
        }
        QList<FollowUp> followUps() { return FollowUpRepository::list(c()).valueOr({}); }
    };

private slots:
    void answersAreUnderstoodAsPeopleWriteThem_data()
    {
        QTest::addColumn<QuestionKind>("kind");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("answer");
        QTest::newRow("begun") << QuestionKind::YesNo << u"Y"_s << u"yes"_s;
        QTest::newRow("by number") << QuestionKind::YesNo << u"2"_s << u"no"_s;
        QTest::newRow("unknown") << QuestionKind::YesNo << u"maybe"_s << QString();
        QTest::newRow("step") << QuestionKind::Scale << u"4"_s << u"4"_s;
        QTest::newRow("no step") << QuestionKind::Scale << u"6"_s << QString();
        QTest::newRow("choice") << QuestionKind::Choice << u"20"_s << u"20 mph"_s;
        QTest::newRow("choice by number") << QuestionKind::Choice << u"1"_s << u"close it"_s;
        QTest::newRow("two fit") << QuestionKind::Choice << u"c"_s << QString();
        QTest::newRow("own words") << QuestionKind::Text << u"  later  buses "_s << u"later buses"_s;
        QTest::newRow("nothing") << QuestionKind::Text << u" "_s << QString();
    }
    void answersAreUnderstoodAsPeopleWriteThem()
    {
        QFETCH(QuestionKind, kind);
        QFETCH(QString, written);
        QFETCH(QString, answer);
        const auto matched = question(u"?"_s, kind, {u"close it"_s, u"20 mph"_s, u"crossing"_s}).match(written);
        QCOMPARE(matched.isOk(), !answer.isEmpty());
        if (matched)
            QCOMPARE(*matched, answer);
    }

    void aQuestionThatNobodyWasAskedIsChangedInPlace()
    {
        Street at;
        Question asked = question(u"Do you use the busses?"_s, QuestionKind::YesNo);
        asked.id = at.ask(asked);
        asked.text = u"Do you use the buses?"_s;
        QCOMPARE(*QuestionRepository::revise(at.c(), asked, 2), asked.id);
        QCOMPARE(QuestionRepository::list(at.c())->size(), 1);
    }

    void anAnsweredQuestionKeepsItsWordsAndAnotherTakesItsPlace()
    {
        Street at;
        const QuestionId old =
            at.answer(at.ask(question(u"Mill Road?"_s, QuestionKind::Choice, {u"close"_s, u"keep"_s})), u"keep"_s);
        QVERIFY(old);
        Question changed = at.stored(old);
        changed.choices = {u"keep"_s, u"close"_s};
        const auto now = QuestionRepository::revise(at.c(), changed, 2);
        ROSETTE_VERIFY(now);
        QVERIFY(*now != old);
        QVERIFY(at.stored(old).isRetired);
        QCOMPARE(at.stored(old).choices, (QStringList{u"close"_s, u"keep"_s}));
        QCOMPARE(at.stored(old).answers, 1);
        QCOMPARE(at.stored(*now).replaces, old);
        QCOMPARE(QuestionRepository::asked(at.c(), kToday)->size(), 1);
        QVERIFY(!QuestionRepository::remove(at.c(), old));
        ROSETTE_VERIFY(QuestionRepository::remove(at.c(), *now));
    }

    void aSurveyAsksFromItsFirstDayToItsLast()
    {
        Street at;
        Survey survey;
        survey.name = u"Mill Road"_s;
        survey.from = kToday;
        survey.until = kToday.addDays(7);
        survey.id = *SurveyRepository::insert(at.c(), survey);
        Question asked = question(u"Close it?"_s, QuestionKind::YesNo);
        asked.survey = survey.id;
        const QuestionId id = at.ask(asked);
        Script script;
        script.survey = survey.id;
        script.title = u"Mill Road"_s;
        ROSETTE_VERIFY(ScriptRepository::insert(at.c(), script));
        for (const int day : {-1, 0, 7, 8}) {
            const bool isOpen = day == 0 || day == 7;
            QCOMPARE(QuestionRepository::asked(at.c(), kToday.addDays(day))->size(), isOpen ? 1 : 0);
            QCOMPARE(ScriptRepository::printedOn(at.c(), kToday.addDays(day))->size(), isOpen ? 1 : 0);
        }
        QVERIFY(at.answer(id, u"yes"_s));
        QCOMPARE(SurveyRepository::list(at.c())->first().people, 1);
        QVERIFY(!SurveyRepository::remove(at.c(), survey.id));
        survey.until = kToday.addDays(-1);
        QVERIFY(!survey.check());
    }

    void tallyCountsWhatHoldsAndNamesWhatNobodyChose()
    {
        Street at;
        const QuestionId id = at.answer(at.ask(question(u"Buses?"_s, QuestionKind::YesNo)), u"no"_s);
        Heard corrected = *Heard::load(at.c(), ConversationRepository::list(at.c(), {}, 1)->first().id);
        corrected.conversation.answers.first().text = u"yes"_s;
        ROSETTE_VERIFY(corrected.record(at.c()));
        const auto counts = QuestionRepository::tally(at.c(), at.stored(id));
        ROSETTE_VERIFY(counts);
        QCOMPARE(counts->size(), 2);
        QCOMPARE(counts->at(0).answer, u"yes"_s);
        QCOMPARE(counts->at(0).count, 1);
        QCOMPARE(counts->at(1).count, 0);
    }

    void anotherScaleLeavesOldAnswersReadable()
    {
        Street at;
        Heard said = at.heard();
        said.conversation.support = u"1"_s;
        ROSETTE_VERIFY(said.record(at.c()));
        const QList<SupportScale> scales = SupportScale::presets();
        ROSETTE_VERIFY(scales.last().adopt(at.c(), 1));
        const CodeBook codes = *CodeBook::load(at.c());
        QCOMPARE(codes.ofKind(CodeKind::Support).size(), 11);
        const auto one = codes.match(CodeKind::Support, u"1"_s);
        ROSETTE_VERIFY(one);
        QCOMPARE(one->written(), u"1"_s);
        QCOMPARE(one->stance, Stance::Against);
        const QString old = ConversationRepository::list(at.c(), {}, 1)->first().support;
        QCOMPARE(codes.label(CodeKind::Support, old), u"Certain to support us"_s);

        ROSETTE_VERIFY(scales.first().adopt(at.c(), 2));
        const CodeBook back = *CodeBook::load(at.c());
        QVERIFY(scales.first().isInUse(back));
        QCOMPARE(back.match(CodeKind::Support, u"1"_s)->key, u"1"_s);
    }

    void theUsualPartyIsAskedBesideTheScale()
    {
        Street at;
        ROSETTE_VERIFY(SupportScale::presets().at(1).adopt(at.c(), 1));
        ROSETTE_VERIFY(SupportScale::presets().at(1).adopt(at.c(), 2));
        const auto asked = QuestionRepository::asked(at.c(), kToday);
        QCOMPARE(asked->size(), 1);
        QCOMPARE(asked->first().kind, QuestionKind::Choice);
    }

    void anAddedCodeNeverTakesAnothersMeaning()
    {
        Street at;
        Code code;
        code.kind = CodeKind::Support;
        code.label = u"Never"_s;
        QVERIFY(!CodeRepository::add(at.c(), code, u"5"_s));
        Code five = *CodeBook::load(at.c())->find(CodeKind::Support, u"5"_s);
        five.isRetired = true;
        ROSETTE_VERIFY(CodeRepository::update(at.c(), five));
        ROSETTE_VERIFY(CodeRepository::add(at.c(), code, u"5"_s));
        const CodeBook codes = *CodeBook::load(at.c());
        QCOMPARE(codes.label(CodeKind::Support, u"5"_s), u"Against us"_s);
        QCOMPARE(codes.match(CodeKind::Support, u"5"_s)->label, u"Never"_s);
    }

    void oneOutcomeMustCountAsAContact()
    {
        Street at;
        const CodeBook codes = *CodeBook::load(at.c());
        Code spoke = *codes.find(CodeKind::Outcome, u"spoke"_s);
        Code refused = *codes.find(CodeKind::Outcome, u"refused"_s);
        refused.isContact = false;
        ROSETTE_VERIFY(CodeRepository::checkUse(at.c(), refused));
        ROSETTE_VERIFY(CodeRepository::update(at.c(), refused));
        spoke.isRetired = true;
        QVERIFY(!CodeRepository::checkUse(at.c(), spoke));
    }

    void aNewVoiceAtTheDoorBecomesAPersonOnce()
    {
        Street at;
        Heard said = at.heard();
        said.conversation.person = {};
        said.newName = u"Omar Idris"_s;
        ROSETTE_VERIFY(said.record(at.c()));
        ROSETTE_VERIFY(said.record(at.c()));
        const auto household = PersonRepository::household(at.c(), at.door);
        QCOMPARE(household->size(), 2);
        QCOMPARE(ConversationRepository::list(at.c(), {.person = at.person}, 10)->size(), 0);
    }

    void somebodyAtAStallNeedsNoDoorButAName()
    {
        Street at;
        Heard said = at.heard();
        said.conversation.person = {};
        said.conversation.door = {};
        QVERIFY(!said.record(at.c()));
        said.newName = u"Omar Idris"_s;
        ROSETTE_VERIFY(said.record(at.c()));
        QCOMPARE(ConversationRepository::list(at.c(), {}, 10)->first().personName, u"Omar Idris"_s);
    }

    void asksAreDueAsTheCampaignSaysUnlessSomebodySaysOtherwise()
    {
        Street at;
        Heard said = at.heard();
        said.asks = {u"casework"_s, u"lift"_s};
        const auto id = said.record(at.c());
        ROSETTE_VERIFY(id);
        QCOMPARE(at.followUps().first().dueOn, kToday.addDays(14));
        QVERIFY(!at.followUps().last().dueOn.isValid());

        Heard corrected = *Heard::load(at.c(), *id);
        corrected.asks = {u"casework"_s};
        corrected.dueOn = kToday.addDays(3);
        ROSETTE_VERIFY(corrected.record(at.c()));
        QCOMPARE(at.followUps().size(), 1);
        QCOMPARE(at.followUps().first().dueOn, kToday.addDays(3));
    }

    void aSessionCountsDoorsAndPeopleOnce()
    {
        Street at;
        Activity session;
        session.kind = ActivityKind::Canvass;
        session.title = u"Acre Lane"_s;
        session.date = kToday;
        session.start = QTime(18, 0);
        session.end = QTime(20, 0);
        const ActivityId activity = *ActivityRepository::insert(at.c(), session);
        Heard said = at.heard(u"no-answer"_s);
        said.conversation.activity = activity;
        ROSETTE_VERIFY(said.record(at.c()));
        said.conversation.outcome = u"spoke"_s;
        said.asks = {u"poster"_s};
        ROSETTE_VERIFY(said.record(at.c()));
        said.conversation.person = {};
        said.conversation.door = at.doorsteps.door(u"Acre Lane"_s, u"4"_s);
        said.conversation.outcome = u"no-answer"_s;
        said.asks.clear();
        ROSETTE_VERIFY(said.record(at.c()));
        ROSETTE_VERIFY(DebriefRepository::save(at.c(), {activity, 40, u"street lights"_s, 1}));
        ROSETTE_VERIFY(DebriefRepository::save(at.c(), {activity, 60, u"street lights"_s, 2}));

        const auto sessions = DebriefRepository::sessions(at.c(), kToday);
        ROSETTE_VERIFY(sessions);
        QCOMPARE(sessions->size(), 1);
        const SessionFigures figures = sessions->first();
        QCOMPARE(figures.doorsTried, 2);
        QCOMPARE(figures.doorsSpokenTo, 1);
        QCOMPARE(figures.contacts, 1);
        QCOMPARE(figures.openAsks, 1);
        QCOMPARE(figures.debrief.minutes, 60);
        QCOMPARE(figures.doorsAnHour(), 2.0);
        QCOMPARE(DebriefRepository::sessions(at.c(), kToday.addDays(-1))->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAsked)
#include "tst_asked.moc"
