#include <QTest>

#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A dry run says what becomes of each row and why, and doubtful rows are taken as the user decides.
class TestRegisterDecisions : public QObject
{
    Q_OBJECT

    static constexpr auto kHeading =
        "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,"
        "Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";
    static constexpr auto kUpdateHeading =
        "Accession: May\r\nChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,"
        "ElectorMiddleName,FranchiseMarker,RegisteredAddress1,RegisteredAddress2,PostCode\r\n";
    static constexpr auto kBefore = "KAA,1,0,,,Rossetti,Ivy Saqib,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                    "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                    "KAA,3,0,G,,Khan,Freya Ada,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                                    "KAA,4,0,,,Jackson,Oscar,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                    "KAA,5,0,,,Matei,Elif,NW1 9JJ,10 Beck Road,London,,,,\r\n";
    /// Lily moved, Freya married, Oscar left, Elif's marker changed, Adam is new; all numbers are new.
    static constexpr auto kAfter = "KAA,11,0,,,Rossetti,Ivy Saqib,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                   "KAA,12,0,,,Sullivan,Lily,NW1 9JJ,12 Beck Road,London,,,,\r\n"
                                   "KAA,13,0,,,Patel,Freya Ada,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                                   "KAA,14,0,B,,Matei,Elif,NW1 9JJ,10 Beck Road,London,,,,\r\n"
                                   "KAA,15,0,,,Green,Adam,NW1 9JJ,8 Acre Villas,London,,,,\r\n";
    static constexpr qint64 kLilysLine = 3;

    static QString file(TestCampaign &campaign, const char *name, const char *rows)
    {
        return writeFile(campaign, QString::fromLatin1(name), QByteArray(kHeading) + rows);
    }

    static QString update(TestCampaign &campaign, const QByteArray &rows)
    {
        return writeFile(campaign, u"update.csv"_s, kUpdateHeading + rows);
    }

    static ImportCorrections decide(qint64 line, const QString &choice)
    {
        return {{ImportFinding::decisionKey(1, line), choice}};
    }

    static QString choiceOf(PersonId person) { return u"person:%1"_s.arg(person.value()); }

    /// What the dry run says of a line, with its proposals.
    static ImportFinding findingAt(const ImportReport &report, qint64 line)
    {
        const auto c = report.findings->openConnection();
        const auto all = report.findings->page(**c, {}, 0, 1000);
        for (const ImportFinding &one : *all) {
            if (one.line == line)
                return report.findings->find(**c, one.id).valueOr(ImportFinding());
        }
        return {};
    }

    static QStringList valuesOf(const ImportFinding &finding)
    {
        QStringList values;
        for (const ImportProposal &proposal : finding.proposals)
            values += proposal.value;
        return values;
    }

private slots:
    void everyRowSaysWhatBecomesOfIt()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const auto report = importRegisterFiles(campaign, {file(campaign, "after.csv", kAfter)}, true);
        ROSETTE_VERIFY(report);
        QVERIFY(report->findings);

        const ImportFinding ivy = findingAt(*report, 2);
        QCOMPARE(ivy.outcome, ImportOutcome::Amended);
        QCOMPARE(ivy.title, u"Ivy Saqib Rossetti"_s);
        QCOMPARE(ivy.group, u"Acre Villas"_s);
        QCOMPARE(ivy.address, u"2"_s);
        QCOMPARE(ivy.detail(), u"number KAA-1 → KAA-11"_s);
        QVERIFY(ivy.proposals.isEmpty());
        QVERIFY(ivy.source.contains(u"Rossetti"_s));

        const ImportFinding freya = findingAt(*report, 4);
        QCOMPARE(freya.outcome, ImportOutcome::Amended);
        QVERIFY(!freya.isUnsure);
        QCOMPARE(freya.detail(), u"number KAA-3 → KAA-13; surname Khan → Patel; marker G → none"_s);
        QCOMPARE(freya.reason, u"At the same address; another surname, but all forenames are the same (80 of 100)."_s);

        const ImportFinding elif = findingAt(*report, 5);
        QCOMPARE(elif.detail(), u"number KAA-5 → KAA-14; marker none → B"_s);
        QCOMPARE(findingAt(*report, 6).outcome, ImportOutcome::Added);

        const ImportFinding moved = findingAt(*report, kLilysLine);
        QVERIFY(moved.isUnsure);
        QCOMPARE(moved.outcome, ImportOutcome::Added);
        QCOMPARE(moved.decision, u"new"_s);
        QCOMPARE(valuesOf(moved), (QStringList{choiceOf(lily), u"new"_s, u"leave"_s}));
        QCOMPARE(moved.proposals.first().text, u"Lily Sullivan, KAA-2, 4 Acre Villas"_s);
        QCOMPARE(moved.proposals.first().why, u"Left another address in this register; the same name (100 of 100)."_s);
        QCOMPARE(moved.proposals.first().outcome, ImportOutcome::Moved);

        const auto c = report->findings->openConnection();
        const auto gone = report->findings->page(**c, {ImportOutcome::Removed, false, {}, {}}, 0, 10);
        ROSETTE_VERIFY(gone);
        QCOMPARE(gone->size(), 2);
        QCOMPARE(gone->at(0).title, u"Lily Sullivan"_s);
        QVERIFY(gone->at(0).reason.contains(u"KAA-12"_s));
        QCOMPARE(gone->at(1).title, u"Oscar Jackson"_s);
        const auto counts = report->findings->counts(**c, {});
        ROSETTE_VERIFY(counts);
        for (const ImportOutcome outcome : allImportOutcomes()) {
            QCOMPARE(counts->byOutcome.value(outcome), report->counts.value(toText(outcome)).toInteger());
        }
        QCOMPARE(counts->unsure, countOf(*report, "unsure"));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 5);
    }

    void nothingIsTakenDownWhenTheImportIsApplied()
    {
        TestCampaign campaign;
        const auto report = importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)});
        ROSETTE_VERIFY(report);
        QVERIFY(!report->findings);
    }

    void aMoverStaysTheSamePersonWhenTheUserSaysSo()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(campaign.connection(), lily, true));
        const QString after = file(campaign, "after.csv", kAfter);
        const auto report = importRegisterFiles(campaign, {after}, false, decide(kLilysLine, choiceOf(lily)));
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "moved"), 1);
        QCOMPARE(countOf(*report, "removed"), 1);
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(countOf(*report, "unsure"), 0);
        const PersonRow now = personOf(campaign, u"KAA-12"_s);
        QCOMPARE(now.id, lily);
        QCOMPARE(now.address, u"12 Beck Road"_s);
        QVERIFY(now.isDoNotContact);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 6);
    }

    void withoutADecisionMoversAreTwoPeople()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "after.csv", kAfter)}));
        QVERIFY(personOf(campaign, u"KAA-12"_s).id != lily);
        const auto former = PersonRepository::row(campaign.connection(), lily);
        QVERIFY(former.isOk() && *former && !(*former)->isElector);
    }

    void aRowCanBeLeftOutAndACertainMatchOverruled()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId freya = personOf(campaign, u"KAA-3"_s).id;
        ImportCorrections decisions = decide(kLilysLine, u"leave"_s);
        decisions[ImportFinding::decisionKey(1, 4)] = u"new"_s;
        const auto report = importRegisterFiles(campaign, {file(campaign, "after.csv", kAfter)}, false, decisions);
        ROSETTE_VERIFY(report);
        QVERIFY(!personOf(campaign, u"KAA-12"_s).id);
        QCOMPARE(countOf(*report, "ignored"), 1);
        QVERIFY(personOf(campaign, u"KAA-13"_s).id);
        QVERIFY(personOf(campaign, u"KAA-13"_s).id != freya);
    }

    void decisionsThatCannotBeAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such line") << u"decision/99"_s << u"new"_s << u"nothing to decide about line 99"_s;
        QTest::newRow("no such file") << u"decision/2:3"_s << u"new"_s << u"line 3 of file 2"_s;
        QTest::newRow("certain") << u"decision/2"_s << u"leave"_s << u"nothing to decide about line 2"_s;
        QTest::newRow("not offered") << u"decision/3"_s << u"person:4711"_s
                                     << u"“person:4711” is not open for line 3"_s;
        QTest::newRow("no choice") << u"decision/3"_s << u"perhaps"_s << u"“3=perhaps” is no decision"_s;
        QTest::newRow("no line") << u"decision/Ivy"_s << u"new"_s << u"“Ivy=new” is no decision"_s;
    }
    void decisionsThatCannotBeAreRefusedAndNothingChanges()
    {
        QFETCH(QString, key);
        QFETCH(QString, choice);
        QFETCH(QString, words);
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const QString after = file(campaign, "after.csv", kAfter);
        const auto report = importRegisterFiles(campaign, {after}, false, {{key, choice}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(report.error().message.contains(u"Nothing was changed"_s));
        QVERIFY(personOf(campaign, u"KAA-1"_s).id);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM imports"_s), 1);
    }

    void rowsOfASecondFileAreDecidedByFileAndLine()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const QStringList files{file(campaign, "first.csv", "KAB,1,0,,,Green,Adam,NW1 9JJ,1 Beck Road,London,,,,\r\n"),
                                file(campaign, "second.csv", kAfter)};
        const auto look = importRegisterFiles(campaign, files, true);
        ROSETTE_VERIFY(look);
        const auto c = look->findings->openConnection();
        const auto unsure = look->findings->page(**c, {{}, true, {}, {}}, 0, 10);
        ROSETTE_VERIFY(unsure);
        QCOMPARE(unsure->size(), 1);
        QCOMPARE(unsure->first().decisionKey(), u"decision/2:3"_s);
        ROSETTE_VERIFY(importRegisterFiles(campaign, files, false, {{unsure->first().decisionKey(), choiceOf(lily)}}));
        QCOMPARE(personOf(campaign, u"KAA-12"_s).id, lily);
    }

    void nobodyIsTwoPeople()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const QString after = file(campaign, "after.csv",
                                   "KAA,12,0,,,Sullivan,Lily,NW1 9JJ,12 Beck Road,London,,,,\r\n"
                                   "KAA,13,0,,,Sullivan,Lily,NW1 9JJ,14 Beck Road,London,,,,\r\n");
        ImportCorrections decisions = decide(2, choiceOf(lily));
        decisions[ImportFinding::decisionKey(1, 3)] = choiceOf(lily);
        const auto report = importRegisterFiles(campaign, {after}, false, decisions);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"line 3"_s), qPrintable(report.error().message));
    }

    void aFileThatChangedSinceThePreviewIsNotImported()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const QString after = file(campaign, "after.csv", kAfter);
        const auto look = importRegisterFiles(campaign, {after}, true);
        ROSETTE_VERIFY(look);
        const ImportCorrections seen{
            {QString::fromLatin1(ImportFindings::kFingerprintKey), look->findings->fingerprint()}};
        (void)file(campaign, "after.csv", "KAA,12,0,,,Sullivan,Lily,NW1 9JJ,12 Beck Road,London,,,,\r\n");
        const auto refused = importRegisterFiles(campaign, {after}, false, seen);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.startsWith(u"after.csv was changed since"_s),
                 qPrintable(refused.error().message));
        (void)file(campaign, "after.csv", kAfter);
        ROSETTE_VERIFY(importRegisterFiles(campaign, {after}, false, seen));
    }

    void anUpdateAsksWhenAnotherPersonHasTheNumber()
    {
        const QByteArray rows = "A,KAA,2.000,Green,Adam,,,4 Acre Villas,London,NW1 9JJ\r\n";
        for (const QString &choice : {u"leave"_s, u"new"_s, u"person"_s}) {
            TestCampaign campaign;
            ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
            const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
            const QString path = update(campaign, rows);
            const auto look = importRegisterFiles(campaign, {path}, true);
            ROSETTE_VERIFY(look);
            QCOMPARE(countOf(*look, "unsure"), 1);
            const ImportFinding finding = findingAt(*look, 3);
            QCOMPARE(finding.decision, u"leave"_s);
            QCOMPARE(valuesOf(finding), (QStringList{choiceOf(lily), u"new"_s, u"leave"_s}));

            const QString value = choice == u"person"_s ? choiceOf(lily) : choice;
            const auto report = importRegisterFiles(campaign, {path}, false, decide(3, value));
            ROSETTE_VERIFY(report);
            QCOMPARE(countOf(*report, "added"), choice == u"new"_s ? 1 : 0);
            QCOMPARE(countOf(*report, "amended"), choice == u"person"_s ? 1 : 0);
            const auto row = PersonRepository::row(campaign.connection(), lily);
            QVERIFY(row.isOk() && *row);
            QCOMPARE((*row)->name, choice == u"person"_s ? u"Adam Green"_s : u"Lily Sullivan"_s);
        }
    }

    void anUpdateOffersWhoLeftAnotherAddress()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", kBefore)}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const QString path = update(campaign, "D,KAA,2.000,Sullivan,Lily,,,4 Acre Villas,London,NW1 9JJ\r\n"
                                              "N,KAA,9.000,Sullivan,Lily,,,9 Beck Road,London,NW1 9JJ\r\n");
        const auto report = importRegisterFiles(campaign, {path}, false, decide(4, choiceOf(lily)));
        ROSETTE_VERIFY(report);
        QCOMPARE(personOf(campaign, u"KAA-9"_s).id, lily);
        QCOMPARE(personOf(campaign, u"KAA-9"_s).address, u"9 Beck Road"_s);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 5);
    }
};

QTEST_GUILESS_MAIN(TestRegisterDecisions)
#include "tst_registerdecisions.moc"
