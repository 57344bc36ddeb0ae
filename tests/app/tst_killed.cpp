#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "models/store/campaign.h"
#include "models/store/campaignkey.h"
#include "models/store/campaignstatus.h"
#include "tests/app/clirunner.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The program is killed at any moment: the file opens, is sound, an import is there whole or not at all, and every
/// conversation that was reported saved is in it.
class TestKilled : public QObject
{
    Q_OBJECT

    static constexpr int kImportKills = 26;
    static constexpr int kLogKills = 26;
    static constexpr int kUpdateKills = 10;
    static constexpr int kElectors = 3000;
    static constexpr int kLeavers = 1000;

    static QByteArray registerFile()
    {
        QByteArray csv("Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector "
                       "Surname,Elector Forename,PostCode,Address1,"
                       "Address2,Address3,Address4,Address5,Address6\r\n");
        for (int i = 1; i <= kElectors; ++i)
            csv += "ZA," + QByteArray::number(i) + ",0,,,Okafor,Ada,ZZ1 1AA," + QByteArray::number((i + 1) / 2) +
                   " Acre Lane,Marlbridge,,,,\r\n";
        return csv;
    }

    /// Democracy Counts' list of who left.
    static QByteArray updateFile()
    {
        QByteArray csv("ChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,ElectorMiddleName,FranchiseMarker,"
                       "RegisteredAddress1,RegisteredAddress2,PostCode\r\n");
        for (int i = 1; i <= kLeavers; ++i)
            csv += "D,ZA," + QByteArray::number(i) + ".000,Okafor,Ada,,," + QByteArray::number((i + 1) / 2) +
                   " Acre Lane,Marlbridge,ZZ1 1AA\r\n";
        return csv;
    }

    /// What is in the file once the program is gone; opened here, since a program for each look takes a minute in all.
    class Aftermath
    {
    public:
        explicit Aftermath(const CliRunner &cli)
            : m_path(cli.campaign())
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto key = CampaignKey::derive(CliRunner::passphrase(), file.read(CampaignKey::kSaltBytes));
            QVERIFY(key);
            m_key = *key;
        }

        /// The counts of a file without a fault; `fault` says what is wrong with another.
        QJsonObject counts(QString &fault) const
        {
            const auto campaign = Campaign::open(m_path, m_key, SystemClock::instance());
            if (!campaign) {
                fault = campaign.error().message + campaign.error().detail;
                return {};
            }
            const auto findings = CampaignStatus::check((*campaign)->connection());
            fault = findings ? findings->join(u' ') : findings.error().message;
            return CampaignStatus::counts((*campaign)->connection()).valueOr({});
        }

    private:
        QString m_path;
        std::shared_ptr<const CampaignKey> m_key;
    };

private slots:
    void importIsThereWholeOrNotAtAll()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const CliRunner cli;
        QFile csv(cli.file(u"register.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(registerFile());
        csv.close();
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        const Aftermath aftermath(cli);
        for (int i = 0; i < kImportKills; ++i) {
            QProcess process;
            cli.start(process, {u"import"_s, u"register"_s, cli.campaign(), csv.fileName()});
            // Anywhere between deriving the key and the commit; the moment is part of the test, not of what is
            // asserted.
            process.waitForFinished(int(random.bounded(900)));
            process.kill();
            process.waitForFinished();
            QString fault;
            const int electors = aftermath.counts(fault).value(u"electors"_s).toInt();
            QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(i).arg(fault)));
            QVERIFY2(electors == 0 || electors == kElectors, qPrintable(QString::number(electors)));
            if (electors == kElectors)
                ROSETTE_RUN(cli, {u"undo-import"_s, cli.campaign()});
        }
    }

    void updatesAndUndosAreThereWholeOrNotAtAll()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const CliRunner cli;
        const QString full = cli.file(u"register.csv"_s);
        const QString update = cli.file(u"update.csv"_s);
        for (const auto &[name, content] : {std::pair(full, registerFile()), std::pair(update, updateFile())}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        ROSETTE_RUN(cli, {u"import"_s, u"register"_s, cli.campaign(), full});
        const Aftermath aftermath(cli);
        const auto people = [&cli] { return cli.run({u"list"_s, u"people"_s, cli.campaign(), u"--json"_s}).out; };
        const QByteArray before = people();
        QByteArray after;
        bool isUpdated = false;
        for (int i = 0; i < kUpdateKills; ++i) {
            QProcess process;
            cli.start(process, isUpdated ? QStringList{u"undo-import"_s, cli.campaign()}
                                         : QStringList{u"import"_s, u"register"_s, cli.campaign(), update});
            process.waitForFinished(int(random.bounded(700)));
            process.kill();
            process.waitForFinished();
            QString fault;
            const int electors = aftermath.counts(fault).value(u"electors"_s).toInt();
            QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(i).arg(fault)));
            const QByteArray now = people();
            const bool wasUpdated = std::exchange(isUpdated, now != before);
            if (!isUpdated)
                continue;
            QCOMPARE(electors, kElectors - kLeavers);
            // Ids are new each time the same update is made; what they stand for is not.
            after = after.isEmpty() || !wasUpdated ? now : after;
            QVERIFY2(now == after, qPrintable(u"kill %1"_s.arg(i)));
        }
        if (isUpdated)
            ROSETTE_RUN(cli, {u"undo-import"_s, cli.campaign()});
        QCOMPARE(people(), before);
    }

    void everyConversationReportedSavedIsThere()
    {
        const CliRunner cli;
        QFile csv(cli.file(u"register.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(registerFile());
        csv.close();
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        ROSETTE_RUN(cli, {u"import"_s, u"register"_s, cli.campaign(), csv.fileName()});
        ROSETTE_RUN(cli, {u"export"_s, u"contact-sheets"_s, cli.campaign(), u"--street"_s, u"Acre Lane"_s,
                          u"--format"_s, u"csv"_s, u"--out"_s, cli.file(u"s.csv"_s)});

        const Aftermath aftermath(cli);
        QRandomGenerator random(7);
        int reported = 0;
        for (int i = 0; i < kLogKills; ++i) {
            QProcess process;
            cli.start(process, {u"log"_s, cli.campaign(), u"--sheet"_s, QString::number(i + 1)});
            // One line for each key; the program answers a line once it is on disk.
            const int answersBeforeKill = int(random.bounded(8));
            int answers = 0;
            for (int key = 1; key <= 30; ++key)
                process.write(QByteArray::number(key) + ": spoke, support 2\n");
            while (answers < answersBeforeKill && process.waitForReadyRead(30000)) {
                while (process.canReadLine())
                    answers += process.readLine().trimmed().isEmpty() ? 0 : 1;
            }
            process.kill();
            process.waitForFinished();
            while (process.canReadLine())
                answers += process.readLine().trimmed().isEmpty() ? 0 : 1;
            reported += answers;
            QString fault;
            const int kept = aftermath.counts(fault).value(u"conversations"_s).toInt();
            QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(i).arg(fault)));
            QVERIFY2(kept >= reported, qPrintable(u"%1 reported, %2 kept"_s.arg(reported).arg(kept)));
            reported = kept;
        }
        QVERIFY(reported > kLogKills);
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
