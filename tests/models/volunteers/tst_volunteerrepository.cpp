#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/wardrepository.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Volunteers as rows: with their person, contact points and skills.
class TestVolunteerRepository : public QObject
{
    Q_OBJECT

    static Volunteer ada()
    {
        Volunteer v;
        v.forename = u"Ada"_s;
        v.surname = u"Okafor"_s;
        v.mobile = u"07700900123"_s;
        v.email = u"ada@example.org"_s;
        v.postcode = u"nw52ab"_s;
        v.skills = {u"stall lead"_s, u"Driver"_s};
        v.maxShiftsPerWeek = 2;
        return v;
    }

private slots:
    void volunteerComesBackAsItWasWritten()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = VolunteerRepository::insert(c, ada());
        ROSETTE_VERIFY(id);
        const auto found = VolunteerRepository::find(c, *id);
        ROSETTE_VERIFY(found);
        QCOMPARE(found->name(), u"Ada Okafor"_s);
        QCOMPARE(found->mobile, u"07700 900123"_s);
        QCOMPARE(found->postcode, u"NW5 2AB"_s);
        QCOMPARE(found->skills, (QStringList{u"Driver"_s, u"stall lead"_s}));
        QCOMPARE(found->maxShiftsPerWeek, std::optional(2));
        QVERIFY(found->isActive);
    }

    void listFiltersByTextAndSkill()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(VolunteerRepository::insert(c, ada()));
        ROSETTE_VERIFY(VolunteerRepository::insert(
            c, {.forename = u"Ivy"_s, .surname = u"Doyle"_s, .note = u"no stairs"_s, .isActive = false}));
        const auto names = [&](const VolunteerFilter &filter) {
            QStringList list;
            for (const Volunteer &v : VolunteerRepository::list(c, filter).valueOr({}))
                list += v.name();
            return list;
        };
        QCOMPARE(names({}), (QStringList{u"Ivy Doyle"_s, u"Ada Okafor"_s}));
        QCOMPARE(names({.isActiveOnly = true}), QStringList{u"Ada Okafor"_s});
        QCOMPARE(names({.text = u"oka"_s}), QStringList{u"Ada Okafor"_s});
        QCOMPARE(names({.text = u"900123"_s}), QStringList{u"Ada Okafor"_s});
        QCOMPARE(names({.text = u"stairs doyle"_s}), QStringList{u"Ivy Doyle"_s});
        const auto driver = SkillRepository::findOrCreate(c, u"DRIVER"_s);
        ROSETTE_VERIFY(driver);
        QCOMPARE(names({.skill = *driver}), QStringList{u"Ada Okafor"_s});
    }

    void wardFollowsFromADoorOfThePostcode()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto ward = WardRepository::insert(c, {.name = u"Gospel Oak"_s});
        ROSETTE_VERIFY(ward);
        const auto id = DoorRepository::findOrCreate(
            c, Address{.number = u"14"_s, .street = u"Acre Lane"_s, .postcode = u"NW5 2AB"_s});
        ROSETTE_VERIFY(id);
        Door door = **DoorRepository::find(c, *id);
        door.ward = *ward;
        ROSETTE_VERIFY(DoorRepository::update(c, door));
        const auto volunteer = VolunteerRepository::insert(c, ada());
        ROSETTE_VERIFY(volunteer);
        QCOMPARE(VolunteerRepository::find(c, *volunteer)->wardName, u"Gospel Oak"_s);
        QCOMPARE(VolunteerRepository::list(c, {.text = u"gospel"_s})->size(), 1);
    }

    void knownPersonKeepsTheirPhone()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Person person;
        person.forename = u"Ivy"_s;
        person.surname = u"Doyle"_s;
        const auto id = PersonRepository::insert(c, person);
        ROSETTE_VERIFY(id);
        ROSETTE_VERIFY(ContactPointRepository::insert(
            c, {.person = *id, .kind = ContactKind::Mobile, .value = u"07700 900540"_s}));
        const auto volunteer = VolunteerRepository::insert(
            c, {.person = *id, .forename = u"Ivy"_s, .surname = u"Doyle"_s, .email = u"ivy@example.org"_s});
        ROSETTE_VERIFY(volunteer);
        QCOMPARE(VolunteerRepository::find(c, *volunteer)->mobile, u"07700 900540"_s);
        QCOMPARE(VolunteerRepository::find(c, *volunteer)->email, u"ivy@example.org"_s);
    }

    void updateChangesOnlyWhatDiffers()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = VolunteerRepository::insert(c, ada());
        ROSETTE_VERIFY(id);
        auto volunteer = VolunteerRepository::find(c, *id);
        ROSETTE_VERIFY(volunteer);
        ROSETTE_VERIFY(
            campaign->edit(u"Nothing"_s, [&](Connection &x) { return VolunteerRepository::update(x, *volunteer); }));
        QCOMPARE(campaign->undoStack().count(), 0);

        volunteer->surname = u"Okafor-Bell"_s;
        volunteer->email.clear();
        volunteer->skills = {u"stall lead"_s};
        ROSETTE_VERIFY(
            campaign->edit(u"Edit"_s, [&](Connection &x) { return VolunteerRepository::update(x, *volunteer); }));
        const auto changed = VolunteerRepository::find(c, *id);
        QCOMPARE(changed->name(), u"Ada Okafor-Bell"_s);
        QCOMPARE(changed->email, QString());
        QCOMPARE(changed->skills, QStringList{u"stall lead"_s});
        campaign->undoStack().undo();
        QCOMPARE(VolunteerRepository::find(c, *id)->email, u"ada@example.org"_s);
        QCOMPARE(VolunteerRepository::find(c, *id)->skills.size(), 2);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("forename");
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<int>("limit");
        QTest::newRow("no name") << QString() << QString() << QString() << 1;
        QTest::newRow("no number") << u"Ada"_s << u"ask Bob"_s << QString() << 1;
        QTest::newRow("no postcode") << u"Ada"_s << QString() << u"Camden"_s << 1;
        QTest::newRow("limit of nothing") << u"Ada"_s << QString() << QString() << 0;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, forename);
        QFETCH(QString, mobile);
        QFETCH(QString, postcode);
        QFETCH(int, limit);
        TestCampaign campaign;
        const Volunteer volunteer{
            .forename = forename, .postcode = postcode, .mobile = mobile, .maxShiftsPerWeek = limit};
        const Status status = campaign->edit(u"Add"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(VolunteerRepository::insert(c, volunteer));
            return {};
        });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Invalid);
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 0);
    }

    void sameNameTwiceIsNotGuessed()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(VolunteerRepository::insert(c, ada()));
        QVERIFY(VolunteerRepository::findByName(c, u"ada okafor"_s).isOk());
        ROSETTE_VERIFY(VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s}));
        QCOMPARE(VolunteerRepository::findByName(c, u"Ada Okafor"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(VolunteerRepository::findByName(c, u"Bob"_s).error().code, ErrorCode::NotFound);
    }

    void removedVolunteerStaysAPerson()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = VolunteerRepository::insert(c, ada());
        ROSETTE_VERIFY(id);
        const PersonId person = VolunteerRepository::find(c, *id)->person;
        ROSETTE_VERIFY(campaign->edit(u"Remove"_s, [&](Connection &x) { return VolunteerRepository::remove(x, *id); }));
        QCOMPARE(VolunteerRepository::count(c).valueOr(-1), 0);
        QVERIFY(PersonRepository::find(c, person).valueOr({}).has_value());
        campaign->undoStack().undo();
        QCOMPARE(VolunteerRepository::find(c, *id)->skills.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVolunteerRepository)
#include "tst_volunteerrepository.moc"
