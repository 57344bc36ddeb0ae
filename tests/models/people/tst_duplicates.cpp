#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/duplicate.h"
#include "models/people/personevent.h"
#include "models/people/personmerge.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Entries that may stand for one person: found, weighed with reasons, joined or told apart.
class TestDuplicates : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;
    std::unique_ptr<Doorsteps> m_steps;
    Feedback m_feedback;

    Connection &c() { return m_campaign->connection(); }
    void run(const QString &sql)
    {
        const Status status = Statement(c(), sql).run();
        if (!status)
            qFatal("%s: %s", qPrintable(sql), qPrintable(status.error().detail));
    }
    qint64 number(const QString &sql) { return Statement(c(), sql).scalar().valueOr(-1); }
    PersonId byHand(const QString &forename, const QString &surname)
    {
        return PersonRepository::insert(c(), {.forename = forename, .surname = surname, .createdAt = 1})
            .valueOr(PersonId());
    }
    /// Every table's rows as text, without the search index, which may store the same differently.
    QMap<QString, QString> content()
    {
        QMap<QString, QString> tables;
        const auto names = Statement(c(), u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'people_search%' AND name NOT LIKE 'door_index%' AND name NOT LIKE '%_fts%'"_s)
                               .list([](const Row &row) { return row.text(0); });
        for (const QString &name : names.valueOr({})) {
            const auto columns = Statement(c(), u"SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)"_s)
                                     .bindAll(name).first([](const Row &row) { return row.text(0); });
            tables[name] = Statement(c(), u"SELECT group_concat("_s + columns.valueOr({}).value_or(QString()) + u", ';') FROM \""_s + name + u'"')
                               .first([](const Row &row) { return row.text(0); }).valueOr({}).value_or(QString());
        }
        return tables;
    }
    QList<DuplicatePair> pairs() { return DuplicateFinder::find(c(), m_feedback).valueOr({}); }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        m_steps = std::make_unique<Doorsteps>(c());
    }

    void someoneAddedByHandIsProposedAsTheElector()
    {
        const DoorId door = m_steps->door(u"Mill Lane"_s, u"2"_s);
        const PersonId elector = m_steps->elector({u"Ivy Saqib"_s, u"Rossetti"_s, door});
        m_steps->elector({u"Oscar"_s, u"Rossetti"_s, door});
        const PersonId met = byHand(u"Ivy"_s, u"Rossetti"_s);
        const auto found = pairs();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kept, elector);
        QCOMPARE(found.first().other, met);
        QVERIFY(found.first().score >= DuplicateFinder::kLeastScore);
        QVERIFY(found.first().reasons.contains(u"Same name, one with middle names"_s));
        QCOMPARE(found.first().likelihood(), u"Perhaps"_s);
    }

    void phoneMakesItSurer()
    {
        const PersonId elector = m_steps->elector(m_steps->door(u"Mill Lane"_s, u"2"_s), u"Smith"_s);
        const PersonId met = byHand(u"Ann"_s, u"Smith"_s);
        for (const PersonId person : {elector, met})
            QVERIFY(ContactPointRepository::insert(c(), {.person = person, .value = u"07700 900123"_s}));
        const auto found = pairs();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().likelihood(), u"Almost certainly"_s);
        QVERIFY(found.first().reasons.contains(u"Same phone number or e-mail address"_s));
    }

    void aSharedPhoneAloneIsAHousehold()
    {
        const DoorId door = m_steps->door(u"Mill Lane"_s, u"2"_s);
        for (const QString &name : {u"Ann"_s, u"Ben"_s})
            QVERIFY(ContactPointRepository::insert(
                c(), {.person = m_steps->elector({name, u"Smith"_s, door}), .value = u"020 7946 0123"_s}));
        QVERIFY(pairs().isEmpty());
    }

    void registeredTwiceWithOneBirthday()
    {
        const QDate birthday(2009, 4, 5);
        for (const QString &house : {u"2"_s, u"7"_s}) {
            const PersonId person = m_steps->elector({u"Lily"_s, u"Khan"_s, m_steps->door(u"Mill Lane"_s, house)});
            run(u"UPDATE registrations SET birth_date = '%1' WHERE person_id = %2"_s.arg(
                birthday.toString(Qt::ISODate), QString::number(person.value())));
        }
        auto found = pairs();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().reasons.contains(u"Same date of birth"_s));
        run(u"UPDATE registrations SET birth_date = '2009-04-06' WHERE person_id = %1"_s.arg(
            found.first().kept.value()));
        QVERIFY(pairs().isEmpty());
    }

    void namesakesInTwoHousesAreTwoPeople()
    {
        m_steps->elector(m_steps->door(u"Mill Lane"_s, u"2"_s), u"Smith"_s);
        m_steps->elector(m_steps->door(u"Mill Lane"_s, u"7"_s), u"Smith"_s);
        QVERIFY(pairs().isEmpty());
    }

    void whoLeftAndCameElsewhereIsProposed()
    {
        const PersonId before = m_steps->elector({u"Lily May"_s, u"Khan"_s, m_steps->door(u"Mill Lane"_s, u"2"_s)});
        run(u"UPDATE registrations SET is_current = 0 WHERE person_id = %1"_s.arg(before.value()));
        run(u"INSERT INTO register_editions (id, supplier, kind, created_at) VALUES (%1, 'xpress', 'update', 9)"_s.arg(
            newIdValue()));
        const PersonId now = m_steps->elector({u"Lily May"_s, u"Khan"_s, m_steps->door(u"Acre Lane"_s, u"9"_s)});
        run(u"UPDATE registrations SET edition_id = (SELECT max(id) FROM register_editions) WHERE person_id = %1"_s.arg(
            now.value()));
        const auto found = pairs();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kept, now);
        QVERIFY(found.first().reasons.contains(u"One left the register when the other came"_s));
        QCOMPARE(found.first().likelihood(), u"Probably"_s);
    }

    void twoPeopleAreNotAskedAgain()
    {
        m_steps->elector(m_steps->door(u"Mill Lane"_s, u"2"_s), u"Smith"_s);
        byHand(u"Ann"_s, u"Smith"_s);
        const auto found = pairs();
        QCOMPARE(found.size(), 1);
        ROSETTE_VERIFY(DuplicateFinder::setDistinct(c(), found.first().other, found.first().kept, 1));
        QVERIFY(pairs().isEmpty());
    }

    void everythingMovesToTheOneWhoStays()
    {
        const DoorId door = m_steps->door(u"Mill Lane"_s, u"2"_s);
        const PersonId kept = m_steps->elector(door, u"Smith"_s);
        const PersonId gone = byHand(u"Annie"_s, u"Smith"_s);
        const QString from = QString::number(gone.value());
        run(u"INSERT INTO conversations (id, person_id, held_at, outcome, recorded_at) VALUES (1, %1, 5, 'spoke', 5)"_s
                .arg(from));
        run(u"INSERT INTO follow_ups (id, person_id, ask, created_at) VALUES (1, %1, 'poster', 5)"_s.arg(from));
        run(u"INSERT INTO activities (id, kind, title, date, start_time, end_time, calendar_uid, created_at) VALUES (1, 'meeting', 'M', '2026-05-01', '10:00', '11:00', 'u', 1)"_s);
        for (const PersonId person : {kept, gone}) // both were ticked at one meeting
            run(u"INSERT INTO attendances (id, activity_id, person_id) VALUES (%1, 1, %2)"_s.arg(
                QString::number(newIdValue()), QString::number(person.value())));
        run(u"INSERT INTO volunteers (id, person_id, note) VALUES (1, %1, 'has a van')"_s.arg(from));
        run(u"INSERT INTO sheets (id, number, kind, title, printed_at) VALUES (1, 1, 'contact', 'S', 1)"_s);
        run(u"INSERT INTO sheet_lines (id, sheet_id, line_key, person_id, printed) VALUES (1, 1, 1, %1, '{}')"_s.arg(
            from));
        QVERIFY(ContactPointRepository::insert(c(), {.person = kept, .value = u"07700 900123"_s}));
        QVERIFY(ContactPointRepository::insert(
            c(), {.person = gone, .value = u"07700900123"_s, .consent = Consent::Given, .consentAt = 7}));
        QVERIFY(ContactPointRepository::insert(
            c(), {.person = gone, .kind = ContactKind::Email, .value = u"ann@example.org"_s}));
        const QMap<QString, QString> before = content();

        ROSETTE_VERIFY((*m_campaign)->edit(u"Join"_s, [&](Connection &connection) -> Status {
            const Person a = *PersonRepository::find(connection, kept).valueOr({});
            const Person b = *PersonRepository::find(connection, gone).valueOr({});
            return PersonMerge::merge(connection, PersonMerge::proposal(a, b), gone, 99);
        }));
        const QString to = QString::number(kept.value());
        for (const QString &table :
             {u"conversations"_s, u"follow_ups"_s, u"attendances"_s, u"volunteers"_s, u"sheet_lines"_s})
            QCOMPARE(number(u"SELECT count(*) FROM %1 WHERE person_id = %2"_s.arg(table, to)), 1);
        const auto points = ContactPointRepository::list(c(), kept).valueOr({});
        QCOMPARE(points.size(), 2); // the number both had is kept once, with the newer consent
        QCOMPARE(points.first().consent, Consent::Given);
        const auto person = PersonRepository::find(c(), kept).valueOr({});
        QCOMPARE(person->displayName(), u"Ann Smith"_s);
        QVERIFY(person->registration.isValid());
        QVERIFY(!PersonRepository::find(c(), gone).valueOr(person));
        QVERIFY(PersonEventRepository::list(c(), kept).valueOr({}).first().text.contains(u"Annie Smith"_s));
        QCOMPARE(number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);

        (*m_campaign)->undoStack().undo();
        const QMap<QString, QString> after = content();
        for (const QString &table : before.keys())
            QCOMPARE(table + after.value(table), table + before.value(table));
    }

    void twoVolunteersBecomeOneWithTheShiftsOfBoth()
    {
        const PersonId kept = byHand(u"Ann"_s, u"Smith"_s);
        const PersonId gone = byHand(u"Ann"_s, u"Smith"_s);
        run(u"INSERT INTO activities (id, kind, title, date, start_time, end_time, calendar_uid, created_at) VALUES (1, 'stall', 'M', '2026-05-01', '10:00', '11:00', 'u', 1)"_s);
        qint64 id = 10;
        for (const PersonId person : {kept, gone}) {
            run(u"INSERT INTO volunteers (id, person_id) VALUES (%1, %2)"_s.arg(QString::number(id),
                                                                                QString::number(person.value())));
            run(u"INSERT INTO shifts (id, activity_id, role, start_time, end_time) VALUES (%1, 1, 'lead', '10:00', '11:00')"_s
                    .arg(id));
            run(u"INSERT INTO assignments (id, shift_id, volunteer_id, created_at) VALUES (%1, %1, %1, 1)"_s.arg(id));
            ++id;
        }
        const Person a = *PersonRepository::find(c(), kept).valueOr({});
        ROSETTE_VERIFY(PersonMerge::merge(c(), a, gone, 1));
        QCOMPARE(number(u"SELECT count(*) FROM volunteers"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM assignments WHERE volunteer_id = 10"_s), 2);
    }

    void whoIsGoneIsNotJoined()
    {
        const PersonId kept = byHand(u"Ann"_s, u"Smith"_s);
        const Person a = *PersonRepository::find(c(), kept).valueOr({});
        QVERIFY(!PersonMerge::merge(c(), a, PersonId(12345), 1));
        QVERIFY(!PersonMerge::merge(c(), a, kept, 1));
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
