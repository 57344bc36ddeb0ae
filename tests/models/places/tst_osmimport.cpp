#include <QTest>
#include <QtEndian>

#include "models/places/boundaryimport.h"
#include "models/places/doorrepository.h"
#include "models/places/gatheringplace.h"
#include "models/places/mapfeatures.h"
#include "models/places/mappedaddress.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCrossroads = R"(<?xml version="1.0"?><osm version="0.6">
<node id="1" lat="51.50" lon="-0.10"/><node id="2" lat="51.501" lon="-0.10"/><node id="3" lat="51.502" lon="-0.10"/>
<node id="4" lat="51.55" lon="-0.10"/><node id="5" lat="51.551" lon="-0.10"/>
<node id="6" lat="51.5005" lon="-0.1002"><tag k="addr:housenumber" v="2;4"/><tag k="addr:street" v="High Street"/><tag k="addr:postcode" v="ab12cd"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="3"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="3"><nd ref="4"/><nd ref="5"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="4"><nd ref="1"/><nd ref="99"/><nd ref="4"/><nd ref="5"/><tag k="highway" v="footway"/></way>
</osm>)";

/// Where the blocks of a .osm.pbf end: each has a length, a heading (type, size) and as many bytes.
QList<qsizetype> blockEnds(const QByteArray &bytes)
{
    QList<qsizetype> ends;
    for (qsizetype at = 0; at + 4 < bytes.size();) {
        const auto headLength = qFromBigEndian<quint32>(bytes.constData() + at);
        qsizetype size = at + 4 + 2 + bytes[at + 5] + 1; // past the type, at the size
        quint64 dataLength = 0;
        for (int shift = 0; shift == 0 || quint8(bytes[size - 1]) >= 0x80; shift += 7)
            dataLength |= quint64(quint8(bytes[size++]) & 0x7f) << shift;
        at += qsizetype(4 + headLength + dataLength);
        ends += at;
    }
    return ends;
}

} // namespace

/// OpenStreetMap extracts: whole, newer, cut off.
class TestOsmImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_campaign = std::make_unique<TestCampaign>(); }
    void cleanup() { m_campaign.reset(); }

    void camdenComesInWhole()
    {
        const QJsonObject counts = imported(sharedData(u"osm/camden.osm.pbf"_s)).counts;
        QCOMPARE(counts[u"street_names"_s].toInt(), 1512);
        QVERIFY(counts[u"streets"_s].toInt() > 1480 && counts[u"streets"_s].toInt() < 1560);
        QVERIFY(counts[u"buildings"_s].toInt() > 20900);
        QVERIFY(counts[u"addresses"_s].toInt() > 12500);
        const auto stations = GatheringPlaceRepository::list(connection(), u"station"_s);
        ROSETTE_VERIFY(stations);
        QVERIFY(std::any_of(stations->begin(), stations->end(),
                            [](const GatheringPlace &place) { return place.name == u"Kentish Town"_s; }));
        const auto near = GatheringPlaceRepository::near(connection(), {-0.1405, 51.5502}, 400);
        ROSETTE_VERIFY(near);
        QVERIFY(!near->isEmpty());
        const auto extent = MapFeatureRepository::extent(connection());
        ROSETTE_VERIFY(extent);
        QVERIFY(extent->contains(LonLat{-0.14, 51.55}));
    }

    void theBackgroundIsReadByBoxAndKind()
    {
        imported(sharedData(u"osm/granary-square.osm.pbf"_s));
        const auto all = MapFeatureRepository::list(connection());
        ROSETTE_VERIFY(all);
        const auto buildings = MapFeatureRepository::list(connection(), {MapKind::Building});
        ROSETTE_VERIFY(buildings);
        QVERIFY(!buildings->isEmpty() && buildings->size() < all->size());
        for (const MapFeature &feature : *all) {
            QCOMPARE(feature.polygons.isEmpty(), !isArea(feature.kind));
            QCOMPARE(feature.box, isArea(feature.kind) ? boxOf(feature.polygons) : boxOf(feature.lines));
        }
        const auto none = MapFeatureRepository::inside(connection(), GeoBox::around({2, 48}, 1000));
        ROSETTE_VERIFY(none);
        QVERIFY(none->isEmpty());
        const auto far = MapFeatureRepository::inside(connection(), GeoBox::around({-0.1255, 51.5355}, 1000),
                                                      {MapKind::Building}, 10);
        ROSETTE_VERIFY(far);
        QVERIFY(far->isEmpty());
    }

    void twoStreetsOfOneNameStayTwo()
    {
        imported(written(kCrossroads));
        const auto streets = StreetRepository::findByName(connection(), u"HIGH ST"_s);
        ROSETTE_VERIFY(streets);
        QCOMPARE(streets->size(), 2);
        for (const Street &street : *streets)
            QCOMPARE(street.lines.size(), 1); // the two pieces, one turned round, are one line
        const auto addresses = MappedAddressRepository::list(connection());
        ROSETTE_VERIFY(addresses);
        QCOMPARE(addresses->size(), 2);
        QCOMPARE(addresses->at(0).number, u"2"_s);
        QCOMPARE(addresses->at(1).number, u"4"_s);
        QCOMPARE(addresses->at(0).streetKey, u"high street"_s);
        QCOMPARE(addresses->at(0).postcode, u"AB1 2CD"_s);
    }

    void aNewerExtractKeepsStreetsAndDoors()
    {
        const auto street = StreetRepository::findOrCreate(connection(), u"HIGH STREET"_s);
        ROSETTE_VERIFY(street);
        const auto door =
            DoorRepository::findOrCreate(connection(), Address{{}, {}, u"2"_s, u"High Street"_s, {}, u"AB1 2CD"_s, {}});
        ROSETTE_VERIFY(door);
        imported(written(kCrossroads));
        const auto located = DoorRepository::find(connection(), *door);
        ROSETTE_VERIFY(located);
        QCOMPARE((*located)->street, *street);
        QCOMPARE((*located)->exactness, Exactness::Address);
        const QList<Street> before = StreetRepository::list(connection(), {}, true).valueOr({});

        const ImportReport same = imported(written(kCrossroads));
        QCOMPARE(same.counts[u"unchanged"_s].toInt(), 2);
        const ImportReport elsewhere = imported(sharedData(u"osm/granary-square.osm.pbf"_s));
        QCOMPARE(elsewhere.counts[u"removed"_s].toInt(), 1); // the street without doors
        const auto kept = StreetRepository::find(connection(), *street);
        ROSETTE_VERIFY(kept);
        QVERIFY(kept->has_value());
        QVERIFY(std::any_of(before.begin(), before.end(), [&](const Street &old) { return old.id == *street; }));
        const auto still = DoorRepository::find(connection(), *door);
        ROSETTE_VERIFY(still);
        QCOMPARE((*still)->point, (*located)->point);
    }

    void streetsKnowTheirWardsWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("isWardsFirst");
        QTest::newRow("wards first") << true;
        QTest::newRow("streets first") << false;
    }

    void streetsKnowTheirWardsWhicheverComesFirst()
    {
        QFETCH(bool, isWardsFirst);
        if (isWardsFirst)
            importCamdenWards();
        imported(sharedData(u"osm/camden.osm.pbf"_s));
        if (!isWardsFirst)
            importCamdenWards();
        const auto ward = WardRepository::findByNameOrCode(connection(), u"Cantelowes"_s);
        ROSETTE_VERIFY(ward);
        const auto streets = StreetRepository::list(connection(), {.ward = (*ward)->id});
        ROSETTE_VERIFY(streets);
        QVERIFY(streets->size() > 50 && streets->size() < 200);
        QVERIFY(std::any_of(streets->begin(), streets->end(),
                            [](const Street &street) { return street.name == u"Bartholomew Villas"_s; }));
    }

    void brokenExtractsAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("suffix");
        QFile file(sharedData(u"osm/camden.osm.pbf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (const qsizetype length : {qsizetype(10), qsizetype(100), qsizetype(60000), whole.size() / 3,
                                       whole.size() / 2, whole.size() - 70000, whole.size() - 1})
            QTest::addRow("cut at %lld", qlonglong(length)) << whole.left(length) << u"osm.pbf"_s;
        const QList<qsizetype> ends = blockEnds(whole);
        QVERIFY(ends.size() > 20);
        for (qsizetype i = 0; i < ends.size() - 1; i += 3)
            QTest::addRow("cut after block %lld", qlonglong(i)) << whole.left(ends[i]) << u"osm.pbf"_s;
        QTest::newRow("cut before the relations") << whole.left(ends[ends.size() - 2]) << u"osm.pbf"_s;
        QByteArray damaged = whole;
        for (qsizetype i = whole.size() / 2; i < whole.size() / 2 + 200; ++i)
            damaged[i] = char(~damaged[i]);
        QTest::newRow("damaged") << damaged << u"osm.pbf"_s;
        QTest::newRow("empty") << QByteArray() << u"osm.pbf"_s;
        QTest::newRow("text") << QByteArray("not a map") << u"osm.pbf"_s;
        QTest::newRow("another kind") << whole << u"docx"_s;
        QTest::newRow("XML cut") << QByteArray(kCrossroads).chopped(200) << u"osm"_s;
        QTest::newRow("XML without ways") << QByteArray("<osm version=\"0.6\"></osm>") << u"osm"_s;
    }

    void brokenExtractsAreRefusedAndNothingChanges()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, suffix);
        imported(written(kCrossroads));
        const QString path = written(content, suffix);
        const Feedback feedback;
        const auto report = importStreets(m_campaign->campaign().file(), connection(), {path},
                                          {.clock = m_campaign->clock(), .feedback = feedback});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"Nothing was changed"_s), qPrintable(report.error().message));
        QCOMPARE(StreetRepository::list(connection()).valueOr({}).size(), 2);
        QVERIFY(!MapFeatureRepository::list(connection()).valueOr({}).isEmpty());
    }

    void cancellingKeepsNothing()
    {
        Feedback feedback;
        feedback.cancel();
        const auto report =
            importStreets(m_campaign->campaign().file(), connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                          {.clock = m_campaign->clock(), .feedback = feedback});
        QVERIFY(!report);
        QVERIFY(report.error().isCancelled());
        QVERIFY(StreetRepository::list(connection()).valueOr({}).isEmpty());
    }

    void theImportIsTakenBackWhole()
    {
        imported(written(kCrossroads));
        imported(sharedData(u"osm/granary-square.osm.pbf"_s));
        ROSETTE_VERIFY(ImportJournal::undoLast(m_campaign->campaign().file(), connection(), m_campaign->clock()));
        QCOMPARE(StreetRepository::list(connection()).valueOr({}).size(), 2);
        QCOMPARE(MappedAddressRepository::list(connection()).valueOr({}).size(), 2);
        QVERIFY(!MapFeatureRepository::list(connection()).valueOr({}).isEmpty());
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    ImportReport imported(const QString &path)
    {
        const Feedback feedback;
        const auto report = importStreets(m_campaign->campaign().file(), connection(), {path},
                                          {.clock = m_campaign->clock(), .feedback = feedback});
        if (!report)
            qFatal("%s / %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    void importCamdenWards()
    {
        const Feedback feedback;
        ROSETTE_VERIFY(importWards(m_campaign->campaign().file(), connection(),
                                   {sharedData(u"wards/camden-wards.geojson"_s)},
                                   {.clock = m_campaign->clock(), .feedback = feedback}));
    }

    QString written(const QByteArray &content, const QString &suffix = u"osm"_s)
    {
        QFile file(m_campaign->folder() + u"/extract."_s + suffix);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestOsmImport)
#include "tst_osmimport.moc"
