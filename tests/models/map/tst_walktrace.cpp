#include <QTest>

#include "models/map/walktrace.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMetreEast = 1 / 69'200.0; // of longitude, near enough at 51.5° north
constexpr double kMetreNorth = 1 / 111'200.0;

/// So many metres east and north of a corner.
LonLat at(double east, double north) { return {-0.14 + east * kMetreEast, 51.5 + north * kMetreNorth}; }

Door doorAt(double east, double north, Exactness exactness = Exactness::Address)
{
    Door door;
    door.point = at(east, north);
    door.exactness = exactness;
    return door;
}

const StreetId kStreet(7);

Line traceOf(const QList<Door> &doors, const QList<Line> &street)
{
    const WalkTrace trace = WalkTrace::of({StageDoors{Stage{.street = kStreet}, doors}}, {{kStreet, street}});
    return trace.stages.value(0);
}

} // namespace

/// The line past a round's doors.
class TestWalkTrace : public QObject
{
    Q_OBJECT

private slots:
    void walkKeepsToTheDoorsSide()
    {
        const Line street{at(0, 0), at(100, 0)};
        const Line up = traceOf({doorAt(10, 8), doorAt(50, 8), doorAt(90, 8)}, {street});
        QCOMPARE(up.size(), 3);
        for (const LonLat &point : up)
            QVERIFY(point.lat > at(0, 3).lat && point.lat < at(0, 7).lat);
        QVERIFY(up.first().lon < up.last().lon);
        const Line back = traceOf({doorAt(90, -8), doorAt(10, -8)}, {street});
        QVERIFY(back.first().lon > back.last().lon && back.first().lat < at(0, -3).lat);
    }

    void walkFollowsTheStreetsBends()
    {
        const Line street{at(0, 0), at(50, 0), at(50, 50)};
        const Line trace = traceOf({doorAt(5, 6), doorAt(44, 45)}, {street});
        QCOMPARE(trace.size(), 3); // round the corner, not across the block
        QVERIFY(metresBetween(trace.at(1), at(50, 0)) < 9);
        const Line back = traceOf({doorAt(44, 45), doorAt(5, 6)}, {street});
        QCOMPARE(back.at(1), trace.at(1));
    }

    void doorsFarFromTheirStreetAreGoneToThemselves()
    {
        const Line trace = traceOf({doorAt(10, 300)}, {{at(0, 0), at(100, 0)}});
        QCOMPARE(trace, Line{at(10, 300)});
        QCOMPARE(traceOf({doorAt(10, 8)}, {}), Line{at(10, 8)});
    }

    void postcodesLeadOnlyWhereNothingBetterIsKnown()
    {
        const Line street{at(0, 0), at(100, 0)};
        const Door exact = doorAt(10, 8);
        const Door reckoned = doorAt(60, 20, Exactness::Postcode);
        QCOMPARE(traceOf({exact, reckoned}, {street}), traceOf({exact}, {street}));
        const Line middle = traceOf({reckoned}, {street});
        QCOMPARE(middle.size(), 1);
        QVERIFY(metresBetween(middle.first(), at(60, 0)) < 1); // nobody knows on which side
    }

    void doorsWithoutAPlaceLeaveNoTrace()
    {
        QVERIFY(traceOf({Door()}, {{at(0, 0), at(100, 0)}}).isEmpty());
        QCOMPARE(WalkTrace::of({StageDoors(), StageDoors()}, {}).stages.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWalkTrace)
#include "tst_walktrace.moc"
