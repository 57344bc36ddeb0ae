#include <QTest>

#include "models/places/naturalkey.h"
#include "models/places/postcode.h"
#include "models/places/streetname.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Names, numbers and postcodes as people write them.
class TestStreetName : public QObject
{
    Q_OBJECT

private slots:
    void oneStreetHasOneKey_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"Acre Lane"_s << u"ACRE LANE"_s;
        QTest::newRow("short word") << u"Acre Ln"_s << u"Acre Lane"_s;
        QTest::newRow("saint and road") << u"St. John's Rd"_s << u"SAINT JOHNS ROAD"_s;
        QTest::newRow("saint and street") << u"St James St"_s << u"Saint James Street"_s;
        QTest::newRow("street before a direction") << u"High St North"_s << u"High Street North"_s;
        QTest::newRow("saint in the middle") << u"Great St. Helens"_s << u"Great Saint Helens"_s;
        QTest::newRow("typographic apostrophe") << u"Queen’s Crescent"_s << u"Queens Cres"_s;
        QTest::newRow("hyphen") << u"Stratford-upon-Avon Way"_s << u"Stratford upon Avon Way"_s;
        QTest::newRow("accent") << u"Café Mews"_s << u"Cafe Mews"_s;
        QTest::newRow("ampersand") << u"Marks & Co Yard"_s << u"Marks and Co Yard"_s;
        QTest::newRow("spaces") << u"  Camden   Park  Road "_s << u"Camden Park Road"_s;
    }

    void oneStreetHasOneKey()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(StreetName::key(a), StreetName::key(b));
    }

    void differentStreetsHaveDifferentKeys()
    {
        QVERIFY(StreetName::key(u"Acre Lane"_s) != StreetName::key(u"Acre Road"_s));
        QVERIFY(StreetName::key(u"The Grove"_s) != StreetName::key(u"Grove"_s));
        QVERIFY(StreetName::key(u"Court Street"_s) != StreetName::key(u"Court"_s));
        QCOMPARE(StreetName::key({}), QString());
    }

    void numbersAreInWalkingOrder()
    {
        const QStringList expected{u"1"_s,   u"2"_s,  u"9"_s,   u"10"_s,  u"10-12"_s, u"10A"_s,
                                   u"10b"_s, u"11"_s, u"100"_s, u"101"_s, u"1000"_s};
        for (qsizetype i = 1; i < expected.size(); ++i)
            QVERIFY2(naturalKey(expected[i - 1]) < naturalKey(expected[i]), qPrintable(expected[i]));
        QCOMPARE(naturalKey(u"10 a"_s), naturalKey(u"10A"_s));
        QCOMPARE(naturalKey(u"007"_s), naturalKey(u"7"_s));
    }

    void doorsAreInWalkingOrder()
    {
        struct Parts
        {
            QString number;
            QString building;
            QString flat;
        };
        const QList<Parts> expected{
            {u"2"_s, {}, {}},
            {u"10"_s, {}, {}},
            {u"10A"_s, {}, {}},
            {u"14"_s, {}, {}},
            {u"14"_s, {}, u"Basement Flat"_s},
            {u"14"_s, {}, u"Ground Floor Flat"_s},
            {u"14"_s, {}, u"First Floor Flat"_s},
            {u"14"_s, {}, u"Top Floor Flat"_s},
            {u"14"_s, {}, u"Flat 1"_s},
            {u"14"_s, {}, u"FLAT 2"_s},
            {u"14"_s, {}, u"Flat 10"_s},
            {u"14"_s, {}, u"Flat A"_s},
            {u"14"_s, u"Connell Court"_s, u"1"_s},
            {u"15"_s, {}, {}},
            {{}, u"Acre House"_s, u"2"_s},
            {{}, u"Connell Court"_s, u"Flat 1"_s},
            {{}, u"Connell Court"_s, u"Flat 11"_s},
        };
        for (qsizetype i = 1; i < expected.size(); ++i) {
            const Parts &a = expected[i - 1];
            const Parts &b = expected[i];
            QVERIFY2(doorSortKey(a.number, a.building, a.flat) < doorSortKey(b.number, b.building, b.flat),
                     qPrintable(QString::number(i)));
        }
    }

    void numbersHaveSides()
    {
        QCOMPARE(sideOf(u"13"_s), Side::Odd);
        QCOMPARE(sideOf(u"14A"_s), Side::Even);
        QCOMPARE(sideOf(u"15-17"_s), Side::Odd);
        QCOMPARE(sideOf(u"The Lodge"_s), Side::Unknown);
        QCOMPARE(leadingNumber(u"123b"_s), 123);
        QCOMPARE(leadingNumber(u"99999999999999"_s) > 0, true);
    }

    void postcodesAreTidied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tidy") << u"NW1 1AA"_s << u"NW1 1AA"_s;
        QTest::newRow("no space") << u"nw11aa"_s << u"NW1 1AA"_s;
        QTest::newRow("short") << u"N1 9AG"_s << u"N1 9AG"_s;
        QTest::newRow("long") << u"WC1A1AB"_s << u"WC1A 1AB"_s;
        QTest::newRow("wide") << u" NW5  2LL "_s << u"NW5 2LL"_s;
        QTest::newRow("word") << u"London"_s << QString();
        QTest::newRow("district only") << u"NW5"_s << QString();
        QTest::newRow("too long") << u"NW55 52LL"_s << QString();
    }

    void postcodesAreTidied()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(tidyPostcode(text), expected);
    }

    void postcodesHaveSectors()
    {
        QCOMPARE(outcodeOf(u"WC1A 1AB"_s), u"WC1A"_s);
        QCOMPARE(sectorOf(u"WC1A 1AB"_s), u"WC1A 1"_s);
        QCOMPARE(sectorOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestStreetName)
#include "tst_streetname.moc"
