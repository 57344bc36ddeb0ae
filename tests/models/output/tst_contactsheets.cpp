#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/canvass/script.h"
#include "models/canvass/sheetentry.h"
#include "models/output/exportlog.h"
#include "models/output/sheetreprint.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/models/output/sheetstreet.h"
#include "tests/support/pdftext.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Numbered sheets, frozen and written.
class TestContactSheets : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreNumberedFrozenAndCounted()
    {
        SheetStreet street;
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
        SheetStreet street;
        ROSETTE_VERIFY(street.print(ExportFormat::Csv, u"a.csv"_s));
        const auto second = street.print(ExportFormat::Csv, u"b.csv"_s);
        ROSETTE_VERIFY(second);
        QCOMPARE(second->numbers, (QList<int>{3, 4}));
    }

    void theSameSheetsInSeveralForms()
    {
        SheetStreet street;
        ContactSheetRequest request;
        request.street = street.id;
        request.files = {{ExportFormat::Pdf, street.path(u"s.pdf"_s)}, {ExportFormat::Csv, street.path(u"s.csv"_s)}, {ExportFormat::Xlsx, street.path(u"s.xlsx"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->files.size(), 3);
        QCOMPARE(batch->numbers.size(), 2);
        QVERIFY(street.read(u"s.csv"_s).contains("\r\n2,1,KAA-20,Ann Number20,"));
    }

    void whatWalkersSayGoesBeforeTheSheets()
    {
        SheetStreet street;
        Script script;
        script.title = u"At the door"_s;
        script.text = u"Hello from next door."_s;
        ROSETTE_VERIFY(ScriptRepository::insert(street.campaign.connection(), script));
        const auto batch = street.print(ExportFormat::Pdf, u"sheets.pdf"_s);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->numbers.size(), 2);
        QCOMPARE(batch->pages, 3);
        QVERIFY(pdfPages(street.path(u"sheets.pdf"_s)).first().contains(u"Hello from next door."_s));
    }

    void theSessionsDebriefGoesBehindItsSheets()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        const auto session = ActivityRepository::insert(c, {.kind = ActivityKind::Canvass,
                                                            .title = u"Acre Lane doors"_s,
                                                            .date = {2026, 5, 23},
                                                            .start = {10, 0},
                                                            .end = {12, 0}});
        ROSETTE_VERIFY(session);
        ContactSheetRequest request;
        request.street = street.id;
        request.activity = *session;
        request.withDebrief = true;
        request.files = {{ExportFormat::Pdf, street.path(u"pack.pdf"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->pages, 3);
        const QString debrief = pdfPages(street.path(u"pack.pdf"_s)).last();
        QVERIFY2(debrief.contains(u"Debrief: Acre Lane doors"_s), qPrintable(debrief));
        for (const QString &sheet : {u"Acre Lane, odd numbers"_s, u"Acre Lane, even numbers"_s, u"Doors tried"_s})
            QVERIFY2(debrief.contains(sheet), qPrintable(debrief));
        QVERIFY(!debrief.contains(u"Number1"_s));
        QCOMPARE(SheetRepository::ofActivity(c, *session)->size(), 2);
    }

    void aRoundIsPrintedInItsOwnOrder()
    {
        SheetStreet street;
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
        SheetStreet street;
        QVERIFY(!street.print(ExportFormat::Pdf, u"no/such/folder.pdf"_s));
        QVERIFY(SheetRepository::list(street.campaign.connection())->isEmpty());
        QVERIFY(ExportLogRepository::list(street.campaign.connection())->isEmpty());
    }

    void aReprintLeavesOutWhoAskedSince()
    {
        SheetStreet street;
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

    void whatIsLeftKeepsItsKeysAndItsBand()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        Doorsteps doorsteps(c);
        for (const QString &flat : {u"Flat 1"_s, u"Flat 2"_s, u"Flat 3"_s})
            doorsteps.elector(doorsteps.door(u"Acre Lane"_s, u"31"_s, u"Brownlow House"_s, flat), u"Flatly"_s);
        ROSETTE_VERIFY(street.print(ExportFormat::Csv, u"a.csv"_s));
        const SheetId sheet = SheetRepository::findByNumber(c, 1)->id;
        const QString text = u"na 1-11"_s;
        ROSETTE_VERIFY(SheetEntry::enter(street.campaign->file(), c, sheet, text, EntryContext{1, {}, {}, 1}));
        const auto left = reprintSheet(street.context(), sheet, {ExportFormat::Csv, street.path(u"left.csv"_s)}, true);
        ROSETTE_VERIFY(left);
        QCOMPARE(left->lines, 2);
        QVERIFY(street.read(u"left.csv"_s).contains("\r\n1,12,"));
        const auto again = SheetReprint::load(c, sheet, true, street.campaign.clock().today());
        ROSETTE_VERIFY(again);
        QVERIFY(again->frozen.lines.first().printed[u"band"_s].toString().startsWith(u"Brownlow House"_s));
        ROSETTE_VERIFY(SheetEntry::enter(street.campaign->file(), c, sheet, u"na rest"_s, EntryContext{1, {}, {}, 1}));
        QCOMPARE(reprintSheet(street.context(), sheet, {ExportFormat::Csv, street.path(u"none.csv"_s)}, true).error().code, ErrorCode::NotFound);
    }

    void aLookGivesNoNumbers()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        const auto draft = contactSheetDraft(street.context(), {.street = street.id});
        ROSETTE_VERIFY(draft);
        QCOMPARE(draft->pictures(30, 9).size(), 2);
        QVERIFY(SheetRepository::list(c)->isEmpty());
        QVERIFY(!draft->release(street.context(), ExportFormat::Pdf, street.path(u"no/such/folder.pdf"_s)));
        QVERIFY(SheetRepository::list(c)->isEmpty());
        ROSETTE_VERIFY(draft->release(street.context(), ExportFormat::Csv, street.path(u"s.csv"_s)));
        QCOMPARE(SheetRepository::list(c)->size(), 2);
        QVERIFY(street.read(u"s.csv"_s).contains("\r\n2,1,KAA-20,"));
    }

    void nobodyToPrintIsSaid()
    {
        SheetStreet street;
        Doorsteps doorsteps(street.campaign.connection());
        ContactSheetRequest request;
        request.street = doorsteps.street(u"Empty Street"_s);
        request.files = {{ExportFormat::Pdf, street.path(u"e.pdf"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        QCOMPARE(batch.error().code, ErrorCode::NotFound);
        QVERIFY(batch.error().message.contains(u"Empty Street"_s));
    }
};

QTEST_MAIN(TestContactSheets)
#include "tst_contactsheets.moc"
