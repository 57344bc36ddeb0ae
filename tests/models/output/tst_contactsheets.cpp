#include <QTest>

#include "models/canvass/sheet.h"
#include "models/output/contactsheets.h"
#include "models/output/exportlog.h"
#include "models/people/personrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Numbered sheets, frozen and written.
class TestContactSheets : public QObject
{
    Q_OBJECT

    struct Street
    {
        TestCampaign campaign;
        Feedback feedback;
        StreetId id;
        PersonId objector;

        Street()
        {
            Doorsteps doorsteps(campaign.connection());
            id = doorsteps.street(u"Acre Lane"_s);
            for (int number = 1; number <= 20; ++number)
                doorsteps.elector(doorsteps.door(u"Acre Lane"_s, QString::number(number)), u"Number%1"_s.arg(number));
            objector = doorsteps.elector(doorsteps.door(u"Acre Lane"_s, u"22"_s), u"Hidden"_s);
            if (!PersonRepository::setDoNotContact(campaign.connection(), objector, true))
                qFatal("flag");
        }
        ExportContext context() { return {campaign->file(), campaign.connection(), campaign.clock(), feedback}; }
        QString path(const QString &name) const { return campaign.folder() + u'/' + name; }
        Result<SheetBatch> print(ExportFormat format, const QString &name)
        {
            ContactSheetRequest request;
            request.street = id;
            request.files = {{format, path(name)}};
            return makeContactSheets(context(), request);
        }
        QByteArray read(const QString &name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private slots:
    void sheetsAreNumberedFrozenAndCounted()
    {
        Street street;
        const auto batch = street.print(ExportFormat::Pdf, u"sheets.pdf"_s);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->numbers, (QList<int>{1, 2}));
        QCOMPARE(batch->lines, 20);
        QCOMPARE(batch->pages, 2);
        QCOMPARE(batch->heldBack.toJson()[u"do-not-contact"_s].toInt(), 1);
        QVERIFY(street.read(u"sheets.pdf"_s).startsWith("%PDF"));

        const auto sheet = SheetRepository::findByNumber(street.campaign.connection(), 2);
        ROSETTE_VERIFY(sheet);
        QCOMPARE(sheet->title, u"Acre Lane, even numbers"_s);
        const auto lines = SheetRepository::lines(street.campaign.connection(), sheet->id);
        ROSETTE_VERIFY(lines);
        QCOMPARE(lines->size(), 10);
        QCOMPARE(lines->first().printed[u"door"_s].toString(), u"20"_s); // up the odds, back down the evens
        QCOMPARE(lines->first().printed[u"name"_s].toString(), u"Ann Number20"_s);
        QCOMPARE(ExportLogRepository::list(street.campaign.connection())->size(), 1);
    }

    void numbersGoOnFromTheLastSheet()
    {
        Street street;
        ROSETTE_VERIFY(street.print(ExportFormat::Csv, u"a.csv"_s));
        const auto second = street.print(ExportFormat::Csv, u"b.csv"_s);
        ROSETTE_VERIFY(second);
        QCOMPARE(second->numbers, (QList<int>{3, 4}));
    }

    void theSameSheetsInSeveralForms()
    {
        Street street;
        ContactSheetRequest request;
        request.street = street.id;
        request.files = {{ExportFormat::Pdf, street.path(u"s.pdf"_s)}, {ExportFormat::Csv, street.path(u"s.csv"_s)}, {ExportFormat::Xlsx, street.path(u"s.xlsx"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->files.size(), 3);
        QCOMPARE(batch->numbers.size(), 2);
        QVERIFY(street.read(u"s.csv"_s).contains("\r\n2,1,KAA-20,Ann Number20,"));
    }

    void aRoundIsPrintedInItsOwnOrder()
    {
        Street street;
        Connection &c = street.campaign.connection();
        const auto set = RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {});
        ROSETTE_VERIFY(set);
        Round round;
        round.set = set->id;
        round.name = u"Round 1"_s;
        const auto id = RoundRepository::insert(c, round);
        ROSETTE_VERIFY(id);
        const auto stages = StageResolver::resolve(c, u"Acre Lane 6-1"_s);
        ROSETTE_VERIFY(stages);
        ROSETTE_VERIFY(StageRepository::replace(c, *id, *stages));
        ContactSheetRequest request;
        request.round = *id;
        request.files = {{ExportFormat::Csv, street.path(u"r.csv"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->lines, 6);
        const auto lines = SheetRepository::lines(c, SheetRepository::findByNumber(c, batch->numbers.first())->id);
        ROSETTE_VERIFY(lines);
        QCOMPARE(lines->first().printed[u"door"_s].toString(), u"6"_s);
        QCOMPARE(lines->last().printed[u"door"_s].toString(), u"1"_s);
    }

    void paperThatCouldNotBeWrittenTakesItsSheetsBack()
    {
        Street street;
        QVERIFY(!street.print(ExportFormat::Pdf, u"no/such/folder.pdf"_s));
        QVERIFY(SheetRepository::list(street.campaign.connection())->isEmpty());
        QVERIFY(ExportLogRepository::list(street.campaign.connection())->isEmpty());
    }

    void aReprintLeavesOutWhoAskedSince()
    {
        Street street;
        Connection &c = street.campaign.connection();
        ROSETTE_VERIFY(street.print(ExportFormat::Csv, u"a.csv"_s));
        const auto sheet = SheetRepository::findByNumber(c, 1);
        ROSETTE_VERIFY(sheet);
        const auto lines = SheetRepository::lines(c, sheet->id);
        ROSETTE_VERIFY(lines);
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c, lines->at(3).person, true));
        const auto again = reprintSheet(street.context(), sheet->id, {ExportFormat::Csv, street.path(u"again.csv"_s)});
        ROSETTE_VERIFY(again);
        QCOMPARE(again->lines, 9);
        QVERIFY(!street.read(u"again.csv"_s).contains("Number7"));
        QVERIFY(street.read(u"again.csv"_s).contains("1,5,")); // keys stay as they were printed
    }

    void nobodyToPrintIsSaid()
    {
        Street street;
        Doorsteps doorsteps(street.campaign.connection());
        ContactSheetRequest request;
        request.street = doorsteps.street(u"Empty Street"_s);
        request.files = {{ExportFormat::Pdf, street.path(u"e.pdf"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        QCOMPARE(batch.error().code, ErrorCode::NotFound);
        QVERIFY(batch.error().message.contains(u"Empty Street"_s));
    }

    void largePrintTakesMorePages()
    {
        Street street;
        ContactSheetRequest request;
        request.street = street.id;
        request.linesPerSheet = 100;
        request.isLargePrint = true;
        request.files = {{ExportFormat::Pdf, street.path(u"large.pdf"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QVERIFY(batch->pages >= 2);
    }
};

QTEST_MAIN(TestContactSheets)
#include "tst_contactsheets.moc"
