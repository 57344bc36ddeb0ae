#include <QTest>

#include "models/walks/widestgap.h"

using namespace rosette;

namespace {

LonLat at(double east, double north) { return {-0.14 + east / 69100, 51.55 + north / 111195}; }

bool isAbout(double metres, double expected) { return std::abs(metres - expected) < 0.02 * expected + 1; }

} // namespace

/// How far the parts of a group of places lie from each other, on foot.
class TestWidestGap : public QObject
{
    Q_OBJECT

    /// A lane of 1 km, and another 50 m beside it that meets it only at its end.
    const StreetNetwork m_network{{{{at(0, 0), at(1000, 0)}, {}, 0}, {{at(0, 50), at(1000, 50), at(1000, 0)}, {}, 0}}};

    double gap(const QList<LonLat> &points) const
    {
        std::vector<NetworkPlace> places;
        for (const LonLat &point : points)
            places.push_back(m_network.nearest(point));
        return widestGap(places, m_network);
    }

private slots:
    void onePlaceHasNoGap() { QCOMPARE(gap({at(10, 0)}), 0.0); }
    void nothingIsNotConnected() { QVERIFY(gap({}) == StreetNetwork::kNoWay); }

    void alongAStreetItIsTheWidestBetweenNeighbours()
    {
        QVERIFY(isAbout(gap({at(700, 0), at(0, 0), at(500, 0), at(250, 0)}), 250));
    }

    void itIsWalkedAndNotFlown() { QVERIFY(isAbout(gap({at(900, 0), at(900, 50)}), 250)); }

    void theNearestOfAllCounts()
    {
        QVERIFY(isAbout(gap({at(0, 0), at(300, 0), at(600, 0), at(950, 0), at(950, 50)}), 350));
    }
};

QTEST_GUILESS_MAIN(TestWidestGap)
#include "tst_widestgap.moc"
