#include <QSqlQuery>
#include <QTest>

#include "models/store/campaignstatus.h"
#include "models/store/importjournal.h"
#include "models/store/passphrasechange.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The campaign file: made, opened, refused, edited, undone, backed up, re-keyed.
class TestCampaignFile : public QObject
{
    Q_OBJECT

private slots:
    void newCampaignIsEncryptedAndOpensAgain()
    {
        TestCampaign campaign(u"Otterbourne North"_s);
        campaign.close();
        QFile file(campaign.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Otterbourne"));
        campaign.reopen();
        const auto info = campaign->info();
        ROSETTE_VERIFY(info);
        QCOMPARE(info->name, u"Otterbourne North"_s);
    }

    void wrongPassphraseIsSaidAndLeavesTheFileUntouched()
    {
        TestCampaign campaign;
        campaign.close();
        QFile file(campaign.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Campaign::open(campaign.path(), u"wrong"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::WrongKey);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void unusableFilesAreRefusedWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Corrupt);
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\0')
                                      << int(ErrorCode::Invalid);
        QTest::newRow("text") << QByteArray("Elector Number Prefix,Elector Number\n").repeated(200)
                              << int(ErrorCode::Invalid);
        QTest::newRow("zip") << QByteArray("PK\x03\x04") + QByteArray(9000, 'x') << int(ErrorCode::Invalid);
        QTest::newRow("short") << QByteArray("\x01\x9a\xfe\x33 abc", 8) << int(ErrorCode::Corrupt);
    }
    void unusableFilesAreRefusedWithTheirReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.rosette"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto opened = Campaign::open(path, u"any"_s);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void cutOffFileIsToldFromAWrongPassphrase()
    {
        TestCampaign campaign;
        campaign.close();
        QFile file(campaign.path());
        QVERIFY(file.resize(file.size() / 2));
        const auto opened = Campaign::open(campaign.path(), TestCampaign::passphrase());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }

    void fullDiskKeepsTheFileAsItWas()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const qint64 pages = Statement(c, u"PRAGMA page_count"_s).scalar().valueOr(0);
        ROSETTE_VERIFY(Statement(c, u"PRAGMA max_page_count = %1"_s.arg(pages)).run());
        const Status status = campaign->edit(u"Too much"_s, [](Connection &connection) -> Status {
            for (int i = 1; i < 5000; ++i)
                ROSETTE_CHECK(Statement(connection, u"INSERT INTO pitches (id, name) VALUES (?, ?)"_s)
                                  .bindAll(i, QString(500, u'x'))
                                  .run());
            return {};
        });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
        QVERIFY(status.error().message.contains(u"disk is full"_s));
        QCOMPARE(Statement(c, u"SELECT count(*) FROM pitches"_s).scalar().valueOr(-1), 0);
        QCOMPARE(campaign->undoStack().count(), 0);
        // The next edit that fits is possible again.
        ROSETTE_VERIFY(campaign->edit(u"Fits"_s, [](Connection &connection) {
            return Statement(connection, u"INSERT INTO settings (id, key, value) VALUES (1, 'a', 'b')"_s).run();
        }));
    }

    void folderThatCannotBeWrittenIsNamed()
    {
        const auto created =
            Campaign::create(u"/proc/campaign.rosette"_s, u"secret"_s, CampaignInfo{.name = u"Here"_s});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Io);
        QVERIFY2(created.error().message.contains(u"/proc"_s), qPrintable(created.error().message));
    }

    void writerIsToldWhoHoldsTheFile()
    {
        TestCampaign campaign;
        auto other = Campaign::open(campaign.path(), TestCampaign::passphrase());
        ROSETTE_VERIFY(other);
        ROSETTE_VERIFY(Statement((*other)->connection(), u"BEGIN IMMEDIATE"_s).run());
        const Status status = campaign->edit(u"Meanwhile"_s, [](Connection &) { return Status(); });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Busy);
        // Reading goes on meanwhile.
        ROSETTE_VERIFY(campaign->info());
    }

    void soundFileHasNoFindings()
    {
        TestCampaign campaign;
        const auto findings = CampaignStatus::check(campaign.connection());
        ROSETTE_VERIFY(findings);
        QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
    }

    void damagedPageIsFound()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->edit(u"Fill"_s, [](Connection &connection) -> Status {
            for (int i = 1; i < 500; ++i)
                ROSETTE_CHECK(Statement(connection, u"INSERT INTO pitches (id, name) VALUES (?, ?)"_s)
                                  .bindAll(i, QString(200, u'x'))
                                  .run());
            return {};
        }));
        ROSETTE_VERIFY(Statement(campaign.connection(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run());
        campaign.close();
        QFile file(campaign.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 4096 * 3 + 100);
        file.write("damage");
        file.close();
        const auto opened = Campaign::open(campaign.path(), TestCampaign::passphrase());
        if (opened) {
            const auto findings = CampaignStatus::check((*opened)->connection());
            QVERIFY(!findings || !findings->isEmpty());
        } else {
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        }
    }

    void editIsUndoneAndRedone()
    {
        TestCampaign campaign;
        const auto count = [&] {
            return Statement(campaign.connection(), u"SELECT count(*) FROM pitches"_s).scalar().valueOr(-1);
        };
        connect(&campaign.campaign(), &Campaign::undoFailed, this,
                [](const Error &error) { QFAIL(qPrintable(error.detail)); });
        ROSETTE_VERIFY(campaign->edit(u"Add pitch"_s, [](Connection &c) {
            return Statement(c, u"INSERT INTO pitches (id, name) VALUES (7, 'Station')"_s).run();
        }));
        ROSETTE_VERIFY(campaign->edit(u"Rename pitch"_s, [](Connection &c) {
            return Statement(c, u"UPDATE pitches SET name = 'Market' WHERE id = 7"_s).run();
        }));
        ROSETTE_VERIFY(campaign->edit(u"Remove pitch"_s, [](Connection &c) {
            return Statement(c, u"DELETE FROM pitches WHERE id = 7"_s).run();
        }));
        QCOMPARE(count(), 0);
        campaign->undoStack().undo();
        QCOMPARE(count(), 1);
        campaign->undoStack().undo();
        campaign->undoStack().undo();
        QCOMPARE(count(), 0);
        campaign->undoStack().redo();
        campaign->undoStack().redo();
        const auto name = Statement(campaign.connection(), u"SELECT name FROM pitches"_s).first([](const Row &row) {
            return row.text(0);
        });
        ROSETTE_VERIFY(name);
        QVERIFY(name->has_value());
        QCOMPARE(**name, u"Market"_s);
        campaign->undoStack().redo();
        QCOMPARE(count(), 0);
    }

    void removalWithItsDependantsComesBackWhole()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->edit(u"Add stall"_s, [](Connection &c) -> Status {
            ROSETTE_CHECK(
                Statement(
                    c,
                    u"INSERT INTO activities (id, kind, title, date, start_time, end_time, calendar_uid, created_at) "
                    "VALUES (1, 'stall', 'Station', '2026-05-23', '10:00', '12:00', 'u', 0)"_s)
                    .run());
            return Statement(
                       c,
                       u"INSERT INTO shifts (id, activity_id, role, start_time, end_time) VALUES (2, 1, 'lead', '10:00', '12:00')"_s)
                .run();
        }));
        ROSETTE_VERIFY(campaign->edit(u"Remove stall"_s, [](Connection &c) {
            return Statement(c, u"DELETE FROM activities WHERE id = 1"_s).run();
        }));
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM shifts"_s).scalar().valueOr(-1), 0);
        campaign->undoStack().undo();
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM shifts"_s).scalar().valueOr(-1), 1);
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM activities"_s).scalar().valueOr(-1), 1);
    }

    void undoRefusesWhatWasChangedSince()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->write(
            [](Connection &c) { return Statement(c, u"INSERT INTO pitches (id, name) VALUES (7, 'A')"_s).run(); }));
        ROSETTE_VERIFY(campaign->edit(
            u"Rename"_s, [](Connection &c) { return Statement(c, u"UPDATE pitches SET name = 'B'"_s).run(); }));
        ROSETTE_VERIFY(
            campaign->write([](Connection &c) { return Statement(c, u"UPDATE pitches SET name = 'C'"_s).run(); }));
        bool isTold = false;
        connect(&campaign.campaign(), &Campaign::undoFailed, this,
                [&](const Error &error) { isTold = error.code == ErrorCode::Conflict; });
        campaign->undoStack().undo();
        QVERIFY(isTold);
    }

    void importIsTakenBackAfterARestart()
    {
        TestCampaign campaign;
        const auto report = ImportJournal::run(
            campaign->file(), campaign.connection(), u"wards"_s, u"wards.geojson"_s, false, campaign.clock(),
            [](Connection &c, ImportReport &r) -> Status {
                r.problems += ImportProblem{3, u"no name"_s, u"x"_s};
                return Statement(c, u"INSERT INTO wards (id, name) VALUES (1, 'A'), (2, 'B')"_s).run();
            });
        ROSETTE_VERIFY(report);
        campaign.reopen();
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM wards"_s).scalar().valueOr(-1), 2);
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM wards"_s).scalar().valueOr(-1), 0);
        QVERIFY(!ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
    }

    void backupOpensWithTheSamePassphrase()
    {
        TestCampaign campaign(u"Kept"_s);
        const QString copy = campaign.folder() + u"/copy.rosette"_s;
        ROSETTE_VERIFY(campaign->backup(copy));
        QVERIFY(!campaign->backup(copy));
        auto opened = Campaign::open(copy, TestCampaign::passphrase());
        ROSETTE_VERIFY(opened);
        QCOMPARE((*opened)->info()->name, u"Kept"_s);
    }

    void passphraseIsChanged()
    {
        TestCampaign campaign(u"Kept"_s);
        const QString path = campaign.path();
        campaign.close();
        const Status wrong = changePassphrase(path, u"wrong"_s, u"new one"_s);
        QVERIFY(!wrong && wrong.error().code == ErrorCode::WrongKey);
        QVERIFY(!changePassphrase(path, TestCampaign::passphrase(), {}));
        ROSETTE_VERIFY(Campaign::open(path, TestCampaign::passphrase()));
        ROSETTE_VERIFY(changePassphrase(path, TestCampaign::passphrase(), u"new one"_s));
        QVERIFY(!Campaign::open(path, TestCampaign::passphrase()));
        auto opened = Campaign::open(path, u"new one"_s);
        ROSETTE_VERIFY(opened);
        QCOMPARE((*opened)->info()->name, u"Kept"_s);
    }

    void secondProgramWorksOnTheSameFile()
    {
        TestCampaign campaign;
        auto other = Campaign::open(campaign.path(), TestCampaign::passphrase());
        ROSETTE_VERIFY(other);
        bool isTold = false;
        connect(&campaign->notifier(), &ChangeNotifier::changed, this,
                [&](const ChangeNotice &notice) { isTold = notice.isEverything(); });
        ROSETTE_VERIFY((*other)->edit(u"x"_s, [](Connection &c) {
            return Statement(c, u"INSERT INTO pitches (id, name) VALUES (7, 'A')"_s).run();
        }));
        campaign->lookForForeignChanges();
        QVERIFY(isTold);
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM pitches"_s).scalar().valueOr(-1), 1);
    }
};

QTEST_GUILESS_MAIN(TestCampaignFile)
#include "tst_campaign.moc"
