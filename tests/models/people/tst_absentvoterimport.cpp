#include <QDir>
#include <QTest>

#include "models/people/absentvoterimport.h"
#include "models/people/registerimport.h"
#include "models/store/statement.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Postal and proxy voters, by elector number.
class TestAbsentVoterImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;
    Feedback m_feedback;

    Result<ImportReport> import(const QString &path)
    {
        return importAbsentVoters((*m_campaign)->file(), m_campaign->connection(), {path},
                                  ImportOptions{false, m_campaign->clock(), m_feedback});
    }

    QString write(const QByteArray &content)
    {
        const QString path = QDir(m_campaign->folder()).filePath(u"absent.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        return path;
    }

    qint64 votes(const QString &kind)
    {
        return Statement(m_campaign->connection(), u"SELECT count(*) FROM absent_votes WHERE kind = ?"_s)
            .bindAll(kind)
            .scalar()
            .valueOr(-1);
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        ROSETTE_VERIFY(importRegister((*m_campaign)->file(), m_campaign->connection(),
                                      {sharedData(u"register/camden-xpress-full.csv"_s)},
                                      ImportOptions{false, m_campaign->clock(), m_feedback}));
    }

    void wholeListIsReadAndReadAgain()
    {
        const QString path = sharedData(u"register/camden-absent.csv"_s);
        const auto first = import(path);
        ROSETTE_VERIFY(first);
        QCOMPARE(first->counts.value("added"_L1).toInt(), 2890);
        QVERIFY(first->problems.isEmpty());
        QCOMPARE(votes(u"postal"_s) + votes(u"proxy"_s) + votes(u"postal-proxy"_s), 2890);
        const auto second = import(path);
        ROSETTE_VERIFY(second);
        QCOMPARE(second->counts.value("unchanged"_L1).toInt(), 2890);
        QCOMPARE(second->counts.value("added"_L1).toInt(), 0);
    }

    void newerListReplacesItsDistrictsAndNamesWhatItCannotUse()
    {
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Proxy\r\nKAB-1,Postal\r\n")));
        const auto report = import(write("ElectorNo,Type\r\nKAA-1,Postal "
                                         "Proxy\r\nKAA-25/1,Proxy\r\nKAA-99999,Postal\r\nKAA-3,Pigeon\r\n,Postal\r\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("amended"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 1); // KAA-2; the list does not speak of KAB
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 3);
        QCOMPARE(report->problems.at(0).line, 4);
        QVERIFY(report->problems.at(1).reason.contains(u"Pigeon"_s));
        QCOMPARE(votes(u"postal"_s), 1);
        QCOMPARE(votes(u"postal-proxy"_s), 1);
    }

    void otherFilesAreRefused()
    {
        for (const QString &path : {u"register/camden-xpress-full.csv"_s, u"register/camden-doors.csv"_s,
                                    u"register/council-fixtures/small-files-empty.csv"_s}) {
            const auto report = import(sharedData(path));
            QVERIFY(!report);
            QVERIFY2(report.error().message.contains(u"Nothing was"_s), qPrintable(report.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestAbsentVoterImport)
#include "tst_absentvoterimport.moc"
