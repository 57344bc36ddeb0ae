#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/duplicate.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "models/volunteers/gratitude.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/thanks.h"
#include "models/volunteers/volunteerdoubles.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

const QDate kToday(2026, 5, 19);

/// Whom to thank and for what; volunteers who stand in the list twice.
class TestGratitude : public QObject
{
    Q_OBJECT

    static VolunteerId add(Connection &c, const QString &forename, const QString &mobile = {})
    {
        return VolunteerRepository::insert(
                   c, {.forename = forename, .surname = u"Okafor"_s, .postcode = u"NW5 2AB"_s, .mobile = mobile})
            .valueOr({});
    }
    static void deliver(Connection &c, VolunteerId volunteer, const QString &day, int doors)
    {
        ROSETTE_VERIFY(Statement(c, u"INSERT INTO deliveries (id, round_name, volunteer_id, delivered_on, doors) "
                                    "VALUES (?, 'Round 1', ?, ?, ?)"_s)
                           .bindAll(newId<VolunteerId>(), volunteer, day, doors)
                           .run());
    }

private slots:
    void whoGaveAndWasNeverThankedIsToThank()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const VolunteerId ada = add(c, u"Ada"_s);
        const VolunteerId ivy = add(c, u"Ivy"_s);
        deliver(c, ada, u"2026-05-02"_s, 1240);
        const auto given = givenSinceThanked(c);
        ROSETTE_VERIFY(given);
        QCOMPARE(given->keys(), QList{ada});
        QVERIFY(!given->contains(ivy));
        QCOMPARE(given->value(ada).words(), u"1,240 leaflets; never thanked"_s);
        QCOMPARE(given->value(ada).last, QDate(2026, 5, 2));
    }

    void thankingSettlesWhatWasGivenUntilThen()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const VolunteerId ada = add(c, u"Ada"_s);
        deliver(c, ada, u"2026-05-02"_s, 100);
        const auto thanks = ThanksRepository::insert(c, {{}, ada, QDate(2026, 5, 9), u" 100  leaflets"_s}, kToday);
        ROSETTE_VERIFY(thanks);
        QVERIFY(givenSinceThanked(c)->isEmpty());
        QCOMPARE(ThanksRepository::lastOfAll(c)->value(ada), QDate(2026, 5, 9));
        QCOMPARE(ThanksRepository::list(c, ada)->first().reason, u"100 leaflets"_s);
        deliver(c, ada, u"2026-05-16"_s, 1);
        QCOMPARE(givenSinceThanked(c)->value(ada).what(), u"1 leaflet"_s);
        ROSETTE_VERIFY(ThanksRepository::remove(c, *thanks));
        QCOMPARE(givenSinceThanked(c)->value(ada).what(), u"101 leaflets"_s);
    }

    void thanksNeedAPersonAndADay()
    {
        TestCampaign campaign;
        QVERIFY(!ThanksRepository::insert(campaign.connection(), {{}, {}, QDate(2026, 5, 9), {}}, kToday));
        QVERIFY(!ThanksRepository::insert(campaign.connection(), {{}, add(campaign.connection(), u"Ada"_s), {}, {}},
                                          kToday));
    }

    void nobodyWasThankedTomorrow()
    {
        TestCampaign campaign;
        const VolunteerId ada = add(campaign.connection(), u"Ada"_s);
        QVERIFY(!ThanksRepository::insert(campaign.connection(), {{}, ada, kToday.addDays(1), {}}, kToday));
        ROSETTE_VERIFY(ThanksRepository::insert(campaign.connection(), {{}, ada, kToday, {}}, kToday));
    }

    void aDoubleIsProposedAndMadeOneWithAllItHas()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const VolunteerId first = add(c, u"Ada"_s, u"07700 900123"_s);
        const VolunteerId second = add(c, u"Ada"_s);
        Volunteer gone = VolunteerRepository::find(c, second).valueOr({});
        gone.note = u"brings the trolley"_s;
        gone.skills = {u"driver"_s};
        gone.avoidsStairs = true;
        ROSETTE_VERIFY(VolunteerRepository::update(c, gone));
        ROSETTE_VERIFY(ThanksRepository::insert(c, {{}, second, QDate(2026, 5, 9), {}}, kToday));
        const Volunteer kept = VolunteerRepository::find(c, first).valueOr({});
        const auto twin = VolunteerDoubles::find(c, kept);
        ROSETTE_VERIFY(twin);
        QVERIFY(twin->has_value());
        QCOMPARE((*twin)->other.id, second);
        QCOMPARE((*twin)->evidence, u"the same name and postcode"_s);

        ROSETTE_VERIFY(VolunteerDoubles::merge(c, kept, (*twin)->other, campaign.clock().nowMs()));
        QCOMPARE(VolunteerRepository::count(c).valueOr(0), 1);
        const Volunteer one = VolunteerRepository::find(c, first).valueOr({});
        QCOMPARE(one.mobile, u"07700 900123"_s);
        QCOMPARE(one.note, u"brings the trolley"_s);
        QCOMPARE(one.skills, QStringList{u"driver"_s});
        QVERIFY(one.avoidsStairs);
        QCOMPARE(ThanksRepository::list(c, first)->size(), 1);
    }

    void thoseCalledTwoPeopleAreNotProposedAgain()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const Volunteer one = VolunteerRepository::find(c, add(c, u"Ada"_s)).valueOr({});
        const Volunteer other = VolunteerRepository::find(c, add(c, u"Ada"_s)).valueOr({});
        QVERIFY(VolunteerDoubles::find(c, one)->has_value());
        ROSETTE_VERIFY(DuplicateFinder::setDistinct(c, one.person, other.person, 0));
        QVERIFY(!VolunteerDoubles::find(c, one)->has_value());
        QVERIFY(!VolunteerDoubles::find(c, other)->has_value());
    }

    void peopleOfOnePostcodeAreNoDoubles()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        add(c, u"Ivy"_s);
        QVERIFY(!VolunteerDoubles::find(c, VolunteerRepository::find(c, add(c, u"Ada"_s)).valueOr({}))->has_value());
    }
};

QTEST_GUILESS_MAIN(TestGratitude)
#include "tst_gratitude.moc"
