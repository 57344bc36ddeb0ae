#include <QTest>

#include "models/canvass/canvassfigures.h"
#include "models/canvass/conversationlog.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What canvassing came to, counted.
class TestCanvassFigures : public QObject
{
    Q_OBJECT

    static Conversation heard(PersonId person, DoorId door, const QString &outcome, QDate day, const QString &support = {})
    {
        Conversation conversation;
        conversation.person = person;
        conversation.door = door;
        conversation.heldAt = day.startOfDay().toMSecsSinceEpoch() + 1;
        conversation.outcome = outcome;
        conversation.support = support;
        return conversation;
    }

private slots:
    void doorsContactsAndRatesAreCountedByWard()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const WardId ward = doorsteps.ward(u"Millfield"_s);
        doorsteps.ward(u"Quiet"_s);
        const DoorId two = doorsteps.door(u"Acre Lane"_s, u"2"_s, {}, {}, ward);
        const DoorId four = doorsteps.door(u"Acre Lane"_s, u"4"_s, {}, {}, ward);
        const PersonId ann = doorsteps.elector(two, u"Ford"_s);
        const PersonId ben = doorsteps.elector(two, u"Ford"_s);
        const PersonId cleo = doorsteps.elector(four, u"Gray"_s);
        const QDate day(2026, 11, 21);
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ann, two, u"spoke"_s, day, u"1"_s)));
        const auto wrong = ConversationLog::record(c, heard(ben, two, u"spoke"_s, day, u"5"_s));
        ROSETTE_VERIFY(wrong);
        ROSETTE_VERIFY(ConversationLog::correct(c, *wrong, heard(ben, two, u"no-answer"_s, day)));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(cleo, four, u"no-answer"_s, day.addDays(-30))));

        const auto total = canvassTotal(c);
        ROSETTE_VERIFY(total);
        QCOMPARE(total->doors, 2);
        QCOMPARE(total->electors, 3);
        QCOMPARE(total->doorsTried, 2);
        QCOMPARE(total->doorsSpokenTo, 1);
        QCOMPARE(total->contacts, 1);

        const auto wards = canvassByWard(c, FiguresPeriod{day, day});
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->size(), 2);
        QCOMPARE(wards->first().name, u"Millfield"_s);
        QCOMPARE(wards->first().doorsTried, 1);
        QCOMPARE(wards->last().doorsTried, 0);

        const auto support = canvassSupport(c);
        ROSETTE_VERIFY(support);
        QCOMPARE(support->size(), 1);
        QCOMPARE(support->first().key, u"1"_s);
        QCOMPARE(canvassOutcomes(c)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCanvassFigures)
#include "tst_canvassfigures.moc"
