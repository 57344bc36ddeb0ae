#include <QTest>

#include "models/canvass/canvassdoors.h"
#include "models/canvass/canvassfigures.h"
#include "models/canvass/canvasswork.h"
#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
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

    void doorsAddUpToTheFiguresOfAnyPlace()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const WardId ward = doorsteps.ward(u"Millfield"_s);
        const DoorId two = doorsteps.door(u"Acre Lane"_s, u"2"_s, {}, {}, ward);
        const DoorId four = doorsteps.door(u"Acre Lane"_s, u"4"_s, {}, {}, ward);
        const DoorId six = doorsteps.door(u"Acre Lane"_s, u"6"_s);
        const PersonId ann = doorsteps.elector(two, u"Ford"_s);
        const PersonId ben = doorsteps.elector(two, u"Ford"_s);
        const PersonId cleo = doorsteps.elector(four, u"Gray"_s);
        const PersonId dan = doorsteps.elector(six, u"Hill"_s);
        const QDate day(2026, 11, 21);
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ann, two, u"spoke"_s, day.addDays(-9), u"3"_s)));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ann, two, u"spoke"_s, day, u"1"_s)));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ben, two, u"spoke"_s, day, u"3"_s)));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(cleo, four, u"no-answer"_s, day.addDays(-40))));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(dan, six, u"spoke"_s, day.addDays(-40), u"3"_s)));
        FollowUp due{.person = ben, .ask = u"casework"_s, .dueOn = day};
        ROSETTE_VERIFY(FollowUpRepository::insert(c, due));
        due.dueOn = day.addDays(1);
        ROSETTE_VERIFY(FollowUpRepository::insert(c, due));

        const auto doors = CanvassDoors::load(c, day.addDays(-29), day);
        ROSETTE_VERIFY(doors);
        const CanvassFigures millfield = doors->byWard().value(ward);
        QCOMPARE(millfield.doors, 2);
        QCOMPARE(millfield.doorsTried, 1); // number 4 was tried before
        QCOMPARE(millfield.contacts, 2);
        QCOMPARE(millfield.supporters, 1); // Ann's newest answer
        QCOMPARE(millfield.undecided, 1);
        QCOMPARE(millfield.followUpsDue, 1);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(millfield.lastTriedAt).date(), day);
        const CanvassFigures total = doors->total();
        const auto plain = canvassTotal(c, {day.addDays(-29), day});
        ROSETTE_VERIFY(plain);
        QCOMPARE(total.doors, plain->doors);
        QCOMPARE(total.doorsTried, plain->doorsTried);
        QCOMPARE(total.doorsSpokenTo, plain->doorsSpokenTo);
        QCOMPARE(total.contacts, plain->contacts);
        QCOMPARE(doors->all().value(six).undecided, 0);
        QCOMPARE(doors->all().value(six).undecidedEver, 1);
        CanvassFigures street;
        for (const DoorId door : {two, four, six})
            doors->addTo(street, door);
        QCOMPARE(street.contacts, 2);
        QCOMPARE(street.electors, 4);

        const auto allTime = CanvassDoors::load(c, {}, day);
        ROSETTE_VERIFY(allTime);
        QCOMPARE(allTime->total().doorsTried, 3);
        QCOMPARE(allTime->total().undecided, 2);
    }

    void weeksAreCountedAndEmptyOnesStand()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const DoorId two = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const PersonId ann = doorsteps.elector(two, u"Ford"_s);
        const QDate sunday(2026, 10, 25); // clocks go back on it
        for (const QDate day : {sunday, sunday, sunday.addDays(1), sunday.addDays(15)})
            ROSETTE_VERIFY(ConversationLog::record(c, heard(ann, two, u"spoke"_s, day)));
        const auto weeks = canvassWeeks(c, sunday.addDays(16), 4);
        ROSETTE_VERIFY(weeks);
        QList<int> contacts;
        for (const CanvassWeek &week : *weeks)
            contacts += week.contacts;
        QCOMPARE(contacts, QList<int>({1, 1, 0, 1}));
        QCOMPARE(weeks->first().monday, QDate(2026, 10, 19));
        QCOMPARE(weeks->first().doorsTried, 1);
    }
};

QTEST_GUILESS_MAIN(TestCanvassFigures)
#include "tst_canvassfigures.moc"
