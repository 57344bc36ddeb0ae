#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/registerimport.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Lists, search and edits of people, on the real register.
class TestPersonRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;

    Connection &connection() { return m_campaign->connection(); }
    QList<PersonRow> search(const QString &text)
    {
        return PersonRepository::search(connection(), text, 50).valueOr({});
    }

private slots:
    void initTestCase()
    {
        m_campaign = std::make_unique<TestCampaign>();
        Feedback feedback;
        ROSETTE_VERIFY(importRegister((*m_campaign)->file(), connection(),
                                      {sharedData(u"register/camden-xpress-full.csv"_s)},
                                      ImportOptions{false, m_campaign->clock(), feedback}));
    }

    void pagesGoByNameWithoutGapsOrDoubles()
    {
        PersonCursor after;
        QSet<PersonId> seen;
        QString previous;
        for (;;) {
            const auto page = PersonRepository::page(connection(), {}, after, 1000);
            ROSETTE_VERIFY(page);
            if (page->isEmpty())
                break;
            for (const PersonRow &row : *page) {
                QVERIFY(row.nameKey >= previous);
                previous = row.nameKey;
                seen += row.id;
            }
            after = PersonCursor::after(page->last());
        }
        QCOMPARE(seen.size(), 14337);
        QCOMPARE(PersonRepository::count(connection()).valueOr(0), 14337);
    }

    void filtersNarrow()
    {
        const auto district = PollingDistrictRepository::findByCode(connection(), u"KAA"_s);
        ROSETTE_VERIFY(district);
        QCOMPARE(PersonRepository::count(connection(), PersonFilter{.district = (*district)->id}).valueOr(0), 1213);
        const PersonFilter both{.text = u"rossetti"_s, .district = (*district)->id};
        const auto page = PersonRepository::page(connection(), both, {}, 100);
        ROSETTE_VERIFY(page);
        QVERIFY(!page->isEmpty());
        for (const PersonRow &row : *page)
            QVERIFY(row.number.startsWith(u"KAA-"_s) && QString(row.name + row.address).contains(u"Rossetti"_s));
        QCOMPARE(PersonRepository::count(connection(), both).valueOr(0), page->size());
    }

    void searchFindsByAnyBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("number") << u"KAA-25/1"_s << u"KAA-25/1"_s;
        QTest::newRow("number in small letters") << u"kaa-25/1"_s << u"KAA-25/1"_s;
        QTest::newRow("names in any order") << u"rosse ivy saq"_s << u"KAA-1"_s;
        QTest::newRow("name without accents") << u"nunez jack gaisford 16"_s << u"KAA-100"_s;
        QTest::newRow("name and street") << u"ivy saqib barth"_s << u"KAA-1"_s;
        QTest::newRow("name and postcode") << u"tommaso ferreira nw5 2ll"_s << u"KAA-25/1"_s;
        QTest::newRow("postcode without space") << u"tommaso ferreira nw52ll"_s << u"KAA-25/1"_s;
    }
    void searchFindsByAnyBeginning()
    {
        QFETCH(QString, text);
        const QList<PersonRow> found = search(text);
        QVERIFY(!found.isEmpty());
        QTEST(found.first().number, "number");
    }

    void searchStandsAnything()
    {
        for (const QString &text : {u""_s, u"\""_s, u"* OR"_s, u"NEAR("_s, u"'; DROP TABLE people"_s, u"-"_s, u"%"_s,
                                    u"o'"_s, u"a\"b"_s, u"name:x"_s})
            ROSETTE_VERIFY(PersonRepository::search(connection(), text, 10));
        QVERIFY(search(u""_s).isEmpty());
    }

    void householdIsEverybodyAtTheDoor()
    {
        const PersonRow ivy = search(u"KAA-1"_s).first();
        const auto household = PersonRepository::household(connection(), ivy.door);
        ROSETTE_VERIFY(household);
        QCOMPARE(household->size(), 2);
        QCOMPARE(household->at(1).name, u"Oscar Rossetti"_s);
    }

    void phoneFindsItsOwner()
    {
        const PersonRow ivy = search(u"KAA-1"_s).first();
        ROSETTE_VERIFY(ContactPointRepository::insert(connection(),
                                                      ContactPoint{.person = ivy.id, .value = u"+44 7700 900123"_s}));
        ROSETTE_VERIFY(ContactPointRepository::insert(
            connection(), ContactPoint{.person = ivy.id, .kind = ContactKind::Email, .value = u"Ivy@Example.org"_s}));
        const auto points = ContactPointRepository::list(connection(), ivy.id);
        ROSETTE_VERIFY(points);
        QCOMPARE(points->at(0).value, u"07700 900123"_s);
        QCOMPARE(search(u"07700 9001"_s).first().id, ivy.id);
        QCOMPARE(search(u"ivy@exam"_s).first().id, ivy.id);
        const auto owners = ContactPointRepository::findPeople(connection(), ContactKind::Phone, u"07700900123"_s);
        ROSETTE_VERIFY(owners);
        QCOMPARE(*owners, QList{ivy.id});
        const auto wrong =
            ContactPointRepository::insert(connection(), ContactPoint{.person = ivy.id, .value = u"ask her"_s});
        QVERIFY(!wrong && wrong.error().message.contains(u"ask her"_s));
    }

    void editsUndo()
    {
        const PersonRow before = search(u"KAA-3"_s).first();
        ROSETTE_VERIFY((*m_campaign)->edit(u"Rename"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(auto person, PersonRepository::find(c, before.id));
            person->surname = u"Zygmunt"_s;
            return PersonRepository::update(c, *person);
        }));
        QCOMPARE(search(u"zygm"_s).size(), 1);
        (*m_campaign)->undoStack().undo();
        QVERIFY(search(u"zygm"_s).isEmpty());
        QCOMPARE(PersonRepository::row(connection(), before.id)->value().name, before.name);
    }

    void someoneMetAtAStallIsAPersonWithoutNumber()
    {
        const auto id = PersonRepository::insert(
            connection(), Person{.forename = u"Alex"_s, .surname = u"Met-Outside"_s, .createdAt = 1});
        ROSETTE_VERIFY(id);
        const PersonRow row = search(u"outside alex"_s).first();
        QCOMPARE(row.id, *id);
        QCOMPARE(row.number, QString());
        QVERIFY(!row.isElector);
        ROSETTE_VERIFY(PersonRepository::remove(connection(), *id));
        QVERIFY(search(u"outside alex"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersonRepository)
#include "tst_personrepository.moc"
