#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/map/mapsceneloader.h"
#include "models/map/mapstretch.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapSceneLoader : public QObject
{
    Q_OBJECT

    static Status importGranarySquare(TestCampaign &test)
    {
        const Feedback feedback;
        const Result<ImportReport> report = importStreets(test->file(), test.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                                                          ImportOptions{false, test.clock(), feedback});
        return report ? Status() : Status(report.error());
    }
    static Result<MapScenePtr> load(TestCampaign &test) { return MapSceneLoader::load(test.connection(), test.clock().today()); }

private slots:
    void emptyCampaignGivesAnEmptyScene()
    {
        TestCampaign test;
        const Result<MapScenePtr> scene = load(test);
        ROSETTE_VERIFY(scene);
        QVERIFY((*scene)->isEmpty());
        QVERIFY(!(*scene)->hasGround());
    }

    void extractBecomesGroundStreetsAndPlaces()
    {
        TestCampaign test;
        ROSETTE_VERIFY(importGranarySquare(test));
        const Result<MapScenePtr> scene = load(test);
        ROSETTE_VERIFY(scene);
        QVERIFY((*scene)->hasGround());
        QVERIFY((*scene)->box.isValid());
        QVERIFY(!(*scene)->layer(MapKind::Building).finest().isEmpty());
        QVERIFY(!(*scene)->streets.empty());
        QCOMPARE((*scene)->streets.size(), (*scene)->streetShapes.size());
        const QString first = (*scene)->streets.front().name;
        const Result<QList<Street>> known = StreetRepository::findByName(test.connection(), first);
        ROSETTE_VERIFY(known);
        QVERIFY(!known->isEmpty());
    }

    void coarserLevelsHaveFewerShapes()
    {
        TestCampaign test;
        ROSETTE_VERIFY(importGranarySquare(test));
        const Result<MapScenePtr> scene = load(test);
        ROSETTE_VERIFY(scene);
        const MapLayer &buildings = (*scene)->layer(MapKind::Building);
        QVERIFY(buildings.forZoom(13).size() <= buildings.finest().size());
    }

    void knownGroundIsTakenAsItIs()
    {
        TestCampaign test;
        ROSETTE_VERIFY(importGranarySquare(test));
        const Result<MapScenePtr> first = load(test);
        ROSETTE_VERIFY(first);
        const Result<MapScenePtr> second = MapSceneLoader::load(test.connection(), test.clock().today(), Feedback(), {}, (*first)->ground);
        ROSETTE_VERIFY(second);
        QCOMPARE((*second)->ground, (*first)->ground);
        QCOMPARE((*second)->streets.size(), (*first)->streets.size());
        const Result<MapScenePtr> third = load(test);
        ROSETTE_VERIFY(third);
        QVERIFY((*third)->ground != (*first)->ground);
    }

    void emptyGroundIsReadAgain()
    {
        TestCampaign test;
        const Result<MapScenePtr> empty = load(test);
        ROSETTE_VERIFY(empty);
        ROSETTE_VERIFY(importGranarySquare(test));
        const Result<MapScenePtr> scene = MapSceneLoader::load(test.connection(), test.clock().today(), Feedback(), {}, (*empty)->ground);
        ROSETTE_VERIFY(scene);
        QVERIFY((*scene)->hasGround());
    }

    void pitchShowsItsNextStall()
    {
        TestCampaign test;
        ROSETTE_VERIFY(test->edit(u"Plan"_s, [](Connection &c) -> Status {
            ROSETTE_ASSIGN(const PitchId pitch, PitchRepository::insert(c, {.name = u"Market Cross"_s, .point = LonLat{-0.12, 51.53}}));
            for (const QDate day : {QDate(2026, 5, 30), QDate(2026, 5, 23), QDate(2026, 5, 9)})
                ROSETTE_CHECK(ActivityRepository::insert(c, {.title = u"Stall"_s, .date = day, .start = QTime(10, 0), .end = QTime(12, 0), .pitch = pitch}));
            return {};
        }));
        const Result<MapScenePtr> scene = load(test);
        ROSETTE_VERIFY(scene);
        QCOMPARE((*scene)->stalls.size(), 1U);
        QCOMPARE((*scene)->stalls.front().name, u"Market Cross"_s);
        QVERIFY2((*scene)->stalls.front().when().startsWith(u"Sat 23 May"), qPrintable((*scene)->stalls.front().when()));
    }

    void roundIsDrawnFromItsFirstToItsLastDoor()
    {
        const Line street{{0.0, 51.5}, {0.01, 51.5}};
        QList<Door> doors(3);
        for (int i = 0; i < 3; ++i) {
            doors[i].point = LonLat{0.002 + 0.002 * i, 51.5001};
            doors[i].exactness = Exactness::Address;
        }
        const QList<Line> stretches = stretchesAlong({street}, doors);
        QCOMPARE(stretches.size(), 1);
        QVERIFY(std::abs(stretches.first().first().lon - 0.002) < 0.0002);
        QVERIFY(std::abs(stretches.first().last().lon - 0.006) < 0.0002);
        QCOMPARE(stretchesAlong({street}, {Door()}), QList<Line>{street});
    }
};

QTEST_MAIN(TestMapSceneLoader)
#include "tst_mapsceneloader.moc"
