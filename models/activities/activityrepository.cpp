#include "models/activities/activityrepository.h"

#include <QCoreApplication>
#include <QUuid>

#include "models/activities/shiftrepository.h"
#include "models/base/clock.h"
#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT a.id, a.kind, a.title, a.date, a.start_time, a.end_time, a.pitch_id, p.name, a.round_id, r.name, a.ward_id, w.name, a.place,
       coalesce(a.lon, p.lon), coalesce(a.lat, p.lat), a.state, a.is_outside, a.agenda, a.note, a.calendar_uid, a.calendar_sequence,
       a.created_at, a.constituency
  FROM activities a
  LEFT JOIN pitches p ON p.id = a.pitch_id
  LEFT JOIN rounds r ON r.id = a.round_id
  LEFT JOIN wards w ON w.id = a.ward_id)"_L1;
constexpr auto kListSql = R"(
 WHERE (:kind = '' OR a.kind = :kind) AND (:from = '' OR a.date >= :from) AND (:to = '' OR a.date <= :to)
   AND (:ward IS NULL OR a.ward_id = :ward) AND (:pitch IS NULL OR a.pitch_id = :pitch) AND (:round IS NULL OR a.round_id = :round)
   AND (:title = '' OR instr(lower(a.title), lower(:title)) > 0)
   AND (:cancelled = 1 OR a.state <> 'cancelled')
 ORDER BY a.date, a.start_time, a.title, a.id)"_L1;
constexpr auto kFindSql = " WHERE a.id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO activities (id, kind, title, date, start_time, end_time, pitch_id, round_id, ward_id, place, lon, lat, state, is_outside, agenda,
                        note, calendar_uid, calendar_sequence, created_at, constituency)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE activities SET kind = ?, title = ?, date = ?, start_time = ?, end_time = ?, pitch_id = ?, round_id = ?, ward_id = ?, place = ?, lon = ?,
       lat = ?, state = ?, is_outside = ?, agenda = ?, note = ?, calendar_sequence = ?, constituency = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM activities WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("ActivityRepository", text); }
Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

Activity activityFrom(const Row &row)
{
    Activity a;
    a.id = row.id<ActivityId>(0);
    a.kind = activityKindFromKey(row.text(1)).value_or(ActivityKind::Meeting);
    a.title = row.text(2);
    a.date = row.date(3);
    a.start = row.time(4);
    a.end = row.time(5);
    a.pitch = row.id<PitchId>(6);
    a.pitchName = row.text(7);
    a.round = row.id<RoundId>(8);
    a.roundName = row.text(9);
    a.ward = row.id<WardId>(10);
    a.wardName = row.text(11);
    a.place = row.text(12);
    if (!row.isNull(13))
        a.point = LonLat{row.real(13), row.real(14)};
    a.state = activityStateFromKey(row.text(15));
    a.isOutside = row.boolean(16);
    a.agenda = row.text(17);
    a.note = row.text(18);
    a.calendarUid = row.text(19);
    a.calendarSequence = row.number(20);
    a.createdAtMs = row.integer(21);
    a.constituency = row.text(22);
    return a;
}

std::optional<double> lonOf(const Activity &a) { return a.point ? std::optional(a.point->lon) : std::nullopt; }
std::optional<double> latOf(const Activity &a) { return a.point ? std::optional(a.point->lat) : std::nullopt; }

Status mustExist(Connection &connection, const QString &table, const QVariant &id, const QString &message)
{
    if (id.isNull())
        return {};
    ROSETTE_ASSIGN(const qint64 count,
                   Statement(connection, u"SELECT count(*) FROM "_s + table + u" WHERE id = ?"_s).bindAll(id).scalar());
    return count > 0 ? Status() : Status(Error{ErrorCode::NotFound, message, {}});
}

Status validate(Connection &connection, const Activity &a)
{
    if (a.title.trimmed().isEmpty())
        return invalid(tr("Give it a title, such as “Station stall”."));
    if (!a.date.isValid())
        return invalid(tr("“%1” needs a date, such as Sat 23 May.").arg(a.title));
    if (a.date.year() < 1990 || a.date.year() > 2100)
        return invalid(tr("The year %1 of “%2” cannot be right.").arg(a.date.year()).arg(a.title));
    if (!a.start.isValid() || !a.end.isValid())
        return invalid(tr("“%1” needs a start and an end, such as 10:00 and 12:00.").arg(a.title));
    if (a.end <= a.start)
        return invalid(tr("“%1” would end at %2, before or when it starts at %3. Things that go on past midnight are "
                          "two activities.")
                           .arg(a.title, clockTime(a.end), clockTime(a.start)));
    if (a.point && !isOnEarth(*a.point))
        return invalid(
            tr("The place of “%1” lies outside the map: longitude comes first, then latitude.").arg(a.title));
    ROSETTE_CHECK(mustExist(connection, u"pitches"_s, a.pitch.toVariant(),
                            tr("The pitch of “%1” is not in the campaign.").arg(a.title)));
    ROSETTE_CHECK(mustExist(connection, u"rounds"_s, a.round.toVariant(),
                            tr("The round of “%1” is not in the campaign.").arg(a.title)));
    return mustExist(connection, u"wards"_s, a.ward.toVariant(),
                     tr("The ward of “%1” is not in the campaign.").arg(a.title));
}

/// What people have in their calendars and would miss if it changed unseen.
bool isSameEntry(const Activity &a, const Activity &b)
{
    const auto entry = [](const Activity &x) {
        return std::tuple(x.title, x.date, x.start, x.end, x.pitch, x.place, x.isCancelled());
    };
    return entry(a) == entry(b) && a.point == b.point;
}

/// A shift keeps its distance from a start that moved, and is cut where the activity became shorter.
Status moveShifts(Connection &connection, const Activity &before, const Activity &after)
{
    if (before.start == after.start && before.end == after.end)
        return {};
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::list(connection, after.id));
    const int moved = before.start.secsTo(after.start);
    const bool isSameLength = before.end.secsTo(after.end) == moved;
    for (Shift shift : shifts) {
        const bool isWhole = shift.start == before.start && shift.end == before.end;
        if (isWhole) {
            shift.start = after.start;
            shift.end = after.end;
        } else if (isSameLength) {
            shift.start = shift.start.addSecs(moved);
            shift.end = shift.end.addSecs(moved);
        } else {
            shift.start = std::max(shift.start, after.start);
            shift.end = std::min(shift.end, after.end);
        }
        if (shift.end <= shift.start) {
            return invalid(tr("The shift “%1” of “%2” would be left without time. Change or remove the shift first; "
                              "nothing was changed.")
                               .arg(shift.role, after.title));
        }
        ROSETTE_CHECK(ShiftRepository::update(connection, shift));
    }
    return {};
}

} // namespace

Result<QList<Activity>> ActivityRepository::list(Connection &connection, const ActivityFilter &filter)
{
    return Statement(connection, kSelectSql + kListSql)
        .bind(":kind"_L1, filter.kind ? toKey(*filter.kind) : QString())
        .bind(":from"_L1, filter.from)
        .bind(":to"_L1, filter.to)
        .bind(":ward"_L1, filter.ward)
        .bind(":pitch"_L1, filter.pitch)
        .bind(":round"_L1, filter.round)
        .bind(":title"_L1, filter.title)
        .bind(":cancelled"_L1, filter.withCancelled)
        .list(activityFrom);
}

Result<Activity> ActivityRepository::find(Connection &connection, ActivityId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(activityFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This activity is no longer in the campaign."), {}};
    return *found;
}

Result<ActivityId> ActivityRepository::insert(Connection &connection, Activity a)
{
    ROSETTE_CHECK(validate(connection, a));
    if (!a.id)
        a.id = newId<ActivityId>();
    if (a.calendarUid.isEmpty())
        a.calendarUid = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@rosette"_s;
    if (a.createdAtMs == 0)
        a.createdAtMs = SystemClock::instance().nowMs();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(a.id, toKey(a.kind), a.title.trimmed(), a.date, a.start, a.end, a.pitch, a.round, a.ward,
                               a.place.trimmed(), lonOf(a), latOf(a), toKey(a.state), a.isOutside, a.agenda, a.note,
                               a.calendarUid, a.calendarSequence, a.createdAtMs, a.constituency.trimmed())
                      .run());
    return a.id;
}

Status ActivityRepository::update(Connection &connection, const Activity &a)
{
    ROSETTE_CHECK(validate(connection, a));
    ROSETTE_ASSIGN(const Activity before, find(connection, a.id));
    const int sequence = before.calendarSequence + (isSameEntry(before, a) ? 0 : 1);
    ROSETTE_CHECK(Statement(connection, QString(kUpdateSql))
                      .bindAll(toKey(a.kind), a.title.trimmed(), a.date, a.start, a.end, a.pitch, a.round, a.ward,
                               a.place.trimmed(), lonOf(a), latOf(a), toKey(a.state), a.isOutside, a.agenda, a.note,
                               sequence, a.constituency.trimmed(), a.id)
                      .run());
    return moveShifts(connection, before, a);
}

Status ActivityRepository::cancel(Connection &connection, ActivityId id)
{
    ROSETTE_ASSIGN(Activity activity, find(connection, id));
    activity.state = ActivityState::Cancelled;
    return update(connection, activity);
}

Status ActivityRepository::remove(Connection &connection, ActivityId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
