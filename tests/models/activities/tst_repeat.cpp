#include <QTest>

#include "models/activities/activityrepeat.h"
#include "models/activities/activityrepository.h"
#include "models/activities/kit.h"
#include "models/activities/repeatdates.h"
#include "models/activities/shiftrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Every Saturday but not in August.
class TestRepeat : public QObject
{
    Q_OBJECT

    static QStringList isoDates(const QList<QDate> &dates)
    {
        QStringList list;
        for (const QDate date : dates)
            list += date.toString(Qt::ISODate);
        return list;
    }

private slots:
    void datesFollowTheRhythm_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QStringList>("dates");
        QTest::newRow("every week, the last day included") << QDate(2026, 5, 23) << Rhythm::Weekly << QDate(2026, 6, 6)
                                                           << QStringList{u"2026-05-30"_s, u"2026-06-06"_s};
        QTest::newRow("over the clocks' change in spring") << QDate(2026, 3, 22) << Rhythm::Weekly << QDate(2026, 4, 6)
                                                           << QStringList{u"2026-03-29"_s, u"2026-04-05"_s};
        QTest::newRow("over the clocks' change in autumn")
            << QDate(2026, 10, 18) << Rhythm::Weekly << QDate(2026, 11, 1)
            << QStringList{u"2026-10-25"_s, u"2026-11-01"_s};
        QTest::newRow("every two weeks over the New Year")
            << QDate(2026, 12, 26) << Rhythm::Fortnightly << QDate(2027, 1, 30)
            << QStringList{u"2027-01-09"_s, u"2027-01-23"_s};
        QTest::newRow("the second Saturday") << QDate(2026, 5, 9) << Rhythm::Monthly << QDate(2026, 8, 31)
                                             << QStringList{u"2026-06-13"_s, u"2026-07-11"_s, u"2026-08-08"_s};
        QTest::newRow("a fifth Saturday is the last of each month")
            << QDate(2026, 1, 31) << Rhythm::Monthly << QDate(2026, 5, 31)
            << QStringList{u"2026-02-28"_s, u"2026-03-28"_s, u"2026-04-25"_s, u"2026-05-30"_s};
        QTest::newRow("the first day of months") << QDate(2026, 11, 1) << Rhythm::Monthly << QDate(2027, 2, 28)
                                                 << QStringList{u"2026-12-06"_s, u"2027-01-03"_s, u"2027-02-07"_s};
        QTest::newRow("the leap day") << QDate(2028, 2, 29) << Rhythm::Monthly << QDate(2028, 4, 30)
                                      << QStringList{u"2028-03-28"_s, u"2028-04-25"_s};
        QTest::newRow("nothing in time") << QDate(2026, 5, 23) << Rhythm::Weekly << QDate(2026, 5, 29) << QStringList{};
        QTest::newRow("an end before the beginning")
            << QDate(2026, 5, 23) << Rhythm::Weekly << QDate(2026, 1, 1) << QStringList{};
        QTest::newRow("no end") << QDate(2026, 5, 23) << Rhythm::Weekly << QDate() << QStringList{};
    }
    void datesFollowTheRhythm()
    {
        QFETCH(QDate, first);
        QFETCH(Rhythm, rhythm);
        QFETCH(QDate, until);
        QFETCH(QStringList, dates);
        QCOMPARE(isoDates(repeatDates(first, {rhythm, until, {}})), dates);
    }

    void monthsAndDaysAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("dates");
        // Fortnightly from Sat 4 Jul to 28 Nov 2026.
        const QStringList rest{u"2026-09-12"_s, u"2026-09-26"_s, u"2026-10-10"_s,
                               u"2026-10-24"_s, u"2026-11-07"_s, u"2026-11-21"_s};
        const QStringList summer{u"2026-07-18"_s, u"2026-08-01"_s, u"2026-08-15"_s, u"2026-08-29"_s};
        QTest::newRow("nothing") << u" , "_s << summer + rest;
        QTest::newRow("a month") << u"August"_s << QStringList{summer.first()} + rest;
        QTest::newRow("months, short and low") << u"jul, aug"_s << rest;
        QTest::newRow("a range with dots") << u"2026-07-18..2026-08-29"_s << rest;
        QTest::newRow("a range in words") << u"18 July to 29 Aug"_s << rest;
        QTest::newRow("a range with a dash") << u"18/7 – 29/8/2026"_s << rest;
        QTest::newRow("one day") << u"18 Jul"_s << summer.mid(1) + rest;
        QTest::newRow("another year") << u"18 Jul 2027"_s << summer + rest;
    }
    void monthsAndDaysAreLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, dates);
        const QDate first(2026, 7, 4);
        const QDate until(2026, 11, 28);
        const auto leftOut = parseLeftOut(text, first, until);
        ROSETTE_VERIFY(leftOut);
        QCOMPARE(isoDates(repeatDates(first, {Rhythm::Fortnightly, until, *leftOut})), dates);
    }

    void aRangeWithoutYearsGoesOverEachNewYear()
    {
        const QDate first(2026, 12, 12);
        const QDate until(2028, 1, 8);
        const auto leftOut = parseLeftOut(u"24 Dec - 2 Jan"_s, first, until);
        ROSETTE_VERIFY(leftOut);
        const QStringList dates = isoDates(repeatDates(first, {Rhythm::Weekly, until, *leftOut}));
        for (const QString &date : {u"2026-12-26"_s, u"2027-01-02"_s, u"2027-12-25"_s, u"2028-01-01"_s})
            QVERIFY2(!dates.contains(date), qPrintable(date));
        for (const QString &date : {u"2026-12-19"_s, u"2027-01-09"_s, u"2027-12-18"_s, u"2028-01-08"_s})
            QVERIFY2(dates.contains(date), qPrintable(date));
        // Looking from January the range has begun in the year before.
        const auto begun = parseLeftOut(u"24 Dec - 2 Jan"_s, QDate(2027, 1, 1), QDate(2027, 3, 1));
        QVERIFY(!isoDates(repeatDates(QDate(2026, 12, 26), {Rhythm::Weekly, until, *begun})).contains(u"2027-01-02"_s));
    }

    void whatIsNoDayIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Augustus", "32 Aug", "31/2", "3 Aug to", "1 Aug to 2 Aug to 3 Aug", "5", "2026-08-31..2026-08-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoDayIsNamed()
    {
        QFETCH(QString, text);
        const auto leftOut = parseLeftOut(u"May, "_s + text, QDate(2026, 5, 23), QDate(2026, 12, 31));
        QVERIFY(!leftOut);
        QVERIFY2(leftOut.error().message.contains(u"“%1”"_s.arg(text)), qPrintable(leftOut.error().message));
    }

    void copiesHaveShiftsAndKitButNobodyAndAnEntryOfTheirOwn()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto table = KitRepository::insert(c, {.name = u"Table"_s});
        const auto stall = ActivityRepository::insert(
            c, {.title = u"Stall"_s, .date = QDate(2026, 3, 28), .start = QTime(1, 30), .end = QTime(4, 0)});
        ROSETTE_VERIFY(stall);
        ROSETTE_VERIFY(PackingListRepository::save(c, *stall, *table, {}));
        ROSETTE_VERIFY(ShiftRepository::insert(c, {.activity = *stall,
                                                   .role = u"stall"_s,
                                                   .start = QTime(2, 0),
                                                   .end = QTime(3, 0),
                                                   .minimum = 2,
                                                   .maximum = 4}));
        ROSETTE_VERIFY(ActivityRepository::cancel(c, *stall));

        // The night in which the clocks go forward, too.
        const auto made = repeatActivity(c, *stall, {QDate(2026, 3, 29), QDate(2026, 4, 4)});
        ROSETTE_VERIFY(made);
        QCOMPARE(made->size(), 2);
        const Activity original = *ActivityRepository::find(c, *stall);
        const Activity copy = *ActivityRepository::find(c, made->first());
        QCOMPARE(copy.date, QDate(2026, 3, 29));
        QCOMPARE(copy.start, QTime(1, 30));
        QCOMPARE(copy.state, ActivityState::Planned);
        QVERIFY(copy.calendarUid != original.calendarUid && !copy.calendarUid.isEmpty());
        QCOMPARE(copy.calendarSequence, 0);
        const auto shifts = ShiftRepository::list(c, copy.id);
        QCOMPARE(shifts->size(), 1);
        QCOMPARE(shifts->first().start, QTime(2, 0));
        QCOMPARE(shifts->first().minimum, 2);
        QCOMPARE(PackingListRepository::list(c, copy.id)->first().kit, *table);
    }

    void noDayAndTooManyAreRefused()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto stall = ActivityRepository::insert(
            c, {.title = u"Stall"_s, .date = QDate(2026, 3, 28), .start = QTime(10, 0), .end = QTime(12, 0)});
        QVERIFY(!repeatActivity(c, *stall, {}));
        const auto dates = repeatDates(QDate(2026, 3, 28), {Rhythm::Weekly, QDate(2096, 1, 1), {}});
        QVERIFY(!repeatActivity(c, *stall, dates));
        QCOMPARE(ActivityRepository::list(c)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRepeat)
#include "tst_repeat.moc"
