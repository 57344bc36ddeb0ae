#include <QJsonDocument>
#include <QTest>

#include "models/canvass/sheetentry.h"
#include "models/output/addresslabels.h"
#include "models/output/leafletcounts.h"
#include "tests/models/output/sheetstreet.h"
#include "tests/support/pdftext.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What sheets look like, and the other paper for the same doors.
class TestSheetLayouts : public QObject
{
    Q_OBJECT

private slots:
    void doorsOnlyNamesNobodyAndIsTypedBack()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        ContactSheetRequest request{
            .street = street.id,
            .files = {{ExportFormat::Csv, street.path(u"d.csv"_s)}, {ExportFormat::Pdf, street.path(u"d.pdf"_s)}},
            .style = SheetStyle::Doors};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->lines, 20); // the door of the one who asked not to be contacted is left out
        QVERIFY(!street.read(u"d.csv"_s).contains("Number1"));
        QVERIFY(!pdfPages(street.path(u"d.pdf"_s)).join(QString()).contains(u"Ann"_s));
        const Sheet sheet = *SheetRepository::findByNumber(c, 1);
        QCOMPARE(sheet.kind, u"doors"_s);
        const auto lines = SheetRepository::lines(c, sheet.id);
        QVERIFY(!lines->first().person);
        QVERIFY(!QJsonDocument(lines->first().printed).toJson().contains("Number"));
        ROSETTE_VERIFY(
            SheetEntry::enter(street.campaign->file(), c, sheet.id, u"1: spoke"_s, EntryContext{1, {}, {}, 1}));
        ROSETTE_VERIFY(reprintSheet(street.context(), sheet.id, {ExportFormat::Csv, street.path(u"e.csv"_s)}));
    }

    void ofAHouseholdsBlockTheDoorIsTickedOnce()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        Doorsteps(c).elector(street.first, u"Second"_s);
        ContactSheetRequest request{.street = street.id,
                                    .files = {{ExportFormat::Pdf, street.path(u"h.pdf"_s)}},
                                    .style = SheetStyle::Households};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        const QString paper = pdfPages(street.path(u"h.pdf"_s)).join(QString());
        QVERIFY2(paper.contains(u"No answer"_s) && paper.contains(u"Ann Second"_s), qPrintable(paper));
        const SheetId sheet = SheetRepository::findByNumber(c, 1)->id;
        const auto answer = SheetEntry::enter(street.campaign->file(), c, sheet, u"na 1"_s, EntryContext{1, {}, {}, 1});
        QCOMPARE(answer->saved, (QList<int>{1, 2}));
    }

    void whatTheSheetAskedStaysAsItWasPrinted()
    {
        SheetStreet street;
        Connection &c = street.campaign.connection();
        const QuestionId buses =
            *QuestionRepository::insert(c, Question{.text = u"Do you use the bus?"_s, .shortText = u"Buses"_s});
        ROSETTE_VERIFY(street.print(ExportFormat::Pdf, u"a.pdf"_s));
        QVERIFY(pdfPages(street.path(u"a.pdf"_s)).first().contains(u"Do you use the bus?"_s));
        ROSETTE_VERIFY(QuestionRepository::setRetired(c, buses, true));
        const QList<Code> codes = *CodeRepository::list(c);
        for (Code code : codes) {
            code.isRetired = code.kind == CodeKind::Support;
            ROSETTE_VERIFY(CodeRepository::update(c, code));
        }
        ROSETTE_VERIFY(reprintSheet(street.context(), SheetRepository::findByNumber(c, 1)->id,
                                    {ExportFormat::Pdf, street.path(u"b.pdf"_s)}));
        const QString again = pdfPages(street.path(u"b.pdf"_s)).first();
        QVERIFY2(again.contains(u"Do you use the bus?"_s) && again.contains(u"certain to support us"_s),
                 qPrintable(again));
        ROSETTE_VERIFY(street.print(ExportFormat::Pdf, u"c.pdf"_s));
        QVERIFY(!pdfPages(street.path(u"c.pdf"_s)).first().contains(u"Do you use the bus?"_s));
    }

    void lettersGoToHouseholdsAndVoters()
    {
        SheetStreet street;
        Doorsteps(street.campaign.connection()).elector(street.first, u"Second"_s);
        AddressLabelRequest request;
        request.area.street = street.id;
        const auto labels = addressLabelDraft(street.context(), request);
        ROSETTE_VERIFY(labels);
        QCOMPARE(labels->note.lines, 20);
        QCOMPARE(labels->table->rows.first().first(), u"Ann Number1 and Ann Second"_s);
        QCOMPARE(labels->table->rows.first().at(1), u"Dear Ann Number1 and Ann Second"_s);
        QCOMPARE(labels->clearance.heldBack().toJson()[u"do-not-contact"_s].toInt(), 1);
        ROSETTE_VERIFY(labels->release(street.context(), ExportFormat::Pdf, street.path(u"l.pdf"_s)));
        const QStringList pages = pdfPages(street.path(u"l.pdf"_s));
        QCOMPARE(pages.size(), 1);
        QVERIFY2(pages.first().contains(u"1 Acre Lane"_s), qPrintable(pages.first()));
        request.isForHouseholds = false;
        QCOMPARE(addressLabelDraft(street.context(), request)->note.lines, 21);
    }

    void leafletsAreCountedByDoors()
    {
        SheetStreet street;
        const auto counts = leafletCountDraft(street.context(), {.street = street.id});
        ROSETTE_VERIFY(counts);
        const QList<QStringList> rows = counts->table->rows;
        QCOMPARE(rows.size(), 3); // two sides and the whole
        QCOMPARE(rows.last().mid(1), (QStringList{u"21"_s, u"1"_s, u"20"_s}));
        ROSETTE_VERIFY(counts->release(street.context(), ExportFormat::Xlsx, street.path(u"n.xlsx"_s)));
    }

    void largePrintTakesMorePages()
    {
        SheetStreet street;
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

QTEST_MAIN(TestSheetLayouts)
#include "tst_sheetlayouts.moc"
