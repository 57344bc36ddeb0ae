#include <libical/ical.h>

#include <memory>

#include <QTest>
#include <QTimeZone>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/output/calendar.h"
#include "models/rota/roster.h"
#include "tests/support/testcampaign.h"
#include "tests/support/weektown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// What somebody's calendar program holds after it opened files one after the other: an entry is known by its UID, a
/// lower SEQUENCE is old news, a cancelled entry goes.
class OpenedCalendar
{
public:
    struct Entry
    {
        int sequence = 0;
        QString summary;
        QDateTime start; ///< in London, by the file's own time zone
    };

    void open(const QByteArray &file)
    {
        const Component calendar(icalparser_parse_string(file.constData()), &icalcomponent_free);
        if (!calendar || !icalrestriction_check(calendar.get()) || icalcomponent_count_errors(calendar.get()) > 0)
            qFatal("no calendar: %s", file.constData());
        icaltimezone *zone = zoneOf(calendar.get());
        for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
            take(event, zone);
        icaltimezone_free(zone, 1);
    }
    const QHash<QString, Entry> &entries() const { return m_entries; }
    QStringList summaries() const
    {
        QStringList list;
        for (const Entry &entry : m_entries)
            list += entry.summary;
        list.sort();
        return list;
    }
    Entry entryOf(const QString &summary) const
    {
        for (const Entry &entry : m_entries) {
            if (entry.summary == summary)
                return entry;
        }
        return {};
    }

private:
    static icaltimezone *zoneOf(icalcomponent *calendar)
    {
        icaltimezone *zone = icaltimezone_new();
        icaltimezone_set_component(
            zone, icalcomponent_new_clone(icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT)));
        return zone;
    }
    void take(icalcomponent *event, icaltimezone *zone)
    {
        const QString uid = QString::fromUtf8(icalcomponent_get_uid(event));
        const int sequence = icalcomponent_get_sequence(event);
        const auto known = m_sequences.constFind(uid);
        if (known != m_sequences.constEnd() && sequence < *known)
            return;
        m_sequences.insert(uid, sequence);
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) {
            m_entries.remove(uid);
            return;
        }
        const qint64 start = icaltime_as_timet_with_zone(icalcomponent_get_dtstart(event), zone);
        m_entries.insert(uid, {sequence, QString::fromUtf8(icalcomponent_get_summary(event)),
                               QDateTime::fromSecsSinceEpoch(start, QTimeZone("Europe/London"))});
    }

    QHash<QString, Entry> m_entries;
    QHash<QString, int> m_sequences; ///< of cancelled ones too
};

} // namespace

/// Calendars as other people's programs read them.
class TestCalendar : public QObject
{
    Q_OBJECT

    static QByteArray written(WeekTown &town, VolunteerId volunteer = {}, QDate from = {}, QDate to = {})
    {
        const auto entries =
            exportCalendar(town.context(), from.isValid() ? from : town.monday,
                           to.isValid() ? to : town.monday.addDays(6), town.path(u"c.ics"_s), volunteer);
        if (!entries)
            qFatal("%s", qPrintable(entries.error().message));
        return town.read(u"c.ics"_s);
    }
    static void changeStall(WeekTown &town, const std::function<void(Activity &)> &how)
    {
        town.change([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(Activity stall, ActivityRepository::find(c, town.stall));
            how(stall);
            return ActivityRepository::update(c, stall);
        });
    }

private slots:
    void linesAreAsTheStandardWants()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        changeStall(town, [](Activity &stall) {
            stall.title =
                u"Café stall, “spring”; a title so long that it goes over several lines, with ümläuts and — dashes"_s;
        });
        const QByteArray file = written(town);
        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        QByteArray unfolded;
        for (const QByteArray &line : file.chopped(2).split('\n')) {
            const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
            QVERIFY2(content.size() <= 75, line.constData());
            unfolded += content.startsWith(' ') ? content.mid(1) : "\n" + content;
        }
        QCOMPARE(file.count('\n'), file.count("\r\n"));
        QVERIFY2(
            QString::fromUtf8(unfolded).contains(
                u"SUMMARY:Café stall\\, “spring”\\; a title so long that it goes over several lines\\, with ümläuts and — dashes"_s),
            unfolded.constData());
    }

    void timesAreThoseOfLondonOnAnyDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("winter") << QDate(2026, 1, 17);
        QTest::newRow("before summer time") << QDate(2026, 3, 28);
        QTest::newRow("the day summer time begins") << QDate(2026, 3, 29);
        QTest::newRow("summer") << QDate(2026, 7, 4);
        QTest::newRow("the day it ends") << QDate(2026, 10, 25);
        QTest::newRow("after it") << QDate(2026, 10, 26);
        QTest::newRow("another year") << QDate(2027, 3, 28);
    }
    void timesAreThoseOfLondonOnAnyDay()
    {
        QFETCH(QDate, day);
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        changeStall(town, [&](Activity &stall) { stall.date = day; });
        OpenedCalendar calendar;
        calendar.open(written(town, {}, day, day));
        const QDateTime meant(day, QTime(10, 0), QTimeZone("Europe/London"));
        QCOMPARE(calendar.entryOf(u"Station stall"_s).start, meant);
    }

    void anUnchangedPlanSaysTheSameAgain()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar first;
        OpenedCalendar second;
        first.open(written(town));
        second.open(written(town));
        QCOMPARE(first.summaries(), (QStringList{u"Open meeting"_s, u"Station stall"_s}));
        QCOMPARE(second.entryOf(u"Station stall"_s).sequence, first.entryOf(u"Station stall"_s).sequence);
    }

    void whatMovedOutOfTheWeekIsBroughtAlong()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar calendar;
        calendar.open(written(town));
        changeStall(town, [](Activity &stall) { stall.date = stall.date.addDays(7); });
        calendar.open(written(town));
        QCOMPARE(calendar.entries().size(), 2);
        QCOMPARE(calendar.entryOf(u"Station stall"_s).start.date(), town.saturday.addDays(7));
    }

    void whatIsCancelledOrRemovedGoes()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar calendar;
        calendar.open(written(town));
        town.change([&](Connection &c) -> Status {
            ROSETTE_CHECK(ActivityRepository::cancel(c, town.stall));
            return ActivityRepository::remove(c, town.meeting);
        });
        const QByteArray file = written(town);
        QCOMPARE(file.count("STATUS:CANCELLED"), 2);
        calendar.open(file);
        QVERIFY(calendar.entries().isEmpty());
        OpenedCalendar late; // for whoever left the last one unopened it is said again
        late.open(written(town));
        QVERIFY(late.entries().isEmpty());
    }

    void aTitleThatComesBackIsNewsToo()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar calendar;
        for (const QString &title : {u"Station stall"_s, u"Market stall"_s, u"Station stall"_s}) {
            changeStall(town, [&](Activity &stall) { stall.title = title; });
            calendar.open(written(town));
            QVERIFY2(calendar.summaries().contains(title), qPrintable(calendar.summaries().join(u", "_s)));
        }
    }

    void ownCalendarFollowsTheRota()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar toms;
        toms.open(written(town, town.tom));
        QCOMPARE(toms.summaries(), QStringList{u"Station stall (stall)"_s});
        QCOMPARE(toms.entryOf(u"Station stall (stall)"_s).start.time(), QTime(10, 0));
        town.change([&](Connection &c) -> Status { // from the morning to the afternoon
            ROSETTE_ASSIGN(const QList<Assignment> on, AssignmentRepository::list(c, town.morning));
            for (const Assignment &assignment : on) {
                if (assignment.volunteer == town.tom)
                    ROSETTE_CHECK(Roster::move(c, assignment.id, town.afternoon, test.clock()));
            }
            return {};
        });
        toms.open(written(town, town.tom));
        QCOMPARE(toms.entries().size(), 1);
        QCOMPARE(toms.entryOf(u"Station stall (stall)"_s).start.time(), QTime(12, 0));
    }

    void ownCalendarIsNobodyElses()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QByteArray bens = written(town, town.ben);
        QVERIFY2(!bens.contains("Open meeting") && !bens.contains("07700"), bens.constData());
        OpenedCalendar family; // one calendar for two who live together
        family.open(bens);
        family.open(written(town, town.tom));
        QCOMPARE(family.entries().size(), 2);
        family.open(written(town, town.dora)); // may not be named, so there is nothing for her
        QCOMPARE(family.entries().size(), 2);
    }

    void shiftThatChangesItsTimesIsNews()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        OpenedCalendar bens;
        bens.open(written(town, town.ben));
        const int before = bens.entryOf(u"Station stall (stall)"_s).sequence;
        town.change([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(Shift shift, ShiftRepository::find(c, town.afternoon));
            shift.start = QTime(13, 0);
            return ShiftRepository::update(c, shift);
        });
        bens.open(written(town, town.ben));
        QVERIFY(bens.entryOf(u"Station stall (stall)"_s).sequence > before);
        QCOMPARE(bens.entryOf(u"Station stall (stall)"_s).start.time(), QTime(13, 0));
    }
};

QTEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
