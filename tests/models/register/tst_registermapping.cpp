#include <QTest>

#include "models/register/registermapping.h"
#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Tables of no known supplier, whose columns the user names once.
class TestRegisterMapping : public QObject
{
    Q_OBJECT

    static constexpr auto kTable = "Area;Roll;Vorname;Familie;Strasse;Haus;PLZ\r\n"
                                   "KAA;1;Ivy Saqib;Rossetti;Acre Villas;2;NW1 9JJ\r\n"
                                   "KAA;2/1;Lily;Sullivan;Acre Villas;4;NW1 9JJ\r\n";
    const QString m_map =
        u"district=Area, number=Roll, forename=Vorname, surname=Familie, address=Haus, address=Strasse, postcode=PLZ"_s;

private slots:
    void columnsAreNamedOnceAndRemembered()
    {
        TestCampaign campaign;
        const QString path = writeFile(campaign, u"table.csv"_s, kTable);
        QVERIFY(!importRegisterFiles(campaign, {path}));
        ROSETTE_VERIFY(importRegisterFiles(campaign, {path}, true, {{u"map"_s, m_map}}));
        QVERIFY(!importRegisterFiles(campaign, {path})); // a dry run keeps nothing

        const auto report = importRegisterFiles(campaign, {path}, false, {{u"map"_s, m_map}});
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(report->guesses.first().value, u"own"_s);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).name, u"Ivy Saqib Rossetti"_s);
        QCOMPARE(personOf(campaign, u"KAA-2/1"_s).address, u"4 Acre Villas"_s);
        QCOMPARE(personOf(campaign, u"KAA-2/1"_s).postcode, u"NW1 9JJ"_s);

        campaign.reopen();
        const auto again = importRegisterFiles(campaign, {path});
        ROSETTE_VERIFY(again);
        QCOMPARE(countOf(*again, "unchanged"), 2);
    }

    void changesMakeItAnUpdate()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(
            importRegisterFiles(campaign, {writeFile(campaign, u"table.csv"_s, kTable)}, false, {{u"map"_s, m_map}}));
        const QString path = writeFile(campaign, u"changes.csv"_s,
                                       "What;Area;Roll;Vorname;Familie;Strasse;Haus;PLZ\r\n"
                                       "Deleted;KAA;1;Ivy Saqib;Rossetti;Acre Villas;2;NW1 9JJ\r\n"
                                       "New;KAA;3;Oscar;Khan;Acre Villas;2;NW1 9JJ\r\n");
        const auto report = importRegisterFiles(campaign, {path}, false, {{u"map"_s, m_map + u", change=What"_s}});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(countOf(*report, "removed"), 1);
        QVERIFY(personOf(campaign, u"KAA-2/1"_s).isElector);
    }

    void columnsThatAreNotThereAreRefused()
    {
        TestCampaign campaign;
        const QString path = writeFile(campaign, u"table.csv"_s, kTable);
        const auto report =
            importRegisterFiles(campaign, {path}, false, {{u"map"_s, u"number=Roll,surname=Name,address=Strasse"_s}});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"“Familie”"_s), qPrintable(report.error().message));
    }

    void mappingsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown field") << u"number=A,surname=B,address=C,shoe-size=D"_s << u"“shoe-size” is nothing"_s;
        QTest::newRow("twice") << u"number=A,number=B,surname=C,address=D"_s << u"named twice"_s;
        QTest::newRow("no column") << u"number=,surname=C,address=D"_s << u"does not name a column"_s;
        QTest::newRow("no address") << u"number=A,surname=C"_s << u"needs at least"_s;
    }
    void mappingsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto mapping = RegisterMapping::parse(text);
        QVERIFY(!mapping);
        QVERIFY2(mapping.error().message.contains(words), qPrintable(mapping.error().message));
    }
};

QTEST_GUILESS_MAIN(TestRegisterMapping)
#include "tst_registermapping.moc"
