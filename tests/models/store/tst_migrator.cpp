#include <QTest>

#include "models/store/campaignkey.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// One test for each answer of the migrator, and what a failing or a newer file looks like to the user.
class TestMigrator : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const CampaignKey> m_key;

    std::unique_ptr<Connection> openEmpty(const QString &name)
    {
        auto opened = Connection::open(m_folder.filePath(name), *m_key, Connection::Options{.isRecording = false});
        return opened ? std::move(opened).value() : nullptr;
    }

    static QList<Migrator::Step> steps(int count)
    {
        QList<Migrator::Step> list;
        for (int i = 1; i <= count; ++i)
            list += Migrator::Step{i, u"000%1_x.sql"_s.arg(i),
                                   u"CREATE TABLE t%1 (id INTEGER PRIMARY KEY) STRICT;"_s.arg(i)};
        return list;
    }

private slots:
    void initTestCase()
    {
        auto key = CampaignKey::derive(u"pass"_s, CampaignKey::newSalt());
        ROSETTE_VERIFY(key);
        m_key = *key;
    }

    void builtInStepsAreNumberedInOrder()
    {
        const auto list = Migrator::builtInSteps();
        QVERIFY(!list.isEmpty());
        for (int i = 0; i < list.size(); ++i) {
            QCOMPARE(list.at(i).number, i + 1);
            QVERIFY2(list.at(i).sql.startsWith(u"-- "_s), "a step begins with a comment that says why");
        }
    }

    void emptyFileIsUpgraded()
    {
        const auto connection = openEmpty(u"a"_s);
        QVERIFY(connection);
        const auto report = Migrator(steps(2)).migrate(*connection);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->outcome, Migrator::Outcome::Upgraded);
        QCOMPARE(report->fromVersion, 0);
        QCOMPARE(report->toVersion, 2);
        QCOMPARE(Migrator(steps(2)).migrate(*connection)->outcome, Migrator::Outcome::CurrentVersion);
        QCOMPARE(Migrator(steps(3)).migrate(*connection)->fromVersion, 2);
    }

    void newerFileIsRefused()
    {
        const auto connection = openEmpty(u"b"_s);
        ROSETTE_VERIFY(Migrator(steps(3)).migrate(*connection));
        QCOMPARE(Migrator(steps(2)).migrate(*connection)->outcome, Migrator::Outcome::NewerVersion);
    }

    void databaseOfAnotherProgramIsRefused()
    {
        const auto connection = openEmpty(u"c"_s);
        ROSETTE_VERIFY(Statement(*connection, u"CREATE TABLE other (x)"_s).run());
        QCOMPARE(Migrator(steps(2)).migrate(*connection)->outcome, Migrator::Outcome::NotACampaign);
    }

    void brokenStepIsRolledBackAndNamed()
    {
        const auto connection = openEmpty(u"d"_s);
        auto list = steps(2);
        list += Migrator::Step{3, u"0003_broken.sql"_s,
                               u"CREATE TABLE kept_out (id INTEGER PRIMARY KEY); CREATE TABLE t1 (id INTEGER);"_s};
        const auto report = Migrator(list).migrate(*connection);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->outcome, Migrator::Outcome::UpgradeFailed);
        QCOMPARE(report->toVersion, 2);
        QVERIFY(report->error.message.contains(u"0003_broken.sql"_s));
        QCOMPARE(Statement(*connection, u"PRAGMA user_version"_s).scalar().valueOr(-1), 2);
        QCOMPARE(Statement(*connection, u"SELECT count(*) FROM sqlite_master WHERE name = 'kept_out'"_s)
                     .scalar()
                     .valueOr(-1),
                 0);
    }

    void stepThatLeavesDanglingRowsIsRolledBack()
    {
        const auto connection = openEmpty(u"e"_s);
        auto list = steps(1);
        list += Migrator::Step{
            2, u"0002_dangling.sql"_s,
            u"CREATE TABLE child (id INTEGER PRIMARY KEY, t1_id INTEGER REFERENCES t1 (id)); INSERT INTO child VALUES (1, 99);"_s};
        const auto report = Migrator(list).migrate(*connection);
        QCOMPARE(report->outcome, Migrator::Outcome::UpgradeFailed);
        QCOMPARE(report->toVersion, 1);
    }

    void campaignOfANewerProgramIsLeftUntouched()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(Statement(campaign.connection(), u"PRAGMA user_version = 999"_s).run());
        const QString path = campaign.path();
        campaign.close();
        const auto opened = Campaign::open(path, TestCampaign::passphrase());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::TooNew);
        QVERIFY(opened.error().message.contains(u"newer"_s));
    }

    void everyForeignKeyHasAnIndexAndEveryTableAnIdUnlessTriggersKeepIt()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto tables =
            Statement(
                c,
                u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0 AND name NOT LIKE 'sqlite_%'"_s)
                .list([](const Row &row) { return row.text(0); });
        ROSETTE_VERIFY(tables);
        for (const QString &table : *tables) {
            const auto key = Statement(c, u"SELECT name FROM pragma_table_info(?) WHERE pk = 1"_s)
                                 .bindAll(table)
                                 .first([](const Row &row) { return row.text(0); });
            ROSETTE_VERIFY(key);
            QVERIFY2(key->value_or(QString()) == u"id", qPrintable(table));
            const auto isStrict =
                Statement(c, u"SELECT strict FROM pragma_table_list WHERE name = ?"_s).bindAll(table).scalar();
            QVERIFY2(isStrict.valueOr(0) == 1, qPrintable(table + u" is not STRICT"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
