#include <QTest>

#include "models/places/doorindex.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

Address at(const QString &number, const QString &street, const QString &postcode, const QString &flat = {})
{
    return Address{flat, {}, number, street, {}, postcode, {}};
}

} // namespace

/// Doors, streets and districts: found, kept apart, listed in walking order.
class TestDoorRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_campaign = std::make_unique<TestCampaign>(); }

    void doorsAreListedInWalkingOrder()
    {
        for (const QString &number : {u"11"_s, u"2"_s, u"10A"_s, u"10"_s, u"1"_s})
            add(at(number, u"Acre Lane"_s, u"SW2 5SG"_s));
        add(at(u"2"_s, u"Acre Lane"_s, u"SW2 5SG"_s, u"Flat 10"_s));
        add(at(u"2"_s, u"Acre Lane"_s, u"SW2 5SG"_s, u"Flat 9"_s));
        add(at(u"1"_s, u"Abbey Road"_s, u"SW2 5SG"_s));
        QStringList labels;
        for (const Door &door : doors())
            labels += door.label();
        QCOMPARE(labels,
                 (QStringList{u"1 Abbey Road"_s, u"1 Acre Lane"_s, u"2 Acre Lane"_s, u"Flat 9, 2 Acre Lane"_s,
                              u"Flat 10, 2 Acre Lane"_s, u"10 Acre Lane"_s, u"10A Acre Lane"_s, u"11 Acre Lane"_s}));
        QCOMPARE(doors().at(3).shortLabel(), u"Flat 9, 2"_s);
    }

    void oneAddressIsOneDoorInAnySpelling()
    {
        const DoorId door = add(at(u"14"_s, u"St. John's Rd"_s, u"SW2 5SG"_s, u"Flat 2"_s));
        QCOMPARE(add(at(u"14"_s, u"SAINT JOHNS ROAD"_s, u"SW2 5SG"_s, u"FLAT 02"_s)), door);
        QVERIFY(add(at(u"14"_s, u"St John's Road"_s, u"NW5 2LL"_s, u"Flat 2"_s)) != door); // another town
        QCOMPARE(doors().size(), 2);
    }

    void aSecondDoorWithTheSameAddressIsRefused()
    {
        add(at(u"14"_s, u"Acre Lane"_s, u"SW2 5SG"_s));
        Door other = *DoorRepository::find(connection(), add(at(u"15"_s, u"Acre Lane"_s, u"SW2 5SG"_s))).valueOr({});
        other.number = u"14"_s;
        const Status status = DoorRepository::update(connection(), other);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        other.number = u"16A"_s;
        ROSETTE_VERIFY(DoorRepository::update(connection(), other));
        QCOMPARE(add(at(u"16a"_s, u"ACRE LANE"_s, u"SW2 5SG"_s)), other.id);
    }

    void doorsAreFoundByWordsBoxAndIds()
    {
        const DoorId a = add(at(u"14"_s, u"Acre Lane"_s, u"SW2 5SG"_s));
        const DoorId b = add(at(u"3"_s, u"Lindal Road"_s, u"NW5 2LL"_s));
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), b, {-0.14, 51.55}));
        QCOMPARE(idsOf({.text = u"acre 14"_s}), QList<DoorId>{a});
        QCOMPARE(idsOf({.text = u"nw52ll"_s}), QList<DoorId>{b});
        QCOMPARE(idsOf({.ids = {b}}), QList<DoorId>{b});
        QCOMPARE(idsOf({.text = u"' OR 1=1 --"_s}), QList<DoorId>());
        const auto inside = DoorRepository::inside(connection(), GeoBox::around({-0.14, 51.55}, 50));
        ROSETTE_VERIFY(inside);
        QCOMPARE(inside->size(), 1);
        QCOMPARE(inside->first().exactness, Exactness::Hand);
        const auto count = DoorRepository::count(connection());
        ROSETTE_VERIFY(count);
        QCOMPARE(*count, 2);
    }

    void accessIsKeptAndUnusedDoorsGo()
    {
        const DoorId door = add(at(u"14"_s, u"Acre Lane"_s, u"SW2 5SG"_s));
        ROSETTE_VERIFY(DoorRepository::setAccess(connection(), door, u"Gate code 12"_s, true, false));
        const Door kept = doors().first();
        QCOMPARE(kept.accessNote, u"Gate code 12"_s);
        QVERIFY(kept.isDoNotKnock && !kept.isDoNotLeaflet);
        QVERIFY(!StreetRepository::remove(connection(), kept.street));
        ROSETTE_VERIFY(DoorRepository::remove(connection(), door));
        ROSETTE_VERIFY(StreetRepository::remove(connection(), kept.street));
        QVERIFY(doors().isEmpty());
    }

    void aDistrictsWardSetByHandTakesItsDoorsAlong()
    {
        const auto ward = WardRepository::insert(connection(), Ward{{}, u"E05000131"_s, u"Cantelowes"_s});
        ROSETTE_VERIFY(ward);
        const auto district = PollingDistrictRepository::findOrCreate(connection(), u"KAA"_s);
        ROSETTE_VERIFY(district);
        const auto again = PollingDistrictRepository::findOrCreate(connection(), u"KAA"_s);
        ROSETTE_VERIFY(again);
        QCOMPARE(*again, *district);
        ROSETTE_VERIFY(
            DoorRepository::findOrCreate(connection(), at(u"2"_s, u"Bartholomew Villas"_s, u"NW1 9JJ"_s), *district));
        ROSETTE_VERIFY(PollingDistrictRepository::setWard(connection(), *district, *ward, WardSource::Hand));
        QCOMPARE(doors().first().wardName, u"Cantelowes"_s);
        QCOMPARE(doors().first().districtCode, u"KAA"_s);
        const auto found = PollingDistrictRepository::find(connection(), *district);
        ROSETTE_VERIFY(found);
        QCOMPARE((*found)->wardSource, WardSource::Hand);
    }

    void theIndexFindsMakesAndCompletes()
    {
        const auto districtA = PollingDistrictRepository::findOrCreate(connection(), u"KAA"_s);
        const auto districtB = PollingDistrictRepository::findOrCreate(connection(), u"KAB"_s);
        ROSETTE_VERIFY(districtB);
        const DoorId known = add(at(u"14"_s, u"Acre Lane"_s, u"SW2 5SG"_s));
        auto index = DoorIndex::load(connection());
        ROSETTE_VERIFY(index);
        const auto found =
            (*index)->findOrCreate(at(u"14"_s, u"ACRE LN"_s, u"SW2 5SG"_s), *districtA, u"KAA"_s, 100012345);
        ROSETTE_VERIFY(found);
        QCOMPARE(found->id, known);
        QVERIFY(!found->isNew);

        const auto unplaced = (*index)->findOrCreate(at(u"16"_s, u"Acre Lane"_s, {}), *districtA, u"KAA"_s);
        ROSETTE_VERIFY(unplaced);
        QVERIFY(unplaced->isNew);
        const auto placed = (*index)->findOrCreate(at(u"16"_s, u"Acre Lane"_s, u"SW2 5SG"_s), *districtA, u"KAA"_s);
        ROSETTE_VERIFY(placed);
        QCOMPARE(placed->id, unplaced->id);
        const auto elsewhere = (*index)->findOrCreate(at(u"16"_s, u"Acre Lane"_s, u"B73 6QA"_s), *districtB, u"KAB"_s);
        ROSETTE_VERIFY(elsewhere);
        QVERIFY(elsewhere->isNew);
        QCOMPARE((*index)->doorsCreated(), 2);
        QVERIFY(!(*index)->findOrCreate(Address(), *districtA));

        const Door door = *DoorRepository::find(connection(), known).valueOr({});
        QCOMPARE(door.uprn, std::optional<qint64>(100012345));
        QCOMPARE(door.districtCode, u"KAA"_s);
        QCOMPARE((*DoorRepository::find(connection(), placed->id).valueOr({})).postcode, u"SW2 5SG"_s);
    }

    void twoDistrictsMayHaveADoorOfOneNumber()
    {
        const auto districtA = PollingDistrictRepository::findOrCreate(connection(), u"KAA"_s);
        const auto districtB = PollingDistrictRepository::findOrCreate(connection(), u"KAB"_s);
        ROSETTE_VERIFY(districtB);
        auto index = DoorIndex::load(connection());
        ROSETTE_VERIFY(index);
        const auto a = (*index)->findOrCreate(at(u"20"_s, u"Bartholomew Road"_s, u"NW5 2AJ"_s), *districtA, u"KAA"_s);
        const auto b = (*index)->findOrCreate(at(u"20"_s, u"Bartholomew Road"_s, u"NW5 2AJ"_s), *districtB, u"KAB"_s);
        ROSETTE_VERIFY(a);
        ROSETTE_VERIFY(b);
        QVERIFY(a->id != b->id);
        for (Door door : doors()) { // editing one keeps both
            door.accessNote = u"Ring twice"_s;
            ROSETTE_VERIFY(DoorRepository::update(connection(), door));
        }
    }

    void villagesKeepTheirOwnHighStreet()
    {
        auto index = DoorIndex::load(connection());
        ROSETTE_VERIFY(index);
        const auto inVillage = [&](const QString &village, const QString &postcode) {
            return (*index)
                ->findOrCreate(Address{{}, {}, u"1"_s, u"High Street"_s, village, postcode, {}}, {})
                .value()
                .id;
        };
        const DoorId a = inVillage(u"Shenstone"_s, u"WS14 0NA"_s);
        const DoorId b = inVillage(u"Whittington"_s, u"WS14 9JU"_s);
        QVERIFY(a != b);
        QVERIFY(doors().at(0).street != doors().at(1).street);
        QCOMPARE((*index)->streetsCreated(), 2);
    }

    void streetsAreFoundInAnySpelling()
    {
        const auto street = StreetRepository::findOrCreate(connection(), u"ST JOHN'S ROAD"_s);
        ROSETTE_VERIFY(street);
        const auto same = StreetRepository::findOrCreate(connection(), u"Saint Johns Rd."_s);
        ROSETTE_VERIFY(same);
        QCOMPARE(*same, *street);
        const auto listed = StreetRepository::list(connection(), {.text = u"st john"_s});
        ROSETTE_VERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().name, u"St John's Road"_s);
        QVERIFY(StreetRepository::list(connection(), {.text = u"100%"_s}).valueOr({}).isEmpty());
        QVERIFY(StreetRepository::list(connection(), {.isWithDoorsOnly = true}).valueOr({}).isEmpty());
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    DoorId add(const Address &address)
    {
        const auto id = DoorRepository::findOrCreate(connection(), address);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }

    QList<Door> doors() { return DoorRepository::list(connection()).valueOr({}); }

    QList<DoorId> idsOf(const DoorFilter &filter)
    {
        QList<DoorId> ids;
        const QList<Door> found = DoorRepository::list(connection(), filter).valueOr({});
        for (const Door &door : found)
            ids += door.id;
        return ids;
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

QTEST_GUILESS_MAIN(TestDoorRepository)
#include "tst_doorrepository.moc"
