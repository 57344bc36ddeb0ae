#include <QTest>

#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Who is found by the second look: people whose name, flat or number is not what it was.
class TestSecondLook : public QObject
{
    Q_OBJECT

    static constexpr auto kHeading =
        "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,"
        "Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";
    static QString file(TestCampaign &campaign, const char *name, const QByteArray &rows)
    {
        return writeFile(campaign, QString::fromLatin1(name), QByteArray(kHeading) + rows);
    }

    static QStringList reasons(const ImportReport &report)
    {
        QStringList reasons;
        const auto c = report.findings->openConnection();
        const auto all = report.findings->page(**c, {}, 0, 1000);
        for (const ImportFinding &one : *all) {
            const auto found = report.findings->find(**c, one.id);
            for (const ImportProposal &proposal : found->proposals)
                reasons += proposal.why;
        }
        return reasons;
    }

    static QString titleOf(TestCampaign &campaign, const QString &number)
    {
        const auto person = PersonRepository::find(campaign.connection(), personOf(campaign, number).id);
        return person && *person ? (*person)->title : u"?"_s;
    }

private slots:
    /// Flats that are called otherwise: the door is new and the old one is gone, so the people stay.
    void anAddressWrittenDifferentlyKeepsItsPeople()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {file(campaign, "before.csv",
                            "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,Flat A,2 Acre Villas,London,,,\r\n"
                            "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,Flat B,2 Acre Villas,London,,,\r\n")}));
        const PersonId ivy = personOf(campaign, u"KAA-1"_s).id;
        const auto report =
            importRegisterFiles(campaign, {file(campaign, "after.csv",
                                                "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,Garden Flat,2 Acre Villas,London,,,\r\n"
                                                "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,Flat B,2 Acre Villas,London,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "moved"), 1);
        QCOMPARE(countOf(*report, "unsure"), 0);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).id, ivy);
    }

    void whoChangesTheFlatIsOffered()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {file(campaign, "before.csv",
                            "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,Flat 2,2 Acre Villas,London,,,\r\n"
                            "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,Flat 3,2 Acre Villas,London,,,\r\n")}));
        const auto report =
            importRegisterFiles(campaign,
                                {file(campaign, "after.csv",
                                      "KAA,11,0,,,Jackson,Oscar,NW1 9JJ,Flat 2,2 Acre Villas,London,,,\r\n"
                                      "KAA,12,0,,,Rosetti,Ivy,NW1 9JJ,Flat 3,2 Acre Villas,London,,,\r\n")},
                                true);
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "unsure"), 1);
        QVERIFY(reasons(*report).contains(
            u"In the same building; the first forename is the same, and the surname is spelled nearly the same "
            "(88 of 100)."_s));
    }

    /// Two people of one name: it cannot be told who of them married.
    void whoeverIsContestedIsAsked()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(
            importRegisterFiles(campaign, {file(campaign, "before.csv",
                                                "KAA,1,0,,,Rossetti,Ivy Ada,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAA,2,0,,,Sullivan,Ivy Ada,NW1 9JJ,2 Acre Villas,London,,,,\r\n")}));
        const auto report = importRegisterFiles(
            campaign, {file(campaign, "after.csv", "KAA,11,0,,,Khan,Ivy Ada,NW1 9JJ,2 Acre Villas,London,,,,\r\n")},
            true);
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "unsure"), 1);
        QCOMPARE(countOf(*report, "amended"), 0);
    }

    void householdsAreMatchedSoThatAllFitBest()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(
            importRegisterFiles(campaign, {file(campaign, "before.csv",
                                                "KAA,1,0,,,Rossetti,Ivy Ada,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAA,2,0,,,Rossetti,Ivy Jane,NW1 9JJ,2 Acre Villas,London,,,,\r\n")}));
        const PersonId ada = personOf(campaign, u"KAA-1"_s).id;
        const PersonId jane = personOf(campaign, u"KAA-2"_s).id;
        const auto report =
            importRegisterFiles(campaign, {file(campaign, "after.csv",
                                                "KAA,11,0,,,Rossetti,Ivy J,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAA,12,0,,,Rossetti,Ivy A,NW1 9JJ,2 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(personOf(campaign, u"KAA-11"_s).id, jane);
        QCOMPARE(personOf(campaign, u"KAA-12"_s).id, ada);
        QCOMPARE(personOf(campaign, u"KAA-12"_s).name, u"Ivy Ada Rossetti"_s);
    }

    /// A number is somebody else's after renumbering, and an anonymous entry has nothing else.
    void anonymousEntriesAreFoundByTheirNumberOnlyWhileNumbersAreKept()
    {
        const QByteArray before = "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                  "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                  "KAA,3,0,N,,,,,Other Electors,,,,,\r\n";
        const QByteArray renumbered = "KAA,2,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                      "KAA,4,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                      "KAA,3,0,N,,,,,Other Electors,,,,,\r\n";
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv", before)}));
        const PersonId anonymous = personOf(campaign, u"KAA-3"_s).id;
        const auto same = importRegisterFiles(campaign, {file(campaign, "same.csv", before)});
        ROSETTE_VERIFY(same);
        QCOMPARE(countOf(*same, "unchanged"), 3);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).id, anonymous);
        const auto report = importRegisterFiles(campaign, {file(campaign, "after.csv", renumbered)});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "amended"), 2);
        QVERIFY(personOf(campaign, u"KAA-3"_s).id != anonymous);
    }

    /// Councils also send one ward at a time: nobody has left the others.
    void nobodyIsOfferedFromADistrictThatTheFileDoesNotHave()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(
            importRegisterFiles(campaign, {file(campaign, "before.csv",
                                                "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAB,1,0,,,Sullivan,Lily,NW1 9JJ,4 Beck Road,London,,,,\r\n")}));
        const auto report =
            importRegisterFiles(campaign, {file(campaign, "after.csv",
                                                "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,6 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 1);
        QCOMPARE(countOf(*report, "unsure"), 0);
        QVERIFY(personOf(campaign, u"KAB-1"_s).isElector);
    }

    void overseasElectorsAreFoundByNameWithinTheirDistrict()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {file(campaign, "before.csv",
                                                           "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                           "KAA,2,0,F,,Sullivan,Lily May,,Other Electors,,,,,\r\n")}));
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const auto report =
            importRegisterFiles(campaign, {file(campaign, "after.csv",
                                                "KAA,11,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                "KAA,12,0,F,,Sullivan,Lily,,Other Electors,,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "amended"), 2);
        QCOMPARE(personOf(campaign, u"KAA-12"_s).id, lily);
    }

    void aTitleThatChangedIsTakenOverAndABlankOneIsNot()
    {
        const QByteArray heading = "Title,Surname,Forename,PDCode,RollNo,RegisteredAddress1,RegisteredAddress2,"
                                   "PostCode\r\n";
        const ImportCorrections map{{u"map"_s, u"title=Title,surname=Surname,forename=Forename,district=PDCode,"
                                               "number=RollNo,address=RegisteredAddress1,postcode=PostCode"_s}};
        TestCampaign campaign;
        const auto import = [&](const QByteArray &title) {
            const QByteArray row = title + ",Rossetti,Ivy,KAA,1,2 Acre Villas,London,NW1 9JJ\r\n";
            return importRegisterFiles(campaign, {writeFile(campaign, u"titles.csv"_s, heading + row)}, false, map);
        };
        ROSETTE_VERIFY(import("Miss"));
        QCOMPARE(titleOf(campaign, u"KAA-1"_s), u"Miss"_s);
        const auto changed = import("Dr");
        ROSETTE_VERIFY(changed);
        QCOMPARE(countOf(*changed, "amended"), 1);
        QCOMPARE(titleOf(campaign, u"KAA-1"_s), u"Dr"_s);
        const auto blank = import("");
        ROSETTE_VERIFY(blank);
        QCOMPARE(countOf(*blank, "unchanged"), 1);
        QCOMPARE(titleOf(campaign, u"KAA-1"_s), u"Dr"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecondLook)
#include "tst_secondlook.moc"
