#include <QJsonArray>
#include <QTest>

#include "models/canvass/conversation.h"
#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
#include "models/canvass/sheetentry.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A sheet typed back line by line.
class TestSheetEntry : public QObject
{
    Q_OBJECT

    /// Sheet 1 with five people: two at 2 Acre Lane, then one each at 4, 6 and 8.
    struct Typing
    {
        TestCampaign campaign;
        SheetId sheet;
        QuestionId question;
        QList<PersonId> people;

        explicit Typing(bool isOfHouseholds = false)
        {
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            QList<SheetLine> lines;
            for (const QString &number : {u"2"_s, u"2"_s, u"4"_s, u"6"_s, u"8"_s}) {
                const DoorId door = !lines.isEmpty() && number == u"2"_s ? lines.first().door : doorsteps.door(u"Acre Lane"_s, number);
                people += doorsteps.elector(door, u"Ford"_s);
                const QString address = number == u"8"_s ? u"8 Brownlow House, Acre Lane"_s : number + u" Acre Lane"_s;
                lines += SheetLine{{}, {}, int(lines.size()) + 1, door, people.last(), {{u"name"_s, u"Ann Ford"_s}, {u"address"_s, address}}};
            }
            Sheet paper = printed();
            if (isOfHouseholds)
                paper.heading[u"layout"_s] = u"households"_s;
            sheet = *SheetRepository::insert(c, paper, lines);
        }
        /// Asks one question.
        Sheet printed()
        {
            Connection &c = campaign.connection();
            Question buses{.text = u"Do you use the bus?"_s, .shortText = u"Buses"_s};
            buses.id = *QuestionRepository::insert(c, buses);
            question = buses.id;
            SheetTerms terms{*CodeRepository::list(c), {buses}};
            Sheet printed;
            printed.number = *SheetRepository::nextNumber(c);
            printed.title = u"Acre Lane"_s;
            printed.heading[u"terms"_s] = terms.toJson();
            return printed;
        }
        Conversation heardOf(PersonId person)
        {
            ConversationFilter filter;
            filter.person = person;
            return ConversationRepository::list(campaign.connection(), filter, 1)->value(0);
        }
        EntryAnswer type(const QString &line)
        {
            const EntryContext context{1000, {}, {}, 2000};
            const auto answer = SheetEntry::enter(campaign->file(), campaign.connection(), sheet, line, context);
            if (!answer)
                qFatal("%s", qPrintable(answer.error().detail));
            return *answer;
        }
        QList<Conversation> heard(bool withCorrected = false)
        {
            ConversationFilter filter;
            filter.sheet = sheet;
            filter.withCorrected = withCorrected;
            return *ConversationRepository::list(campaign.connection(), filter, 100);
        }
    };

private slots:
    void eachLineIsSavedAndAnswered()
    {
        Typing typing;
        const EntryAnswer answer = typing.type(u"no answer: 1 2 3"_s);
        QCOMPARE(answer.saved, (QList<int>{1, 2, 3}));
        QCOMPARE(answer.text, u"No answer saved for 1, 2, 3."_s);
        typing.campaign.reopen();
        QCOMPARE(typing.heard().size(), 3);
        QCOMPARE(typing.heard().first().heldAt, 1000);
    }

    void unknownKeysAreNamedAndTheOthersKept()
    {
        Typing typing;
        const EntryAnswer answer = typing.type(u"na: 4 45"_s);
        QCOMPARE(answer.saved, QList<int>{4});
        QCOMPARE(answer.unknown, QList<int>{45});
        QVERIFY2(answer.text.contains(u"45: not on this sheet (1 to 5)"_s), qPrintable(answer.text));
        QCOMPARE(typing.heard().size(), 1);
    }

    void anUnusableLineChangesNothing()
    {
        Typing typing;
        const EntryAnswer answer = typing.type(u"flying: 4"_s);
        QVERIFY(!answer.isSaved());
        QVERIFY(answer.text.startsWith(u"Not saved"_s));
        QCOMPARE(typing.heard().size(), 0);
    }

    void whatIsSaidOfADoorStandsForItsHousehold()
    {
        Typing typing(true);
        QCOMPARE(typing.type(u"no answer: 1"_s).saved, (QList<int>{1, 2}));
        QCOMPARE(typing.type(u"refused: 3"_s).saved, QList<int>{3});
        Connection &c = typing.campaign.connection();
        QVERIFY(CodeRepository::add(c, {.label = u"Card left"_s, .isOfDoor = true}, u"Card left"_s));
        typing.type(u"clear: 1 2"_s);
        QCOMPARE(typing.type(u"card left: 2"_s).saved, (QList<int>{2, 1}));
    }

    void paperFromBeforeOutcomesSaidSoKnowsItsDoors()
    {
        Typing typing;
        Sheet paper = typing.printed();
        QJsonObject terms = paper.heading[u"terms"_s].toObject();
        QJsonArray outcomes;
        for (const QJsonValue &value : terms[u"outcomes"_s].toArray()) {
            QJsonObject outcome = value.toObject();
            outcome.remove(u"ofDoor"_s);
            outcomes += outcome;
        }
        terms[u"outcomes"_s] = outcomes;
        paper.heading[u"terms"_s] = terms;
        const CodeBook book = SheetTerms::ofPaper(typing.campaign.connection(), paper)->book();
        QVERIFY(book.isOfDoor(u"no-answer"_s));
        QVERIFY(!book.isOfDoor(u"refused"_s));
    }

    void theSameLineAgainIsACorrection()
    {
        Typing typing;
        typing.type(u"na: 5"_s);
        const EntryAnswer answer = typing.type(u"5: spoke, support 2"_s);
        QCOMPARE(answer.corrected, QList<int>{5});
        QCOMPARE(typing.heard().size(), 1);
        QCOMPARE(typing.heard().first().outcome, u"spoke"_s);
        QCOMPARE(typing.heard(true).size(), 2);
    }

    void aLaterAskAddsAndABlankOverwritesNothing()
    {
        Typing typing;
        typing.type(u"5: spoke, support 2, note likes trees"_s);
        typing.type(u"5: poster"_s);
        QCOMPARE(typing.heard().first().support, u"2"_s);
        QCOMPARE(typing.heard().first().note, u"likes trees"_s);
        typing.type(u"5: poster"_s);
        QCOMPARE(typing.heard(true).size(), 2); // said twice, nothing new
    }

    void theCheckTotalCountsLinesAndDoors()
    {
        Typing typing;
        typing.type(u"na: 1 2 3"_s);
        const auto summary = SheetRepository::summary(typing.campaign.connection(), typing.sheet);
        ROSETTE_VERIFY(summary);
        QCOMPARE(summary->lines, 5);
        QCOMPARE(summary->answeredLines, 3);
        QCOMPARE(summary->doors, 4);
        QCOMPARE(summary->answeredDoors, 2);
        QCOMPARE(SheetRepository::list(typing.campaign.connection())->first().answeredLines, 3);
    }

    void theRestIsDoorsThatNothingWasTypedFor()
    {
        Typing typing;
        typing.type(u"1: spoke"_s);
        const EntryAnswer answer = typing.type(u"na rest"_s);
        QCOMPARE(answer.saved, (QList<int>{3, 4, 5})); // the household of the one spoken to is left alone
        QVERIFY(typing.type(u"na rest"_s).text.contains(u"every door"_s));
    }

    void aBuildingIsTypedInOneGo()
    {
        Typing typing;
        QCOMPARE(typing.type(u"not accessible: brownlow house"_s).saved, QList<int>{5});
        QCOMPARE(typing.type(u"na: Acre Lane"_s).saved, (QList<int>{1, 2, 3, 4}));
        QVERIFY(typing.type(u"na: Nowhere House"_s).text.contains(u"Nowhere House"_s));
    }

    void whatWasTypedForTheWrongLineIsCleared()
    {
        Typing typing;
        typing.type(u"4: dnc"_s);
        typing.type(u"5: spoke, poster"_s);
        const EntryAnswer answer = typing.type(u"clear: 4 5"_s);
        QCOMPARE(answer.saved, (QList<int>{4, 5}));
        QVERIFY(typing.heard().isEmpty());
        QCOMPARE(typing.heard(true).size(), 2); // the history keeps them
        QVERIFY(!PersonRepository::find(typing.campaign.connection(), typing.people.at(3))->value().isDoNotContact);
        QCOMPARE(*FollowUpRepository::countOpen(typing.campaign.connection()), 0);
        QCOMPARE(typing.type(u"4: spoke"_s).corrected, QList<int>());
    }

    void thePapersTotalIsCompared()
    {
        Typing typing;
        typing.type(u"1: spoke, poster"_s);
        typing.type(u"na rest"_s);
        QVERIFY(typing.type(u"total 4 1 3 1"_s).isUsed);
        QVERIFY(typing.type(u"= 4 - 3"_s).isUsed);
        const EntryAnswer answer = typing.type(u"total: 4 2 3"_s);
        QVERIFY(!answer.isUsed);
        QVERIFY2(answer.text.contains(u"people spoken to: 1 typed, 2 on paper"_s), qPrintable(answer.text));
    }

    void aNewVoiceBecomesAPersonAndALine()
    {
        Typing typing;
        const EntryAnswer answer = typing.type(u"+3 Zoe Newcome: spoke, support 1"_s);
        QCOMPARE(answer.saved, QList<int>{6});
        const auto lines = SheetRepository::lines(typing.campaign.connection(), typing.sheet);
        QCOMPARE(lines->last().door, lines->at(2).door);
        const PersonId zoe = lines->last().person;
        QCOMPARE(PersonRepository::find(typing.campaign.connection(), zoe)->value().displayName(), u"Zoe Newcome"_s);
        QVERIFY(typing.heardOf(typing.people.at(2)).outcome.isEmpty()); // who was there already is untouched
        typing.type(u"6: support 2"_s);
        QCOMPARE(typing.heardOf(zoe).support, u"2"_s);
        typing.type(u"+3 zoe newcome: poster"_s); // met again, not made again
        QCOMPARE(SheetRepository::lines(typing.campaign.connection(), typing.sheet)->size(), 6);
    }

    void answersToTheSheetsQuestionsAreKept()
    {
        Typing typing;
        const EntryAnswer answer = typing.type(u"5 s2 q1y"_s);
        QVERIFY2(answer.text.contains(u"q1 yes"_s), qPrintable(answer.text));
        QCOMPARE(typing.heard().first().answers, (QList<SurveyAnswer>{{typing.question, u"yes"_s}}));
        typing.type(u"5: poster"_s);
        QCOMPARE(typing.heard().first().answers.size(), 1); // what was said before stays
        typing.type(u"5: q1 no"_s);
        QCOMPARE(typing.heard().first().answers.first().text, u"no"_s);
    }

    void thePapersCodesHoldAfterTheyWereChanged()
    {
        Typing typing;
        Connection &c = typing.campaign.connection();
        const QList<Code> codes = *CodeRepository::list(c);
        for (Code code : codes) {
            code.isRetired = code.kind == CodeKind::Support || code.key == u"refused"_s;
            ROSETTE_VERIFY(CodeRepository::update(c, code));
        }
        ROSETTE_VERIFY(CodeRepository::insert(c, Code{.kind = CodeKind::Support, .key = u"letters/Z"_s, .label = u"Ours"_s}));
        ROSETTE_VERIFY(CodeRepository::insert(c, Code{.kind = CodeKind::Outcome, .key = u"later"_s, .label = u"Come back later"_s}));
        ROSETTE_VERIFY(QuestionRepository::setRetired(c, typing.question, true));
        QCOMPARE(typing.type(u"1: refused"_s).saved, QList<int>{1});
        QCOMPARE(typing.type(u"3: support 2, q1 yes"_s).saved, QList<int>{3});
        QVERIFY(!typing.type(u"4: support Z"_s).isSaved()); // the paper does not know that scale
        QCOMPARE(typing.type(u"5: come back"_s).saved, QList<int>{5});
        QCOMPARE(typing.heardOf(typing.people.at(2)).support, u"2"_s);
        QCOMPARE(typing.heardOf(typing.people.at(2)).answers.size(), 1);
    }

    void whoIsGoneIsSaidAndNothingIsMisplaced()
    {
        Typing typing;
        Connection &c = typing.campaign.connection();
        ROSETTE_VERIFY(Statement(c, u"DELETE FROM people WHERE id = ?"_s).bindAll(typing.people.at(3)).run());
        const EntryAnswer answer = typing.type(u"4 5: spoke"_s);
        QCOMPARE(answer.saved, (QList<int>{4, 5}));
        QVERIFY2(answer.text.contains(u"No longer in the file: Ann Ford"_s), qPrintable(answer.text));
        QCOMPARE(typing.heardOf(typing.people.at(4)).outcome, u"spoke"_s);
    }

    void whoWasErasedIsNamedOnNoSheetAndItsLineCanStillBeTyped()
    {
        Typing typing;
        Connection &c = typing.campaign.connection();
        const PersonId erased = typing.people.at(3);
        ROSETTE_VERIFY(typing.campaign->edit(u"Remove"_s, [&](Connection &at) { return PersonRepository::remove(at, erased); }));
        const auto line = [&] { return SheetRepository::lines(c, typing.sheet)->at(3); };
        QVERIFY(line().isErased());
        QVERIFY(!line().printed.contains(u"name"_s));
        QCOMPARE(line().key, 4);
        QVERIFY(line().door);
        QCOMPARE(SheetRepository::lines(c, typing.sheet)->at(2).printed[u"name"_s], u"Ann Ford"_s); // others stay
        const EntryAnswer answer = typing.type(u"4 5: spoke"_s);
        QCOMPARE(answer.saved, (QList<int>{4, 5}));
        QVERIFY2(answer.text.contains(u"4: taken out of the file"_s), qPrintable(answer.text));
        typing.campaign->undoStack().undo();
        QCOMPARE(line().printed[u"name"_s], u"Ann Ford"_s);
        QCOMPARE(line().person, erased);
    }

    void aRolledBackTransactionAnswersWithAnError()
    {
        Typing typing;
        const auto transaction = Transaction::begin(typing.campaign.connection());
        ROSETTE_VERIFY(transaction);
        const auto answer = SheetEntry::enter(typing.campaign->file(), typing.campaign.connection(), typing.sheet, u"na: 1"_s, EntryContext{1, {}, {}, 1});
        QVERIFY(!answer); // nested: cannot be its own transaction, so nothing may be called saved
    }

    void anUnknownSheetNumberSaysWhichThereAre()
    {
        Typing typing;
        const auto sheet = SheetRepository::findByNumber(typing.campaign.connection(), 99);
        QVERIFY(!sheet);
        QVERIFY(sheet.error().message.contains(u"1 to 1"_s));
    }

    void aTypedSheetIsNotRemoved()
    {
        Typing typing;
        typing.type(u"na: 1"_s);
        QCOMPARE(SheetRepository::remove(typing.campaign.connection(), typing.sheet).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestSheetEntry)
#include "tst_sheetentry.moc"
