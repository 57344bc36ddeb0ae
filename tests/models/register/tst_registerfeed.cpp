#include <QTest>

#include "models/register/numberlines.h"
#include "models/register/registerfeed.h"
#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rows read ahead in another thread, and the memory of numbers.
class TestRegisterFeed : public QObject
{
    Q_OBJECT

    static std::unique_ptr<RegisterReader> reader()
    {
        auto opened = RegisterReader::open(camdenRegister(u"xpress"_s, u"full"_s), QDate(2026, 5, 23));
        return opened ? std::move(opened).value() : nullptr;
    }

private slots:
    void givesTheRowsOfTheReader()
    {
        const auto plain = reader();
        const auto source = reader();
        QVERIFY(plain && source);
        const AddressParser parser;
        RegisterFeed feed(*source, parser);
        RegisterRow expected;
        QString expectedRejection;
        int rows = 0;
        while (plain->next(expected, expectedRejection).valueOr(false)) {
            QVERIFY(feed.next().valueOr(false));
            const RegisterRow &row = feed.row();
            QCOMPARE(row.line, expected.line);
            QCOMPARE(row.number.text(), expected.number.text());
            QCOMPARE(row.nameKey, expected.name.key());
            QCOMPARE(bool(row.keyed), expected.hasAddress());
            if (row.keyed)
                QCOMPARE(row.keyed->address, parser.parse(expected.addressLines, expected.postcode));
            QCOMPARE(feed.rejection(), expectedRejection);
            QCOMPARE(feed.sourceText(), plain->sourceText());
            ++rows;
        }
        QVERIFY(rows > 14000);
        QVERIFY(!feed.next().valueOr(true));
        QCOMPARE(source->rows(), plain->rows());
    }

    void stopsWhenNobodyWantsMore()
    {
        const auto source = reader();
        QVERIFY(source);
        const AddressParser parser;
        RegisterFeed feed(*source, parser);
        QVERIFY(feed.next().valueOr(false));
    }

    void numbersAreMetOnce()
    {
        NumberLines lines;
        for (int number = 1; number <= 5000; ++number) {
            QCOMPARE(lines.earlier({u"KAA"_s, number, {}}, number + 1), 0);
            QCOMPARE(lines.earlier({u"KAB"_s, number, {}}, number + 1), 0);
        }
        QCOMPARE(lines.earlier({u"KAA"_s, 7, {}}, 9000), 8);
        QCOMPARE(lines.earlier({u"KAA"_s, 7, u"1"_s}, 9000), 0);
        QCOMPARE(lines.earlier({u"KAA"_s, 7, u"1"_s}, 9001), 9000);
    }
};

QTEST_GUILESS_MAIN(TestRegisterFeed)
#include "tst_registerfeed.moc"
