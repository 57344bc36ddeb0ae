#include "app/cli/adding.h"

#include <QCoreApplication>

#include "models/activities/activityrepeat.h"
#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/repeatdates.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/roster.h"
#include "models/rounds/round.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// --place is a pitch's name, "lon,lat" or words. A stall's unknown place becomes a pitch, since stalls stand on
/// pitches.
Status setPlace(Adding &add, Activity &activity)
{
    const QString place = add.fields.text(u"place"_s);
    if (place.isEmpty())
        return {};
    if (const auto point = Fields::lonLat(place)) {
        activity.point = point;
        return {};
    }
    ROSETTE_ASSIGN(const auto pitch, PitchRepository::findByName(add.connection, place));
    if (pitch) {
        activity.pitch = pitch->id;
    } else if (activity.kind == ActivityKind::Stall) {
        ROSETTE_ASSIGN(activity.pitch,
                       PitchRepository::insert(add.connection, Pitch{.name = place, .ward = activity.ward}));
    } else {
        activity.place = place;
    }
    return {};
}

/// --role, --min and --max on a new activity make its first shift.
Status addFirstShift(Adding &add, const Activity &activity, ActivityId id)
{
    if (!add.fields.has(u"role"_s) && !add.fields.has(u"min"_s) && !add.fields.has(u"max"_s))
        return {};
    Shift shift{.activity = id, .start = activity.start, .end = activity.end};
    shift.role = add.fields.has(u"role"_s) ? add.fields.text(u"role"_s) : label(activity.kind).toLower();
    ROSETTE_ASSIGN(shift.minimum, add.fields.number(u"min"_s, 1));
    ROSETTE_ASSIGN(shift.maximum, add.fields.number(u"max"_s, std::max(shift.minimum, 1)));
    ROSETTE_CHECK(ShiftRepository::insert(add.connection, shift));
    return {};
}

/// --repeat weekly|fortnightly|monthly --until D [--except "August, D..D"] plans a new activity again, shifts and all.
Status addRepeats(Adding &add, const Activity &activity, ActivityId id)
{
    if (!add.fields.has(u"repeat"_s)) {
        const bool isIncomplete = add.fields.has(u"until"_s) || add.fields.has(u"except"_s);
        return isIncomplete ? Status(Error{ErrorCode::Invalid, tr("--until and --except go with --repeat."), {}})
                            : Status();
    }
    QList<std::pair<QString, Rhythm>> rhythms;
    for (const Rhythm rhythm : {Rhythm::Weekly, Rhythm::Fortnightly, Rhythm::Monthly})
        rhythms.append({toKey(rhythm), rhythm});
    Repeat repeat;
    ROSETTE_ASSIGN(repeat.rhythm, add.fields.choice(u"repeat"_s, rhythms, Rhythm::Weekly));
    ROSETTE_ASSIGN(repeat.until, add.fields.date(u"until"_s));
    ROSETTE_ASSIGN(repeat.leftOut, parseLeftOut(add.fields.text(u"except"_s), activity.date, repeat.until));
    ROSETTE_CHECK(repeatActivity(add.connection, id, repeatDates(activity.date, repeat)));
    return {};
}

Added addActivity(Adding &add, ActivityKind kind)
{
    Activity activity{.kind = kind};
    activity.title = add.fields.text(u"title"_s);
    ROSETTE_ASSIGN(activity.date, add.fields.date(u"date"_s));
    ROSETTE_ASSIGN(activity.start, add.fields.time(u"start"_s));
    ROSETTE_ASSIGN(activity.end, add.fields.time(u"end"_s));
    activity.note = add.fields.text(u"note"_s);
    activity.agenda = add.fields.text(u"agenda"_s);
    activity.constituency = add.fields.text(u"constituency"_s);
    ROSETTE_CHECK(setWard(add, activity.ward));
    ROSETTE_CHECK(setPlace(add, activity));
    if (add.fields.has(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round, RoundRepository::findByText(add.connection, add.fields.text(u"round"_s)));
        activity.round = round.id;
        activity.ward = activity.ward ? activity.ward : round.ward;
    }
    if (activity.title.isEmpty())
        activity.title = activity.pitch || !activity.place.isEmpty() ? add.fields.text(u"place"_s) : label(kind);
    ROSETTE_ASSIGN(const ActivityId id, ActivityRepository::insert(add.connection, activity));
    ROSETTE_CHECK(addFirstShift(add, activity, id));
    ROSETTE_CHECK(addRepeats(add, activity, id));
    return id.value();
}

Added addStall(Adding &add) { return addActivity(add, ActivityKind::Stall); }
Added addSession(Adding &add) { return addActivity(add, ActivityKind::Canvass); }
Added addLeafleting(Adding &add) { return addActivity(add, ActivityKind::Leafleting); }
Added addTelling(Adding &add) { return addActivity(add, ActivityKind::Telling); }
Added addMeeting(Adding &add) { return addActivity(add, ActivityKind::Meeting); }

Added addShift(Adding &add)
{
    ROSETTE_ASSIGN(const Activity activity, findActivity(add));
    Shift shift{.activity = activity.id, .start = activity.start, .end = activity.end};
    ROSETTE_ASSIGN(shift.role, add.fields.neededText(u"role"_s));
    if (add.fields.has(u"start"_s)) {
        ROSETTE_ASSIGN(shift.start, add.fields.time(u"start"_s));
    }
    if (add.fields.has(u"end"_s)) {
        ROSETTE_ASSIGN(shift.end, add.fields.time(u"end"_s));
    }
    ROSETTE_ASSIGN(shift.minimum, add.fields.number(u"min"_s, 1));
    ROSETTE_ASSIGN(shift.maximum, add.fields.number(u"max"_s, std::max(shift.minimum, 1)));
    if (add.fields.has(u"skill"_s)) {
        ROSETTE_ASSIGN(shift.skill, SkillRepository::findOrCreate(add.connection, add.fields.text(u"skill"_s)));
    }
    ROSETTE_ASSIGN(const ShiftId id, ShiftRepository::insert(add.connection, shift));
    return id.value();
}

Added addAssignment(Adding &add)
{
    ROSETTE_ASSIGN(const QString shift, add.fields.neededText(u"shift"_s));
    ROSETTE_ASSIGN(const QString name, add.fields.neededText(u"volunteer"_s));
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::findByName(add.connection, name));
    ROSETTE_ASSIGN(const AssignmentId id,
                   Roster::assign(add.connection, ShiftId(shift.toLongLong()), volunteer.id, add.campaign.clock()));
    return id.value();
}

} // namespace

Result<Activity> findActivity(Connection &c, const Fields &fields)
{
    ROSETTE_ASSIGN(const QString text, fields.neededText(u"activity"_s));
    bool isId = false;
    const ActivityId id(text.toLongLong(&isId));
    if (isId)
        return ActivityRepository::find(c, id);
    ActivityFilter filter;
    if (fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(filter.from, fields.date(u"date"_s));
        filter.to = filter.from;
    }
    ROSETTE_ASSIGN(const auto activities, ActivityRepository::list(c, filter));
    for (const Activity &activity : activities) {
        if (activity.title.compare(text, Qt::CaseInsensitive) == 0)
            return activity;
    }
    return Error{ErrorCode::NotFound,
                 tr("There is no activity “%1”; `list activities` shows them with their ids.").arg(text),
                 {}};
}

QList<Addition> activityAdditions()
{
    const QStringList planned{u"title"_s, u"date"_s,   u"start"_s,  u"end"_s,   u"place"_s,
                              u"ward"_s,  u"min"_s,    u"max"_s,    u"role"_s,  u"note"_s,
                              u"round"_s, u"agenda"_s, u"repeat"_s, u"until"_s, u"except"_s,
                              u"constituency"_s};
    return {
        {u"stall"_s, planned, addStall},
        {u"session"_s, planned, addSession},
        {u"leafleting"_s, planned, addLeafleting},
        {u"telling"_s, planned, addTelling},
        {u"meeting"_s, planned, addMeeting},
        {u"shift"_s, {u"activity"_s, u"role"_s, u"start"_s, u"end"_s, u"min"_s, u"max"_s, u"skill"_s}, addShift},
        {u"assignment"_s, {u"shift"_s, u"volunteer"_s}, addAssignment},
    };
}

} // namespace rosette::cli
