#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardlocator.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSquare = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"%1","code":"%2"},"geometry":{"type":"Polygon","coordinates":[[[0,51],[0,51.1],[0.1,51.1],[0.1,51],[0,51]]]}}]})"_L1;

// readme.txt and wards/elm.geojson
constexpr char kZipWithReadme[] =
    "UEsDBBQAAAAIAB0Udl2GphA2BwAAAAUAAAAKAAAAcmVhZG1lLnR4dMtIzcnJBwBQSwMEFAAAAAgAHRR2XQ6PdG9lAAAAiQAAABEAAAB3YXJkcy"
    "9lbG0uZ2VvanNvblWLsQqEMBAF/+XVQbS4Jv1Z24cU4W4RwWTDuhZB8u93kTRWMzDMBS2ZYDFT0FMIBlk4k+hGB+yFFGLL7z2iGqzEkVRKK31c"
    "eC8rp//4YZbvloK20zk3mtfkzY3hlmF6ao/e+1p/UEsBAhQDFAAAAAgAHRR2XYamEDYHAAAABQAAAAoAAAAAAAAAAAAAAIABAAAAAHJlYWRtZS"
    "50eHRQSwECFAMUAAAACAAdFHZdDo90b2UAAACJAAAAEQAAAAAAAAAAAAAAgAEvAAAAd2FyZHMvZWxtLmdlb2pzb25QSwUGAAAAAAIAAgB3AAAA"
    "wwAAAAAA";

} // namespace

/// Ward outlines from files as councils and agencies publish them, whole and broken.
class TestBoundaryImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_campaign = std::make_unique<TestCampaign>(); }
    void cleanup() { m_campaign.reset(); }

    void everyFormatGivesTheSameWards_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("GeoJSON") << u"wards/camden-wards.geojson"_s;
        QTest::newRow("GeoPackage") << u"wards/camden_wards.gpkg"_s;
        QTest::newRow("KML") << u"wards/camden_wards.kml"_s;
        QTest::newRow("Shapefile in the British National Grid") << u"wards/camden_wards_bng.shp"_s;
    }

    void everyFormatGivesTheSameWards()
    {
        QFETCH(QString, path);
        const QList<Ward> expected = wardsOf(sharedData(u"wards/camden-wards.geojson"_s));
        const QList<Ward> wards = wardsOf(sharedData(path));
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

    void anotherFormatOfTheSameWardsDoublesNothing()
    {
        const ImportReport first = imported({sharedData(u"wards/camden-wards.geojson"_s)});
        QCOMPARE(first.counts[u"added"_s].toInt(), 18);
        const auto before = WardRepository::findByNameOrCode(connection(), u"cantelowes"_s);
        ROSETTE_VERIFY(before);
        QVERIFY(before->has_value());
        const ImportReport again = imported({sharedData(u"wards/camden-wards.geojson"_s)});
        QCOMPARE(again.counts[u"unchanged"_s].toInt(), 18);
        const ImportReport other = imported({sharedData(u"wards/camden_wards_bng.shp"_s)});
        QCOMPARE(other.counts[u"added"_s].toInt(), 0);
        const auto after = WardRepository::findByNameOrCode(connection(), u"E05000131"_s);
        ROSETTE_VERIFY(after);
        QCOMPARE((*after)->id, (*before)->id);
    }

    void twoBoroughsStandSideBySide()
    {
        imported({sharedData(u"wards/camden-wards.geojson"_s), sharedData(u"wards/barnet-wards.geojson"_s)});
        const auto wards = WardRepository::list(connection());
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->size(), 39);
        const auto locator = WardLocator::load(connection());
        ROSETTE_VERIFY(locator);
        const auto ward = WardRepository::find(connection(), locator->wardAt({-0.140895, 51.545873}));
        ROSETTE_VERIFY(ward);
        QCOMPARE((*ward)->name, u"Cantelowes"_s);
        QVERIFY(!locator->wardAt({-1.5, 53.8}).isValid());
        QVERIFY(locator->isNear({-0.12, 51.50}, 2000));
        QVERIFY(!locator->isNear({-0.12, 51.48}, 2000));
    }

    void partsOfADistrictAreTakenTogether()
    {
        const QList<Ward> wards = wardsOf(sharedData(u"wards/Lichfield_District_Council_Polling_Districts.shp"_s));
        QVERIFY(wards.size() > 20 && wards.size() < 89); // 89 polling districts name their wards
        const auto chasetown =
            std::find_if(wards.begin(), wards.end(), [](const Ward &ward) { return ward.name == u"Chasetown"_s; });
        QVERIFY(chasetown != wards.end());
        QCOMPARE(chasetown->outline.polygons().polygons.size(), 1); // without the borders of its polling districts

        const auto districts = PollingDistrictRepository::list(connection());
        ROSETTE_VERIFY(districts);
        QCOMPARE(districts->size(), 89);
        const auto district = PollingDistrictRepository::findByCode(connection(), u"CN"_s);
        ROSETTE_VERIFY(district);
        QCOMPARE((*district)->wardName, u"Chasetown"_s);
        QCOMPARE((*district)->wardSource, WardSource::File);
        QVERIFY(chasetown->outline.contains((*district)->outline.centre()));
    }

    void topoJsonIsRead()
    {
        imported({written(
            QByteArray(R"({"type":"Topology","arcs":[[[0,51],[0,51.1],[0.1,51.1],[0.1,51],[0,51]]],"objects":{"wards":{
            "type":"GeometryCollection","geometries":[{"type":"Polygon","properties":{"WD24CD":"E05000001","WD24NM":"Elm"},"arcs":[[0]]}]}}})"),
            u"topojson"_s)});
        const auto ward = WardRepository::findByNameOrCode(connection(), u"elm"_s);
        ROSETTE_VERIFY(ward);
        QVERIFY((*ward)->outline.contains({0.05, 51.05}));
    }

    void theMapInAZipIsFound()
    {
        imported({written(QByteArray::fromBase64(kZipWithReadme), u"zip"_s)});
        const auto ward = WardRepository::findByNameOrCode(connection(), u"Elm"_s);
        ROSETTE_VERIFY(ward);
        QVERIFY(ward->has_value());
    }

    void aNewCodeForAKnownNameUpdatesTheWard()
    {
        imported({written(QString(kSquare).arg(u"Elm Ward"_s, u"E05000001"_s))});
        const ImportReport report = imported({written(QString(kSquare).arg(u"ELM"_s, u"E05009999"_s))});
        QCOMPARE(report.counts[u"amended"_s].toInt(), 1);
        const auto wards = WardRepository::list(connection());
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->size(), 1);
        QCOMPARE(wards->first().name, u"Elm"_s);
        QCOMPARE(wards->first().code, u"E05009999"_s);
    }

    void dryRunKeepsNothing()
    {
        const Feedback feedback;
        const auto report =
            importWards(m_campaign->campaign().file(), connection(), {sharedData(u"wards/camden-wards.geojson"_s)},
                        {.isDryRun = true, .clock = m_campaign->clock(), .feedback = feedback});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts[u"added"_s].toInt(), 18);
        QCOMPARE(wardCount(), 0);
    }

    void brokenFilesAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("suffix");
        const QByteArray geojson = contentOf(sharedData(u"wards/camden-wards.geojson"_s));
        const QByteArray geopackage = contentOf(sharedData(u"wards/camden_wards.gpkg"_s));
        const QByteArray kml = contentOf(sharedData(u"wards/camden_wards.kml"_s));
        QTest::newRow("empty") << QByteArray() << u"geojson"_s;
        QTest::newRow("text") << QByteArray("Dear all, please find the wards attached.") << u"geojson"_s;
        QTest::newRow("GeoJSON cut in the middle") << geojson.left(geojson.size() / 2) << u"geojson"_s;
        QTest::newRow("GeoJSON without its end") << geojson.chopped(3) << u"geojson"_s;
        QTest::newRow("GeoPackage cut in the middle") << geopackage.left(geopackage.size() / 2) << u"gpkg"_s;
        QTest::newRow("GeoPackage cut short") << geopackage.chopped(5000) << u"gpkg"_s;
        QTest::newRow("zip cut in the middle") << QByteArray::fromBase64(kZipWithReadme).left(200) << u"zip"_s;
        QTest::newRow("KML cut in the middle") << kml.left(kml.size() / 2) << u"kml"_s;
        QTest::newRow("Shapefile alone") << contentOf(sharedData(u"wards/camden_wards_bng.shp"_s)) << u"shp"_s;
        QTest::newRow("points only")
            << QByteArray(
                   R"({"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Point","coordinates":[0,51]}})")
            << u"geojson"_s;
        QTest::newRow("no names") << QByteArray(kSquare.data()).replace("%1", "").replace("%2", "") << u"geojson"_s;
    }

    void brokenFilesAreRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, suffix);
        imported({sharedData(u"wards/barnet-wards.geojson"_s)});
        const QString path = written(content, suffix);
        const Feedback feedback;
        const auto report = importWards(m_campaign->campaign().file(), connection(), {path},
                                        {.clock = m_campaign->clock(), .feedback = feedback});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Nothing was changed"_s), qPrintable(report.error().message));
        QVERIFY(report.error().message.contains(QFileInfo(path).fileName()));
        QCOMPARE(wardCount(), 21);
    }

    void shapefileCutShortIsRefused()
    {
        for (const auto *suffix : {"shp", "shx", "dbf", "prj"})
            QVERIFY(QFile::copy(sharedData(u"wards/camden_wards_bng."_s + QLatin1String(suffix)),
                                m_campaign->folder() + u"/cut."_s + QLatin1String(suffix)));
        QFile file(m_campaign->folder() + u"/cut.shp"_s);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.resize(5000));
        const Feedback feedback;
        QVERIFY(!importWards(m_campaign->campaign().file(), connection(), {file.fileName()},
                             {.clock = m_campaign->clock(), .feedback = feedback}));
        QCOMPARE(wardCount(), 0);
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    ImportReport imported(const QStringList &files)
    {
        const Feedback feedback;
        const auto report = importWards(m_campaign->campaign().file(), connection(), files,
                                        {.clock = m_campaign->clock(), .feedback = feedback});
        if (!report)
            qFatal("%s / %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    QList<Ward> wardsOf(const QString &path)
    {
        m_campaign = std::make_unique<TestCampaign>();
        imported({path});
        return WardRepository::list(connection()).valueOr({});
    }

    int wardCount() { return int(WardRepository::list(connection()).valueOr({}).size()); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString written(const QByteArray &content, const QString &suffix = u"geojson"_s)
    {
        QFile file(m_campaign->folder() + u"/broken."_s + suffix);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QString written(const QString &content) { return written(content.toUtf8()); }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestBoundaryImport)
#include "tst_boundaryimport.moc"
