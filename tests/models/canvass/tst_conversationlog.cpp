#include <QTest>

#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Events with their consequences, and their corrections.
class TestConversationLog : public QObject
{
    Q_OBJECT

    struct Doorstep
    {
        TestCampaign campaign;
        DoorId door;
        PersonId person;

        Doorstep()
        {
            Doorsteps doorsteps(campaign.connection());
            door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
            person = doorsteps.elector(door, u"Ford"_s);
        }
        Conversation heard(const QString &outcome) const
        {
            Conversation conversation;
            conversation.person = person;
            conversation.door = door;
            conversation.heldAt = 1000;
            conversation.recordedAt = 2000;
            conversation.outcome = outcome;
            return conversation;
        }
        Person load() { return **PersonRepository::find(campaign.connection(), person); }
    };

private slots:
    void anOutcomeSetsThePersonsFlagAndACorrectionLiftsIt()
    {
        Doorstep at;
        Connection &c = at.campaign.connection();
        const auto id = ConversationLog::record(c, at.heard(u"do-not-contact"_s));
        ROSETTE_VERIFY(id);
        QVERIFY(at.load().isDoNotContact);
        ROSETTE_VERIFY(ConversationLog::correct(c, *id, at.heard(u"deceased"_s)));
        QVERIFY(!at.load().isDoNotContact);
        QVERIFY(at.load().isDeceased);
    }

    void aFlagThatStoodBeforeOutlivesACorrection()
    {
        Doorstep at;
        Connection &c = at.campaign.connection();
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c, at.person, true));
        const auto id = ConversationLog::record(c, at.heard(u"do-not-contact"_s));
        ROSETTE_VERIFY(id);
        ROSETTE_VERIFY(ConversationLog::correct(c, *id, at.heard(u"no-answer"_s)));
        QVERIFY(at.load().isDoNotContact);
    }

    void aDoorWithoutANameIsNotKnockedAtAgain()
    {
        Doorstep at;
        Connection &c = at.campaign.connection();
        Conversation conversation = at.heard(u"do-not-contact"_s);
        conversation.person = {};
        ROSETTE_VERIFY(ConversationLog::record(c, conversation));
        QVERIFY((**DoorRepository::find(c, at.door)).isDoNotKnock);
    }

    void nothingIsOverwritten()
    {
        Doorstep at;
        Connection &c = at.campaign.connection();
        const auto first = ConversationLog::record(c, at.heard(u"no-answer"_s));
        ROSETTE_VERIFY(first);
        ROSETTE_VERIFY(ConversationLog::correct(c, *first, at.heard(u"spoke"_s)));
        ConversationFilter filter;
        filter.person = at.person;
        QCOMPARE(ConversationRepository::list(c, filter, 10)->size(), 1);
        filter.withCorrected = true;
        const auto all = ConversationRepository::list(c, filter, 10);
        ROSETTE_VERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().corrects, *first);
        QCOMPARE(ConversationLog::correct(c, *first, at.heard(u"moved"_s)).error().code, ErrorCode::Conflict);
    }

    void asksBecomeFollowUpsAndKeepTheirOwnerThroughACorrection()
    {
        Doorstep at;
        Connection &c = at.campaign.connection();
        const auto id = ConversationLog::record(c, at.heard(u"spoke"_s), {u"poster"_s, u"casework"_s});
        ROSETTE_VERIFY(id);
        auto open = FollowUpRepository::list(c);
        ROSETTE_VERIFY(open);
        QCOMPARE(open->size(), 2);
        FollowUp poster = open->at(0).ask == u"poster"_s ? open->at(0) : open->at(1);
        poster.dueOn = QDate(1970, 1, 3);
        ROSETTE_VERIFY(FollowUpRepository::update(c, poster));

        ROSETTE_VERIFY(ConversationLog::correct(c, *id, at.heard(u"spoke"_s), {u"poster"_s, u"help"_s}));
        open = FollowUpRepository::list(c);
        ROSETTE_VERIFY(open);
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->at(0).ask, u"poster"_s);
        QCOMPARE(open->at(0).dueOn, QDate(1970, 1, 3));
        QCOMPARE(open->at(0).askLabel, u"Poster"_s);
        QCOMPARE(open->at(0).address, u"2 Acre Lane"_s);
        QCOMPARE(open->at(1).ask, u"help"_s);
    }
};

QTEST_GUILESS_MAIN(TestConversationLog)
#include "tst_conversationlog.moc"
