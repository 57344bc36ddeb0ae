#include <QDataStream>
#include <QTest>

#include "models/store/importjournal.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Imports of very many rows are taken back whole: rows, indexes, triggers and what stands behind the search.
class TestImportUndo : public QObject
{
    Q_OBJECT

private:
    static constexpr int kBefore = 3000;
    static constexpr int kImported = 12000;

    static Status run(Connection &c, const QString &sql) { return Statement(c, sql).run(); }
    static qint64 count(TestCampaign &campaign, const QString &sql)
    {
        return Statement(campaign.connection(), sql).scalar().valueOr(-1);
    }
    static QStringList texts(TestCampaign &campaign, const QString &sql)
    {
        return Statement(campaign.connection(), sql).list([](const Row &row) { return row.text(0); }).valueOr({});
    }

    /// Streets, doors with points and people with ids from..to, each with its own name.
    static Status addPeople(Connection &c, int from, int to)
    {
        const QString rows =
            u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "_s.arg(from).arg(to);
        ROSETTE_CHECK(run(
            c,
            rows +
                u"INSERT INTO streets (id, name, name_key) SELECT i, 'Acre Lane', 'acre lane' FROM n WHERE i % 100 = 0"_s));
        ROSETTE_CHECK(run(c, rows + u"INSERT INTO doors (id, street_id, building, address_key, lon, lat, sort_key) "
                                    "SELECT i, i / 100 * 100, CASE i % 5 WHEN 0 THEN 'Mill Court' ELSE '' END, i, i / "
                                    "1e5, 51, x'01' FROM n "
                                    "WHERE i / 100 * 100 IN (SELECT id FROM streets)"_s));
        return run(
            c,
            rows +
                u"INSERT INTO people (id, forename, surname, name_key, door_id, created_at) "
                "SELECT i, 'Ivy', 'Name' || i, 'name' || i || ', ivy', (SELECT id FROM doors WHERE id = i), 1 FROM n"_s);
    }

    static Status importMany(Connection &c)
    {
        ROSETTE_CHECK(addPeople(c, 10001, 10000 + kImported));
        ROSETTE_CHECK(run(c, u"UPDATE people SET surname = 'Changed', name_key = 'changed, ivy' WHERE id % 3 = 0"_s));
        return run(c, u"DELETE FROM people WHERE id % 7 = 0"_s);
    }

    /// `count` conversations of two days with people from `person` on, some of whom are met twice.
    static Status addConversations(Connection &c, int id, int person, int count)
    {
        return run(c,
                   u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %3) "
                   "INSERT INTO conversations (id, person_id, held_at, outcome, support, recorded_at) "
                   "SELECT %1 + i, %2 + i / 2, i % 3 * 86400000, CASE i % 4 WHEN 0 THEN 'spoke' ELSE 'no-answer' END, "
                   "CASE i % 4 WHEN 0 THEN '1' ELSE '' END, 1 FROM n"_s.arg(id)
                       .arg(person)
                       .arg(count));
    }
    /// What is kept beside conversations.
    static QStringList talliesOf(TestCampaign &campaign)
    {
        return texts(campaign, u"SELECT door_id || ' ' || person_id || ' ' || tried_at || ' ' || outcome || ' ' || "
                               "contact_at || ' ' || support || ' ' || answered_at FROM talks"_s) +
               texts(campaign, u"SELECT day || ' ' || outcome || ' ' || events FROM outcome_days"_s);
    }

    Result<ImportReport> import(TestCampaign &campaign, const std::function<Status(Connection &)> &work)
    {
        return ImportJournal::run(campaign->file(), campaign.connection(), u"register"_s, u"x.csv"_s, false,
                                  campaign.clock(), [&](Connection &c, ImportReport &) { return work(c); });
    }
    Result<ImportReport> undo(TestCampaign &campaign)
    {
        return ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock());
    }

    /// Everything that the undo should leave as it was.
    static QStringList stateOf(TestCampaign &campaign)
    {
        QStringList state;
        for (const QString &table : {u"people"_s, u"doors"_s, u"streets"_s, u"sheet_lines"_s}) {
            const QStringList columns =
                texts(campaign, u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(table));
            state += texts(campaign, u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u" || ',' || "), table));
        }
        // Indexes and triggers may come back in another order, but no fewer and no others.
        state +=
            texts(campaign, u"SELECT type || name || coalesce(sql, '') FROM sqlite_schema "
                            "WHERE name NOT LIKE '%search%' AND name NOT LIKE 'door_index%' ORDER BY type, name"_s);
        state +=
            texts(campaign, u"SELECT type || name || sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_s);
        state += texts(campaign, u"SELECT name || sql FROM temp.sqlite_schema WHERE type = 'trigger' ORDER BY name"_s);
        state += texts(campaign, u"SELECT id || ' ' || min_lon FROM door_index ORDER BY id"_s);
        return state;
    }

    static void verifySound(TestCampaign &campaign)
    {
        for (const QString &index : {u"people_search"_s, u"street_search"_s, u"building_search"_s}) {
            if (index != u"building_search"_s) // which leaves out doors without a building
                ROSETTE_VERIFY(run(campaign.connection(),
                                   u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index)));
        }
        QCOMPARE(count(campaign, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QCOMPARE(texts(campaign, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(count(campaign, u"SELECT count(*) FROM building_search WHERE building_search MATCH 'mill'"_s),
                 count(campaign, u"SELECT count(*) FROM doors WHERE building <> ''"_s));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM people_search WHERE people_search MATCH 'ivy'"_s),
                 count(campaign, u"SELECT count(*) FROM people"_s));
    }

private slots:
    void bulkUndoBringsBackWhatWas_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("nothing") << 0;
        QTest::newRow("few") << kBefore;
        QTest::newRow("many") << 6 * kImported;
    }
    void bulkUndoBringsBackWhatWas()
    {
        QFETCH(int, before);
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->write(
            [before](Connection &c) { return before > 0 ? addPeople(c, 100001, 100000 + before) : Status(); }));
        const QStringList state = stateOf(campaign);
        ROSETTE_VERIFY(import(campaign, importMany));
        verifySound(campaign);
        campaign.reopen();
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(stateOf(campaign), state);
        verifySound(campaign);
        // The triggers are at work again.
        ROSETTE_VERIFY(campaign->edit(u"Add"_s, [](Connection &c) { return addPeople(c, 500, 502); }));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM people_search WHERE people_search MATCH 'name501'"_s), 1);
        campaign->undoStack().undo();
        QCOMPARE(stateOf(campaign), state);
    }

    void whatCameSinceStays()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, [](Connection &c) -> Status {
            ROSETTE_CHECK(addPeople(c, 10001, 16000));
            return addPeople(c, 16002, 10000 + kImported);
        }));
        ROSETTE_VERIFY(campaign->write([](Connection &c) {
            return run(c,
                       u"INSERT INTO people (id, surname, name_key, created_at) VALUES (16001, 'Late', 'late', 2)"_s);
        }));
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(texts(campaign, u"SELECT surname FROM people"_s), QStringList{u"Late"_s});
        QCOMPARE(count(campaign, u"SELECT rowid FROM people_search WHERE people_search MATCH 'late'"_s), 16001);
    }

    void printedPaperOutlivesTheUndo()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, importMany));
        ROSETTE_VERIFY(campaign->write([](Connection &c) -> Status {
            ROSETTE_CHECK(
                run(c, u"INSERT INTO sheets (id, number, kind, title, printed_at) VALUES (1, 1, 'canvass', 'A', 1)"_s));
            return run(
                c,
                u"INSERT INTO sheet_lines (id, sheet_id, line_key, person_id, printed) VALUES (2, 1, 1, 10001, 'x')"_s);
        }));
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM sheet_lines WHERE person_id IS NULL"_s), 1);
        QCOMPARE(count(campaign, u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    void whatIsKeptBesideConversationsIsAsItWas()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->write([](Connection &c) -> Status {
            ROSETTE_CHECK(addPeople(c, 1, kBefore));
            return addConversations(c, 1, 1, kBefore);
        }));
        const QStringList tallies = talliesOf(campaign);
        QVERIFY(tallies.size() > kBefore / 2);
        ROSETTE_VERIFY(import(campaign, [](Connection &c) { return addConversations(c, 10001, 1, 2 * kBefore); }));
        QVERIFY(talliesOf(campaign) != tallies);
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM conversations"_s), kBefore);
        QCOMPARE(talliesOf(campaign), tallies);
        // The triggers are at work again.
        ROSETTE_VERIFY(campaign->edit(u"Talk"_s, [](Connection &c) { return addConversations(c, 20001, kBefore, 1); }));
        QCOMPARE(talliesOf(campaign).size(), tallies.size() + 1);
    }

    void undoThatMeetsLaterEditsChangesNothing()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->write([](Connection &c) { return addPeople(c, 1, kBefore); }));
        ROSETTE_VERIFY(import(campaign, [](Connection &c) -> Status {
            ROSETTE_CHECK(addPeople(c, 10001, 10000 + kImported));
            return run(c, u"UPDATE people SET surname = 'B' WHERE id = 5"_s);
        }));
        ROSETTE_VERIFY(
            campaign->write([](Connection &c) { return run(c, u"UPDATE people SET surname = 'C' WHERE id = 5"_s); }));
        const QStringList state = stateOf(campaign);
        const auto undone = undo(campaign);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(stateOf(campaign), state);
        verifySound(campaign);
    }

    void importWithoutForeignKeysIsCheckedAndTakenBack()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(ImportJournal::run(
            campaign->file(), campaign.connection(), u"register"_s, u"x.csv"_s, false, campaign.clock(),
            [](Connection &c, ImportReport &) { return importMany(c); }, ImportJournal::ForeignKeys::Guaranteed));
        QCOMPARE(count(campaign, u"PRAGMA foreign_keys"_s), 1);
        verifySound(campaign);
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM people"_s), 0);
    }

    /// As the first version wrote it: every row with its kind, and values as variants.
    void journalOfTheFirstVersionIsTakenBack()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, [](Connection &c) -> Status {
            return run(c, u"INSERT INTO wards (id, code, name) VALUES (7, 'E1', 'New')"_s);
        }));
        ROSETTE_VERIFY(campaign->write([](Connection &c) {
            return run(c, u"INSERT INTO skills (id, name, name_key) VALUES (3, 'After', 'k')"_s);
        }));
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out << quint32(1) << quint32(2) << u"skills"_s << QStringList{u"id"_s, u"name"_s, u"name_key"_s} << u"wards"_s
            << QStringList{u"id"_s, u"code"_s, u"name"_s} << quint32(3);
        out << quint8(0) << quint8(1) << qint64(7);
        out << quint8(1) << quint8(0) << qint64(3) << quint8(1) << quint8(1) << QVariant(u"Before"_s)
            << QVariant(u"After"_s);
        out << quint8(2) << quint8(0) << qint64(4) << quint8(3) << quint8(0) << QVariant(qint64(4)) << quint8(1)
            << QVariant(u"Gone"_s) << quint8(2) << QVariant(u"gone"_s);
        ROSETTE_VERIFY(Statement(campaign.connection(), u"UPDATE import_journal SET changes = ?"_s)
                           .bindAll(qCompress(bytes, 1))
                           .run());
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(count(campaign, u"SELECT count(*) FROM wards"_s), 0);
        QCOMPARE(texts(campaign, u"SELECT name FROM skills ORDER BY id"_s), (QStringList{u"Before"_s, u"Gone"_s}));
    }

    void damagedJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("cut off") << QByteArray("RCS2\0\0", 6);
        QTest::newRow("no block") << QByteArray("RCS2") + QByteArray("\0\0\0\0\0\0\0\1\0\0\0\4abcd", 16);
    }
    void damagedJournalIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto changes = ChangeSet::fromBytes(bytes);
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
