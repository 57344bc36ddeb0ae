#include <QDir>
#include <QTest>

#include "models/people/registersummary.h"
#include "models/register/absentvoterimport.h"
#include "models/register/registerimport.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The register in numbers, by polling district.
class TestRegisterSummary : public QObject
{
    Q_OBJECT

    static QString write(const TestCampaign &campaign, const QByteArray &content)
    {
        const QString path = QDir(campaign.folder()).filePath(u"register.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        return path;
    }

private slots:
    void everySortIsCountedOnce()
    {
        TestCampaign campaign;
        const Feedback feedback;
        const QString path =
            write(campaign,
                  "PD,ENO,Status,Title,First Name,Initials,Surname,Suffix,Date Of Attainment,Franchise Flag,Address "
                  "1,Address 2,Address 3,Address 4,Address 5,Address 6,Address 7,Address 8,Address 9,Postcode\r\n"
                  "KAA,1,,,Ivy,,Rossetti,,,,2 Acre Villas,London,,,,,,,,NW1 9JJ\r\n"
                  "KAA,2,,,Oscar,,(z) Rossetti,,,G,2 Acre Villas,London,,,,,,,,NW1 9JJ\r\n"
                  "KAA,3,,,Lily,,Sullivan,,03/06/2026,,4 Acre Villas,London,,,,,,,,NW1 9JJ\r\n"
                  "KAA,4,,,Noah,,Sullivan,,03/06/2029,,4 Acre Villas,London,,,,,,,,NW1 9JJ\r\n"
                  "KAA,5,,,Freya,,Khan,,,F,,,,,,,,,,\r\n"
                  "KAB,1,,,Ada,,Stone,,,,Other Electors,,,,,,,,,\r\n"
                  "KAB,2,,,,,,,,N,,,,,,,,,,\r\n");
        ROSETTE_VERIFY(importRegister(campaign->file(), campaign.connection(), {path},
                                      ImportOptions{false, campaign.clock(), feedback}));
        const auto districts = RegisterSummary::byDistrict(campaign.connection(), QDate(2026, 5, 19));
        ROSETTE_VERIFY(districts);
        QCOMPARE(districts->size(), 2);
        const RegisterCounts kaa = districts->at(0);
        QCOMPARE(kaa.district, u"KAA"_s);
        QCOMPARE(kaa.electors, 5);
        QCOMPARE(kaa.ordinary, 2);
        QCOMPARE(kaa.attainers, 2);
        QCOMPARE(kaa.under16, 1); // 18 in June 2029
        QCOMPARE(kaa.overseas, 1);
        QCOMPARE(kaa.optedOut, 1);
        const RegisterCounts kab = districts->at(1);
        QCOMPARE(kab.other, 1);
        QCOMPARE(kab.anonymous, 1);
        QCOMPARE(kab.ordinary, 0);
        const RegisterCounts total = RegisterSummary::total(*districts);
        QCOMPARE(total.electors, 7);
        QCOMPARE(total.ordinary + total.attainers + total.overseas + total.other + total.anonymous, total.electors);
        QCOMPARE(total.toJson().value("under_16"_L1).toInt(), 1);
    }

    void absentVotersAreThoseOfTheElection()
    {
        TestCampaign campaign;
        const Feedback feedback;
        Connection &c = campaign.connection();
        ImportOptions options{false, campaign.clock(), feedback};
        ROSETTE_VERIFY(
            importRegister(campaign->file(), c, {sharedData(u"register/camden-xpress-full.csv"_s)}, options));
        ROSETTE_VERIFY(importAbsentVoters(campaign->file(), c, {sharedData(u"register/camden-absent.csv"_s)}, options));
        const auto election = ElectionRepository::insert(c, {.name = u"Council"_s, .pollingDate = QDate(2027, 5, 6)});
        ROSETTE_VERIFY(election);
        const QDate today(2026, 5, 19);
        // Until the election has a list of its own, the list for all counts.
        for (const ElectionId asked : {ElectionId(), *election}) {
            const RegisterCounts all = RegisterSummary::total(RegisterSummary::byDistrict(c, today, asked).valueOr({}));
            QCOMPARE(all.electors, 14337);
            QCOMPARE(all.postal, 2742);
            QCOMPARE(all.proxy, 122);
            QCOMPARE(all.postalProxy, 26);
            QCOMPARE(all.overseas, 32);
            QCOMPARE(all.anonymous, 10);
        }
        options.corrections = {{QString::fromLatin1(AbsentVoterGuess::kElection), u"Council"_s}};
        ROSETTE_VERIFY(
            importAbsentVoters(campaign->file(), c, {write(campaign, "ElectorNo,Type\r\nKAA-1,Proxy\r\n")}, options));
        const RegisterCounts own = RegisterSummary::total(RegisterSummary::byDistrict(c, today, *election).valueOr({}));
        QCOMPARE(own.postal, 0);
        QCOMPARE(own.proxy, 1);
        // What was read before stays for all other elections.
        const auto other = ElectionRepository::insert(c, {.name = u"Mayor"_s, .pollingDate = QDate(2028, 5, 4)});
        const RegisterCounts rest = RegisterSummary::total(RegisterSummary::byDistrict(c, today, *other).valueOr({}));
        QCOMPARE(rest.postal, 2742);
    }
};

QTEST_GUILESS_MAIN(TestRegisterSummary)
#include "tst_registersummary.moc"
