#include <QFile>
#include <QTest>

#include "models/store/foreigndatabase.h"
#include "tests/support/mbtilesfile.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestForeignDatabase : public QObject
{
    Q_OBJECT

    static QStringList textsOf(ForeignDatabase &database, const QString &sql, const QVariantList &values = {})
    {
        return database.list(sql, values, [](const Row &row) { return row.text(0); }).valueOr({u"failed"_s});
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAFileInClear()
    {
        MbtilesFile(path()).setMetadata({{u"name"_s, u"Old town"_s}});
        const auto database = ForeignDatabase::open(path());
        ROSETTE_VERIFY(database);
        QCOMPARE(textsOf(**database, u"SELECT value FROM metadata WHERE name = ?"_s, {u"name"_s}),
                 QStringList{u"Old town"_s});
    }

    void writesNothing()
    {
        MbtilesFile(path()).setMetadata({{u"name"_s, u"Old town"_s}});
        const auto database = ForeignDatabase::open(path());
        ROSETTE_VERIFY(database);
        QCOMPARE(textsOf(**database, u"DELETE FROM metadata"_s), QStringList{u"failed"_s});
        QCOMPARE(textsOf(**database, u"SELECT value FROM metadata"_s), QStringList{u"Old town"_s});
    }

    void missingFileIsNotMade()
    {
        const auto database = ForeignDatabase::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path()));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("This is a letter and no database at all.\n").repeated(40);
        QTest::newRow("noise") << QByteArray("\x7f\x01\xfe\x80\x13").repeated(1000);
        QTest::newRow("only the first words") << QByteArray("SQLite format 3\0", 16);
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto database = ForeignDatabase::open(path());
        QVERIFY(!database);
        QVERIFY2(database.error().message.contains(u"map.mbtiles"_s), qPrintable(database.error().message));
    }

    void anEncryptedCampaignIsRefused()
    {
        TestCampaign campaign;
        const auto database = ForeignDatabase::open(campaign.path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Invalid);
    }

    void aQueryWithoutEndIsStopped()
    {
        {
            MbtilesFile file(path());
            file.execute(
                u"CREATE VIEW forever AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
        }
        const auto database = ForeignDatabase::open(path());
        ROSETTE_VERIFY(database);
        const auto answer =
            (*database)->list(u"SELECT * FROM forever"_s, {}, [](const Row &row) { return row.integer(0); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Invalid);
        QCOMPARE(textsOf(**database, u"SELECT 'still there'"_s), QStringList{u"still there"_s});
    }

private:
    QString path() const { return m_folder->filePath(u"map.mbtiles"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestForeignDatabase)
#include "tst_foreigndatabase.moc"
