#include <QTest>

#include "models/store/bulkstatement.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rows written in bulk are stored as Statement stores them, recorded and refused alike.
class TestBulkStatement : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreStoredAsStatementStoresThem()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(Statement(c, u"CREATE TEMP TABLE kinds (a, b, c, d, e, f, g, h, i)"_s).run());
        const QString sql = u"INSERT INTO kinds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
        const QString text = u"Núñez €"_s;
        const QByteArray blob("a\0b", 3);
        ROSETTE_VERIFY(
            Statement(c, sql)
                .bindAll(text, QString(), 7, true, PersonId(9), PersonId(), QDate(2026, 5, 23), QDate(), blob)
                .run());
        BulkStatement bulk(c, sql);
        ROSETTE_VERIFY(bulk.run(text, QString(), 7, true, PersonId(9), PersonId(), QDate(2026, 5, 23), QDate(), blob));
        ROSETTE_VERIFY(bulk.run(text, QString(), 7, true, PersonId(9), PersonId(), QDate(2026, 5, 23), QDate(), blob));
        QCOMPARE(Statement(c, u"SELECT count(*) FROM kinds"_s).scalar().valueOr(0), 3);
        QCOMPARE(Statement(c, u"SELECT count(*) FROM (SELECT DISTINCT *, typeof(a), typeof(b), typeof(c), typeof(d), "
                              u"typeof(e), typeof(f), typeof(g), "
                              "typeof(h), typeof(i) FROM kinds)"_s)
                     .scalar()
                     .valueOr(0),
                 1);
    }

    void changesAreRecordedAndUndone()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->edit(u"Add a setting"_s, [](Connection &c) -> Status {
            BulkStatement insert(c, u"INSERT INTO settings (id, key, value) VALUES (?, ?, ?)"_s);
            return insert.run(qint64(1), u"colour"_s, u"plum"_s);
        }));
        QCOMPARE(CampaignInfoRepository::setting(campaign.connection(), u"colour"_s).valueOr({}), u"plum"_s);
        campaign->undoStack().undo();
        QCOMPARE(CampaignInfoRepository::setting(campaign.connection(), u"colour"_s).valueOr({}), QString());
    }

    void failuresAreErrorsAndTheStatementStaysUsable()
    {
        TestCampaign campaign;
        BulkStatement insert(campaign.connection(), u"INSERT INTO settings (id, key, value) VALUES (?, ?, ?)"_s);
        ROSETTE_VERIFY(insert.run(qint64(1), u"colour"_s, u"plum"_s));
        QVERIFY(!insert.run(qint64(1), u"colour"_s, u"plum"_s));
        ROSETTE_VERIFY(insert.run(qint64(2), u"size"_s, u"large"_s));
        BulkStatement wrong(campaign.connection(), u"INSERT INTO nowhere VALUES (?)"_s);
        QVERIFY(!wrong.run(1));
    }
};

QTEST_GUILESS_MAIN(TestBulkStatement)
#include "tst_bulkstatement.moc"
