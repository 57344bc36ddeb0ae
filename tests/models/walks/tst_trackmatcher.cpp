#include <QTest>

#include "models/walks/trackmatcher.h"
#include "tests/support/noisywalk.h"
#include "tests/support/testcampaign.h"

using namespace rosette;

namespace {

// About 100 m each way at London's latitude.
constexpr double kEast = 0.00144;
constexpr double kNorth = 0.0009;
constexpr int kStreets = 12;

LonLat at(double east, double north) { return {-0.14 + east * kEast, 51.55 + north * kNorth}; }

/// Streets 100 m apart, crossing each other.
StreetNetwork grid()
{
    QList<FootWay> ways;
    for (int i = 0; i < kStreets; ++i) {
        FootWay lane;
        FootWay road;
        for (int j = 0; j < kStreets; ++j) {
            lane.line += at(j, i);
            road.line += at(i, j);
        }
        ways += {lane, road};
    }
    return StreetNetwork(ways);
}

QList<Line> linesOf(const TrackMatch &match)
{
    QList<Line> lines;
    for (const MatchedWalk &walk : match.walks)
        lines += walk.line;
    return lines;
}

} // namespace

/// Tracks laid on a made-up town.
class TestTrackMatcher : public QObject
{
    Q_OBJECT

    const StreetNetwork m_network = grid();

private slots:
    void findsTheStreetsThatWereWalked_data()
    {
        QTest::addColumn<double>("memory");
        QTest::addColumn<int>("everySeconds");
        QTest::newRow("errors that change each second") << 0.0 << 1;
        QTest::newRow("errors that last some seconds") << 0.8 << 1;
        QTest::newRow("a fix every five seconds") << 0.0 << 5;
        QTest::newRow("a fix every half minute") << 0.0 << 30;
    }
    void findsTheStreetsThatWereWalked()
    {
        QFETCH(double, memory);
        QFETCH(int, everySeconds);
        for (std::uint32_t seed = 1; seed <= 10; ++seed) {
            WalkRandom random(seed);
            const Line walked = test::strollOn(m_network, at(6, 6), 3000, random);
            const TrackFixes fixes =
                test::record(walked, {.memory = memory, .everySeconds = everySeconds, .seed = seed});
            const auto match = TrackMatcher(m_network).match(fixes);
            ROSETTE_VERIFY(match);
            const double found = test::shareNear(walked, linesOf(*match), 2);
            QVERIFY2(found >= 0.95, qPrintable(QString::number(found)));
            for (const Line &line : linesOf(*match))
                QVERIFY(test::shareNear(line, {walked}, 2) >= 0.95);
            const double metres = match->metres() / metresAlong(walked);
            QVERIFY2(metres > 0.95 && metres < 1.05, qPrintable(QString::number(metres)));
        }
    }

    void timesAreNotNeeded()
    {
        TrackFixes fixes = test::record({at(1, 1), at(5, 1), at(5, 4)}, {.noise = 4});
        for (TrackFix &fix : fixes)
            fix.atMs = 0;
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QVERIFY(test::shareNear({at(1, 1), at(5, 1), at(5, 4)}, linesOf(*match), 2) >= 0.95);
    }

    void whoTurnsBackWalksTwice()
    {
        const auto match = TrackMatcher(m_network).match(test::record({at(1, 1), at(4.4, 1), at(1, 1)}));
        ROSETTE_VERIFY(match);
        QCOMPARE(match->walks.size(), 1);
        QVERIFY2(std::abs(match->metres() - 680) < 25, qPrintable(QString::number(match->metres())));
    }

    void whatWasDrivenIsLeftOut()
    {
        TrackFixes fixes = test::record({at(1, 1), at(3, 1)});
        const auto goOn = [&](const Line &line, double metresASecond) {
            const test::Recorder recorder{.metresASecond = metresASecond, .startMs = fixes.last().atMs + 1000};
            fixes += test::record(line, recorder);
        };
        goOn({at(3, 1), at(3, 5)}, 9);
        goOn({at(3, 5), at(3.1, 5)}, 0.4); // red light
        goOn({at(3.1, 5), at(8, 5)}, 9);
        goOn({at(8, 5), at(8, 8)}, 1.3);
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QVERIFY(test::shareNear({at(1, 1), at(2.8, 1)}, linesOf(*match), 2) >= 0.95);
        QVERIFY(test::shareNear({at(8, 5.2), at(8, 8)}, linesOf(*match), 2) >= 0.95);
        QVERIFY(test::shareNear({at(3, 1.5), at(3, 5), at(7.5, 5)}, linesOf(*match), 2) < 0.05);
        QVERIFY2(match->metresDriven > 800 && match->metresDriven < 1000,
                 qPrintable(QString::number(match->metresDriven)));
    }

    void standingStillIsNoWalk()
    {
        TrackFixes fixes = test::record({at(1, 1), at(2, 1)});
        fixes += test::record({at(2, 1), at(2.01, 1)},
                              {.memory = 0.9, .metresASecond = 0.001, .startMs = fixes.last().atMs + 1000});
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QVERIFY2(match->metres() < 150, qPrintable(QString::number(match->metres())));
    }

    void aGapIsNotFilled()
    {
        TrackFixes fixes = test::record({at(1, 1), at(2, 1)});
        fixes += test::record({at(7, 1), at(8, 1)}, {.startMs = fixes.last().atMs + 600'000});
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QCOMPARE(match->walks.size(), 2);
        QVERIFY(test::shareNear({at(2.3, 1), at(6.7, 1)}, linesOf(*match), 2) < 0.05);
    }

    void aShortGapIs()
    {
        TrackFixes fixes = test::record({at(1, 1), at(2, 1)});
        fixes += test::record({at(2, 1.9), at(2, 3)}, {.startMs = fixes.last().atMs + 70'000});
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QCOMPARE(match->walks.size(), 1);
        QVERIFY(test::shareNear({at(1, 1), at(2, 1), at(2, 3)}, linesOf(*match), 2) >= 0.95);
    }

    void whereThereIsNoWayNothingIsFound()
    {
        const TrackFixes fixes = test::record({at(-20, -20), at(-15, -20)});
        const auto match = TrackMatcher(m_network).match(fixes);
        ROSETTE_VERIFY(match);
        QVERIFY(match->isEmpty());
        QVERIFY(match->metresAstray > 400);
        const auto nothing = TrackMatcher(m_network).match({});
        ROSETTE_VERIFY(nothing);
        QVERIFY(nothing->isEmpty());
    }

    void canBeStopped()
    {
        Feedback feedback;
        feedback.cancel();
        WalkRandom random(1);
        const auto match =
            TrackMatcher(m_network).match(test::record(test::strollOn(m_network, at(6, 6), 3000, random)), feedback);
        QVERIFY(!match.isOk());
        QCOMPARE(match.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTrackMatcher)
#include "tst_trackmatcher.moc"
