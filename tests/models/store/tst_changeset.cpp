#include <QRandomGenerator>
#include <QTest>

#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What one transaction changed, recorded, kept as bytes, taken back and brought again.
class TestChangeSet : public QObject
{
    Q_OBJECT

private:
    /// All rows of all tables, without what stands behind the search: an index may say the same in other bytes.
    static QStringList rowsOf(TestCampaign &campaign)
    {
        const QString tables = QStringLiteral(R"(
SELECT 'SELECT ' || group_concat('quote("' || c.name || '")', ' || '','' || ') || ' FROM "' || t.name || '" ORDER BY id'
  FROM pragma_table_list t JOIN pragma_table_info(t.name) c
 WHERE t.schema = 'main' AND t.type = 'table' AND t.wr = 0 AND t.name NOT LIKE 'sqlite%' GROUP BY t.name ORDER BY t.name)");
        const auto text = [](const Row &row) { return row.text(0); };
        QStringList rows;
        for (const QString &dump : Statement(campaign.connection(), tables).list(text).valueOr({}))
            rows += Statement(campaign.connection(), dump).list(text).valueOr({});
        return rows;
    }

    static constexpr int kRounds = 60;
    static constexpr int kStepsOfARound = 40;

    /// Rows that refer to each other, with all kinds of values; small ids, so that edits meet.
    static Status randomStep(Connection &c, QRandomGenerator &random)
    {
        const int id = random.bounded(1, 30);
        const int other = random.bounded(1, 30);
        const auto run = [&c](const char *sql, const auto &...values) {
            return Statement(c, QString::fromLatin1(sql)).bindAll(values...).run();
        };
        switch (random.bounded(12)) {
        case 0:
            return run(
                "INSERT INTO wards (id, code, name, outline, area_m2) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id, QString::number(id), u"Ward €"_s, QByteArray("a\0b", 3), random.bounded(9.5));
        case 1:
            return run(
                "INSERT INTO streets (id, name, name_key) VALUES (?, 'Acre Lane', 'acre lane') ON CONFLICT DO NOTHING",
                id);
        case 2:
            return run("INSERT INTO doors (id, address_key, street_id, ward_id, lon, lat, sort_key) VALUES (?, ?, "
                       "(SELECT id FROM streets WHERE id = ?), (SELECT id FROM wards WHERE id = ?), 0.5, 51, x'00') "
                       "ON CONFLICT DO UPDATE SET lon = lon + 1, lat = NULL",
                       id, id, other, other);
        case 3:
            return run("INSERT INTO people (id, forename, surname, name_key, door_id, created_at) VALUES (?, 'Ivy', "
                       "'O''Dell', ?, "
                       "(SELECT id FROM doors WHERE id = ?), 7) ON CONFLICT DO NOTHING",
                       id, u"odell, ivy %1"_s.arg(id), other);
        case 4:
            return run("INSERT INTO people (id, surname, name_key, created_at) SELECT max(id) + 1, 'Late', 'late', 7 "
                       "FROM people");
        case 5:
            return run("UPDATE people SET name_key = name_key || ?, note = 'x', door_id = (SELECT id FROM doors WHERE "
                       "id = ?) WHERE id >= ?",
                       other, other, id);
        case 6:
            return run("DELETE FROM people WHERE id BETWEEN ? AND ?", id, id + 2);
        case 7:
            return run("DELETE FROM doors WHERE id = ?", id);
        case 8:
            return run("DELETE FROM streets WHERE id = ? AND id NOT IN (SELECT street_id FROM doors WHERE street_id IS "
                       "NOT NULL)",
                       id);
        case 9:
            return run("UPDATE wards SET area_m2 = area_m2 / 3, outline = NULL, name = name || id WHERE id = ?", id);
        case 10:
            return run("INSERT INTO contact_points (id, person_id, kind, value, value_key) SELECT ?, id, 'mobile', "
                       "'07700 900123', 'k' "
                       "FROM people WHERE id = ? ON CONFLICT DO NOTHING",
                       1000 + other, id);
        default:
            return run("DELETE FROM wards WHERE id = ?", id);
        }
    }

    static Result<ChangeSet> randomChange(TestCampaign &campaign, QRandomGenerator &random, int steps)
    {
        return campaign->file().change(campaign.connection(), [&](Connection &c) -> Status {
            for (int i = 0; i < steps; ++i)
                ROSETTE_CHECK(randomStep(c, random));
            return {};
        });
    }

    static Result<ChangeSet> revert(TestCampaign &campaign, const ChangeSet &changes)
    {
        return campaign->file().change(campaign.connection(), [&](Connection &c) { return changes.revert(c); });
    }

private slots:
    void randomChangesAreTakenBackAndBroughtAgainToTheByte()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            TestCampaign campaign;
            QRandomGenerator random(seed);
            ROSETTE_VERIFY(randomChange(campaign, random, 20));
            for (int round = 0; round < kRounds / 20; ++round) {
                const QStringList before = rowsOf(campaign);
                const auto changes = randomChange(campaign, random, kStepsOfARound);
                ROSETTE_VERIFY(changes);
                const QStringList after = rowsOf(campaign);
                const auto kept = ChangeSet::fromBytes(changes->toBytes());
                ROSETTE_VERIFY(kept);
                const auto back = revert(campaign, *kept);
                ROSETTE_VERIFY(back);
                QVERIFY2(rowsOf(campaign) == before, qPrintable(u"undo, seed %1 round %2"_s.arg(seed).arg(round)));
                const auto again = revert(campaign, *back);
                ROSETTE_VERIFY(again);
                QVERIFY2(rowsOf(campaign) == after, qPrintable(u"redo, seed %1 round %2"_s.arg(seed).arg(round)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
