#include <QTest>

#include "models/volunteers/availabilityparser.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Free text about times, as volunteers and their organisers write it.
class TestAvailabilityParser : public QObject
{
    Q_OBJECT

private slots:
    void textBecomesAWeek_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const QString &words) { QTest::newRow(text) << words; };
        row("weekday evenings", u"Mon–Fri 18:00–22:00"_s);
        row("Tue and Thu after 6pm", u"Tue, Thu from 18:00"_s);
        row("weekends", u"Sat, Sun all day"_s);
        row("Sat/Sun", u"Sat, Sun all day"_s);
        row("Sat mornings", u"Sat 06:00–12:00"_s);
        row("Weds afternoons", u"Wed 12:00–18:00"_s);
        row("school hours only", u"Mon–Fri only 09:00–15:00 · not Sat, Sun"_s);
        row("evenings except Monday", u"Mon not 18:00–22:00 · Tue–Sun 18:00–22:00"_s);
        row("any time", u"Mon–Sun all day"_s);
        row("Any time except Mondays", u"not Mon · Tue–Sun all day"_s);
        row("WEEKDAY EVENINGS", u"Mon–Fri 18:00–22:00"_s);
        row("Mon-Fri 9-3", u"Mon–Fri 09:00–15:00"_s);
        row("Mon to Wed evenings", u"Mon–Wed 18:00–22:00"_s);
        row("Sat mornings, Sun afternoons", u"Sat 06:00–12:00 · Sun 12:00–18:00"_s);
        row("Sat mornings and weekday evenings", u"Mon–Fri 18:00–22:00 · Sat 06:00–12:00"_s);
        row("weekends and Tue evenings", u"Tue 18:00–22:00 · Sat, Sun all day"_s);
        row("weekend mornings", u"Sat, Sun 06:00–12:00"_s);
        row("mornings on Tue and Thu", u"Tue, Thu 06:00–12:00"_s);
        row("weekends, weekdays if need be", u"Mon–Fri all day if need be · Sat, Sun all day"_s);
        row("Sat mornings, maybe Sun", u"Sat 06:00–12:00 · Sun all day if need be"_s);
        row("Sat 10-12", u"Sat 10:00–12:00"_s);
        row("Thursdays 6-8pm", u"Thu 18:00–20:00"_s);
        row("Thursdays 6.30 to 8.30", u"Thu 18:30–20:30"_s);
        row("Fri after 17:30", u"Fri from 17:30"_s);
        row("Sundays before noon", u"Sun until 12:00"_s);
        row("Sat until 2pm", u"Sat until 14:00"_s);
        row("Sat am", u"Sat 06:00–12:00"_s);
        row("weekends but not Sunday mornings", u"Sat all day · Sun only until 06:00, from 12:00"_s);
        row("only Sat mornings", u"not Mon–Fri, Sun · Sat only 06:00–12:00"_s);
        row("evenings and weekends", u"Mon–Fri 18:00–22:00 · Sat, Sun all day"_s);
        row("any evening", u"Mon–Sun 18:00–22:00"_s);
        row("Sat a.m.", u"Sat 06:00–12:00"_s);
        row("Sat mornings until 11", u"Sat 06:00–11:00"_s);
        row("alternate Saturdays", u"Sat all day if need be"_s);
        row("after school", u"Mon–Fri 15:00–18:00"_s);
        row("wknds", u"Sat, Sun all day"_s);
        row("Mon - Fri 9 - 5", u"Mon–Fri 09:00–17:00"_s);
        row("n/a", QString());
        row("-", QString());
        row("I am free at weekends", u"Sat, Sun all day"_s);
        row("", QString());
    }
    void textBecomesAWeek()
    {
        QFETCH(QString, words);
        const auto reading = AvailabilityParser::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(reading.isUnderstood(), qPrintable(reading.notUnderstood));
        QCOMPARE(reading.availability.words(), words);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("words");
        QTest::newRow("ask my wife") << u"ask my wife"_s << QString();
        QTest::newRow("Sat mornings when Arsenal play away") << u"when arsenal play away"_s << u"Sat 06:00–12:00"_s;
        QTest::newRow("not available") << u"not"_s << QString();
        QTest::newRow("after 25pm") << u"after 25pm"_s << QString();
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QString, rest);
        QFETCH(QString, words);
        const auto reading = AvailabilityParser::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(reading.notUnderstood, rest);
        QCOMPARE(reading.availability.words(), words);
    }
};

QTEST_GUILESS_MAIN(TestAvailabilityParser)
#include "tst_availabilityparser.moc"
