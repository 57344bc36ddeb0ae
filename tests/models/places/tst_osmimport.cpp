#include <QTest>

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

} // namespace

/// OpenStreetMap extracts: what comes in, and again.
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
        // Of 20,966 objects tagged as buildings 38 have no outline to draw: 28 points, 4 relations that are no
        // multipolygon, 2 whose courtyard is not in the extract, one open way, 3 that say "no".
        QCOMPARE(counts[u"buildings"_s].toInt(), 20928);
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

    void housesWithoutAStreetFindTheirs()
    {
        imported(written(R"(<osm version="0.6">
<node id="1" lat="51.5000" lon="-0.1000"/><node id="2" lat="51.5040" lon="-0.1000"/>
<node id="3" lat="51.5000" lon="-0.1006"/><node id="4" lat="51.5040" lon="-0.1006"/>
<node id="11" lat="51.5010" lon="-0.1001"><tag k="addr:housenumber" v="2"/></node>
<node id="12" lat="51.5010" lon="-0.1003"><tag k="addr:housenumber" v="20"/></node>
<node id="13" lat="51.5030" lon="-0.1003"><tag k="addr:housenumber" v="30"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/><tag k="name" v="Mill Lane"/></way>
<relation id="1"><member type="node" ref="12" role="house"/><tag k="type" v="associatedStreet"/><tag k="name" v="Mill Lane"/></relation>
</osm>)"));
        QCOMPARE(streetKeyOf(u"2"_s), u"high street"_s); // the nearest
        QCOMPARE(streetKeyOf(u"20"_s), u"mill lane"_s);  // as the relation says
        QCOMPARE(streetKeyOf(u"30"_s), QString());       // in the middle of two
    }

    void numbersAlongAnInterpolationStandBetween()
    {
        const auto door = DoorRepository::findOrCreate(connection(), {.number = u"6"_s, .street = u"High Street"_s});
        ROSETTE_VERIFY(door);
        imported(written(R"(<osm version="0.6">
<node id="1" lat="51.5000" lon="-0.1000"/><node id="2" lat="51.5040" lon="-0.1000"/>
<node id="11" lat="51.5010" lon="-0.1001"><tag k="addr:housenumber" v="2"/><tag k="addr:street" v="High Street"/></node>
<node id="12" lat="51.5014" lon="-0.1003"/>
<node id="13" lat="51.5018" lon="-0.1001"><tag k="addr:housenumber" v="10"/><tag k="addr:street" v="High Street"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="11"/><nd ref="12"/><nd ref="13"/><tag k="addr:interpolation" v="even"/></way>
</osm>)"));
        const auto addresses = MappedAddressRepository::list(connection()).valueOr({});
        QStringList numbers;
        for (const MappedAddress &address : addresses)
            numbers += address.number + (address.isInterpolated ? u"~"_s : QString());
        numbers.sort();
        QCOMPARE(numbers, (QStringList{u"10"_s, u"2"_s, u"4~"_s, u"6~"_s, u"8~"_s}));
        const Door six = DoorRepository::find(connection(), *door).valueOr({}).value_or(Door());
        QCOMPARE(six.exactness, Exactness::Interpolated);
        QVERIFY(metresBetween(*six.point, {-0.1003, 51.5014}) < 1); // where the way bends
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

    QString streetKeyOf(const QString &number)
    {
        const auto addresses = MappedAddressRepository::list(connection()).valueOr({});
        const auto found = std::find_if(addresses.begin(), addresses.end(),
                                        [&](const MappedAddress &address) { return address.number == number; });
        return found == addresses.end() ? u"not mapped"_s : found->streetKey;
    }

    void importCamdenWards()
    {
        const Feedback feedback;
        ROSETTE_VERIFY(importWards(m_campaign->campaign().file(), connection(),
                                   {sharedData(u"wards/camden-wards.geojson"_s)},
                                   {.clock = m_campaign->clock(), .feedback = feedback}));
    }

    QString written(const QByteArray &content)
    {
        QFile file(m_campaign->folder() + u"/extract.osm"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestOsmImport)
#include "tst_osmimport.moc"
