#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/doorindex.h"
#include "models/places/doorlocator.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/postcodeimport.h"
#include "models/places/wardrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

struct TrueDoor
{
    Address address;
    QString ward;
    QString district;
    LonLat point;
};

QList<TrueDoor> trueDoors()
{
    QList<TrueDoor> doors;
    QFile file(sharedData(u"register/camden-doors.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return doors;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() == 10)
            doors += TrueDoor{
                Address{cells[5], cells[6], cells[4], cells[3], u"London"_s, cells[7], cells.mid(3, 5).join(u", "_s)},
                cells[1],
                cells[2],
                {cells[8].toDouble(), cells[9].toDouble()}};
    }
    return doors;
}

} // namespace

/// Where doors stand, worked out from maps and postcodes, against the true points of Camden's.
class TestDoorLocator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_truth = trueDoors();
        QCOMPARE(m_truth.size(), 7444);
        m_campaign = std::make_unique<TestCampaign>();
        importPlaces();
        addDoors();
        locate();
        m_savedIds = m_ids;
        m_campaign->close();
        QVERIFY(QFile::copy(m_campaign->path(), m_saved.filePath(u"located.rosette"_s)));
    }

    /// Each test finds Camden's doors located; bringing them in takes long.
    void init()
    {
        m_campaign->close();
        QVERIFY(QFile::remove(m_campaign->path()));
        QVERIFY(QFile::copy(m_saved.filePath(u"located.rosette"_s), m_campaign->path()));
        m_campaign->reopen();
        m_ids = m_savedIds;
        readDoors();
    }

    void camdensDoorsStandWhereTheyAre()
    {
        const LocateReport report = locate();
        QCOMPARE(report.doors, 7444);
        QVERIFY(report.unlocated * 100 < report.doors);

        QSet<StreetId> mappedStreets;
        for (const Door &door : std::as_const(m_doors)) {
            if (door.exactness == Exactness::Address)
                mappedStreets += door.street;
        }
        QList<double> all;
        QList<double> mapped;
        int wrongWards = 0;
        for (qsizetype i = 0; i < m_truth.size(); ++i) {
            const Door &door = m_doors[m_ids[i]];
            wrongWards += door.wardName == m_truth[i].ward ? 0 : 1;
            if (!door.point)
                continue;
            all += metresBetween(*door.point, m_truth[i].point);
            if (mappedStreets.contains(door.street))
                mapped += all.last();
        }
        qInfo("median %.1f m (90 of 100 within %.1f m); %.1f m on the %d doors of streets with mapped addresses; %d in "
              "a wrong ward",
              percentile(all, 50), percentile(all, 90), percentile(mapped, 50), int(mapped.size()), wrongWards);
        QVERIFY(percentile(all, 50) <= 15);
        QVERIFY(percentile(mapped, 50) <= 12);
        QVERIFY(wrongWards * 100 < m_truth.size());
    }

    void theOrderOfImportsDoesNotMatter()
    {
        const auto before = m_doors;
        const auto idsBefore = m_ids;

        m_campaign = std::make_unique<TestCampaign>();
        addDoors();
        locate();
        QVERIFY(!m_doors[m_ids[0]].point);
        importPlaces();
        readDoors();
        int different = 0;
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            const Door &a = before[idsBefore[i]];
            const Door &b = m_doors[m_ids[i]];
            different += a.point == b.point && a.wardName == b.wardName ? 0 : 1;
        }
        QVERIFY2(different * 1000 < m_ids.size(), qPrintable(QString::number(different)));
        const auto districts = PollingDistrictRepository::list(connection());
        ROSETTE_VERIFY(districts);
        QCOMPARE(districts->size(), 12);
        for (const PollingDistrict &district : *districts) {
            QCOMPARE(district.wardSource, WardSource::Doors);
            QVERIFY(!district.wardName.isEmpty());
        }
    }

    void whatTheUserSaidStays()
    {
        const DoorId door = m_ids[0];
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), door, {-0.14, 51.55}));
        const auto district = PollingDistrictRepository::findByCode(connection(), m_truth[0].district);
        ROSETTE_VERIFY(district);
        const auto ward = WardRepository::findByNameOrCode(connection(), u"Highgate"_s);
        ROSETTE_VERIFY(ward);
        ROSETTE_VERIFY(
            PollingDistrictRepository::setWard(connection(), (*district)->id, (*ward)->id, WardSource::Hand));
        locate();
        QCOMPARE(*m_doors[door].point, (LonLat{-0.14, 51.55}));
        QCOMPARE(m_doors[door].exactness, Exactness::Hand);
        QCOMPARE(m_doors[door].wardName, u"Highgate"_s);
    }

    void aCorrectedNumberMovesTheDoor()
    {
        const auto isMapped = [this](DoorId id) { return m_doors[id].exactness == Exactness::Address; };
        const auto mapped = std::find_if(m_ids.cbegin(), m_ids.cend(), isMapped);
        QVERIFY(mapped != m_ids.cend());
        Door door = m_doors[*mapped];
        const LonLat before = *door.point;
        door.number = u"9999"_s;
        ROSETTE_VERIFY(DoorRepository::update(connection(), door));
        locate();
        QVERIFY(m_doors[door.id].exactness < Exactness::Address);
        QVERIFY(*m_doors[door.id].point != before);
    }

    void aRegisterAloneHasNoPlaces()
    {
        m_campaign = std::make_unique<TestCampaign>();
        addDoors();
        const LocateReport report = locate();
        QCOMPARE(report.doors, 7444);
        QCOMPARE(report.unlocated, 7444);
    }

    void locatingAgainMovesNothing() { QCOMPARE(locate().moved, 0); }

private:
    Connection &connection() { return m_campaign->connection(); }

    void importPlaces()
    {
        const Feedback feedback;
        const ImportOptions options{.clock = m_campaign->clock(), .feedback = feedback};
        const CampaignFile &file = m_campaign->campaign().file();
        const QStringList postcodes{sharedData(u"postcodes/nw.csv"_s), sharedData(u"postcodes/n.csv"_s),
                                    sharedData(u"postcodes/wc.csv"_s)};
        ROSETTE_VERIFY(importWards(file, connection(), {sharedData(u"wards/camden-wards.geojson"_s)}, options));
        ROSETTE_VERIFY(importStreets(file, connection(), {sharedData(u"osm/camden.osm.pbf"_s)}, options));
        ROSETTE_VERIFY(importPostcodes(file, connection(), postcodes, options));
    }

    void addDoors()
    {
        m_ids.clear();
        ROSETTE_VERIFY(m_campaign->campaign().write([this](Connection &c) -> Status {
            ROSETTE_ASSIGN(const auto index, DoorIndex::load(c));
            for (const TrueDoor &door : std::as_const(m_truth)) {
                ROSETTE_ASSIGN(const DistrictId district, PollingDistrictRepository::findOrCreate(c, door.district));
                ROSETTE_ASSIGN(const auto found, index->findOrCreate(door.address, district, door.district));
                m_ids += found.id;
            }
            return {};
        }));
        QCOMPARE(QSet<DoorId>(m_ids.begin(), m_ids.end()).size(), 7444);
    }

    LocateReport locate()
    {
        LocateReport report;
        const Status status = m_campaign->campaign().write([&report](Connection &c) -> Status {
            ROSETTE_ASSIGN(report, locateDoors(c, Feedback()));
            return {};
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        readDoors();
        return report;
    }

    void readDoors()
    {
        m_doors.clear();
        const QList<Door> doors = DoorRepository::list(connection()).valueOr({});
        for (const Door &door : doors)
            m_doors.insert(door.id, door);
    }

    static double percentile(QList<double> values, int percent)
    {
        std::sort(values.begin(), values.end());
        return values.value(values.size() * percent / 100);
    }

    QTemporaryDir m_saved;
    QList<DoorId> m_savedIds;
    std::unique_ptr<TestCampaign> m_campaign;
    QList<TrueDoor> m_truth;
    QList<DoorId> m_ids; // as in m_truth
    QHash<DoorId, Door> m_doors;
};

QTEST_GUILESS_MAIN(TestDoorLocator)
#include "tst_doorlocator.moc"
