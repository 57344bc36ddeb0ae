#include <QTest>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"
#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A register with a column of wards says in which ward each polling district lies.
class TestRegisterWards : public QObject
{
    Q_OBJECT

    static QByteArray table(const QByteArray &ward, const QByteArray &district = "KAA")
    {
        return "PDCode,RollNo,ElectorSurname,RegisteredAddress1,PostCode,Ward\r\n" + district +
               ",1.000,Rossetti,2 Acre Villas,NW1 9JJ," + ward + "\r\n" + district +
               ",2.000,Khan,4 Acre Villas,NW1 9JJ," + ward + "\r\n";
    }

    static Result<ImportReport> read(TestCampaign &campaign, const QByteArray &content)
    {
        return importRegisterFiles(campaign, {writeFile(campaign, u"register.csv"_s, content)});
    }

    static WardId addWard(TestCampaign &campaign, const QString &name, const QString &code = {})
    {
        return WardRepository::insert(campaign.connection(), Ward{.code = code, .name = name}).valueOr(WardId());
    }

    static PollingDistrict district(TestCampaign &campaign, const QString &code = u"KAA"_s)
    {
        return PollingDistrictRepository::findByCode(campaign.connection(), code)->value_or(PollingDistrict());
    }

private slots:
    void theFileGivesDistrictsAndTheirDoorsAWard_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("name") << QByteArray("Gospel Oak");
        QTest::newRow("capitals") << QByteArray("GOSPEL OAK WARD");
        QTest::newRow("code") << QByteArray("E05000131");
    }
    void theFileGivesDistrictsAndTheirDoorsAWard()
    {
        QFETCH(QByteArray, written);
        TestCampaign campaign;
        const WardId oak = addWard(campaign, u"Gospel Oak"_s, u"E05000131"_s);
        addWard(campaign, u"Cantelowes"_s);
        const auto report = read(campaign, table(written));
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(countOf(*report, "ward_districts"), 1);
        QCOMPARE(district(campaign).ward, oak);
        QCOMPARE(district(campaign).wardSource, WardSource::File);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors WHERE ward_id = %1"_s.arg(oak.value())), 2);
    }

    void aLaterFileMaySayOtherwise()
    {
        TestCampaign campaign;
        addWard(campaign, u"Gospel Oak"_s);
        const WardId cantelowes = addWard(campaign, u"Cantelowes"_s);
        ROSETTE_VERIFY(read(campaign, table("Gospel Oak")));
        ROSETTE_VERIFY(read(campaign, table("Cantelowes")));
        QCOMPARE(district(campaign).ward, cantelowes);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors WHERE ward_id = %1"_s.arg(cantelowes.value())), 2);
    }

    void whatTheUserOrAnOutlineSaidStands_data()
    {
        QTest::addColumn<WardSource>("source");
        QTest::addColumn<QString>("words");
        QTest::newRow("hand") << WardSource::Hand << u"Gospel Oak, which was set by hand, was kept"_s;
        QTest::newRow("outline") << WardSource::Outline << u"Gospel Oak, which is that of its outline, was kept"_s;
    }
    void whatTheUserOrAnOutlineSaidStands()
    {
        QFETCH(WardSource, source);
        QFETCH(QString, words);
        TestCampaign campaign;
        const WardId oak = addWard(campaign, u"Gospel Oak"_s);
        addWard(campaign, u"Cantelowes"_s);
        const auto id = PollingDistrictRepository::findOrCreate(campaign.connection(), u"KAA"_s);
        ROSETTE_VERIFY(id);
        ROSETTE_VERIFY(PollingDistrictRepository::setWard(campaign.connection(), *id, oak, source));
        const auto report = read(campaign, table("Cantelowes"));
        ROSETTE_VERIFY(report);
        QCOMPARE(district(campaign).ward, oak);
        QVERIFY2(problemsOf(*report).contains(words), qPrintable(problemsOf(*report)));
        QCOMPARE(problemsOf(*read(campaign, table("Gospel Oak"))), QString()); // they agree
    }

    void aWardThatIsNotThereIsToldAndNotMade()
    {
        TestCampaign campaign;
        addWard(campaign, u"Cantelowes"_s);
        const auto report = read(campaign, table("Highgate"));
        ROSETTE_VERIFY(report);
        QVERIFY2(problemsOf(*report).contains(u"KAA lie in the ward “Highgate”"_s), qPrintable(problemsOf(*report)));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM wards"_s), 1);
        QVERIFY(!district(campaign).ward.isValid());
    }

    void withoutWardsNothingIsSaid()
    {
        TestCampaign campaign;
        const auto report = read(campaign, table("Highgate"));
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM wards"_s), 0);
    }

    void aDistrictInSeveralWardsGoesWhereMostRowsSay()
    {
        TestCampaign campaign;
        addWard(campaign, u"Gospel Oak"_s);
        const WardId cantelowes = addWard(campaign, u"Cantelowes"_s);
        const auto report =
            read(campaign, table("Cantelowes") + "KAA,3.000,Sullivan,6 Acre Villas,NW1 9JJ,Gospel Oak\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(district(campaign).ward, cantelowes);
        QVERIFY2(problemsOf(*report).contains(u"Cantelowes (2 rows), Gospel Oak (1 rows)"_s),
                 qPrintable(problemsOf(*report)));
    }

    void theDryRunAndTheUndoLeaveWardsAlone()
    {
        TestCampaign campaign;
        const WardId oak = addWard(campaign, u"Gospel Oak"_s);
        const WardId cantelowes = addWard(campaign, u"Cantelowes"_s);
        ROSETTE_VERIFY(read(campaign, table("Gospel Oak")));
        const QString path = writeFile(campaign, u"register.csv"_s, table("Cantelowes"));
        ROSETTE_VERIFY(importRegisterFiles(campaign, {path}, true));
        QCOMPARE(district(campaign).ward, oak);
        ROSETTE_VERIFY(importRegisterFiles(campaign, {path}));
        QCOMPARE(district(campaign).ward, cantelowes);
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        QCOMPARE(district(campaign).ward, oak);
    }

    void theRealFileNamesItsWards()
    {
        TestCampaign campaign;
        for (const QString &name : {u"Cantelowes"_s, u"Gospel Oak"_s, u"Kentish Town"_s})
            addWard(campaign, name);
        const auto report = importRegisterFiles(campaign, {camdenRegister(u"dcounts"_s, u"full"_s)});
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM polling_districts WHERE ward_source = 'file'"_s), 12);
        QCOMPARE(district(campaign).wardName, u"Cantelowes"_s);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors WHERE ward_id IS NULL"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestRegisterWards)
#include "tst_registerwards.moc"
