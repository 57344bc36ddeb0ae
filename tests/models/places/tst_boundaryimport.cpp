#include <QTest>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardlocator.h"
#include "tests/models/places/boundaryfiles.h"
#include "tests/support/sharedata.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kElm = R"({"name":"Elm Ward","code":"E05000001"})";
const QByteArray kOak = R"({"name":"Oak","code":"E05000002"})";

} // namespace

/// Ward outlines from files as councils and agencies publish them.
class TestBoundaryImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<BoundaryDesk>(); }
    void cleanup() { m_desk.reset(); }

    void everyFormatGivesTheSameWards_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"geojson", "gpkg", "kml", "shp", "topojson", "zip of GeoJSON", "zip of Shapefile"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void everyFormatGivesTheSameWards()
    {
        QFETCH(QString, format);
        const QList<Ward> expected = wardsOf(sharedData(u"wards/camden-wards.geojson"_s));
        const QList<Ward> wards = wardsOf(camdenAs(format));
        QCOMPARE(wards.size(), 18);
        for (qsizetype i = 0; i < wards.size(); ++i) {
            QCOMPARE(wards[i].name, expected[i].name);
            QCOMPARE(wards[i].code, expected[i].code);
            QVERIFY(std::abs(wards[i].areaM2 / expected[i].areaM2 - 1) < 0.001);
            QVERIFY(wards[i].outline.contains(expected[i].outline.centre()));
            QVERIFY(metresBetween(wards[i].outline.centre(), expected[i].outline.centre()) < 10);
        }
        QCOMPARE(wards[3].name, u"Cantelowes"_s);
        QCOMPARE(wards[3].code, u"E05000131"_s);
    }

    void realWardsFitTogether()
    {
        for (const auto &path : {u"wards/camden-wards.geojson"_s, u"wards/barnet-wards.geojson"_s}) {
            const ImportReport report = m_desk->imported({sharedData(path)});
            QCOMPARE(reasons(report), QString());
            QCOMPARE(report.counts[u"overlaps"_s].toInt(), 0);
            QCOMPARE(report.counts[u"gaps"_s].toInt(), 0);
        }
    }

    void anotherFormatOfTheSameWardsDoublesNothing()
    {
        const ImportReport first = m_desk->imported({sharedData(u"wards/camden-wards.geojson"_s)});
        QCOMPARE(first.counts[u"added"_s].toInt(), 18);
        const Ward before = ward(u"cantelowes"_s);
        const ImportReport again = m_desk->imported({sharedData(u"wards/camden-wards.geojson"_s)});
        QCOMPARE(again.counts[u"unchanged"_s].toInt(), 18);
        const ImportReport other = m_desk->imported({sharedData(u"wards/camden_wards_bng.shp"_s)});
        QCOMPARE(other.counts[u"added"_s].toInt(), 0);
        QCOMPARE(ward(u"E05000131"_s).id, before.id);
    }

    void twoBoroughsStandSideBySide()
    {
        m_desk->imported({sharedData(u"wards/camden-wards.geojson"_s), sharedData(u"wards/barnet-wards.geojson"_s)});
        QCOMPARE(wards().size(), 39);
        const WardLocator locator(wards());
        QCOMPARE(locator.wardAt({-0.140895, 51.545873}), ward(u"Cantelowes"_s).id);
        QVERIFY(!locator.wardAt({-1.5, 53.8}).isValid());
        QVERIFY(locator.isNear({-0.12, 51.50}, 2000));
        QVERIFY(!locator.isNear({-0.12, 51.48}, 2000));
    }

    void aNewCodeForAKnownNameUpdatesTheWard()
    {
        m_desk->imported(u"a.geojson"_s, collection({squareFeature(kElm, 0, 51)}));
        const ImportReport report = m_desk->imported(
            u"b.geojson"_s, collection({squareFeature(R"({"name":"ELM","code":"E05009999"})", 0, 51)}));
        QCOMPARE(report.counts[u"amended"_s].toInt(), 1);
        QCOMPARE(wards().size(), 1);
        QCOMPARE(wards().first().name, u"Elm"_s);
        QCOMPARE(wards().first().code, u"E05009999"_s);
    }

    void dryRunKeepsNothingAndShowsWhatTheFileIsTakenFor()
    {
        const QByteArray before = m_desk->campaign().fingerprint();
        const ImportReport report = m_desk->imported({sharedData(u"wards/camden-wards.geojson"_s)}, {}, true);
        QCOMPARE(report.counts[u"added"_s].toInt(), 18);
        QCOMPARE(m_desk->campaign().fingerprint(), before);
        QCOMPARE(report.guesses[1].value, u"WD13CD"_s);
        QCOMPARE(report.guesses[2].value, u"WD13NM"_s);
        const QJsonObject guess = report.toJson()[u"guesses"_s].toArray().at(1).toObject();
        QCOMPARE(guess[u"key"_s].toString(), u"code-field"_s);
        QCOMPARE(guess[u"choices"_s].toArray().size(), 5);
    }

    void fieldsAreReadAsTheUserSays()
    {
        const QString path =
            writeFile(m_desk->folder(), u"wards.geojson"_s,
                      collection({squareFeature(R"({"name":"North","long":"Elm","no":"1"})", 0, 51),
                                  squareFeature(R"({"name":"South","long":"Oak","no":"2"})", 0.01, 51)}));
        m_desk->imported({path}, {{u"name-field"_s, u"long"_s}});
        QCOMPARE(wards()[0].name, u"Elm"_s);
        QCOMPARE(wards()[1].name, u"Oak"_s);
        m_desk->imported({path}, {{u"kind"_s, u"districts"_s}, {u"code-field"_s, u"no"_s}, {u"ward-field"_s, u"-"_s}});
        const auto district = PollingDistrictRepository::findByCode(m_desk->connection(), u"2"_s);
        ROSETTE_VERIFY(district);
        QCOMPARE((*district)->wardName, u"Oak"_s);
        QCOMPARE((*district)->wardSource, WardSource::Outline);
    }

    void aFileWithoutNamesCanStillBeSetRight()
    {
        const QString path =
            writeFile(m_desk->folder(), u"wards.geojson"_s,
                      collection({squareFeature(R"({"no":"1"})", 0, 51), squareFeature(R"({"no":"2"})", 0.01, 51)}));
        const ImportReport report = m_desk->imported({path}, {}, true);
        QVERIFY(reasons(report).contains(u"neither names nor codes"));
        QCOMPARE(report.guesses.last().value, u"-"_s);
        m_desk->imported({path}, {{u"name-field"_s, u"no"_s}});
        QCOMPARE(wards().size(), 2);
    }

    void aLayerIsChosenByItsName()
    {
        const QByteArray map =
            kmlFolder("Parishes", kmlPlacemark("Highgate")) + kmlFolder("Town wards", kmlPlacemark("Elm"));
        const QString path = writeFile(m_desk->folder(), u"both.kml"_s, kmlFile(map));
        const ImportReport guessed = m_desk->imported({path}, {}, true);
        QCOMPARE(guessed.guesses.first().key, u"layer"_s);
        QCOMPARE(guessed.guesses.first().value, u"Town wards"_s);
        m_desk->imported({path}, {{u"layer"_s, u"Parishes"_s}});
        QCOMPARE(wards().size(), 1);
        QCOMPARE(wards().first().name, u"Highgate"_s);
    }

    void outlinesThatCrossThemselvesAreMended()
    {
        const ImportReport report = m_desk->imported(
            u"a.geojson"_s, collection({feature(kElm, "Polygon", "[[[0,51],[1,52],[1,51],[0,52],[0,51]]]"),
                                        squareFeature(kOak, 2, 51)}));
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().line, 1);
        QVERIFY(report.problems.first().reason.contains(u"It was mended"));
        QVERIFY(ward(u"Elm"_s).outline.contains({0.9, 51.5}));
        QVERIFY(!ward(u"Elm"_s).outline.contains({0.5, 51.9}));
    }

    void holesAndPartsAreKept()
    {
        m_desk->imported(u"a.geojson"_s,
                         collection({feature(kElm, "MultiPolygon",
                                             "[[[[0,51],[0,52],[1,52],[1,51],[0,51]],"
                                             "[[0.4,51.4],[0.4,51.6],[0.6,51.6],[0.6,51.4],[0.4,51.4]]],"
                                             "[[[2,51],[3,51],[3,52],[2,51]]]]")})); // wound the wrong way
        const Outline outline = ward(u"Elm"_s).outline;
        QVERIFY(outline.contains({0.1, 51.1}));
        QVERIFY(!outline.contains({0.5, 51.5}));
        QVERIFY(outline.contains({2.8, 51.2}));
        QCOMPARE(outline.polygons().polygons.size(), 2);
    }

    void overlapsAndGapsAreReportedWithTheNamesOfBoth()
    {
        const ImportReport report =
            m_desk->imported(u"a.geojson"_s, collection({squareFeature(kElm, 0, 51), squareFeature(kOak, 0.009, 51)}));
        QCOMPARE(report.counts[u"overlaps"_s].toInt(), 1);
        QVERIFY(reasons(report).contains(u"“Elm” and “Oak” overlap by 78,"));
        QVERIFY(reasons(report).contains(u" m²"));
        const ImportReport other =
            m_desk->imported(u"b.geojson"_s, collection({squareFeature(R"({"name":"New"})", 0, 51.005)}));
        QVERIFY(reasons(other).contains(u"“New” and “Elm” overlap"));
        QVERIFY(reasons(other).contains(u"one was here before"));
    }

    void doublesAreReported()
    {
        const ImportReport report = m_desk->imported(
            u"a.geojson"_s,
            collection({squareFeature(kElm, 0, 51), squareFeature(kElm, 0, 51), squareFeature(kElm, 0.01, 51),
                        squareFeature(R"({"name":"Ash","code":"E05000001"})", 0.05, 51)}));
        QCOMPARE(report.problems.size(), 3);
        QVERIFY(reasons(report).contains(u"twice, the same both times"));
        QVERIFY(reasons(report).contains(u"“Elm” stands in the file 2 times. Its areas were taken together"));
        QVERIFY(reasons(report).contains(u"E05000001 stands for another ward too"));
        QCOMPARE(wards().size(), 2);
        QCOMPARE(ward(u"Elm"_s).outline.polygons().polygons.size(), 1); // without the border between
        QCOMPARE(ward(u"Ash"_s).code, QString());
    }

    void areasWithoutAnOutlineAreReported()
    {
        const ImportReport report = m_desk->imported(
            u"a.geojson"_s, collection({R"({"type":"Feature","properties":{"name":"Elm"},"geometry":null})",
                                        squareFeature(kOak, 0, 51)}));
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(report.problems.first().reason.contains(u"no outline"));
        QCOMPARE(wards().size(), 1);
    }

    void latitudeFirstIsTurnedRound()
    {
        const ImportReport report = m_desk->imported(u"a.geojson"_s, collection({squareFeature(kElm, 51, 0.2)}));
        QVERIFY(reasons(report).contains(u"latitude before longitude"));
        QVERIFY(ward(u"Elm"_s).outline.contains({0.205, 51.005}));
        const ImportReport far = m_desk->imported(u"b.geojson"_s, collection({squareFeature(kOak, 13, 52)}));
        QVERIFY(reasons(far).contains(u"far from Britain, near 52.0"));
    }

private:
    QList<Ward> wards() { return WardRepository::list(m_desk->connection()).valueOr({}); }

    Ward ward(const QString &name)
    {
        const auto found = WardRepository::findByNameOrCode(m_desk->connection(), name);
        return found && *found ? **found : Ward();
    }

    QList<Ward> wardsOf(const QString &path)
    {
        BoundaryDesk desk;
        desk.imported({path});
        return WardRepository::list(desk.connection()).valueOr({});
    }

    /// The path of Camden's wards in that format.
    QString camdenAs(const QString &format)
    {
        const QString geoJson = sharedData(u"wards/camden-wards.geojson"_s);
        if (format == "geojson"_L1)
            return geoJson;
        if (format == "topojson"_L1)
            return writeFile(m_desk->folder(), u"camden.topojson"_s, toTopoJson(bytesOf(geoJson)));
        if (format == "zip of GeoJSON"_L1) {
            return writeFile(m_desk->folder(), u"camden.zip"_s,
                             zipOf({{"readme.txt", "Wards"}, {"data/wards.geojson", bytesOf(geoJson)}}));
        }
        const QString shapefile = sharedData(u"wards/camden_wards_bng.shp"_s).chopped(3);
        if (format == "zip of Shapefile"_L1) {
            QList<ZipEntry> entries;
            for (const char *suffix : {"shp", "shx", "dbf", "prj"})
                entries += {QByteArray("wards/camden.") + suffix, bytesOf(shapefile + QLatin1String(suffix))};
            return writeFile(m_desk->folder(), u"camden.zip"_s, zipOf(entries));
        }
        return format == "shp"_L1 ? shapefile + format : sharedData(u"wards/camden_wards."_s + format);
    }

    std::unique_ptr<BoundaryDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestBoundaryImport)
#include "tst_boundaryimport.moc"
