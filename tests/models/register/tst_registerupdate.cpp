#include <QTest>

#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A month's changes, from each supplier.
class TestRegisterUpdate : public QObject
{
    Q_OBJECT

    static constexpr auto kFull = "PDCode,RollNo,ElectorSurname,ElectorForename,ElectorMiddleName,FranchiseMarker,"
                                  "RegisteredAddress1,RegisteredAddress2,PostCode\r\n"
                                  "KAA,1.000,Rossetti,Ivy,Saqib,,2 Acre Villas,London,NW1 9JJ\r\n"
                                  "KAA,2.000,Sullivan,Lily,,,4 Acre Villas,London,NW1 9JJ\r\n"
                                  "KAA,3.000,Khan,Freya,,,6 Acre Villas,London,NW1 9JJ\r\n"
                                  "KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n";
    static constexpr auto kHeading =
        "Accession: May\r\nChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,"
        "ElectorMiddleName,FranchiseMarker,RegisteredAddress1,RegisteredAddress2,PostCode\r\n";

    static Result<ImportReport> update(TestCampaign &campaign, const QByteArray &rows, bool isDryRun = false)
    {
        return importRegisterFiles(campaign, {writeFile(campaign, u"update.csv"_s, kHeading + rows)}, isDryRun);
    }

    static void importFull(TestCampaign &campaign)
    {
        ROSETTE_VERIFY(importRegisterFiles(campaign, {writeFile(campaign, u"full.csv"_s, kFull)}));
    }

    /// Everything that an import may touch, as one text.
    static QString contents(TestCampaign &campaign)
    {
        QStringList lines;
        for (const QString &sql :
             {u"SELECT id || forename || surname || name_key || coalesce(door_id, 0) || registration_id || "
              "is_do_not_contact FROM people ORDER BY id"_s,
              u"SELECT id || person_id || number_text || marker || source_name || is_current || coalesce(door_id, 0) "
              "FROM registrations ORDER BY id"_s,
              u"SELECT id || address_key || coalesce(uprn, 0) FROM doors ORDER BY id"_s,
              u"SELECT id || name FROM streets ORDER BY id"_s,
              u"SELECT id || code FROM polling_districts ORDER BY id"_s})
            lines += Statement(campaign.connection(), sql).list([](const Row &row) { return row.text(0); }).valueOr({});
        return lines.join(u'\n');
    }

private slots:
    void suppliersUpdatesAgreeWithTheTruth_data()
    {
        QTest::addColumn<qint64>("ignored");
        QTest::newRow("xpress") << qint64(5);
        QTest::newRow("eros") << qint64(0);
        QTest::newRow("dcounts") << qint64(0);
    }
    void suppliersUpdatesAgreeWithTheTruth()
    {
        const QString supplier = QString::fromLatin1(QTest::currentDataTag());
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(supplier, u"full"_s)}));
        const PersonId elif = personOf(campaign, u"KCA-333"_s).id;
        const PersonId jiya = personOf(campaign, u"KBA-556"_s).id;
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(campaign.connection(), jiya, true));
        const QString before = contents(campaign);

        const auto preview = importRegisterFiles(campaign, {camdenRegister(supplier, u"update"_s)}, true);
        ROSETTE_VERIFY(preview);
        QCOMPARE(contents(campaign), before);
        const auto report = importRegisterFiles(campaign, {camdenRegister(supplier, u"update"_s)});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts, preview->counts);
        QCOMPARE(countOf(*report, "added"), 119);
        QCOMPARE(countOf(*report, "amended"), 59);
        QCOMPARE(countOf(*report, "removed"), 119);
        QTEST(countOf(*report, "ignored"), "ignored");
        for (const char *count : {"moved", "unchanged", "rejected"})
            QCOMPARE(countOf(*report, count), 0);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE is_current = 1"_s), 14337);

        QCOMPARE(personOf(campaign, u"KCA-333"_s).id, elif);
        QVERIFY(personOf(campaign, u"KCA-333"_s).name.endsWith(u" Singh"_s));
        QVERIFY(personOf(campaign, u"KCA-333"_s).name.startsWith(u"Elif J"_s)); // Xpress left the middle name out
        const auto left = PersonRepository::row(campaign.connection(), jiya);
        ROSETTE_VERIFY(left);
        QVERIFY(*left && !(*left)->isElector && (*left)->isDoNotContact);

        const auto again = importRegisterFiles(campaign, {camdenRegister(supplier, u"update"_s)});
        ROSETTE_VERIFY(again);
        QCOMPARE(countOf(*again, "unchanged"), 119 + 59 + 119);
        for (const char *count : {"added", "amended", "removed", "moved", "rejected"})
            QCOMPARE(countOf(*again, count), 0);

        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        campaign.reopen();
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        QCOMPARE(contents(campaign), before);
    }

    void theReportSaysThatItIsAnUpdate()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(u"eros"_s, u"full"_s)}));
        const auto report = importRegisterFiles(campaign, {camdenRegister(u"eros"_s, u"update"_s)}, true);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->guesses.first().value, u"eros-update"_s);
        QCOMPARE(report->guesses.first().choices.size(), 2); // a full register has the same columns
    }

    void whoIsNotNamedStays()
    {
        TestCampaign campaign;
        importFull(campaign);
        const PersonId ivy = personOf(campaign, u"KAA-1"_s).id;
        const auto report = update(campaign, "N,KAA,2.25,Matei,Elif,,G,4 Acre Villas,London,NW1 9JJ\r\n"
                                             "A,KAA,1.000,Patel,Ivy,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                             "M,KAA,3.000,Khan,Freya,,B,9 Acre Villas,London,NW1 9JJ\r\n"
                                             "D,KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(countOf(*report, "amended"), 1);
        QCOMPARE(countOf(*report, "moved"), 1);
        QCOMPARE(countOf(*report, "removed"), 1);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).id, ivy);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).name, u"Ivy Saqib Patel"_s);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).address, u"9 Acre Villas"_s);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).marker, u"B"_s);
        QVERIFY(personOf(campaign, u"KAA-2"_s).isElector);
        QCOMPARE(personOf(campaign, u"KAA-2/25"_s).name, u"Elif Matei"_s);
        QVERIFY(!personOf(campaign, u"KAA-4"_s).isElector);
    }

    void numbersOfSomebodyElseAreNotTouched()
    {
        TestCampaign campaign;
        importFull(campaign);
        const auto report = update(campaign,
                                   "D,KAA,1.000,Wood,Asel,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                   "A,KAA,2.000,Wood,Asel,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                   "N,KAA,3.000,Wood,Asel,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                   "D,KAA,99.000,Wood,Asel,,,2 Acre Villas,London,NW1 9JJ\r\n",
                                   true);
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "unsure"), 3);
        QCOMPARE(countOf(*report, "rejected"), 1);
        for (const char *count : {"added", "amended", "removed", "moved"})
            QCOMPARE(countOf(*report, count), 0);
        QVERIFY(problemsOf(*report).contains(u"3: KAA-1 shall be removed"_s));
        QVERIFY(problemsOf(*report).contains(u"6: Nobody on the register has the number KAA-99"_s));
    }

    void aFileOfWhichSomeRowsSayNothingIsNoUpdate()
    {
        TestCampaign campaign;
        importFull(campaign);
        const auto report = update(campaign,
                                   "D,KAA,1.000,Rossetti,Ivy,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                   "X,KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n",
                                   true);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->guesses.first().value, u"democracy-counts-full"_s);
    }

    void whoComesBackIsTheSamePerson()
    {
        TestCampaign campaign;
        importFull(campaign);
        const PersonId oscar = personOf(campaign, u"KAA-4"_s).id;
        ROSETTE_VERIFY(update(campaign, "D,KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n"));
        const auto report = update(campaign, "N,KAA,4.500,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(personOf(campaign, u"KAA-4/5"_s).id, oscar);
        QVERIFY(personOf(campaign, u"KAA-4/5"_s).isElector);
    }

    void renumberedInOneFileIsTheSamePerson()
    {
        TestCampaign campaign;
        importFull(campaign);
        const PersonId oscar = personOf(campaign, u"KAA-4"_s).id;
        const auto report = update(campaign, "N,KAA,4.500,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n"
                                             "D,KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(personOf(campaign, u"KAA-4/5"_s).id, oscar);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 4);
    }

    void moversAreOfferedAndNotMerged()
    {
        TestCampaign campaign;
        importFull(campaign);
        const auto report = update(campaign, "N,KAA,1.500,Jackson,Oscar,,,2 Acre Villas,London,NW1 9JJ\r\n"
                                             "D,KAA,4.000,Jackson,Oscar,,,8 Acre Villas,London,NW1 9JJ\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(countOf(*report, "removed"), 1);
        QCOMPARE(countOf(*report, "unsure"), 1);
        QVERIFY(problemsOf(*report).contains(u"3: KAA-1/5 is new at this address"_s));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 5);
    }

    void updatesNeedTheirRegister()
    {
        TestCampaign campaign;
        const auto early = importRegisterFiles(campaign, {camdenRegister(u"xpress"_s, u"update"_s)});
        QVERIFY(!early);
        QVERIFY2(early.error().message.contains(u"Import the full register first"_s),
                 qPrintable(early.error().message));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM imports"_s), 0);
        importFull(campaign);
        const auto foreign =
            importRegisterFiles(campaign, {sharedData(u"register/council-fixtures/test_incremental_data.csv"_s)});
        QVERIFY(!foreign);
        QVERIFY2(foreign.error().message.contains(u"no polling district that the register has"_s),
                 qPrintable(foreign.error().message));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 4);
    }

    void aFileCutShortIsNamed()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(u"xpress"_s, u"full"_s)}));
        QFile whole(camdenRegister(u"xpress"_s, u"update"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray half;
        for (int i = 0; i < 100; ++i)
            half += whole.readLine();
        const auto report = importRegisterFiles(campaign, {writeFile(campaign, u"half.csv"_s, half)}, true);
        ROSETTE_VERIFY(report);
        QVERIFY2(problemsOf(*report).contains(u"0: half.csv says that it has 302 rows, but 99 were found"_s),
                 qPrintable(problemsOf(*report)));
    }

    void fullAndUpdateAreNotMixed()
    {
        TestCampaign campaign;
        const auto report = importRegisterFiles(
            campaign, {camdenRegister(u"xpress"_s, u"full"_s), camdenRegister(u"xpress"_s, u"update"_s)});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"Nothing was changed"_s));
    }
};

QTEST_GUILESS_MAIN(TestRegisterUpdate)
#include "tst_registerupdate.moc"
