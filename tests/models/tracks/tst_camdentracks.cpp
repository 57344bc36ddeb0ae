#include <QTest>

#include "models/places/osmimport.h"
#include "models/rounds/streetnetworkloader.h"
#include "models/walks/trackmatcher.h"
#include "tests/support/noisywalk.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kKentishTown{-0.1430, 51.5500};
constexpr double kPavement = 12; // metres: a way of its own beside the road is the same walk

} // namespace

/// Noisy walks through a real town.
class TestCamdenTracks : public QObject
{
    Q_OBJECT

    std::unique_ptr<StreetNetwork> m_network;

private slots:
    void initTestCase()
    {
        test::TestCampaign test;
        const Feedback feedback;
        ROSETTE_VERIFY(importStreets(test.campaign().file(), test.connection(),
                                     {test::sharedData(u"osm/camden.osm.pbf"_s)},
                                     ImportOptions{false, test.clock(), feedback, {}}));
        auto network = loadStreetNetwork(test.connection(), GeoBox::around(kKentishTown, 1500));
        ROSETTE_VERIFY(network);
        m_network = std::make_unique<StreetNetwork>(std::move(network).value());
    }

    void walkedMetresAreFoundAgain_data()
    {
        QTest::addColumn<double>("memory");
        QTest::addColumn<int>("everySeconds");
        QTest::newRow("a fix each second") << 0.5 << 1;
        QTest::newRow("a fix every five seconds") << 0.0 << 5;
    }
    void walkedMetresAreFoundAgain()
    {
        QFETCH(double, memory);
        QFETCH(int, everySeconds);
        double walkedMetres = 0;
        double foundMetres = 0;
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            WalkRandom random(seed);
            const Line walked = test::strollOn(*m_network, kKentishTown, 2500, random);
            const auto match =
                TrackMatcher(*m_network)
                    .match(test::record(walked,
                                        {.noise = 8, .memory = memory, .everySeconds = everySeconds, .seed = seed}));
            ROSETTE_VERIFY(match);
            QList<Line> lines;
            for (const MatchedWalk &walk : match->walks)
                lines += walk.line;
            const double found = test::shareNear(walked, lines, kPavement);
            double wrong = 0;
            for (const Line &line : lines)
                wrong += (1 - test::shareNear(line, {walked}, kPavement)) * metresAlong(line);
            walkedMetres += metresAlong(walked);
            foundMetres += found * metresAlong(walked);
            QVERIFY2(found >= 0.9, qPrintable(QString::number(found)));
            QVERIFY2(wrong <= 0.1 * metresAlong(walked), qPrintable(QString::number(wrong)));
        }
        QVERIFY2(foundMetres >= 0.95 * walkedMetres, qPrintable(QString::number(foundMetres / walkedMetres)));
    }
};

QTEST_GUILESS_MAIN(TestCamdenTracks)
#include "tst_camdentracks.moc"
