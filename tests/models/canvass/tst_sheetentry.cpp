#include <QTest>

#include "models/canvass/canvassfigures.h"
#include "models/canvass/conversation.h"
#include "models/canvass/sheetentry.h"
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
        QList<PersonId> people;

        Typing()
        {
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            QList<SheetLine> lines;
            for (const QString &number : {u"2"_s, u"2"_s, u"4"_s, u"6"_s, u"8"_s}) {
                const DoorId door = !lines.isEmpty() && number == u"2"_s ? lines.first().door : doorsteps.door(u"Acre Lane"_s, number);
                people += doorsteps.elector(door, u"Ford"_s);
                lines += SheetLine{{}, {}, int(lines.size()) + 1, door, people.last(), {{u"name"_s, u"Ann Ford"_s}}};
            }
            Sheet printed;
            printed.number = *SheetRepository::nextNumber(c);
            printed.title = u"Acre Lane"_s;
            sheet = *SheetRepository::insert(c, printed, lines);
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
        const auto outcomes = outcomesOfSheet(typing.campaign.connection(), typing.sheet);
        ROSETTE_VERIFY(outcomes);
        QCOMPARE(outcomes->first().count, 3);
        QCOMPARE(SheetRepository::list(typing.campaign.connection())->first().answeredLines, 3);
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
