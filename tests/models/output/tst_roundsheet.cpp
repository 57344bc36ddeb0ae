#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

#include "models/output/exportlog.h"
#include "models/output/roundsheet.h"
#include "models/output/roundsheetmap.h"
#include "models/rounds/round.h"
#include "tests/support/papertown.h"
#include "tests/support/pdftext.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// The numbers that stand alone in a text, in their order: "12" and the ends of "12–25".
QSet<int> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"(?<![\\w:])\\d+(?![\\w:])"_s);
    QSet<int> numbers;
    for (auto it = number.globalMatch(text); it.hasNext();)
        numbers += it.next().captured().toInt();
    return numbers;
}

} // namespace

/// The map and list of a round, read back from the PDF.
class TestRoundSheet : public QObject
{
    Q_OBJECT

    struct Print
    {
        TestCampaign campaign;
        PaperTown town{campaign.campaign(), campaign.folder(), campaign.clock()};

        Result<RoundSheets> make(const RoundSheetRequest &request) { return makeRoundSheets(town.context(), request); }
        /// The pages' texts; empty when it was refused.
        QStringList pages(const RoundSheetRequest &request)
        {
            const auto sheets = make(request);
            const QString path = town.path(u"round.pdf"_s);
            if (!sheets || !sheets->draft.release(town.context(), ExportFormat::Pdf, path))
                return {};
            return pdfPages(path);
        }
        QList<ExportLogEntry> log() { return ExportLogRepository::list(campaign.connection()).valueOr({}); }
    };

private slots:
    void leafletRoundHasNoPersonalData()
    {
        Print print;
        const QStringList pages = print.pages({.rounds = {print.town.leafletRound}});
        QCOMPARE(pages.size(), 2);
        const QString text = pages.join(QString());
        for (const QString &forbidden :
             {u"House"_s, u"Ann"_s, u"Nina"_s, u"KAA"_s, u"07700"_s, u"Ada"_s, u"Personal data"_s})
            QVERIFY2(!text.contains(forbidden), qPrintable(forbidden + u" is on "_s + text));
        QVERIFY(text.contains(u"Mill Court, Brook Street"_s));
        QVERIFY(text.contains(u"Gate at"_s));
        QVERIFY2(pages.last().contains(u"no letterbox"_s), qPrintable(pages.last()));
    }

    void progressIsSaidInPartsOfTheWhole()
    {
        Print print;
        QList<double> said;
        const Feedback feedback([&](double fraction, const QString &) { said += fraction; });
        const ExportContext there = print.town.context();
        const ExportContext context{there.file, there.connection, there.clock, feedback};
        ROSETTE_VERIFY(makeRoundSheets(context, {.rounds = {print.town.leafletRound, print.town.leafletRound}}));
        QVERIFY(said.size() > 1);
        QVERIFY(std::all_of(said.begin(), said.end(), [](double fraction) { return fraction <= 1; }));
    }

    void heldBackDoorsAreNeitherOnMapNorInList()
    {
        Print print;
        const auto sheets = print.make({.rounds = {print.town.leafletRound}});
        ROSETTE_VERIFY(sheets);
        QCOMPARE(sheets->doors, PaperTown::kLeafletDoors); // 4 wants none, nobody at 5 wants contact
        QCOMPARE(sheets->draft.clearance.heldBack().total(), 2);
        const QStringList pages = print.pages({.rounds = {print.town.leafletRound}});
        static const QRegularExpression line(u"^\\s*\\d+\\s+(4|5)\\s"_s, QRegularExpression::MultilineOption);
        QVERIFY2(!line.match(pages.last()).hasMatch(), qPrintable(pages.last()));
        const auto paper = RoundPaper::load(print.town.context(), print.town.leafletRound);
        ROSETTE_VERIFY(paper);
        const auto map = RoundSheetMap::load(print.campaign.connection(), *paper);
        ROSETTE_VERIFY(map);
        int onMap = 0;
        for (const RoundSheetMapStop &stop : map->stops())
            onMap += int(stop.numbers.size());
        QCOMPARE(onMap, PaperTown::kLeafletDoors);
    }

    void numbersOnTheMapAreThoseOfTheList()
    {
        Print print;
        const auto paper = RoundPaper::load(print.town.context(), print.town.leafletRound);
        ROSETTE_VERIFY(paper);
        QStringList list;
        for (const RoundPaperStage &stage : paper->stages) {
            for (const RoundStop &stop : stage.stops)
                list += u"%1 %2"_s.arg(stop.number).arg(stop.house);
        }
        QCOMPARE(list, (QStringList{u"1 1"_s, u"2 3"_s, u"3 7"_s, u"4 9"_s, u"5 10"_s, u"6 8"_s, u"7 6"_s, u"8 2"_s,
                                    u"9 Flat 1"_s, u"10 Flat 2"_s, u"11 Flat 3"_s, u"12 Flat 4"_s}));
        const auto map = RoundSheetMap::load(print.campaign.connection(), *paper);
        ROSETTE_VERIFY(map);
        QCOMPARE(map->stops().size(), 9); // the flats stand on one point
        QCOMPARE(map->stops().last().text(), u"9–12"_s);
        const QStringList pages = print.pages({.rounds = {print.town.leafletRound}});
        QVERIFY2(numbersIn(pages.first()).contains({1, 2, 3, 4, 5, 6, 7, 8, 9, 12}), qPrintable(pages.first()));
        QVERIFY2(pages.first().contains(u"1 START"_s) && pages.first().contains(u"END"_s), qPrintable(pages.first()));
    }

    void stagesAreHeadedByTheWayToWalk()
    {
        Print print;
        const QString list = print.pages({.rounds = {print.town.leafletRound}}).last();
        QVERIFY2(list.contains(u"Brook Street, odds 1–9"_s) && list.contains(u"Brook Street, evens 10–2"_s),
                 qPrintable(list));
    }

    void namesAreThoseThatTheGateLetsOut()
    {
        Print print;
        const auto sheets = print.make({.rounds = {print.town.canvassRound}});
        ROSETTE_VERIFY(sheets);
        QCOMPARE(sheets->people, PaperTown::kDoors - 1);
        QCOMPARE(sheets->draft.clearance.purpose(), Purpose::CanvassSheet);
        QCOMPARE(sheets->draft.clearance.heldBack().total(), 2); // at 5, and one of the two at 7
        const QString text = print.pages({.rounds = {print.town.canvassRound}}).join(QString());
        QVERIFY2(text.contains(u"Ann House7"_s) && text.contains(u"Ann Court"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Hidden"_s) && !text.contains(u"House5"_s));
        QVERIFY(text.contains(u"Personal data"_s));
        QCOMPARE(print.log().first().people, PaperTown::kDoors - 1);
        QCOMPARE(print.log().first().purpose, u"canvass-sheet"_s);
    }

    void doorsOnlyIsAChoiceForCanvassing()
    {
        Print print;
        const QString text = print.pages({.rounds = {print.town.canvassRound}, .isNamed = false}).join(QString());
        QVERIFY(!text.isEmpty() && !text.contains(u"Ann"_s) && !text.contains(u"Personal data"_s));
        QVERIFY2(text.contains(u"no answer"_s), qPrintable(text)); // what may be written in the margin
        QCOMPARE(print.log().first().people, 0);
        const QString leaflets =
            print.pages({.rounds = {print.town.canvassRound}, .purpose = RoundPurpose::Leaflet}).join(QString());
        QVERIFY(leaflets.contains(u"no letterbox"_s) && !leaflets.contains(u"Ann"_s));
    }

    void everyPageSaysWhatItIs()
    {
        Print print;
        ROSETTE_VERIFY(print.town.fillImprint());
        const QStringList pages =
            print.pages({.rounds = {print.town.canvassRound, print.town.leafletRound}, .isNamed = true});
        QCOMPARE(pages.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const QString &page = pages.at(i);
            QVERIFY2(page.contains(i < 2 ? u"Brook 1"_s : u"Brook leaflets 1"_s), qPrintable(page));
            QVERIFY2(page.contains(u"page %1 of 2"_s.arg(i % 2 + 1)), qPrintable(page));
            for (const QString &words : {u"Riverside ward"_s, u"Personal data"_s, u"Tuesday 19 May 2026"_s,
                                         u"Copper Press"_s, u"Riverside Together"_s})
                QVERIFY2(page.contains(words), qPrintable(words + u" is not on "_s + page));
        }
    }

    void largePrintTakesMorePages()
    {
        Print print;
        const auto pagesOf = [&](bool isLargePrint) {
            const auto sheets = print.make({.rounds = {print.town.leafletRound}, .isLargePrint = isLargePrint});
            return sheets ? sheets->draft.pictures(60, 9) : QList<QImage>();
        };
        const QList<QImage> pages = pagesOf(false);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.first() != pagesOf(true).first());
        QVERIFY(print.log().isEmpty()); // a look is not a way out
    }

    void partsCanBeLeftOut()
    {
        Print print;
        QCOMPARE(print.pages({.rounds = {print.town.leafletRound}, .hasList = false}).size(), 1);
        const QStringList list = print.pages({.rounds = {print.town.leafletRound}, .hasMap = false});
        QCOMPARE(list.size(), 1);
        QVERIFY(!list.first().contains(u"START"_s));
        QCOMPARE(print.make({.rounds = {print.town.leafletRound}, .hasMap = false, .hasList = false}).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(print.make({}).error().code, ErrorCode::Invalid);
    }

    void refusalsLeaveNothingBehind()
    {
        Print print;
        QCOMPARE(print.make({.rounds = {RoundId(4711)}}).error().code, ErrorCode::NotFound);
        const auto sheets = print.make({.rounds = {print.town.leafletRound}});
        ROSETTE_VERIFY(sheets);
        const QString path = print.town.path(u"round.csv"_s);
        QCOMPARE(sheets->draft.release(print.town.context(), ExportFormat::Csv, path).error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(path));
        QVERIFY(print.log().isEmpty());
    }

    void printerGetsTheSamePages()
    {
        Print print;
        const auto sheets = print.make({.rounds = {print.town.leafletRound}});
        ROSETTE_VERIFY(sheets);
        const QString path = print.town.path(u"printer.pdf"_s);
        {
            QPdfWriter printer(path);
            ROSETTE_VERIFY(sheets->draft.print(print.town.context(), printer));
        }
        QCOMPARE(pdfPages(path).size(), 2);
        QCOMPARE(print.log().first().format, u"paper"_s);
    }
};

QTEST_MAIN(TestRoundSheet)
#include "tst_roundsheet.moc"
