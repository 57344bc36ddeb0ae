#include <QSignalSpy>
#include <QTest>

#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"
#include "ui/widgets/timefield.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// The three fields that take what people type.
class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void understandsDates_data();
    void understandsDates();
    void whatWasDoneLiesBehind_data();
    void whatWasDoneLiesBehind();
    void understandsTimes_data();
    void understandsTimes();
    void understandsQuantities_data();
    void understandsQuantities();
    void enterTakesTheDateOnce();
    void unreadableTextStaysAndKeepsTheDate();
    void arrowsStepADayAndAWeek();

private:
    FixedClock m_clock{QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC)}; // a Tuesday
};

void TestDateField::understandsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
    row("today", {2026, 5, 19});
    row("Tomorrow", {2026, 5, 20});
    row("sat", {2026, 5, 23});
    row("Saturday", {2026, 5, 23});
    row("tue", {2026, 5, 19});
    row("thurs", {2026, 5, 21});
    row("next sat", {2026, 5, 30});
    row("sat 23", {2026, 5, 23});
    row("sat 10", {2026, 10, 10});
    row("23", {2026, 5, 23});
    row("10", {2026, 6, 10});
    row("23 May", {2026, 5, 23});
    row("Sat 23 May", {2026, 5, 23});
    row("23rd of may", {2026, 5, 23});
    row("May 23", {2026, 5, 23});
    row("1 feb", {2027, 2, 1});
    row("29 feb", {2028, 2, 29});
    row("23/5", {2026, 5, 23});
    row("23/05/26", {2026, 5, 23});
    row("23.5.2027", {2027, 5, 23});
    row("2026-05-23", {2026, 5, 23});
    row("Sat 2 Jan 2027", {2027, 1, 2});
    row("+7", {2026, 5, 26});
    row("31 feb", {});
    row("31/2/2026", {});
    row("stall", {});
    row("may", {});
    row("5 6 7 8", {});
}

void TestDateField::understandsDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(DateField::parse(text, m_clock.today()).value_or(QDate()), date);
}

void TestDateField::whatWasDoneLiesBehind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
    row("sat", {2026, 5, 16});
    row("tue", {2026, 5, 19});
    row("10", {2026, 5, 10});
    row("21 Dec", {2025, 12, 21});
    row("yesterday", {2026, 5, 18});
    row("23.5.2027", {2027, 5, 23});
    row("stall", {});
}

void TestDateField::whatWasDoneLiesBehind()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(DateField::parseLookingBack(text, m_clock.today()).value_or(QDate()), date);
}

void TestDateField::understandsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *text, QTime time) { QTest::newRow(text) << QString::fromUtf8(text) << time; };
    row("10", {10, 0});
    row("1030", {10, 30});
    row("930", {9, 30});
    row("10:30", {10, 30});
    row("10.30am", {10, 30});
    row("6pm", {18, 0});
    row("6.15 PM", {18, 15});
    row("12am", {0, 0});
    row("12pm", {12, 0});
    row("noon", {12, 0});
    row("25", {});
    row("13pm", {});
    row("10:75", {});
    row("soon", {});
}

void TestDateField::understandsTimes()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(TimeField::parse(text).value_or(QTime()), time);
}

void TestDateField::understandsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << u"12"_s << 12;
    QTest::newRow("grouped") << u"1,200"_s << 1200;
    QTest::newRow("thousands") << u"2.5k"_s << 2500;
    QTest::newRow("bundles") << u"3 x 250"_s << 750;
    QTest::newRow("half a leaflet") << u"1.5"_s << -1;
    QTest::newRow("words") << u"many"_s << -1;
}

void TestDateField::understandsQuantities()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QCOMPARE(QuantityField::parse(text).value_or(-1), number);
}

void TestDateField::enterTakesTheDateOnce()
{
    DateField field(m_clock);
    QSignalSpy changed(&field, &DateField::dateChanged);
    QTest::keyClicks(&field, u"sat"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.date(), QDate(2026, 5, 23));
    QVERIFY(field.text().startsWith(u"Sat 23 May"));
    QCOMPARE(changed.size(), 1);
}

void TestDateField::unreadableTextStaysAndKeepsTheDate()
{
    DateField field(m_clock);
    field.setDate(QDate(2026, 5, 23));
    field.selectAll();
    QTest::keyClicks(&field, u"whenever"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"whenever"_s);
    QCOMPARE(field.date(), QDate(2026, 5, 23));
    QVERIFY(!field.hasAcceptableText());
}

void TestDateField::arrowsStepADayAndAWeek()
{
    DateField field(m_clock);
    field.setDate(QDate(2026, 5, 23));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2026, 5, 24));
    QTest::keyClick(&field, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(field.date(), QDate(2026, 5, 17));
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
