#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/objection.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/volunteers/electorhint.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A volunteer who is probably an elector: proposed, joined by hand, taken back.
class TestElectorHint : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestCampaign> m_campaign;
    VolunteerId m_ivy;

    Connection &c() { return m_campaign->connection(); }
    Volunteer ivy() { return VolunteerRepository::find(c(), m_ivy).valueOr({}); }
    PersonId addElector(const QString &number)
    {
        Person person;
        person.forename = u"Ivy"_s;
        person.surname = u"DOYLE"_s;
        person.door = *DoorRepository::findOrCreate(
            c(), Address{.number = number, .street = u"Acre Lane"_s, .postcode = u"NW5 2AB"_s});
        return *PersonRepository::insert(c(), person);
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        m_ivy = *VolunteerRepository::insert(
            c(), {.forename = u"Ivy"_s, .surname = u"Doyle"_s, .postcode = u"NW5 2AB"_s, .mobile = u"07700 900540"_s});
    }

    void oneOfTheNameIsProposedTwoAreNot()
    {
        QVERIFY(!ElectorHint::find(c(), ivy())->has_value());
        const PersonId elector = addElector(u"14"_s);
        const auto hint = ElectorHint::find(c(), ivy());
        ROSETTE_VERIFY(hint);
        QVERIFY(hint->has_value());
        QCOMPARE((*hint)->id, elector);
        addElector(u"16"_s);
        QVERIFY(!ElectorHint::find(c(), ivy())->has_value());
    }

    void joiningMovesThePhoneAndIsUndone()
    {
        const PersonId before = ivy().person;
        const PersonId elector = addElector(u"14"_s);
        ROSETTE_VERIFY(
            (*m_campaign)->edit(u"Join"_s, [&](Connection &x) { return ElectorHint::join(x, m_ivy, elector); }));
        QCOMPARE(ivy().person, elector);
        QCOMPARE(ivy().mobile, u"07700 900540"_s);
        QCOMPARE(PersonRepository::count(c()).valueOr(0), 1);
        QVERIFY(!ElectorHint::find(c(), ivy())->has_value());
        (*m_campaign)->undoStack().undo();
        QCOMPARE(ivy().person, before);
        QCOMPARE(ivy().mobile, u"07700 900540"_s);
        QCOMPARE(ContactPointRepository::list(c(), elector)->size(), 0);
    }

    void joiningKeepsWhatTheyAskedFor()
    {
        const PersonId before = ivy().person;
        const PersonId elector = addElector(u"14"_s);
        ROSETTE_VERIFY(ObjectionRepository::set(c(), before, ContactWay::Post | ContactWay::Phone, 5, u"Dan"_s));
        ROSETTE_VERIFY(ObjectionRepository::set(c(), elector, ContactWay::Post, 5, u"Dan"_s));
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c(), before, true));
        ROSETTE_VERIFY(ElectorHint::join(c(), m_ivy, elector));
        QCOMPARE(*ObjectionRepository::of(c(), elector), ContactWay::Post | ContactWay::Phone);
        QVERIFY((*PersonRepository::find(c(), elector))->isDoNotContact);
    }

    void anElectorWhoVolunteersAlreadyIsNotTakenTwice()
    {
        const PersonId elector = addElector(u"14"_s);
        ROSETTE_VERIFY(
            VolunteerRepository::insert(c(), {.person = elector, .forename = u"Ivy"_s, .surname = u"Doyle"_s}));
        QVERIFY(!ElectorHint::find(c(), ivy())->has_value());
        QCOMPARE(ElectorHint::join(c(), m_ivy, elector).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestElectorHint)
#include "tst_electorhint.moc"
