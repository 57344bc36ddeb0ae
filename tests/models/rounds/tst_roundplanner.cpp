#include <QSet>
#include <QTest>

#include "models/rounds/roundplanner.h"
#include "models/rounds/stagespec.h"
#include "models/rounds/stagewalk.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStreets = 8; // each way, 200 m apart
constexpr double kBlock = 0.0018;
constexpr double kBlockMetres = 200;

LonLat at(double east, double north) { return {-0.14 + east * kBlock * 1.6, 51.55 + north * kBlock}; }

QList<Door> doorsOn(const Stage &stage, const QList<Door> &doors)
{
    QList<Door> met;
    const auto ofStreet = [&doors](StreetId) { return Result<QList<Door>>(doors); };
    if (!walkStages({stage}, ofStreet, [&met](qsizetype, const Door &door) { met += door; }))
        qFatal("no doors");
    return met;
}

/// A town of crossing streets, the lanes with doors on both sides.
class Town
{
public:
    Town()
    {
        for (int i = 0; i < kStreets; ++i) {
            Line lane;
            Line road;
            for (int j = 0; j < kStreets; ++j) {
                lane += at(j, i);
                road += at(i, j);
            }
            ways += FootWay{lane, u"lane %1"_s.arg(i)};
            ways += FootWay{road};
        }
    }

    void addDoors(int street, int from, int to, int step = 1)
    {
        for (int number = from; number <= to; number += step)
            addDoor(street, QString::number(number), {}, {}, at(double(number) / 20, street));
    }

    void addDoor(int street, const QString &number, const QString &building, const QString &flat, LonLat point)
    {
        Door door;
        door.id = DoorId(doors.size() + 1);
        door.street = StreetId(street + 1);
        door.streetName = u"Lane %1"_s.arg(street);
        door.number = number;
        door.building = building;
        door.flat = flat;
        door.point = point;
        doors += door;
    }

    Result<RoundProposal> plan(int size, std::optional<LonLat> meetingPoint = {}) const
    {
        RoundWish wish;
        wish.doors = size;
        wish.meetingPoint = meetingPoint;
        const Feedback feedback;
        return RoundPlanner::plan(doors, StreetNetwork(ways), wish, feedback);
    }

    /// How often each door is reached by the rounds' stages, a round's own doubles not counted.
    QHash<DoorId, int> reached(const RoundProposal &proposal) const
    {
        QHash<DoorId, int> times;
        for (const ProposedRound &round : proposal.rounds) {
            QSet<DoorId> here;
            for (const Stage &stage : round.stages) {
                for (const Door &door : doorsOn(stage, doors))
                    here.insert(door.id);
            }
            for (const DoorId door : here)
                ++times[door];
        }
        return times;
    }

    QList<FootWay> ways;
    QList<Door> doors;
};

} // namespace

/// Doors cut into rounds.
class TestRoundPlanner : public QObject
{
    Q_OBJECT

private slots:
    void everyDoorIsInOneRoundOfTheWishedSize()
    {
        Town town;
        for (int street = 0; street < kStreets; ++street)
            town.addDoors(street, 1, 130);
        const auto proposal = town.plan(100);
        QVERIFY(proposal.isOk());
        QVERIFY(proposal->leftOut.isEmpty());
        const QHash<DoorId, int> times = town.reached(*proposal);
        QCOMPARE(times.size(), town.doors.size());
        for (const int count : times)
            QCOMPARE(count, 1);
        int doors = 0;
        for (const ProposedRound &round : proposal->rounds) {
            QVERIFY2(round.figures.doors >= 85 && round.figures.doors <= 115,
                     qPrintable(QString::number(round.figures.doors)));
            QVERIFY(round.figures.metres > round.figures.metresTwice && round.figures.metresTwice >= 0);
            QVERIFY(round.figures.minutes > 0);
            doors += round.figures.doors;
        }
        QCOMPARE(doors, int(town.doors.size()));
    }

    void roundsBeginNearTheMeetingPoint()
    {
        Town town;
        for (int street = 0; street < kStreets; ++street)
            town.addDoors(street, 1, 130);
        const LonLat meetingPoint = at(0, 4);
        const auto proposal = town.plan(100, meetingPoint);
        QVERIFY(proposal.isOk());
        for (const ProposedRound &round : proposal->rounds) {
            const auto metresAway = [&](const Door &door) { return metresBetween(*door.point, meetingPoint); };
            const QList<Door> first = doorsOn(round.stages.first(), town.doors);
            const QList<Door> last = doorsOn(round.stages.last(), town.doors);
            QVERIFY(metresAway(first.first()) < metresAway(last.last()) + kBlockMetres);
        }
    }

    void aRoundGoesUpOneSideAndDownTheOther()
    {
        Town town;
        town.addDoors(2, 1, 100);
        const auto proposal = town.plan(100);
        QVERIFY(proposal.isOk());
        QCOMPARE(proposal->rounds.size(), 1);
        const QString stages = StageSpec::print(proposal->rounds.first().stages);
        QVERIFY2(QStringList({u"Lane 2 odds, evens down"_s, u"Lane 2 evens, odds down"_s, u"Lane 2 odds down, evens"_s,
                              u"Lane 2 evens down, odds"_s})
                     .contains(stages),
                 qPrintable(stages));
    }

    void aHouseBuiltLaterBetweenTwoRoundsIsInOneOfThem()
    {
        Town town;
        town.addDoors(0, 1, 121, 2);
        const auto proposal = town.plan(20);
        QVERIFY(proposal.isOk());
        QVERIFY(proposal->rounds.size() > 2);
        town.doors.clear();
        for (int number = 1; number <= 300; ++number)
            town.addDoor(0, QString::number(number) + u'A', {}, {}, at(0, 0));
        const QHash<DoorId, int> times = town.reached(*proposal);
        QCOMPARE(times.size(), town.doors.size());
        for (const int count : times)
            QCOMPARE(count, 1);
    }

    void blocksWithoutNumbersAreCutBetweenTheirFlats()
    {
        Town town;
        town.addDoors(1, 1, 30);
        for (int flat = 1; flat <= 90; ++flat)
            town.addDoor(1, {}, u"Connell Court"_s, u"Flat %1"_s.arg(flat), at(1, 1));
        const auto proposal = town.plan(40);
        QVERIFY(proposal.isOk());
        const QHash<DoorId, int> times = town.reached(*proposal);
        QCOMPARE(times.size(), town.doors.size());
        for (const int count : times)
            QCOMPARE(count, 1);
        for (const ProposedRound &round : proposal->rounds)
            QVERIFY2(round.figures.doors >= 34 && round.figures.doors <= 46,
                     qPrintable(QString::number(round.figures.doors)));
    }

    void anOddlyNumberedDoorIsCountedOrSaid()
    {
        for (const int step : {1, 2}) { // on two sides, and on one
            Town town;
            town.addDoors(1, 1, 81, step);
            town.addDoor(1, u"A49"_s, {}, u"Flat 1"_s, at(1, 1));
            const auto proposal = town.plan(20);
            QVERIFY(proposal.isOk());
            int doors = int(proposal->leftOut.size());
            for (const ProposedRound &round : proposal->rounds)
                doors += round.figures.doors;
            QCOMPARE(doors, int(town.doors.size()));
            QCOMPARE(town.reached(*proposal).size() + proposal->leftOut.size(), town.doors.size());
        }
    }

    void doorsThatNothingTellsApartAreSaid()
    {
        Town town;
        town.addDoors(1, 1, 60);
        town.addDoor(1, {}, {}, u"Garden flat"_s, at(1, 1));
        const auto proposal = town.plan(50);
        QVERIFY(proposal.isOk());
        QCOMPARE(proposal->leftOut, QList<DoorId>{town.doors.last().id});
    }

    void doorsWithoutAMapAreStillCut()
    {
        Town town;
        town.ways.clear();
        for (int street = 0; street < kStreets; ++street)
            town.addDoors(street, 1, 50);
        const auto proposal = town.plan(100);
        QVERIFY(proposal.isOk());
        QCOMPARE(town.reached(*proposal).size(), town.doors.size());
    }

    void sameDoorsSameRounds()
    {
        Town town;
        for (int street = 0; street < kStreets; ++street)
            town.addDoors(street, 1, 60);
        const auto printed = [&] {
            QStringList rounds;
            const auto proposal = town.plan(80);
            for (const ProposedRound &round : proposal->rounds)
                rounds += StageSpec::print(round.stages);
            return rounds;
        };
        QCOMPARE(printed(), printed());
    }

    void aRoundOfNoDoorsIsRefused() { QCOMPARE(Town().plan(0).error().code, ErrorCode::Invalid); }
};

QTEST_GUILESS_MAIN(TestRoundPlanner)
#include "tst_roundplanner.moc"
