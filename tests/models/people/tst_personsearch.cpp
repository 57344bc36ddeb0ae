#include <QTest>

#include "models/people/personrepository.h"
#include "models/people/personsearch.h"
#include "models/people/searchpause.h"
#include "models/people/searchwords.h"
#include "models/places/naturalkey.h"
#include "models/places/streetname.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What the typed words find, in which order, and that the search follows every change.
class TestPersonSearch : public QObject
{
    Q_OBJECT

private:
    struct Home
    {
        QString flat, building, number;
        int street; // 0: no home
        QString postcode;
    };

    std::unique_ptr<TestCampaign> m_campaign;

    Connection &c() { return m_campaign->connection(); }

    Status addStreet(int id, const QString &name)
    {
        return Statement(c(), u"INSERT INTO streets (id, name, name_key) VALUES (?, ?, ?)"_s)
            .bindAll(id, name, StreetName::key(name))
            .run();
    }
    /// A person at a door of the same id; no street: no door.
    Status addPerson(int id, const QString &forename, const QString &surname, const Home &home = {})
    {
        if (home.street > 0) {
            ROSETTE_CHECK(
                Statement(c(),
                          u"INSERT INTO doors (id, flat, building, number, street_id, postcode, address_key, sort_key) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                    .bindAll(id, home.flat, home.building, home.number, home.street, home.postcode, QString::number(id),
                             doorSortKey(home.number, home.building, home.flat))
                    .run());
        }
        ROSETTE_CHECK(PersonRepository::insert(c(), Person{.id = PersonId(id),
                                                           .forename = forename,
                                                           .surname = surname,
                                                           .door = DoorId(home.street > 0 ? id : 0),
                                                           .createdAt = 1}));
        return {};
    }
    Status addToRegister(int person, int number)
    {
        ROSETTE_CHECK(
            Statement(c(), u"INSERT INTO registrations (id, edition_id, person_id, district_id, number, number_text) "
                           "VALUES (?, 1, ?, 1, ?, 'KAA-' || ?)"_s)
                .bindAll(person, person, number, number)
                .run());
        return Statement(c(), u"UPDATE people SET registration_id = id WHERE id = ?"_s).bindAll(person).run();
    }

    QList<int> found(const QString &text)
    {
        QList<int> ids;
        for (const PersonRow &row : PersonRepository::search(c(), text, 50).valueOr({}))
            ids += int(row.id.value());
        return ids;
    }
    QList<int> listed(const QString &text)
    {
        QList<int> ids;
        for (const PersonRow &row : PersonRepository::page(c(), PersonFilter{.text = text}, {}, 50).valueOr({}))
            ids += int(row.id.value());
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        ROSETTE_VERIFY(addStreet(1, u"Acre Lane"_s));
        ROSETTE_VERIFY(addStreet(2, u"St John's Rd"_s));
        ROSETTE_VERIFY(addStreet(3, u"Ivy Close"_s));
        ROSETTE_VERIFY(addPerson(1, u"Ivy"_s, u"Rossetti"_s, {{}, {}, u"12"_s, 1, u"NW5 2LL"_s}));
        ROSETTE_VERIFY(
            addPerson(2, u"Mary"_s, u"O'Brien-Smith"_s, {u"Flat 3"_s, u"Mill Court"_s, u"12"_s, 1, u"NW5 2LL"_s}));
        ROSETTE_VERIFY(addPerson(3, u"José"_s, u"Müller"_s, {{}, {}, u"5"_s, 2, u"SW1A 1AA"_s}));
        ROSETTE_VERIFY(addPerson(4, u"Ivo"_s, u"Ivy"_s, {{}, {}, u"112"_s, 1, u"E1 6AN"_s}));
        ROSETTE_VERIFY(addPerson(5, u"Ann"_s, u"Smith"_s));
        ROSETTE_VERIFY(addPerson(6, u"Roberta"_s, u"Smithson"_s, {u"Flat B2"_s, {}, u"1"_s, 3, u"NW5 2LX"_s}));
        ROSETTE_VERIFY(Statement(c(), u"INSERT INTO polling_districts (id, code) VALUES (1, 'KAA')"_s).run());
        ROSETTE_VERIFY(
            Statement(c(),
                      u"INSERT INTO register_editions (id, supplier, kind, created_at) VALUES (1, 'x', 'full', 1)"_s)
                .run());
        ROSETTE_VERIFY(addToRegister(1, 7));
        ROSETTE_VERIFY(addToRegister(3, 70));
        ROSETTE_VERIFY(addToRegister(4, 512));
    }

    void typedWordsFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("surname before those it begins") << u"smith"_s << QList<int>{5, 2, 6};
        QTest::newRow("surname before forename") << u"ivy"_s << QList<int>{4, 1, 6};
        QTest::newRow("beginning of a long word") << u"rosset"_s << QList<int>{1};
        QTest::newRow("surname and initial") << u"smith r"_s << QList<int>{6};
        QTest::newRow("part behind an apostrophe") << u"brien"_s << QList<int>{2};
        QTest::newRow("apostrophe typed") << u"o'brien mary"_s << QList<int>{2};
        QTest::newRow("apostrophe left out") << u"obrien"_s << QList<int>{2};
        QTest::newRow("part behind a hyphen") << u"mary smith"_s << QList<int>{2};
        QTest::newRow("without accents") << u"jose muller"_s << QList<int>{3};
        QTest::newRow("with accents") << u"JOSÉ MÜLLER"_s << QList<int>{3};
        QTest::newRow("street") << u"acre lane"_s << QList<int>{1, 2, 4};
        QTest::newRow("name and street") << u"ivy acre"_s << QList<int>{1, 4};
        QTest::newRow("house and street") << u"12 acre lane"_s << QList<int>{1, 2};
        QTest::newRow("street and house") << u"acre lane 112"_s << QList<int>{4};
        QTest::newRow("street as written") << u"st johns rd"_s << QList<int>{3};
        QTest::newRow("street in full") << u"saint john road"_s << QList<int>{3};
        QTest::newRow("building") << u"mill court"_s << QList<int>{2};
        QTest::newRow("word of a building") << u"court"_s << QList<int>{2};
        QTest::newRow("flat and building") << u"flat 3 mill"_s << QList<int>{2};
        QTest::newRow("flat, house, street") << u"flat 3 12 acre"_s << QList<int>{2};
        QTest::newRow("flat like a postcode") << u"flat b2 ivy close"_s << QList<int>{6};
        QTest::newRow("outcode") << u"nw5"_s << QList<int>{1, 2, 6};
        QTest::newRow("outcode with letter") << u"sw1a"_s << QList<int>{3};
        QTest::newRow("postcode") << u"nw5 2ll"_s << QList<int>{1, 2};
        QTest::newRow("postcode without space") << u"nw52lx"_s << QList<int>{6};
        QTest::newRow("beginning of a postcode") << u"nw52"_s << QList<int>{1, 2, 6};
        QTest::newRow("name and outcode") << u"smith nw5"_s << QList<int>{2, 6};
        QTest::newRow("elector number") << u"kaa-7"_s << QList<int>{1, 3};
        QTest::newRow("bare number") << u"512"_s << QList<int>{4};
        QTest::newRow("number and name") << u"ivo 512"_s << QList<int>{4};
        QTest::newRow("district") << u"kaa"_s << QList<int>{1, 3, 4};
        QTest::newRow("nobody") << u"rossetti nw6"_s << QList<int>{};
        QTest::newRow("no such word") << u"ivy zzz"_s << QList<int>{};
    }
    void typedWordsFind()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, ids);
        QCOMPARE(found(text), ids);
        std::sort(ids.begin(), ids.end());
        QCOMPARE(listed(text), ids);
    }

    void searchFollowsEdits()
    {
        ROSETTE_VERIFY((*m_campaign)->edit(u"Rename"_s, [](Connection &connection) -> Status {
            ROSETTE_CHECK(
                Statement(connection, u"UPDATE streets SET name = 'Mile End', name_key = 'mile end' WHERE id = 1"_s)
                    .run());
            return Statement(connection, u"UPDATE people SET surname = 'Zeta', name_key = 'zeta, ivy' WHERE id = 1"_s)
                .run();
        }));
        QCOMPARE(found(u"zeta mile"_s), QList<int>{1});
        QVERIFY(found(u"acre"_s).isEmpty());
        QVERIFY(found(u"rossetti"_s).isEmpty());
        (*m_campaign)->undoStack().undo();
        QVERIFY(found(u"zeta"_s).isEmpty());
        QCOMPARE(found(u"rossetti acre"_s), QList<int>{1});
    }

    /// Whoever comes during a pause is indexed at its end as they are then, and nobody twice.
    void pauseLosesNoChange()
    {
        const auto pause = SearchPause::begin(c());
        ROSETTE_VERIFY(pause);
        ROSETTE_VERIFY(addPerson(10, u"New"_s, u"Before"_s));
        ROSETTE_VERIFY(addPerson(11, u"New"_s, u"Gone"_s));
        ROSETTE_VERIFY(
            Statement(c(), u"UPDATE people SET surname = 'After', name_key = 'after, new' WHERE id = 10"_s).run());
        ROSETTE_VERIFY(
            Statement(c(), u"UPDATE people SET surname = 'Renamed', name_key = 'renamed, ivy' WHERE id = 1"_s).run());
        ROSETTE_VERIFY(Statement(c(), u"DELETE FROM people WHERE id IN (5, 11)"_s).run());
        ROSETTE_VERIFY(pause->finish(c()));
        QCOMPARE(found(u"new"_s), QList<int>{10});
        QCOMPARE(found(u"after"_s), QList<int>{10});
        QVERIFY(found(u"before"_s).isEmpty());
        QCOMPARE(found(u"renamed"_s), QList<int>{1});
        QCOMPARE(found(u"smith"_s), (QList<int>{2, 6}));
        ROSETTE_VERIFY(
            Statement(c(), u"INSERT INTO people_search (people_search, rank) VALUES ('integrity-check', 1)"_s).run());
        ROSETTE_VERIFY(addPerson(12, u"Later"_s, u"Comer"_s));
        QCOMPARE(found(u"later"_s), QList<int>{12});
    }

    void textIsReadInItsWays()
    {
        const auto ways = SearchWords::readings(u"Flat b2, 12 Ácre LN"_s);
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways.first().words, (QStringList{u"flat"_s, u"acre"_s, u"ln"_s}));
        QCOMPARE(ways.first().postcodes, QStringList{u"B2"_s});
        QCOMPARE(ways.first().numbers, QStringList{u"12"_s});
        QCOMPARE(ways.last().numbers, (QStringList{u"b2"_s, u"12"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPersonSearch)
#include "tst_personsearch.moc"
