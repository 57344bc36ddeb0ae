#include <QFile>
#include <QTest>

#include "models/places/addressparser.h"
#include "models/tables/tablereader.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Addresses as councils write them, told apart.
class TestAddressParser : public QObject
{
    Q_OBJECT

private slots:
    void partsAreToldApart_data()
    {
        QTest::addColumn<QString>("lines"); // joined by |
        QTest::addColumn<QString>("flat");
        QTest::addColumn<QString>("building");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("locality");

        const auto row = [](const char *lines, const char *flat, const char *building, const char *number,
                            const char *street, const char *locality) {
            QTest::newRow(lines) << QString::fromUtf8(lines) << QString::fromUtf8(flat) << QString::fromUtf8(building)
                                 << QString::fromUtf8(number) << QString::fromUtf8(street)
                                 << QString::fromUtf8(locality);
        };
        row("8 Coleman Road|London", "", "", "8", "Coleman Road", "London");
        row("3 Connell Court, Lindal Road", "3", "Connell Court", "", "Lindal Road", "");
        row("3 Connell Court|Lindal Road|London", "3", "Connell Court", "", "Lindal Road", "London");
        row("14 South House, Coleman Road", "14", "South House", "", "Coleman Road", "");
        row("14 South House|London", "", "", "14", "South House", "London");
        row("56 Flat 1 Acre Road", "Flat 1", "", "56", "Acre Road", "");
        row("56, Flat 1, Acre Road", "Flat 1", "", "56", "Acre Road", "");
        row("1ST & 2ND|12 High Street", "1st & 2nd", "", "12", "High Street", "");
        row("1ST & 2ND FLOORS, 12 HIGH STREET|LONDON", "1st & 2nd Floors", "", "12", "High Street", "London");
        row("Flat 2, 54 Patshull Road|London", "Flat 2", "", "54", "Patshull Road", "London");
        row("Flat 28 Ferraro Heights|Ospringe Road|London", "Flat 28", "Ferraro Heights", "", "Ospringe Road",
            "London");
        row("Flat 28 Ferraro Heights|London", "Flat 28", "Ferraro Heights", "", "", "London");
        row("Flat B|38 Malden Road|London", "Flat B", "", "38", "Malden Road", "London");
        row("Flat 2 54 Patshull Road", "Flat 2", "", "54", "Patshull Road", "");
        row("55-57 Holmes Road|London", "", "", "55-57", "Holmes Road", "London");
        row("Top Floor Flat, 9-15 Sandall Road", "Top Floor Flat", "", "9-15", "Sandall Road", "");
        row("Top Floor Flat|24 Malden Road", "Top Floor Flat", "", "24", "Malden Road", "");
        row("Basement Flat 106 Gaisford Street", "Basement Flat", "", "106", "Gaisford Street", "");
        row("Basement|106 Gaisford Street", "Basement", "", "106", "Gaisford Street", "");
        row("Ground Floor Flat A, 3 Mill Lane", "Ground Floor Flat A", "", "3", "Mill Lane", "");
        row("Flat 1, A49 Islip Street", "Flat 1", "", "A49", "Islip Street", "");
        row("FLAT 1|56A CASTLE ROAD|LONDON", "Flat 1", "", "56A", "Castle Road", "London");
        row("13 PRINCE OF WALES ROAD|LONDON", "", "", "13", "Prince of Wales Road", "London");
        row("12|Acre Lane|London", "", "", "12", "Acre Lane", "London");
        row("12 1st Avenue", "", "", "12", "1st Avenue", "");
        row("1 Upper Park Road|London", "", "", "1", "Upper Park Road", "London");
        row("8 Coleman Road|Wood Green|London", "", "", "8", "Coleman Road", "Wood Green, London");
        row("5 Highbury Court|88 Highbury Avenue|Prestatyn", "5", "Highbury Court", "88", "Highbury Avenue",
            "Prestatyn");
        row("Flat 4|Connell Court|14 Lindal Road", "Flat 4", "Connell Court", "14", "Lindal Road", "");
        row("Rose Cottage|Mill Lane|Ambridge", "", "Rose Cottage", "", "Mill Lane", "Ambridge");
        row("The Flat|Shaws Corner|Bibbs Hall Lane|Welwyn", "The Flat", "Shaws Corner", "", "Bibbs Hall Lane",
            "Welwyn");
        row("Flat above the Crown|12 High Street", "Flat above the Crown", "", "12", "High Street", "");
        row("Belmont Farm|Tunstall|Richmond", "", "Belmont Farm", "", "", "Tunstall, Richmond");
        row("In the bin|Flat 2|3 Foo Road|London", "Flat 2", "In the bin", "3", "Foo Road", "London");
        row("2 Mill Row|Camden Road North|London", "2", "Mill Row", "", "Camden Road North", "London");
        row("Flat 1, 4 St. Pancras Way|London", "Flat 1", "", "4", "St. Pancras Way", "London");
        row("12 Trem y Castell|Llangollen", "", "", "12", "Trem y Castell", "Llangollen");
    }
    void partsAreToldApart()
    {
        QFETCH(QString, lines);
        const Address address = AddressParser().parse(lines.split(u'|'), {});
        QTEST(address.flat, "flat");
        QTEST(address.building, "building");
        QTEST(address.number, "number");
        QTEST(address.street, "street");
        QTEST(address.locality, "locality");
    }

    void repeatedPostcodeIsDropped()
    {
        const Address address = AddressParser().parse({u"4 Foo Road"_s, u"London"_s, u"E1\u00A01AA"_s}, u"E1 1AA"_s);
        QCOMPARE(address.street, u"Foo Road"_s);
        QCOMPARE(address.locality, u"London"_s);
        QCOMPARE(address.postcode, u"E1 1AA"_s);
    }

    void postcodeOfTheLastLineIsUsed()
    {
        const Address address = AddressParser().parse({u"4 Foo Road"_s, u"Edinburgh EH8 9AB"_s}, {});
        QCOMPARE(address.postcode, u"EH8 9AB"_s);
        QCOMPARE(address.locality, u"Edinburgh"_s);
    }

    void knownStreetSettlesDoubt()
    {
        const QStringList lines = {u"3 Connell Court"_s, u"Lindal Road"_s};
        const Address address = AddressParser({u"CONNELL COURT"_s}).parse(lines, {});
        QCOMPARE(address.number, u"3"_s);
        QCOMPARE(address.street, u"Connell Court"_s);
        QCOMPARE(address.locality, u"Lindal Road"_s);
    }

    void emptyLinesGiveAnEmptyAddress() { QVERIFY(AddressParser().parse({u""_s, u" \u00A0"_s}, {}).isEmpty()); }

    /// Each address of the register stands for a door of the borough's own list, part for part.
    void camdenAddressesEqualTheirDoors()
    {
        QSet<QString> doors;
        const auto list = TableReader::open(sharedData(u"register/camden-doors.csv"_s));
        ROSETTE_VERIFY(list);
        TableRow row;
        while (*(*list)->next(row))
            doors +=
                QStringList{row.cells.at(5), row.cells.at(6), row.cells.at(4), row.cells.at(3), row.cells.at(7)}.join(
                    u'|');

        const auto reader = TableReader::open(sharedData(u"register/camden-xpress-full.csv"_s));
        ROSETTE_VERIFY(reader);
        const AddressParser parser;
        int parsed = 0;
        while (*(*reader)->next(row)) {
            if (row.cells.at(8) == u"Other Electors"_s)
                continue;
            const Address address = parser.parse(row.cells.mid(8), row.cells.at(7));
            const QString key =
                QStringList{address.flat, address.building, address.number, address.street, address.postcode}.join(
                    u'|');
            QVERIFY2(doors.contains(key), qPrintable(key + u" line "_s + QString::number(row.line)));
            ++parsed;
        }
        QCOMPARE(parsed, 14295);
    }
};

QTEST_GUILESS_MAIN(TestAddressParser)
#include "tst_addressparser.moc"
