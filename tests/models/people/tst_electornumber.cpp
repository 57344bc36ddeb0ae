#include <QTest>

#include "models/people/electornumber.h"
#include "models/people/personname.h"
#include "models/people/phonenumber.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Elector numbers, names and phones in all the ways in which files write them.
class TestElectorNumber : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadFromTheRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("district");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << u"KAA-12"_s << u"KAA"_s << 12 << u""_s << u"KAA-12"_s;
        QTest::newRow("suffix") << u"KAA-12/1"_s << u"KAA"_s << 12 << u"1"_s << u"KAA-12/1"_s;
        QTest::newRow("hyphen before suffix") << u"PD1-136-2"_s << u"PD1"_s << 136 << u"2"_s << u"PD1-136/2"_s;
        QTest::newRow("suffix 0") << u"PD1-136-0"_s << u"PD1"_s << 136 << u""_s << u"PD1-136"_s;
        QTest::newRow("district with strokes")
            << u"KD-2/2-289/1"_s << u"KD-2/2"_s << 289 << u"1"_s << u"KD-2/2-289/1"_s;
        QTest::newRow("number alone") << u"123"_s << u""_s << 123 << u""_s << u"123"_s;
        QTest::newRow("number and suffix") << u"123/1"_s << u""_s << 123 << u"1"_s << u"123/1"_s;
        QTest::newRow("decimal") << u"123.5"_s << u""_s << 123 << u"5"_s << u"123/5"_s;
        QTest::newRow("district with number") << u"BW1-4/1"_s << u"BW1"_s << 4 << u"1"_s << u"BW1-4/1"_s;
        QTest::newRow("merged with a space") << u"KAA 12"_s << u"KAA"_s << 12 << u""_s << u"KAA-12"_s;
        QTest::newRow("space, then stroke") << u"KAA 12/1"_s << u"KAA"_s << 12 << u"1"_s << u"KAA-12/1"_s;
        QTest::newRow("merged") << u"KAA12"_s << u"KAA"_s << 12 << u""_s << u"KAA-12"_s;
        QTest::newRow("strokes only") << u"KAA/12/1"_s << u"KAA"_s << 12 << u"1"_s << u"KAA-12/1"_s;
        QTest::newRow("one stroke") << u"KAA/12"_s << u"KAA"_s << 12 << u""_s << u"KAA-12"_s;
        QTest::newRow("district with a stroke") << u"KD-2/2-289"_s << u"KD-2/2"_s << 289 << u""_s << u"KD-2/2-289"_s;
        QTest::newRow("district with a hyphen") << u"KD-2-289"_s << u"KD-2"_s << 289 << u""_s << u"KD-2-289"_s;
        QTest::newRow("spaces around strokes") << u"KAA - 12 / 1"_s << u"KAA"_s << 12 << u"1"_s << u"KAA-12/1"_s;
        QTest::newRow("dashes") << u"KAA–12—1"_s << u"KAA"_s << 12 << u"1"_s << u"KAA-12/1"_s;
        QTest::newRow("zeros before") << u"KAA-0012"_s << u"KAA"_s << 12 << u""_s << u"KAA-12"_s;
        QTest::newRow("spreadsheet's decimal") << u"12.0"_s << u""_s << 12 << u""_s << u"12"_s;
        QTest::newRow("spreadsheet's apostrophe") << u"'0012"_s << u""_s << 12 << u""_s << u"12"_s;
        QTest::newRow("spreadsheet's formula") << u"=\"012\""_s << u""_s << 12 << u""_s << u"12"_s;
        QTest::newRow("letter") << u"KAA-12a"_s << u"KAA"_s << 12 << u"A"_s << u"KAA-12/A"_s;
        QTest::newRow("letter after a stroke") << u"KAA-12/A"_s << u"KAA"_s << 12 << u"A"_s << u"KAA-12/A"_s;
        QTest::newRow("anonymous entry") << u"KAA-12 N"_s << u"KAA"_s << 12 << u"N"_s << u"KAA-12/N"_s;
    }
    void textIsReadFromTheRight()
    {
        QFETCH(QString, text);
        const auto number = ElectorNumber::parse(text);
        QVERIFY(number);
        QTEST(number->district, "district");
        QTEST(number->number, "number");
        QTEST(number->suffix, "suffix");
        QTEST(number->text(), "printed");
    }

    void whatIsNoNumberIsRefused()
    {
        for (const QString &text : {u""_s, u"KAA"_s, u"KAA-"_s, u"0"_s, u"KAA-0"_s, u"12/"_s, u"99999999999"_s})
            QVERIFY2(!ElectorNumber::parse(text), qPrintable(text));
    }

    void partsMayBeMerged()
    {
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"12"_s, u"1"_s)->text(), u"KAA-12/1"_s);
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"12"_s, u"0"_s)->text(), u"KAA-12"_s);
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"12"_s, u""_s)->text(), u"KAA-12"_s);
        QCOMPARE(ElectorNumber::fromParts(u""_s, u"KAA-12/1"_s, u""_s)->text(), u"KAA-12/1"_s);
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"12/1"_s, u""_s)->text(), u"KAA-12/1"_s);
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"12-1"_s, u""_s)->text(), u"KAA-12/1"_s);
        QCOMPARE(ElectorNumber::fromParts(u"1"_s, u"1-12"_s, u""_s)->text(), u"1-12"_s);
        QCOMPARE(ElectorNumber::fromParts(u"KAA"_s, u"kaa-12"_s, u""_s)->text(), u"KAA-12"_s);
        QCOMPARE(ElectorNumber::fromParts(u"'01"_s, u"'012"_s, u"'0"_s)->text(), u"01-12"_s);
        QVERIFY(!ElectorNumber::fromParts(u"KAA"_s, u"KAB-12"_s, u""_s));
        QVERIFY(!ElectorNumber::fromParts(u"KAA"_s, u"twelve"_s, u""_s));
    }

    void surnameFirstIsToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("forename");
        QTest::newRow("plain") << u"Rossetti Ivy S"_s << u"Rossetti"_s << u"Ivy S"_s;
        QTest::newRow("particle") << u"De Rosa Yusuf"_s << u"De Rosa"_s << u"Yusuf"_s;
        QTest::newRow("two particles") << u"VAN DER BERG LILY"_s << u"van der Berg"_s << u"Lily"_s;
        QTest::newRow("comma") << u"Rossetti Smith, Ivy"_s << u"Rossetti Smith"_s << u"Ivy"_s;
        QTest::newRow("one word") << u"Aristotle"_s << u"Aristotle"_s << u""_s;
    }
    void surnameFirstIsToldApart()
    {
        QFETCH(QString, text);
        const PersonName name = PersonName::fromSurnameFirst(text);
        QTEST(name.surname, "surname");
        QTEST(name.forename, "forename");
    }

    void surnameLastIsToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("forename");
        QTest::newRow("plain") << u"Ivy Saqib Rossetti"_s << u"Rossetti"_s << u"Ivy Saqib"_s;
        QTest::newRow("particles") << u"LILY VAN DER BERG"_s << u"van der Berg"_s << u"Lily"_s;
        QTest::newRow("one word") << u"Aristotle"_s << u"Aristotle"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    }
    void surnameLastIsToldApart()
    {
        QFETCH(QString, text);
        const PersonName name = PersonName::fromSurnameLast(text);
        QTEST(name.surname, "surname");
        QTEST(name.forename, "forename");
    }

    void nameKeyForgivesSpelling()
    {
        const QString key = PersonName{u"Ívy-Mae"_s, u"O’Núñez"_s}.key();
        QCOMPARE(key, u"onunez, ivy mae"_s);
        QCOMPARE((PersonName{u"IVY MAE"_s, u"O'NUNEZ"_s}.key()), key);
        QCOMPARE((PersonName{u""_s, u"Aristotle"_s}.key()), u"aristotle"_s);
        QCOMPARE(PersonName().key(), QString());
    }

    void phonesAreNormalised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isMobile");
        const QString mobile = u"+447700900123"_s;
        QTest::newRow("plain") << u"07700900123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("spaces") << u"07700 900 123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("international") << u"+44 7700 900123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("with zero in brackets") << u"+44 (0)7700-900123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("zero lost") << u"7700900123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("double zero") << u"0044 7700 900123"_s << u"07700 900123"_s << mobile << true;
        QTest::newRow("London") << u"02079460018"_s << u"020 7946 0018"_s << u"+442079460018"_s << false;
    }
    void phonesAreNormalised()
    {
        QFETCH(QString, text);
        const auto phone = PhoneNumber::parse(text);
        QVERIFY(phone);
        QTEST(phone->display, "display");
        QTEST(phone->key, "key");
        QTEST(phone->isMobile, "isMobile");
    }

    void whatIsNoPhoneIsRefused()
    {
        for (const QString &text : {u""_s, u"ask her"_s, u"12"_s, u"0770090012345678"_s})
            QVERIFY2(!PhoneNumber::parse(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestElectorNumber)
#include "tst_electornumber.moc"
