#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include "tests/models/places/boundaryfiles.h"
#include "tests/support/sharedata.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kElm = R"({"name":"Elm"})";
const auto kShapefile = u"wards/camden_wards_bng."_s;

QByteArray polygon(const QByteArray &ring) { return collection({feature(kElm, "Polygon", "[[" + ring + "]]")}); }

/// Each entity is ten of the one before.
QByteArray billionLaughs()
{
    QByteArray head = "<!DOCTYPE kml [<!ENTITY a0 \"ha\">";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        head += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return kmlFile(kmlPlacemark("&a10;"), head + "]>");
}

/// Adds a layer to the GeoPackage whose rows are counted up without end.
void addEndlessLayer(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"endless"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        QStringList statements;
        query.exec(u"SELECT 'DROP TRIGGER \"' || name || '\"' FROM sqlite_master WHERE type = 'trigger'"_s);
        while (query.next())
            statements += query.value(0).toString();
        statements += {
            u"CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n WHERE i < 0"_s,
            u"INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) SELECT 'endless', data_type, 'endless', srs_id FROM gpkg_contents"_s,
            u"INSERT INTO gpkg_geometry_columns SELECT 'endless', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns"_s};
        for (const QString &statement : std::as_const(statements)) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"endless"_s);
}

} // namespace

/// Boundary files that are cut off, corrupt or meant to do harm: each ends in a sentence, and the campaign is as
/// before.
class TestHostileBoundaries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<BoundaryDesk>();
        m_desk->imported({sharedData(u"wards/barnet-wards.geojson"_s)});
        m_before = m_desk->campaign().fingerprint();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        const QByteArray geojson = bytesOf(sharedData(u"wards/camden-wards.geojson"_s));
        const QByteArray geopackage = bytesOf(sharedData(u"wards/camden_wards.gpkg"_s));
        const QByteArray kml = bytesOf(sharedData(u"wards/camden_wards.kml"_s));
        const QByteArray zip = zipOf({{"wards.geojson", geojson}});
        const QString damaged = u"damaged, incomplete or of an unknown kind"_s;
        const QString nowhere = u"nowhere on earth"_s;

        QTest::newRow("empty") << u"a.geojson"_s << QByteArray() << damaged;
        QTest::newRow("text") << u"a.geojson"_s << QByteArray("Dear all, the wards are attached.") << damaged;
        QTest::newRow("GeoJSON cut in the middle") << u"a.geojson"_s << geojson.left(geojson.size() / 2) << damaged;
        QTest::newRow("GeoJSON without its end") << u"a.geojson"_s << geojson.chopped(3) << damaged;
        QTest::newRow("GeoPackage cut in the middle")
            << u"a.gpkg"_s << geopackage.left(geopackage.size() / 2) << damaged;
        QTest::newRow("GeoPackage cut short") << u"a.gpkg"_s << geopackage.chopped(5000) << damaged;
        QTest::newRow("GeoPackage that is no database") << u"a.gpkg"_s << QByteArray("SQLite format 3") << damaged;
        QTest::newRow("GeoPackage of noise")
            << u"a.gpkg"_s << geopackage.left(100) + QByteArray(20000, '\x7f') << damaged;
        QTest::newRow("a campaign as GeoPackage") << u"a.gpkg"_s << bytesOf(m_desk->campaign().path()) << damaged;
        QTest::newRow("KML cut in the middle") << u"a.kml"_s << kml.left(kml.size() / 2) << damaged;
        QTest::newRow("KML with a billion entities") << u"a.kml"_s << billionLaughs() << QString();
        QTest::newRow("TopoJSON without arcs")
            << u"a.topojson"_s
            << QByteArray(R"({"type":"Topology","objects":{"w":{"type":"Polygon","arcs":[[7]]}},"arcs":[]})")
            << QString();
        QTest::newRow("deep JSON") << u"a.geojson"_s
                                   << QByteArray(R"({"type":"FeatureCollection","features":)") + QByteArray(200000, '[')
                                   << damaged;
        QTest::newRow("zip cut in the middle") << u"a.zip"_s << zip.left(zip.size() / 2) << u"damaged or not a zip"_s;
        QTest::newRow("zip of text") << u"a.zip"_s << QByteArray("no zip") << u"damaged or not a zip"_s;
        QTest::newRow("zip without a map")
            << u"a.zip"_s << zipOf({{"readme.txt", "hello"}}) << u"no map of boundaries"_s;
        QTest::newRow("zip in a zip") << u"a.zip"_s << zipOf({{"inner.zip", zip}}) << u"another zip"_s;
        QTest::newRow("zip bomb") << u"a.zip"_s << zipOf({{"wards.geojson", geojson, 3000000000}}) << u"far more"_s;
        QTest::newRow("zip of a broken map") << u"a.zip"_s << zipOf({{"wards.geojson", geojson.left(9000)}}) << damaged;
        QTest::newRow("another format by that name")
            << u"a.geojson"_s
            << QByteArray("<OGRVRTDataSource><OGRVRTLayer name=\"w\"><SrcDataSource>/etc/hostname</SrcDataSource>"
                          "</OGRVRTLayer></OGRVRTDataSource>")
            << damaged;
        QTest::newRow("points only") << u"a.geojson"_s << collection({feature(kElm, "Point", "[0,51]")})
                                     << u"holds no areas"_s;
        QTest::newRow("no features") << u"a.geojson"_s << collection({}) << u"holds no areas"_s;
        QTest::newRow("all outlines null")
            << u"a.geojson"_s << QByteArray(R"({"type":"Feature","properties":{"name":"x"},"geometry":null})")
            << u"holds no areas"_s;
        QTest::newRow("an outline without extent")
            << u"a.geojson"_s << polygon("[0,51],[0.1,51.1],[0.2,51.2],[0,51]") << u"holds no areas"_s;
        QTest::newRow("an outline of one point") << u"a.geojson"_s << polygon("[0,51]") << u"holds no areas"_s;
        QTest::newRow("no names") << u"a.geojson"_s << collection({squareFeature("{}", 0, 51)})
                                  << u"neither names nor codes"_s;
        QTest::newRow("not a number") << u"a.geojson"_s << polygon("[NaN,51],[1,51],[1,52],[NaN,51]") << nowhere;
        QTest::newRow("beyond the poles") << u"a.geojson"_s << polygon("[0,51],[1,51],[1,95],[0,51]") << nowhere;
        QTest::newRow("billions") << u"a.geojson"_s << polygon("[4e9,5e9],[6e9,5e9],[6e9,7e9],[4e9,5e9]") << nowhere;
        QTest::newRow("infinite") << u"a.geojson"_s << polygon("[0,51],[1e999,51],[1,52],[0,51]") << nowhere;
    }

    void isRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        refuses(writeFile(m_desk->folder(), name, content), said);
    }

    void aShapefileWithoutItsPartsIsRefused_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("said");
        QTest::newRow("alone") << QStringList{u"shp"_s} << u"shx is missing beside it"_s;
        QTest::newRow("without .shx") << QStringList{u"shp"_s, u"dbf"_s, u"prj"_s} << u"shx is missing beside it"_s;
        QTest::newRow("without .dbf") << QStringList{u"shp"_s, u"shx"_s, u"prj"_s} << u"neither names nor codes"_s;
    }

    void aShapefileWithoutItsPartsIsRefused()
    {
        QFETCH(QStringList, parts);
        QFETCH(QString, said);
        refuses(shapefile(parts), said);
    }

    void aShapefileWithoutItsSystemIsKnownByItsNumbers()
    {
        BoundaryDesk desk;
        QCOMPARE(desk.imported({shapefile({u"shp"_s, u"shx"_s, u"dbf"_s})}).counts[u"added"_s].toInt(), 18);
    }

    void aShapefileWithAnothersSystemIsRefused()
    {
        const QString path = shapefile({u"shp"_s, u"shx"_s, u"dbf"_s});
        writeFile(QFileInfo(path).path(), u"wards.prj"_s,
                  "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
                  "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]]");
        refuses(path, u".prj file may belong to another map"_s);
    }

    void aShapefileCutShortIsRefused()
    {
        const QString path = shapefile({u"shp"_s, u"shx"_s, u"dbf"_s, u"prj"_s});
        QFile file(path);
        QVERIFY(file.resize(5000));
        refuses(path, u"damaged"_s);
    }

    void whatIsNoFileIsRefused()
    {
        refuses(m_desk->folder(), u"There is no file"_s);
        refuses(m_desk->folder() + u"/absent.geojson"_s, u"There is no file"_s);
    }

    void namesInAZipLeadNowhereElse()
    {
        const QByteArray map = collection({squareFeature(kElm, 0, 51)});
        for (const char *name : {"/tmp/../elm.geojson", "../../elm.geojson", "/elm.geojson"}) {
            BoundaryDesk desk;
            QDir(desk.folder()).mkpath(u"a/b"_s);
            const auto report = desk.tried({writeFile(desk.folder() + u"/a/b"_s, u"a.zip"_s, zipOf({{name, map}}))});
            QVERIFY(report || report.error().message.contains(u"Nothing was changed"));
            QVERIFY(!QFile::exists(desk.folder() + u"/elm.geojson"_s));
            QVERIFY(!QFile::exists(u"/elm.geojson"_s));
        }
    }

    void aFileElsewhereIsNotDrawnIn()
    {
        const QString secret = writeFile(m_desk->folder(), u"secret.txt"_s, "Elm secret");
        BoundaryDesk desk;
        const QByteArray head = "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file://" + secret.toUtf8() + "\">]>";
        const auto report = desk.tried({writeFile(desk.folder(), u"a.kml"_s, kmlFile(kmlPlacemark("Oak&x;"), head))});
        QVERIFY(!report || !report->guesses.last().choices.first().text.contains(u"secret"));
    }

    void aLayerThatNeverEndsIsLeftAlone()
    {
        BoundaryDesk desk;
        const QString path = writeFile(desk.folder(), u"a.gpkg"_s, bytesOf(sharedData(u"wards/camden_wards.gpkg"_s)));
        addEndlessLayer(path);
        QCOMPARE(desk.imported({path}).counts[u"added"_s].toInt(), 18);
    }

    void nothingIsFetchedFromTheNetwork()
    {
        BoundaryDesk desk;
        QByteArray map = collection({squareFeature(kElm, 0, 51)});
        map.insert(1, R"("crs":{"type":"link","properties":{"type":"ogcwkt","href":"http:)"
                      "//127.0.0.1:9/crs\"}},");
        const auto report = desk.tried({writeFile(desk.folder(), u"a.geojson"_s, map)});
        QVERIFY(report || report.error().message.contains(u"Nothing was changed"));
    }

private:
    /// With a sentence that holds `said`, and without any change.
    void refuses(const QString &path, const QString &said)
    {
        const auto report = m_desk->tried({path});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Nothing was changed"_s), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(QFileInfo(path).fileName()), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(said), qPrintable(report.error().message));
        QCOMPARE(m_desk->campaign().fingerprint(), m_before);
    }

    /// Camden's, of which only these parts are there; in a folder of its own.
    QString shapefile(const QStringList &parts)
    {
        m_parts = std::make_unique<QTemporaryDir>();
        for (const QString &part : parts)
            writeFile(m_parts->path(), u"wards."_s + part, bytesOf(sharedData(kShapefile + part)));
        return m_parts->filePath(u"wards.shp"_s);
    }

    std::unique_ptr<BoundaryDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_parts;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestHostileBoundaries)
#include "tst_hostileboundaries.moc"
