#include "models/output/calendartext.h"

#include <memory>

#include <libical/ical.h>

namespace rosette {

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

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

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

/// What is published names who publishes it (RFC 5546); a campaign need not have an address.
icalproperty *organizer(const QString &name)
{
    icalproperty *property = icalproperty_new_organizer("invalid:nomail");
    icalproperty_add_parameter(property, icalparameter_new_cn(name.toUtf8().constData()));
    return property;
}

icalcomponent *toComponent(const CalendarEntry &entry, const QString &name, qint64 nowMs)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(toIcalUtc(nowMs)));
    add(icalproperty_new_sequence(entry.sequence));
    add(organizer(name));
    addLocalTime(component, icalproperty_new_dtstart(toIcalTime(entry.date, entry.start)));
    addLocalTime(component, icalproperty_new_dtend(toIcalTime(entry.date, entry.end)));
    add(icalproperty_new_summary(entry.summary.toUtf8().constData()));
    if (!entry.place.isEmpty())
        add(icalproperty_new_location(entry.place.toUtf8().constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(entry.description.toUtf8().constData()));
    if (entry.point)
        add(icalproperty_new_geo({entry.point->lat, entry.point->lon}));
    add(icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return component;
}

} // namespace

QByteArray calendarText(const QList<CalendarEntry> &entries, const QString &name, qint64 nowMs)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Rosette//Campaign book//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *title = icalproperty_new_x(name.toUtf8().constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(kTimeZone));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), toComponent(entry, name, nowMs));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace rosette
