#include <QRandomGenerator>
#include <QTest>

#include "models/canvass/canvassdoors.h"
#include "models/canvass/canvassfigures.h"
#include "models/canvass/canvasswork.h"
#include "models/canvass/conversationlog.h"
#include "models/canvass/doorvisits.h"
#include "models/canvass/followup.h"
#include "models/canvass/supportscale.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

// Whose events are counted: of the period, and :volunteer's when there is one.
constexpr auto kPlainSql = R"(
SELECT count(DISTINCT door_id), count(DISTINCT CASE WHEN outcome IN contact_outcomes THEN door_id END),
       count(DISTINCT CASE WHEN outcome IN contact_outcomes THEN door_id || '/' || coalesce(person_id, 0) END),
       count(*), coalesce(sum(outcome = 'no-answer'), 0)
  FROM conversations WHERE is_corrected = 0 AND held_at >= ? AND held_at < ? AND volunteer_id IS coalesce(?, volunteer_id))"_L1;

} // namespace

/// What canvassing came to, counted.
class TestCanvassFigures : public QObject
{
    Q_OBJECT

    static Conversation heard(PersonId person, DoorId door, const QString &outcome, QDate day,
                              const QString &support = {})
    {
        Conversation conversation;
        conversation.person = person;
        conversation.door = door;
        conversation.heldAt = day.startOfDay().toMSecsSinceEpoch() + 1;
        conversation.outcome = outcome;
        conversation.support = support;
        return conversation;
    }

    /// Events at all hours of two months, made once for all periods.
    struct Town
    {
        TestCampaign campaign;
        QList<VolunteerId> volunteers;

        Town()
        {
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            QList<DoorId> doors;
            QList<PersonId> people;
            for (int i = 0; i < 12; ++i) {
                doors += doorsteps.door(u"Acre Lane"_s, QString::number(i + 1));
                people += doorsteps.elector(doors.last(), u"Ford"_s);
            }
            for (const PersonId person : people.first(2))
                volunteers += addVolunteer(c, person);
            const QDateTime end(QDate(2026, 4, 20), QTime(23, 59, 59));
            QRandomGenerator random(5);
            for (int i = 0; i < 300; ++i) {
                const int at = random.bounded(12);
                Conversation event = heard(random.bounded(4) == 0 ? PersonId() : people.at(at), doors.at(at),
                                           random.bounded(3) == 0 ? u"spoke"_s : u"no-answer"_s, {});
                event.heldAt = end.addSecs(-random.bounded(60 * 24 * 3600)).toMSecsSinceEpoch();
                if (random.bounded(3) > 0)
                    event.volunteer = volunteers.at(random.bounded(2));
                if (!ConversationLog::record(c, event))
                    qFatal("not recorded");
            }
        }
        static VolunteerId addVolunteer(Connection &c, PersonId person)
        {
            const auto id = newId<VolunteerId>();
            if (!Statement(c, u"INSERT INTO volunteers (id, person_id) VALUES (?, ?)"_s).bindAll(id, person).run())
                qFatal("no volunteer");
            return id;
        }
        QList<int> counted(const FiguresPeriod &period, VolunteerId volunteer)
        {
            const auto counts =
                Statement(campaign.connection(), QString(kPlainSql))
                    .bindAll(period.fromMs(), period.endMs(), volunteer)
                    .first([](const Row &row) {
                        return QList<int>{row.number(0), row.number(1), row.number(2), row.number(3), row.number(4)};
                    });
            return counts ? counts->value_or(QList<int>()) : QList<int>();
        }
    };

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
        QCOMPARE(total->doorsTried, 2);
        QCOMPARE(total->doorsSpokenTo, 1);
        QCOMPARE(total->contacts, 1);

        const auto wards = canvassByWard(c, FiguresPeriod{day, day});
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->size(), 2);
        QCOMPARE(wards->first().name, u"Millfield"_s);
        QCOMPARE(wards->first().doors, 2);
        QCOMPARE(wards->first().electors, 3);
        QCOMPARE(wards->first().doorsTried, 1);
        QCOMPARE(wards->last().doorsTried, 0);

        const auto doors = CanvassDoors::load(c, {}, day);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->support().size(), 1);
        QCOMPARE(doors->support().first().key, u"1"_s);
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
        QCOMPARE(total.doorsTried, plain->doorsTried);
        QCOMPARE(total.doorsSpokenTo, plain->doorsSpokenTo);
        QCOMPARE(total.contacts, plain->contacts);
        QVERIFY(doors->find(six));
        QCOMPARE(doors->find(six)->undecided, 0);
        QCOMPARE(doors->find(six)->undecidedEver, 1);
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

    void figuresOfAnyPeriodAreThoseOfPlainSql_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate last(2026, 4, 20); // clocks went forward on 29 March
        QTest::newRow("all time") << QDate() << QDate();
        QTest::newRow("from a winter's day on") << last.addDays(-40) << QDate();
        QTest::newRow("from a summer's day on") << last.addDays(-10) << QDate();
        QTest::newRow("up to today") << last.addDays(-10) << last;
        QTest::newRow("up to some day") << QDate() << last.addDays(-12);
        QTest::newRow("over the change of clocks") << last.addDays(-30) << last.addDays(-15);
        QTest::newRow("one day") << last.addDays(-5) << last.addDays(-5);
        QTest::newRow("before all") << QDate() << last.addDays(-100);
    }

    void figuresOfAnyPeriodAreThoseOfPlainSql()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        static Town town;
        Connection &c = town.campaign.connection();
        const FiguresPeriod period{from, to};
        const QList<int> plain = town.counted(period, {});
        const auto total = canvassTotal(c, period);
        ROSETTE_VERIFY(total);
        QCOMPARE(QList<int>({total->doorsTried, total->doorsSpokenTo, total->contacts}), plain.mid(0, 3));
        QList<int> events{0, 0};
        const auto outcomes = canvassOutcomes(c, period);
        ROSETTE_VERIFY(outcomes);
        for (const CodeCount &outcome : *outcomes) {
            events[0] += outcome.count;
            events[1] += outcome.key == "no-answer"_L1 ? outcome.count : 0;
        }
        QCOMPARE(events, plain.mid(3));
        QCOMPARE(doorVisits(c, period).valueOr({}).size(), plain.first());
        const auto canvassers = canvasserFigures(c, period);
        ROSETTE_VERIFY(canvassers);
        QHash<VolunteerId, CanvassFigures> of;
        for (const CanvasserFigures &canvasser : *canvassers)
            of.insert(canvasser.volunteer, canvasser.figures);
        for (const VolunteerId volunteer : town.volunteers) {
            const CanvassFigures figures = of.value(volunteer);
            QCOMPARE(QList<int>({figures.doorsTried, figures.doorsSpokenTo}),
                     town.counted(period, volunteer).mid(0, 2));
        }
    }

    void answersOnAnEarlierScaleCountAmongThoseOnTheNewOne()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Doorsteps doorsteps(c);
        const WardId ward = doorsteps.ward(u"Millfield"_s);
        const DoorId two = doorsteps.door(u"Acre Lane"_s, u"2"_s, {}, {}, ward);
        const PersonId ann = doorsteps.elector(two, u"Ford"_s);
        const PersonId ben = doorsteps.elector(two, u"Ford"_s);
        const QDate day(2026, 11, 21);
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ann, two, u"spoke"_s, day, u"1"_s)));
        ROSETTE_VERIFY(SupportScale::presets().last().adopt(c, 0));
        ROSETTE_VERIFY(ConversationLog::record(c, heard(ben, two, u"spoke"_s, day, u"0-10/0"_s)));
        const auto means = supportByWard(c);
        ROSETTE_VERIFY(means);
        QCOMPARE(means->value(ward).answers, 2);
        QCOMPARE(means->value(ward).mean, 3.0); // of 1, with us, and 5, against us
        const auto doors = CanvassDoors::load(c, {}, day);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->total().supporters, 1);
        QCOMPARE(doors->support().size(), 2);
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
