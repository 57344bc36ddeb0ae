#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "models/canvass/conversationlog.h"
#include "models/output/exportlog.h"
#include "models/output/mapdraft.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stage.h"
#include "tests/support/doorsteps.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kSquare{-0.1255, 51.5355};

/// King's Cross: one ward, a round along five doors of Goods Way; at 1 somebody supports us, at 3 somebody wants no
/// contact.
struct Square
{
    TestCampaign test;
    Feedback feedback;
    WardId ward;
    RoundId round;
    QList<DoorId> doors;
    QList<PersonId> people;

    Square()
    {
        const auto imported =
            importStreets(test->file(), test.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                          ImportOptions{false, test.clock(), feedback});
        const Status made = test->write([&](Connection &c) { return make(c); });
        if (!imported || !made)
            qFatal("no fixture: %s", qPrintable(imported ? made.error().message : imported.error().message));
    }

    Status make(Connection &c)
    {
        const Line ring{{-0.13, 51.53}, {-0.12, 51.53}, {-0.12, 51.54}, {-0.13, 51.54}, {-0.13, 51.53}};
        ROSETTE_ASSIGN(ward, WardRepository::insert(
                                 c, {.name = u"Canal Ward"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
        Doorsteps steps(c);
        for (int number = 1; number <= 9; number += 2) {
            doors += steps.door(u"Goods Way"_s, QString::number(number), {}, {}, ward);
            people += steps.elector(doors.last(), u"Stacey"_s);
            ROSETTE_CHECK(DoorRepository::placeByHand(c, doors.last(), {kSquare.lon + number * 0.0001, kSquare.lat}));
        }
        ROSETTE_CHECK(ConversationLog::record(c, {.person = people[0],
                                                  .door = doors[0],
                                                  .heldAt = test.clock().nowMs(),
                                                  .outcome = u"spoke"_s,
                                                  .support = u"1"_s}));
        ROSETTE_CHECK(PersonRepository::setDoNotContact(c, people[1], true));
        ROSETTE_ASSIGN(std::optional<Street> street, StreetRepository::find(c, steps.street(u"Goods Way"_s)));
        street->lines = {{{kSquare.lon, kSquare.lat}, {kSquare.lon + 0.001, kSquare.lat}}};
        ROSETTE_CHECK(StreetRepository::update(c, *street));
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, ward));
        ROSETTE_ASSIGN(round, RoundRepository::insert(c, {.set = set.id, .name = u"Round 7"_s, .ward = ward}));
        return StageRepository::replace(c, round, {{.street = street->id}});
    }

    QString path(const QString &name) const { return QDir(test.folder()).filePath(name); }
    ExportContext context() { return {test->file(), test.connection(), test.clock(), feedback}; }
    Result<MapExport> run(const MapExportRequest &request) { return exportMap(context(), request); }
    QList<ExportLogEntry> log() { return ExportLogRepository::list(test.connection()).valueOr({}); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of an SVG's <title> and <desc>; empty unless the whole file is well-formed.
QStringList headOf(const QString &path)
{
    QXmlStreamReader xml(contentOf(path));
    QStringList head;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && (xml.name() == u"title" || xml.name() == u"desc"))
            head += xml.readElementText();
    }
    return xml.hasError() ? QStringList() : head;
}

} // namespace

class TestMapExport : public QObject
{
    Q_OBJECT

private slots:
    void drawingIsWellFormedAndNamed()
    {
        Square square;
        ROSETTE_VERIFY(
            square.run({.ward = square.ward, .path = square.path(u"ward.svg"_s), .pixels = QSize(640, 480)}));
        const QStringList head = headOf(square.path(u"ward.svg"_s));
        QCOMPARE(head.value(0), u"Canal Ward"_s);
        QVERIFY2(head.value(1).contains(u"OpenStreetMap"_s), qPrintable(head.value(1)));
        QVERIFY(contentOf(square.path(u"ward.svg"_s)).contains("viewBox=\"0 0 640 480\""));
        ROSETTE_VERIFY(square.run(
            {.ward = square.ward, .path = square.path(u"sheet.svg"_s), .title = u"For Saturday"_s, .isSheet = true}));
        QCOMPARE(headOf(square.path(u"sheet.svg"_s)).value(0), u"For Saturday"_s);
    }

    void sheetIsOnePageOfItsPaper_data()
    {
        QTest::addColumn<bool>("isA3");
        QTest::addColumn<SheetTurn>("turn");
        QTest::addColumn<QSize>("points");
        QTest::newRow("A4 upright") << false << SheetTurn::Upright << QSize(595, 842);
        QTest::newRow("A4 across") << false << SheetTurn::Across << QSize(842, 595);
        QTest::newRow("A3 upright") << true << SheetTurn::Upright << QSize(842, 1191);
        QTest::newRow("A3 across") << true << SheetTurn::Across << QSize(1191, 842);
    }

    void sheetIsOnePageOfItsPaper()
    {
        QFETCH(const bool, isA3);
        QFETCH(const SheetTurn, turn);
        QFETCH(const QSize, points);
        Square square;
        const QString path = square.path(u"sheet.pdf"_s);
        ROSETTE_VERIFY(square.run({.ward = square.ward, .path = path, .isA3 = isA3, .turn = turn}));
        const QByteArray pdf = contentOf(path);
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"_s);
        const auto match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QCOMPARE(QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()).toSize(), points);
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void automaticSheetLiesAsTheGroundDoes()
    {
        Square square;
        const auto turnOf = [&](const GeoBox &box) {
            const Result<MapDraft> draft = MapDraft::make(square.context(), {.box = box});
            return draft ? draft->sheet.layout(draft->painter).orientation() : QPageLayout::Portrait;
        };
        QCOMPARE(turnOf({-0.130, 51.534, -0.120, 51.536}), QPageLayout::Landscape);
        QCOMPARE(turnOf({-0.126, 51.530, -0.124, 51.540}), QPageLayout::Portrait);
    }

    void picturesHaveTheSizeAskedFor()
    {
        Square square;
        const QString path = square.path(u"map.png"_s);
        ROSETTE_VERIFY(square.run({.ward = square.ward, .path = path, .pixels = QSize(320, 200), .pixelRatio = 2}));
        QCOMPARE(QImage(path).size(), QSize(640, 400));
        QVERIFY(QImage(path).text(u"Description"_s).contains(u"OpenStreetMap"_s));
        ROSETTE_VERIFY(square.run({.ward = square.ward, .path = path, .isSheet = true, .turn = SheetTurn::Upright}));
        QCOMPARE(QImage(path).size(), QSize(1654, 2339)); // A4 at 200 dots an inch
    }

    void roundShowsOnlyDoorsThatMayBeGoneTo()
    {
        Square square;
        const auto map = square.run({.round = square.round, .path = square.path(u"round.pdf"_s)});
        ROSETTE_VERIFY(map);
        QCOMPARE(map->title, u"Round 7"_s);
        QCOMPARE(map->doors, 4);
        QCOMPARE(map->heldBack.total(), 1);
        QVERIFY(map->scale > 100);
        QCOMPARE(square.log().first().item, u"map"_s);
        QCOMPARE(square.log().first().lines, 4);
        QVERIFY2(square.log().first().heldBack.contains(u"do-not-contact"), qPrintable(square.log().first().heldBack));
    }

    void opinionsLeaveOnlyWhenWanted()
    {
        Square square;
        MapExportRequest request{.ward = square.ward, .path = square.path(u"support.png"_s), .pixels = QSize(320, 200)};
        request.layers.hasDoors = true;
        request.layers.doorColour = MapDoorColour::Support;
        QCOMPARE(square.run(request).error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(request.path));
        QVERIFY(square.log().isEmpty());
        request.isOpinionWanted = true;
        const auto map = square.run(request);
        ROSETTE_VERIFY(map);
        QCOMPARE(map->doors, 4); // nobody at 3 may be shown
        QCOMPARE(square.log().first().item, u"map with opinions"_s);
        QVERIFY2(square.log().first().subject.contains(u"support"), qPrintable(square.log().first().subject));
        QCOMPARE(square.log().first().purpose, u"canvass-sheet"_s);
    }

    void whereHelpersLiveStaysInTheFile()
    {
        Square square;
        MapExportRequest request{.ward = square.ward};
        request.layers.hasVolunteers = true;
        const Result<MapDraft> draft = MapDraft::make(square.context(), request);
        ROSETTE_VERIFY(draft);
        QVERIFY(!draft->painter.layers().hasVolunteers);
    }

    void sheetSaysWhatTheColoursTell()
    {
        Square square;
        MapExportRequest request{.ward = square.ward};
        request.layers.hasDoors = true;
        request.layers.doorColour = MapDoorColour::Outcome;
        request.layers.shading = MapShading::ContactRate;
        request.layers.period.from = QDate(2026, 5, 1);
        const Result<MapDraft> draft = MapDraft::make(square.context(), request);
        ROSETTE_VERIFY(draft);
        QCOMPARE(draft->sheet.subtitle, u"Doors by last outcome · wards by contact rate · since Fri 1 May"_s);
        QCOMPARE(draft->sheet.small.size(), 1); // how to treat a paper that tells of people
        QVERIFY(draft->painter.figures());
    }

    void printingIsLogged()
    {
        Square square;
        QPdfWriter printer(square.path(u"printed.pdf"_s));
        const auto map = printMap(square.context(), {.ward = square.ward}, printer);
        ROSETTE_VERIFY(map);
        QVERIFY(map->files.isEmpty());
        QCOMPARE(square.log().first().format, u"paper"_s);
        QVERIFY(QFile(square.path(u"printed.pdf"_s)).size() > 10'000);
    }

    void refusalsSayWhatToDo()
    {
        Square square;
        QCOMPARE(square.run({.path = square.path(u"map.docx"_s)}).error().code, ErrorCode::Invalid);
        QCOMPARE(square.run({.ward = WardId(4711), .path = square.path(u"map.svg"_s)}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(!QFile::exists(square.path(u"map.svg"_s)));
        QVERIFY(square.log().isEmpty());
    }
};

QTEST_MAIN(TestMapExport)
#include "tst_mapexport.moc"
