#include "models/output/calendar.h"

#include <libical/ical.h>

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/exportformat.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTimeZoneId = "Europe/London";
constexpr auto kTimeZone = "BEGIN:VTIMEZONE\r\n"
                           "TZID:Europe/London\r\n"
                           "BEGIN:DAYLIGHT\r\n"
                           "TZNAME:BST\r\n"
                           "DTSTART:19810329T010000\r\n"
                           "TZOFFSETFROM:+0000\r\n"
                           "TZOFFSETTO:+0100\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                           "END:DAYLIGHT\r\n"
                           "BEGIN:STANDARD\r\n"
                           "TZNAME:GMT\r\n"
                           "DTSTART:19961027T020000\r\n"
                           "TZOFFSETFROM:+0100\r\n"
                           "TZOFFSETTO:+0000\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                           "END:STANDARD\r\n"
                           "END:VTIMEZONE\r\n";

QString tr(const char *text)
{
    return QCoreApplication::translate("Calendar", text);
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// What one entry of the calendar says.
struct Event
{
    QString uid;
    int sequence = 0;
    QString summary;
    QString place;
    QString description;
    QDate date;
    QTime start;
    QTime end;
    bool isCancelled = false;
};

icaltimetype toIcalTime(QDate date, QTime time)
{
    icaltimetype value = icaltime_null_time();
    value.year = date.year();
    value.month = date.month();
    value.day = date.day();
    value.hour = time.hour();
    value.minute = time.minute();
    value.is_date = 0;
    return value;
}

icaltimetype toIcalUtc(qint64 utcMs)
{
    return icaltime_from_timet_with_zone(time_t(utcMs / 1000), 0, icaltimezone_get_utc_timezone());
}

void addLocalTime(icalcomponent *event, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(kTimeZoneId));
    icalcomponent_add_property(event, property);
}

icalcomponent *toComponent(const Event &event, qint64 nowMs)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(toIcalUtc(nowMs)));
    add(icalproperty_new_sequence(event.sequence));
    addLocalTime(component, icalproperty_new_dtstart(toIcalTime(event.date, event.start)));
    addLocalTime(component, icalproperty_new_dtend(toIcalTime(event.date, event.end)));
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    if (!event.place.isEmpty())
        add(icalproperty_new_location(event.place.toUtf8().constData()));
    if (!event.description.isEmpty())
        add(icalproperty_new_description(event.description.toUtf8().constData()));
    add(icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return component;
}

Event eventOf(const Activity &activity)
{
    Event event;
    event.uid = activity.calendarUid;
    event.sequence = activity.calendarSequence;
    event.summary = activity.title;
    event.place = activity.whereText();
    event.date = activity.date;
    event.start = activity.start;
    event.end = activity.end;
    event.isCancelled = activity.isCancelled();
    return event;
}

Event wholeActivity(const PlanActivity &planned)
{
    Event event = eventOf(planned.activity);
    QStringList lines;
    for (const PlanShift &shift : planned.shifts) {
        const QString names = namesText(shift, false);
        lines += u"%1: %2"_s.arg(roleText(shift, planned.activity), names.isEmpty() ? tr("open") : names);
    }
    event.description = lines.join(u'\n');
    return event;
}

/// The volunteer's own shifts, each an entry that stays itself when the activity moves.
QList<Event> ownShifts(const PlanActivity &planned, VolunteerId volunteer)
{
    QList<Event> events;
    for (const PlanShift &shift : planned.shifts) {
        const bool isOn = std::any_of(shift.people.cbegin(), shift.people.cend(), [&](const PlanPerson &person) { return person.volunteer == volunteer; });
        if (!isOn)
            continue;
        Event event = eventOf(planned.activity);
        event.uid = u"shift-%1-%2"_s.arg(QString::number(shift.shift.id.value()), planned.activity.calendarUid);
        event.summary = u"%1 (%2)"_s.arg(planned.activity.title, shift.shift.role);
        event.start = shift.shift.start;
        event.end = shift.shift.end;
        events += event;
    }
    return events;
}

QList<Event> eventsOf(const ReleasablePlan &plan, VolunteerId volunteer)
{
    QList<Event> events;
    for (const PlanActivity &planned : plan.activities) {
        if (planned.activity.isOutside)
            continue;
        if (volunteer)
            events += ownShifts(planned, volunteer);
        else
            events += wholeActivity(planned);
    }
    return events;
}

QByteArray calendarText(const QList<Event> &events, const QString &name, qint64 nowMs)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Rosette//Campaign book//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(kTimeZone));
    for (const Event &event : events)
        icalcomponent_add_component(calendar.get(), toComponent(event, nowMs));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace

Result<int> exportCalendar(const ExportContext &context, QDate from, QDate to, const QString &path, VolunteerId volunteer)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, from, to));
    const QList<Event> events = eventsOf(plan, volunteer);
    const QByteArray text = calendarText(events, plan.clearance.campaign().name, context.clock.nowMs());
    const ReleaseNote note{tr("Calendar"), exportFormatKey(ExportFormat::Ics), shortDate(from), int(events.size()), plan.people};
    ROSETTE_CHECK(Gate::release(context.file, context.connection, plan.clearance, note, path, context.clock, [&](QIODevice &device) -> Status {
        if (device.write(text) == text.size())
            return {};
        return Error{ErrorCode::Io, tr("The calendar could not be written."), device.errorString()};
    }));
    return int(events.size());
}

} // namespace rosette
