#include <QTest>

#include "models/places/streetnumbers.h"
#include "models/places/streetspread.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLat = 51.5;

/// On a street that runs east: metres along it and to its left (north).
LonLat at(double along, double aside = 0)
{
    return {along / (111195.08 * std::cos(kLat * 3.14159265358979 / 180)), kLat + aside / 111195.08};
}

double metresOff(std::optional<LonLat> point, LonLat expected)
{
    return point ? metresBetween(*point, expected) : std::numeric_limits<double>::infinity();
}

} // namespace

/// Where a number must be that no map has: between mapped neighbours, or along its postcode.
class TestStreetNumbers : public QObject
{
    Q_OBJECT

private slots:
    void aNumberStandsBetweenItsNeighboursOnItsSide()
    {
        StreetNumbers numbers;
        numbers.add(1, at(0, 10));
        numbers.add(9, at(40, 10));
        numbers.add(2, at(0, -10));
        numbers.add(10, at(40, -10));
        QVERIFY(metresOff(numbers.estimate(5), at(20, 10)) < 0.5);
        QVERIFY(metresOff(numbers.estimate(6), at(20, -10)) < 0.5);
        QVERIFY(metresOff(numbers.estimate(9), at(40, 10)) < 0.1);
        QVERIFY(metresOff(numbers.estimate(13), at(40, 10)) < 0.5); // two doors on
        QVERIFY(!numbers.estimate(101));
    }

    void numbersThatRunOnAreNotTakenForSides()
    {
        StreetNumbers numbers;
        for (const int number : {1, 2, 3, 5, 6, 7})
            numbers.add(number, at(number * 8, 10));
        QVERIFY(metresOff(numbers.estimate(4), at(32, 10)) < 0.5);
    }

    void farNeighboursSayNothing()
    {
        StreetNumbers numbers;
        numbers.add(1, at(0));
        numbers.add(21, at(400));
        QVERIFY(!numbers.estimate(11));
        QVERIFY(!StreetNumbers().estimate(1));
    }

    void doorsOfAPostcodeAreSpreadAlongTheirSide()
    {
        StreetSpread spread;
        for (int number = 1; number <= 40; ++number) {
            const bool isOdd = number % 2 == 1;
            const QString postcode = (isOdd ? u"O"_s : u"E"_s) + QString::number(number / 20);
            spread.add(number, postcode, at(number < 20 ? 50 : 150, isOdd ? 12 : -12));
        }
        spread.settle({{at(0), at(200)}});
        const auto low = spread.place(1, u"O0"_s);
        const auto high = spread.place(19, u"O0"_s);
        QVERIFY(low && high);
        QVERIFY(low->lon < high->lon);
        QVERIFY(low->lat > kLat && high->lat > kLat);
        QVERIFY(spread.place(2, u"E0"_s)->lat < kLat);
        QVERIFY(metresOff(spread.place(9, u"O0"_s), at(50, 9)) < 10);
        QVERIFY(!spread.place(1, u"X9"_s));
    }

    void oneOrFarPostcodesTellNoDirection()
    {
        StreetSpread one;
        one.add(1, u"A"_s, at(50));
        one.add(3, u"A"_s, at(50));
        one.settle({{at(0), at(200)}});
        QVERIFY(!one.place(1, u"A"_s));
        StreetSpread far;
        far.add(1, u"A"_s, at(0, 500));
        far.add(99, u"B"_s, at(200, 500));
        far.settle({{at(0), at(200)}});
        QVERIFY(!far.place(1, u"A"_s));
    }
};

QTEST_GUILESS_MAIN(TestStreetNumbers)
#include "tst_streetnumbers.moc"
