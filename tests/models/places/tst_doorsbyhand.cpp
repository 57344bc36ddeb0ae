#include <QFile>
#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/postcodeimport.h"
#include "models/places/uprnimport.h"
#include "models/places/wardrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Doors that somebody put right on the map: that word wins over every import, and can be taken back.
class TestDoorsByHand : public QObject
{
    Q_OBJECT

    static constexpr LonLat kInEast{-0.15, 51.5};
    static constexpr LonLat kInWest{-0.25, 51.5};

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        m_west = addWard(u"West"_s, -0.3, -0.2);
        m_east = addWard(u"East"_s, -0.2, -0.1);
        m_house = add({.number = u"14"_s, .street = u"Acre Lane"_s, .postcode = u"NW1 0AA"_s});
        m_flat = add({.flat = u"Flat 2"_s, .number = u"14"_s, .street = u"Acre Lane"_s, .postcode = u"NW1 0AA"_s});
        m_next = add({.number = u"16"_s, .street = u"Acre Lane"_s, .postcode = u"NW1 0AA"_s});
    }

    void aHouseMovesWithAllItsFlats()
    {
        const auto doors = DoorRepository::sameHouse(connection(), m_flat);
        ROSETTE_VERIFY(doors);
        QCOMPARE(*doors, (QList<DoorId>{m_house, m_flat}));
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), *doors, kInEast));
        QCOMPARE(door(m_house).point, std::optional(kInEast));
        QCOMPARE(door(m_flat).exactness, Exactness::Hand);
        QVERIFY(!door(m_next).point);
    }

    void aBlockWithoutNumbersMovesAsOne()
    {
        const Address first{.flat = u"1"_s, .building = u"Connell Court"_s, .street = u"Acre Lane"_s};
        const Address second{.flat = u"2"_s, .building = u"CONNELL COURT"_s, .street = u"Acre Lane"_s};
        const DoorId one = add(first);
        const DoorId two = add(second);
        add({.flat = u"1"_s, .building = u"Other House"_s, .street = u"Acre Lane"_s});
        QCOMPARE(DoorRepository::sameHouse(connection(), one).valueOr({}), (QList<DoorId>{one, two}));
    }

    void itsWardFollowsUnlessTheDistrictNamesOne()
    {
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_house, kInEast));
        QCOMPARE(door(m_house).ward, m_east);
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_house, kInWest));
        QCOMPARE(door(m_house).ward, m_west);

        const auto district = PollingDistrictRepository::findOrCreate(connection(), u"KAA"_s);
        ROSETTE_VERIFY(district);
        ROSETTE_VERIFY(PollingDistrictRepository::setWard(connection(), *district, m_west, WardSource::Hand));
        Door moved = door(m_house);
        moved.district = *district;
        ROSETTE_VERIFY(DoorRepository::update(connection(), moved));
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_house, kInEast));
        QCOMPARE(door(m_house).ward, m_west);
    }

    void noImportMovesIt()
    {
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_house, kInEast));
        importAll();
        QCOMPARE(door(m_house).point, std::optional(kInEast));
        QCOMPARE(door(m_house).exactness, Exactness::Hand);
        QVERIFY(door(m_flat).point && *door(m_flat).point != kInEast);
    }

    void undoBringsBackWhatWas()
    {
        importAll();
        const Door before = door(m_house);
        ROSETTE_VERIFY(m_campaign->campaign().edit(
            u"Move"_s, [this](Connection &c) { return DoorRepository::placeByHand(c, m_house, kInWest); }));
        QCOMPARE(door(m_house).ward, m_west);
        m_campaign->campaign().undoStack().undo();
        QCOMPARE(door(m_house).point, before.point);
        QCOMPARE(door(m_house).exactness, before.exactness);
        QCOMPARE(door(m_house).ward, before.ward);
    }

    void takingTheWordBackLocatesItAgain()
    {
        importAll();
        const Door before = door(m_house);
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_house, kInWest));
        ROSETTE_VERIFY(DoorRepository::forgetHand(connection(), {m_house}));
        QCOMPARE(door(m_house).point, before.point);
        QCOMPARE(door(m_house).exactness, before.exactness);
        QCOMPARE(door(m_house).ward, m_east);
    }

    void aPlaceOffTheEarthIsRefused()
    {
        const Status status = DoorRepository::placeByHand(connection(), m_house, {-0.1, 91});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Invalid);
        QVERIFY(!door(m_house).point);
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    Door door(DoorId id) { return DoorRepository::find(connection(), id).valueOr({}).value_or(Door()); }

    DoorId add(const Address &address) { return DoorRepository::findOrCreate(connection(), address).valueOr({}); }

    WardId addWard(const QString &name, double west, double east)
    {
        Ward ward;
        ward.name = name;
        ward.outline = Outline(MultiPolygon{{Polygon{{{{west, 51}, {east, 51}, {east, 52}, {west, 52}, {west, 51}}}}}});
        return WardRepository::insert(connection(), ward).valueOr({});
    }

    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_campaign->folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    /// A map that knows number 14, its postcode's place and a UPRN.
    void importAll()
    {
        const Feedback feedback;
        const ImportOptions options{.clock = m_campaign->clock(), .feedback = feedback};
        const CampaignFile &file = m_campaign->campaign().file();
        const QString map = written(u"map.osm"_s, R"(<osm version="0.6">
<node id="1" lat="51.5300" lon="-0.1400"><tag k="addr:housenumber" v="14"/><tag k="addr:street" v="Acre Lane"/></node>
<node id="2" lat="51.5310" lon="-0.1400"/><node id="3" lat="51.5290" lon="-0.1400"/>
<way id="4"><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="name" v="Acre Lane"/></way></osm>)");
        const QString postcodes = written(u"nw.csv"_s, "NW1 0AA,10,529135,183622\nNW1 0AB,10,529085,183689\n");
        const QString uprns =
            written(u"uprns.csv"_s, "UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n5,1,2,51.53,-0.14\n");
        ROSETTE_VERIFY(importStreets(file, connection(), {map}, options));
        ROSETTE_VERIFY(importPostcodes(file, connection(), {postcodes}, options));
        ROSETTE_VERIFY(importUprns(file, connection(), {uprns}, options));
    }

    std::unique_ptr<TestCampaign> m_campaign;
    WardId m_west;
    WardId m_east;
    DoorId m_house;
    DoorId m_flat;
    DoorId m_next;
};

QTEST_GUILESS_MAIN(TestDoorsByHand)
#include "tst_doorsbyhand.moc"
