#include <cpl_vsi.h>

#include <QFile>
#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/doorlocator.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/uprnimport.h"
#include "models/places/uprnrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// OS Open UPRN: where properties are by their number.
class TestUprnImport : public QObject
{
    Q_OBJECT

    static constexpr auto kHeading = "\xEF\xBB\xBFUPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n";
    static constexpr LonLat kInCamden{-0.140895, 51.545873};

private slots:
    void init() { m_campaign = std::make_unique<TestCampaign>(); }

    void withoutWardsOrDoorsItSaysWhatToImportFirst()
    {
        const auto report = imported(written("u.csv", kHeading + row(5, kInCamden)));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QVERIFY2(report.error().message.contains(u"Import the wards first"_s), qPrintable(report.error().message));
    }

    void onlyPointsNearTheWardsAreKept()
    {
        importCamden();
        const QString file =
            written("u.csv", kHeading + row(7, {-1.5, 53.8}) + row(6, kInCamden) + row(5, {-0.1409, 51.5460}));
        const auto report = imported(file);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"added"_s].toInt(), 2);
        QCOMPARE(report->counts[u"outside"_s].toInt(), 1);
        QVERIFY(report->problems.isEmpty());
        QCOMPARE(known(), (std::vector<UprnPoint>{{5, {-0.1409, 51.5460}}, {6, kInCamden}}));
        const auto again = imported(file);
        ROSETTE_VERIFY(again);
        QCOMPARE(again->counts[u"unchanged"_s].toInt(), 2);
        QCOMPARE(again->counts[u"added"_s].toInt(), 0);
    }

    void aLaterFileAddsAndAmendsAndIsUndone()
    {
        importCamden();
        ROSETTE_VERIFY(imported(written("a.csv", kHeading + row(5, kInCamden) + row(8, kInCamden))));
        const auto before = known();
        const auto later =
            imported(written("b.csv", kHeading + row(5, {-0.15, 51.55}) + row(6, kInCamden) + row(8, kInCamden)));
        ROSETTE_VERIFY(later);
        QCOMPARE(later->counts[u"added"_s].toInt(), 1);
        QCOMPARE(later->counts[u"amended"_s].toInt(), 1);
        QCOMPARE(later->counts[u"unchanged"_s].toInt(), 1);
        QCOMPARE(known().size(), size_t(3));
        ROSETTE_VERIFY(ImportJournal::undoLast(m_campaign->campaign().file(), connection(), m_campaign->clock()));
        QCOMPARE(known(), before);
    }

    void rowsThatCannotBeUsedAreNamed()
    {
        importCamden();
        const auto report = imported(written("u.csv", kHeading + row(5, kInCamden) +
                                                          "6,1,2,nan,-0.14\n"
                                                          "7,1,2,91.5,-0.14\n"
                                                          "8,1,2,51.5\n"
                                                          "-9,1,2,51.5,-0.14\n"
                                                          "\"10\",1,2,\"51.5458\",\"-0.1408\"\r\n"
                                                          "11,528")); // cut off
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"added"_s].toInt(), 2);
        QCOMPARE(report->counts[u"rejected"_s].toInt(), 5);
        QList<qint64> lines;
        for (const ImportProblem &problem : report->problems)
            lines += problem.line;
        QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6, 8}));
    }

    void zippedFilesAreReadWithoutUnpacking()
    {
        importCamden();
        QByteArray text = kHeading;
        for (int i = 1; i <= 100'000; ++i)
            text += row(i, i % 10 == 0 ? kInCamden : LonLat{-1.5, 53.8});
        const QString zip = zipped(text);
        const auto report = imported(zip);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"added"_s].toInt(), 10'000);
        QCOMPARE(report->counts[u"outside"_s].toInt(), 90'000);
        QCOMPARE(known().size(), size_t(10'000));
    }

    void brokenFilesLeaveTheCampaignAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no heading") << QByteArray(row(5, kInCamden) + row(6, kInCamden));
        QTest::newRow("postcodes") << QByteArray("NW1 0AA,10,529135,183622\n");
        QTest::newRow("letters") << kHeading + QByteArray("a,b,c,d,e\n").repeated(300);
        QTest::newRow("a line without an end") << kHeading + QByteArray(3'000'000, '1');
        QTest::newRow("zip in name only") << QByteArray("PK\x03\x04 and nothing else");
        QFile file(zipped(kHeading + QByteArray(row(5, kInCamden)).repeated(5000)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTest::newRow("half a zip") << whole.first(whole.size() / 2);
    }
    void brokenFilesLeaveTheCampaignAsItWas()
    {
        QFETCH(QByteArray, bytes);
        importCamden();
        ROSETTE_VERIFY(imported(written("good.csv", kHeading + row(5, kInCamden))));
        const auto report = imported(written("bad.csv", bytes));
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Nothing was changed"_s), qPrintable(report.error().message));
        QCOMPARE(known().size(), size_t(1));
    }

    void aDoorStandsAtItsUprnUnlessSomebodyPlacedIt()
    {
        importCamden();
        const DoorId door = doorWithUprn(77, u"2"_s);
        const DoorId placed = doorWithUprn(78, u"4"_s);
        const LonLat byHand{-0.1501, 51.5501};
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), placed, byHand));
        ROSETTE_VERIFY(imported(written("u.csv", kHeading + row(77, kInCamden) + row(78, kInCamden))));
        QCOMPARE(find(door).exactness, Exactness::Uprn);
        QVERIFY(metresBetween(*find(door).point, kInCamden) < 0.1);
        QCOMPARE(find(placed).exactness, Exactness::Hand);
        QCOMPARE(*find(placed).point, byHand);

        ROSETTE_VERIFY(DoorRepository::forgetHand(connection(), {placed}));
        QCOMPARE(find(placed).exactness, Exactness::Uprn);
        QVERIFY(metresBetween(*find(placed).point, kInCamden) < 0.1);
    }

    void doorsTakeTheUprnThatTheMapNames()
    {
        const auto house = DoorRepository::findOrCreate(connection(), {.number = u"14"_s, .street = u"Acre Lane"_s});
        const auto flat = DoorRepository::findOrCreate(
            connection(), {.flat = u"Flat 2"_s, .number = u"14"_s, .street = u"Acre Lane"_s});
        ROSETTE_VERIFY(house);
        ROSETTE_VERIFY(flat);
        const Feedback feedback;
        const QString map = written("map.osm", R"(<osm version="0.6">
<node id="1" lat="51.5" lon="-0.12"><tag k="addr:housenumber" v="14"/><tag k="addr:street" v="Acre Lane"/><tag k="ref:GB:uprn" v="100021"/></node>
<node id="2" lat="51.5001" lon="-0.12"/><node id="3" lat="51.5001" lon="-0.121"/>
<way id="4"><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="name" v="Acre Lane"/></way></osm>)");
        ROSETTE_VERIFY(importStreets(m_campaign->campaign().file(), connection(), {map},
                                     {.clock = m_campaign->clock(), .feedback = feedback}));
        QCOMPARE(find(*house).uprn, std::optional<qint64>(100021));
        QCOMPARE(find(*house).exactness, Exactness::Uprn);
        QVERIFY(!find(*flat).uprn);
        QCOMPARE(find(*flat).exactness, Exactness::Address);
    }

private:
    static QByteArray row(qint64 uprn, LonLat point)
    {
        return QByteArray::number(uprn) + ",529135.00,183622.00," + QByteArray::number(point.lat, 'f', 7) + ',' +
               QByteArray::number(point.lon, 'f', 7) + '\n';
    }

    QString written(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_campaign->folder() + u'/' + QLatin1String(name);
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? path : QString();
    }

    QString zipped(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"osopenuprn_%1.zip"_s.arg(text.size()));
        const QByteArray inside = "/vsizip/" + path.toUtf8() + "/osopenuprn_202611.csv";
        VSILFILE *const file = VSIFOpenL(inside.constData(), "wb");
        const bool isWritten = VSIFWriteL(text.constData(), 1, size_t(text.size()), file) == size_t(text.size());
        VSIFCloseL(file);
        return isWritten ? path : QString();
    }

    void importCamden()
    {
        const Feedback feedback;
        ROSETTE_VERIFY(importWards(m_campaign->campaign().file(), connection(),
                                   {sharedData(u"wards/camden-wards.geojson"_s)},
                                   {.clock = m_campaign->clock(), .feedback = feedback}));
    }

    Result<ImportReport> imported(const QString &path)
    {
        const Feedback feedback;
        return importUprns(m_campaign->campaign().file(), connection(), {path},
                           {.clock = m_campaign->clock(), .feedback = feedback});
    }

    DoorId doorWithUprn(qint64 uprn, const QString &number)
    {
        Door door;
        door.number = number;
        door.streetName = u"Bartholomew Villas"_s;
        door.uprn = uprn;
        return DoorRepository::insert(connection(), door).valueOr({});
    }

    Door find(DoorId id) { return DoorRepository::find(connection(), id).valueOr({}).value_or(Door()); }

    std::vector<UprnPoint> known() { return UprnRepository::all(connection()).valueOr({}); }

    Connection &connection() { return m_campaign->connection(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestUprnImport)
#include "tst_uprnimport.moc"
