#include "models/output/calendar.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/output/calendartext.h"
#include "models/output/exportformat.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Calendar", text); }

CalendarEntry entryOf(const Activity &activity)
{
    return {.uid = activity.calendarUid,
            .volunteer = {},
            .activity = activity.id,
            .sequence = activity.calendarSequence,
            .summary = activity.title,
            .place = activity.whereText(),
            .date = activity.date,
            .start = activity.start,
            .end = activity.end,
            .isCancelled = activity.isCancelled(),
            .point = activity.point};
}

CalendarEntry wholeActivity(const PlanActivity &planned)
{
    CalendarEntry entry = entryOf(planned.activity);
    QStringList lines;
    for (const PlanShift &shift : planned.shifts) {
        const QString names = namesText(shift, false);
        lines += u"%1: %2"_s.arg(roleText(shift, planned.activity), names.isEmpty() ? tr("open") : names);
    }
    entry.description = lines.join(u'\n');
    return entry;
}

/// What the volunteer should know: with whom, who takes over, what to bring.
QString ownWords(const PlanActivity &planned, const PlanShift &shift, VolunteerId volunteer)
{
    QStringList lines;
    QStringList others;
    for (const PlanPerson &person : shift.people) {
        if (person.volunteer != volunteer)
            others += person.name;
    }
    if (!others.isEmpty())
        lines += tr("With %1").arg(others.join(u", "_s));
    if (!shift.relief.isEmpty())
        lines += tr("Relieved by %1").arg(shift.relief);
    for (const PlanKit &kit : planned.kit) {
        if (kit.bringer == volunteer)
            lines += tr("Please bring: %1").arg(kit.name);
    }
    return lines.join(u'\n');
}

/// The volunteer's own shifts, each an entry that stays itself when the activity moves.
QList<CalendarEntry> ownShifts(const PlanActivity &planned, VolunteerId volunteer)
{
    QList<CalendarEntry> entries;
    for (const PlanShift &shift : planned.shifts) {
        if (!shift.has(volunteer))
            continue;
        CalendarEntry entry = entryOf(planned.activity);
        entry.uid = u"shift-%1-%2-%3"_s.arg(QString::number(shift.shift.id.value()), QString::number(volunteer.value()),
                                            planned.activity.calendarUid);
        entry.volunteer = volunteer;
        entry.summary = u"%1 (%2)"_s.arg(planned.activity.title, shift.shift.role);
        entry.start = shift.shift.start;
        entry.end = shift.shift.end;
        entry.description = ownWords(planned, shift, volunteer);
        entries += entry;
    }
    return entries;
}

QList<CalendarEntry> entriesOf(const ReleasablePlan &plan, VolunteerId volunteer)
{
    QList<CalendarEntry> entries;
    for (const PlanActivity &planned : plan.activities) {
        if (planned.activity.isOutside)
            continue;
        if (volunteer)
            entries += ownShifts(planned, volunteer);
        else
            entries += wholeActivity(planned);
    }
    return entries;
}

/// The plan's entries, so that whoever had an earlier calendar is brought up to date: sequences go up with changes, and
/// what was said of these days before and holds no more is said once more, at its new day or as cancelled.
class CalendarMaker
{
public:
    CalendarMaker(const ExportContext &context, VolunteerId volunteer)
        : m_context(context)
        , m_volunteer(volunteer)
    {
    }

    Status make(const ReleasablePlan &plan, QDate from, QDate to);
    const QList<CalendarEntry> &entries() const { return m_entries; }

private:
    const CalendarEntry *find(const QString &uid) const;
    Status addFormer(const CalendarEntry &told);
    /// As it is planned now, on a day outside of the calendar's; nothing when it is not.
    Result<std::optional<CalendarEntry>> elsewhere(const CalendarEntry &told) const;
    void count(CalendarEntry &entry, const CalendarEntry &told) const;

    const ExportContext &m_context;
    VolunteerId m_volunteer;
    QList<CalendarEntry> m_entries;
};

const CalendarEntry *CalendarMaker::find(const QString &uid) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const CalendarEntry &entry) { return entry.uid == uid; });
    return found == m_entries.cend() ? nullptr : &*found;
}

Result<std::optional<CalendarEntry>> CalendarMaker::elsewhere(const CalendarEntry &told) const
{
    if (!told.activity)
        return std::optional<CalendarEntry>();
    ROSETTE_ASSIGN(const Activity activity, ActivityRepository::find(m_context.connection, told.activity));
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(m_context, activity.date, activity.date));
    for (const CalendarEntry &entry : entriesOf(plan, m_volunteer)) {
        if (entry.uid == told.uid)
            return std::optional(entry);
    }
    return std::optional<CalendarEntry>();
}

Status CalendarMaker::addFormer(const CalendarEntry &told)
{
    ROSETTE_ASSIGN(std::optional<CalendarEntry> now, elsewhere(told));
    if (!now) {
        now = told;
        now->isCancelled = true;
    }
    m_entries += *now;
    return {};
}

void CalendarMaker::count(CalendarEntry &entry, const CalendarEntry &told) const
{
    entry.sequence = std::max(entry.sequence, told.sequence + (entry.saysTheSameAs(told) ? 0 : 1));
}

Status CalendarMaker::make(const ReleasablePlan &plan, QDate from, QDate to)
{
    ROSETTE_ASSIGN(const QList<CalendarEntry> told, CalendarEntryRepository::list(m_context.connection, m_volunteer));
    m_entries = entriesOf(plan, m_volunteer);
    for (const CalendarEntry &former : told) {
        if (former.date >= from && former.date <= to && !find(former.uid))
            ROSETTE_CHECK(addFormer(former));
    }
    for (CalendarEntry &entry : m_entries) {
        for (const CalendarEntry &former : told) {
            if (former.uid == entry.uid)
                count(entry, former);
        }
    }
    return {};
}

Status remember(const ExportContext &context, const QList<CalendarEntry> &entries)
{
    ROSETTE_CHECK(context.file.change(context.connection, [&](Connection &c) -> Status {
        for (const CalendarEntry &entry : entries)
            ROSETTE_CHECK(CalendarEntryRepository::save(c, entry));
        return {};
    }));
    return {};
}

QString calendarName(const ReleasablePlan &plan, VolunteerId volunteer)
{
    const QString campaign = plan.clearance.campaign().name;
    return volunteer ? tr("%1: my shifts").arg(campaign) : campaign;
}

} // namespace

Result<int> exportCalendar(const ExportContext &context, QDate from, QDate to, const QString &path,
                           VolunteerId volunteer)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, from, to));
    return exportCalendar(context, plan, from, to, path, volunteer);
}

Result<int> exportCalendar(const ExportContext &context, const ReleasablePlan &plan, QDate from, QDate to,
                           const QString &path, VolunteerId volunteer)
{
    CalendarMaker maker(context, volunteer);
    ROSETTE_CHECK(maker.make(plan, from, to));
    const int count = int(maker.entries().size());
    const QByteArray text = calendarText(maker.entries(), calendarName(plan, volunteer), context.clock.nowMs());
    const ReleaseNote note{tr("Calendar"), exportFormatKey(ExportFormat::Ics), periodText(from, to), count,
                           volunteer ? 1 : plan.people};
    ROSETTE_CHECK(Gate::release(context.file, context.connection, plan.clearance, note, path, context.clock,
                                [&](QIODevice &device) { return writeText(device, QString::fromUtf8(text)); }));
    ROSETTE_CHECK(remember(context, maker.entries()));
    return count;
}

} // namespace rosette
