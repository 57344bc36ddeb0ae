#include <QFile>
#include <QTest>

#include "models/leaflets/edition.h"
#include "models/output/coverslips.h"
#include "models/output/delivererslist.h"
#include "models/output/exportlog.h"
#include "models/output/imprintcheck.h"
#include "models/people/contactpoint.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/volunteercontacts.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/papertown.h"
#include "tests/support/pdftext.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Slips for bundles and the list of deliverers, read back from what was written.
class TestCoverSlips : public QObject
{
    Q_OBJECT

    struct Print
    {
        TestCampaign campaign;
        PaperTown town{campaign.campaign(), campaign.folder(), campaign.clock()};

        QString slips(const CoverSlipRequest &request)
        {
            const auto slips = CoverSlips::make(town.context(), request);
            const QString path = town.path(u"slips.pdf"_s);
            if (!slips || !slips->draft.release(town.context(), ExportFormat::Pdf, path))
                return {};
            return pdfPages(path).join(QString());
        }
        QString deliverers(ExportFormat format)
        {
            const auto list = DeliverersList::make(town.context());
            const QString path = town.path(u"deliverers."_s + exportFormatKey(format));
            if (!list || !list->draft.release(town.context(), format, path))
                return {};
            if (format == ExportFormat::Pdf)
                return pdfPages(path).join(QString());
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
        Status refusePhone()
        {
            return campaign->write([&](Connection &c) -> Status {
                ROSETTE_ASSIGN(const Volunteer ada, VolunteerRepository::find(c, town.ada));
                ROSETTE_CHECK(VolunteerContacts::setConsent(c, ada.person, Consent::Refused, 1, u"test"_s));
                return {};
            });
        }
    };

private slots:
    void slipSaysWhatIsInTheBundleAndForWhom()
    {
        Print print;
        ROSETTE_VERIFY(print.town.fillImprint());
        ROSETTE_VERIFY(print.town.makeBundle());
        const QString text = print.slips({.edition = print.town.edition, .doneWords = u"Ring the office"_s});
        for (const QString &words :
             {u"Brook leaflets 1"_s, u"Spring letter"_s, u"leaflets"_s, u"Ada Okafor"_s, u"Begin: 1 Brook Street"_s,
              u"End: Flat 4, Mill Court Brook Street"_s, u"Ring the office"_s, u"slip 1 of 1"_s, u"Copper Press"_s,
              u"START"_s, u"Personal data"_s, u"Riverside ward"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not on "_s + text));
        QVERIFY2(!text.contains(u"07700"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"House"_s), qPrintable(text));
    }

    void phoneIsAChoiceThatRefusalOverrules()
    {
        Print print;
        ROSETTE_VERIFY(print.town.makeBundle());
        const CoverSlipRequest request{.edition = print.town.edition, .hasPhones = true};
        QVERIFY(print.slips(request).contains(u"07700 900123"_s));
        ROSETTE_VERIFY(print.refusePhone());
        const auto slips = CoverSlips::make(print.town.context(), request);
        ROSETTE_VERIFY(slips);
        QVERIFY(slips->draft.says().contains(u"not to be phoned"_s));
        const QString text = print.slips(request);
        QVERIFY(text.contains(u"Ada Okafor"_s) && !text.contains(u"07700"_s));
    }

    void roundWithoutABundleCountsItsDoors()
    {
        Print print;
        QCOMPARE(CoverSlips::make(print.town.context(), {.edition = print.town.edition}).error().code,
                 ErrorCode::NotFound);
        const auto slips = CoverSlips::make(print.town.context(),
                                            {.edition = print.town.edition, .rounds = {print.town.leafletRound}});
        ROSETTE_VERIFY(slips);
        QCOMPARE(slips->slips, 1);
        QCOMPARE(slips->leaflets, PaperTown::kLeafletDoors);
        QVERIFY2(slips->draft.says().contains(u"no bundle yet"_s), qPrintable(slips->draft.says()));
    }

    void fourSlipsShareAPage()
    {
        Print print;
        const QList<RoundId> five(5, print.town.leafletRound);
        const auto slips = CoverSlips::make(print.town.context(), {.edition = print.town.edition, .rounds = five});
        ROSETTE_VERIFY(slips);
        QCOMPARE(slips->draft.pictures(40, 9).size(), 2);
    }

    void deliverersAreListedWithPhoneRoundsAndAbsence()
    {
        Print print;
        ROSETTE_VERIFY(print.town.makeBundle());
        const QDate today = print.campaign.clock().today();
        ROSETTE_VERIFY(print.campaign->write([&](Connection &c) -> Status {
            ROSETTE_CHECK(AbsenceRepository::insert(
                c, {.volunteer = print.town.ada, .from = today, .to = today.addDays(4), .reason = u"holiday"_s}));
            return {};
        }));
        const QString text = print.deliverers(ExportFormat::Pdf);
        for (const QString &words : {u"Ada Okafor"_s, u"07700 900123"_s, u"Brook leaflets 1"_s, u"1 with 1"_s,
                                     u"until Sat 23 May"_s, u"page 1 of 1"_s, u"Personal data"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" is not on "_s + text));
        QVERIFY2(!text.contains(u"Tom Reed"_s), qPrintable(text)); // walks nothing
        QVERIFY(!text.contains(u"holiday"_s));                     // nobody's business
        const QString table = print.deliverers(ExportFormat::Csv);
        QVERIFY2(table.contains(u"Ada Okafor,07700 900123,Brook leaflets 1,"_s) && table.contains(u",2026-05-23"_s),
                 qPrintable(table));
    }

    void whoRefusedToBePhonedHasNoNumber()
    {
        Print print;
        ROSETTE_VERIFY(print.refusePhone());
        const QString text = print.deliverers(ExportFormat::Pdf);
        QVERIFY(text.contains(u"Ada Okafor"_s) && !text.contains(u"07700"_s));
        QCOMPARE(ExportLogRepository::list(print.campaign.connection())->first().purpose, u"volunteer-list"_s);
    }

    void imprintLacksWhatNobodyFilledIn()
    {
        Print print;
        auto check = ImprintCheck::of(print.campaign.connection());
        ROSETTE_VERIFY(check);
        QCOMPARE(check->campaign.size(), 3);
        QVERIFY2(check->sentence().contains(u"campaign's imprint lacks the printer, the promoter and"_s),
                 qPrintable(check->sentence()));
        ROSETTE_VERIFY(print.town.fillImprint());
        check = ImprintCheck::of(print.campaign.connection());
        QVERIFY(check->isWhole() && check->sentence().isEmpty());
        check = ImprintCheck::of(print.campaign.connection(), print.town.edition);
        QVERIFY2(check->sentence().contains(u"imprint of “Spring letter” lacks"_s), qPrintable(check->sentence()));
    }
};

QTEST_MAIN(TestCoverSlips)
#include "tst_coverslips.moc"
