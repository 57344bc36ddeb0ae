#include <QTest>

#include "models/places/boundarycoverage.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// In thousandths of a degree from 0° east, 51° north: about 70 m and 111 m.
Outline box(double west, double south, double east, double north)
{
    const auto at = [](double x, double y) { return LonLat{x / 1000, 51 + y / 1000}; };
    return Outline(MultiPolygon{
        {Polygon{{{at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)}}}}});
}

BoundaryCoverage checked(const QList<BoundaryCoverage::Area> &areas)
{
    const Feedback feedback;
    const auto coverage = BoundaryCoverage::check(areas, feedback);
    return coverage ? *coverage : BoundaryCoverage();
}

} // namespace

/// Areas that should lie side by side.
class TestBoundaryCoverage : public QObject
{
    Q_OBJECT

private slots:
    void neighboursWithACommonBorderAreFine()
    {
        const BoundaryCoverage coverage =
            checked({{u"Elm"_s, box(0, 0, 10, 10)}, {u"Oak"_s, box(10, 0, 20, 10)}, {u"Ash"_s, box(0, 10, 20, 20)}});
        QCOMPARE(coverage.problems.size(), 0);
        QCOMPARE(coverage.slivers, 0);
    }

    void anOverlapIsNamedWithItsSize()
    {
        const BoundaryCoverage coverage = checked({{u"Elm"_s, box(0, 0, 10, 10)}, {u"Oak"_s, box(9, 0, 20, 10)}});
        QCOMPARE(coverage.overlaps, 1);
        QCOMPARE(coverage.problems.first().reason, u"“Elm” and “Oak” overlap by 78,085 m²."_s);
    }

    void aSliverIsOnlyCounted()
    {
        const BoundaryCoverage coverage = checked({{u"Elm"_s, box(0, 0, 10, 10)}, {u"Oak"_s, box(9.99, 0, 20, 10)}});
        QCOMPARE(coverage.problems.size(), 0);
        QCOMPARE(coverage.slivers, 1);
    }

    void aGapIsNamedWithThoseAroundIt()
    {
        const BoundaryCoverage coverage = checked({{u"Elm"_s, box(0, 0, 10, 20)},
                                                   {u"Oak"_s, box(20, 0, 30, 20)},
                                                   {u"Ash"_s, box(10, 0, 20, 8)},
                                                   {u"Fir"_s, box(10, 12, 20, 20)},
                                                   {u"Far"_s, box(50, 0, 60, 10)}});
        QCOMPARE(coverage.gaps, 1);
        QVERIFY(
            coverage.problems.first().reason.startsWith(u"Between “Elm”, “Oak”, “Ash” and “Fir” there is a gap of 31"));
        QVERIFY(coverage.problems.first().reason.endsWith(u" m²."));
    }

    void aLakeInsideOneWardIsNoGap()
    {
        Polygon elm = box(0, 0, 10, 10).polygons().polygons.first();
        elm.rings += box(4, 4, 6, 6).polygons().polygons.first().rings;
        const BoundaryCoverage coverage =
            checked({{u"Elm"_s, Outline(MultiPolygon{{elm}})}, {u"Oak"_s, box(10, 0, 20, 10)}});
        QCOMPARE(coverage.gaps, 0);
        const BoundaryCoverage filled =
            checked({{u"Elm"_s, Outline(MultiPolygon{{elm}})}, {u"Island"_s, box(4, 4, 6, 6)}});
        QCOMPARE(filled.problems.size(), 0);
    }

    void whatWasThereBeforeIsComparedWithTheFileOnly()
    {
        const BoundaryCoverage coverage = checked({{u"Elm"_s, box(0, 0, 10, 10)},
                                                   {u"Old"_s, box(5, 0, 15, 10), false},
                                                   {u"Older"_s, box(6, 0, 16, 10), false}});
        QCOMPARE(coverage.overlaps, 2);
        for (const ImportProblem &problem : coverage.problems)
            QVERIFY(problem.reason.contains(u"“Elm”") && problem.reason.contains(u"was here before"));
    }

    void cancelEndsIt()
    {
        Feedback feedback;
        feedback.cancel();
        const auto coverage = BoundaryCoverage::check({{u"Elm"_s, box(0, 0, 1, 1)}}, feedback);
        QVERIFY(!coverage);
        QCOMPARE(coverage.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBoundaryCoverage)
#include "tst_boundarycoverage.moc"
