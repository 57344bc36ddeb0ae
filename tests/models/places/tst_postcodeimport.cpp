#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/postcode.h"
#include "models/places/postcodeimport.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Code-Point Open: where postcodes are.
class TestPostcodeImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_campaign = std::make_unique<TestCampaign>(); }

    void allPostcodesComeInWithoutWards()
    {
        const auto report = imported({sharedData(u"postcodes/wc.csv"_s)});
        ROSETTE_VERIFY(report);
        QVERIFY(report->problems.isEmpty());
        const int added = report->counts[u"added"_s].toInt();
        QCOMPARE(added + report->counts[u"unlocated"_s].toInt(), linesOf(u"postcodes/wc.csv"_s));
        const auto again = imported({sharedData(u"postcodes/wc.csv"_s)});
        ROSETTE_VERIFY(again);
        QCOMPARE(again->counts[u"unchanged"_s].toInt(), added);
        QCOMPARE(again->counts[u"added"_s].toInt(), 0);
    }

    void onlyPostcodesNearTheWardsAreKept()
    {
        const Feedback feedback;
        ROSETTE_VERIFY(importWards(m_campaign->campaign().file(), connection(),
                                   {sharedData(u"wards/camden-wards.geojson"_s)},
                                   {.clock = m_campaign->clock(), .feedback = feedback}));
        const auto report = imported({sharedData(u"postcodes/nw.csv"_s), sharedData(u"postcodes/n.csv"_s)});
        ROSETTE_VERIFY(report);
        QVERIFY(report->counts[u"outside"_s].toInt() > 10000);
        QVERIFY(report->counts[u"added"_s].toInt() > 5000);
        const auto near = PostcodeRepository::find(connection(), u"nw19jj"_s);
        ROSETTE_VERIFY(near);
        QVERIFY(metresBetween((*near)->point, {-0.1408, 51.5459}) < 100);
        const auto far = PostcodeRepository::find(connection(), u"N22 5AA"_s); // Wood Green
        ROSETTE_VERIFY(far);
        QVERIFY(!far->has_value());
    }

    void headingAndBadRowsAreToldApart()
    {
        const auto report = imported({written("Postcode,Positional_quality_indicator,Eastings,Northings\n"
                                              "\"NW1 0AA\",10,529135,183622,\"E92000001\"\n"
                                              "NW10AB,10,529085,183689\n"
                                              "NW1 0ZZ,90,0,0\n"
                                              "NW1 0AD,10,529074\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"added"_s].toInt(), 2);
        QCOMPARE(report->counts[u"unlocated"_s].toInt(), 1);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().line, 5);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a register") << QByteArray(
            "Elector Number Prefix,Elector Number,Surname\nKAA,1,Rossetti\nKAA,2,Rossetti\n");
        QTest::newRow("postcodes without places") << QByteArray("NW1 0AA,x\nNW1 0AB,y\nNW1 0AD,z\n");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        const auto report = imported({written(content)});
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
        const auto known = PostcodeRepository::all(connection());
        ROSETTE_VERIFY(known);
        QVERIFY(known->isEmpty());
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    Result<ImportReport> imported(const QStringList &files)
    {
        const Feedback feedback;
        return importPostcodes(m_campaign->campaign().file(), connection(), files,
                               {.clock = m_campaign->clock(), .feedback = feedback});
    }

    static int linesOf(const QString &path)
    {
        QFile file(sharedData(path));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : -1;
    }

    QString written(const QByteArray &content)
    {
        QFile file(m_campaign->folder() + u"/postcodes.csv"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestPostcodeImport)
#include "tst_postcodeimport.moc"
