#include "models/activities/shiftrepository.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT s.id, s.activity_id, s.role, s.start_time, s.end_time, s.minimum, s.maximum, s.skill_id, k.name, a.date
  FROM shifts s JOIN activities a ON a.id = s.activity_id LEFT JOIN skills k ON k.id = s.skill_id)"_L1;
constexpr auto kListSql = " WHERE s.activity_id = ? ORDER BY s.start_time, s.role NOT LIKE '%lead%', s.role, s.id"_L1;
constexpr auto kListBetweenSql = R"(
 WHERE a.date BETWEEN ? AND ? AND a.state <> 'cancelled'
 ORDER BY a.date, s.start_time, s.role NOT LIKE '%lead%', s.role, s.id)"_L1;
constexpr auto kFindSql = " WHERE s.id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO shifts (id, activity_id, role, start_time, end_time, minimum, maximum, skill_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE shifts SET role = ?, start_time = ?, end_time = ?, minimum = ?, maximum = ?, skill_id = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM shifts WHERE id = ?"_L1;
constexpr auto kFilledSql =
    "SELECT count(*) FROM assignments WHERE shift_id = ? AND state NOT IN ('declined', 'no-show')"_L1;

QString tr(const char *text) { return QCoreApplication::translate("ShiftRepository", text); }
Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

Shift shiftFrom(const Row &row)
{
    return {row.id<ShiftId>(0), row.id<ActivityId>(1), row.text(2),        row.time(3), row.time(4),
            row.number(5),      row.number(6),         row.id<SkillId>(7), row.text(8), row.date(9)};
}

Status validate(Connection &connection, const Shift &s)
{
    if (s.role.trimmed().isEmpty())
        return invalid(tr("A shift needs a role, such as “canvasser”."));
    ROSETTE_ASSIGN(const Activity activity, ActivityRepository::find(connection, s.activity));
    if (!s.start.isValid() || !s.end.isValid() || s.end <= s.start)
        return invalid(tr("The shift “%1” must end after it starts.").arg(s.role));
    if (s.start < activity.start || s.end > activity.end) {
        return invalid(
            tr("The shift “%1” (%2) does not lie within “%3” (%4).")
                .arg(s.role, timeRange(s.start, s.end), activity.title, timeRange(activity.start, activity.end)));
    }
    if (s.minimum < 0)
        return invalid(tr("The least number of people for “%1” cannot be below 0.").arg(s.role));
    if (s.maximum < 1)
        return invalid(tr("The shift “%1” must have room for at least one person.").arg(s.role));
    if (s.maximum < s.minimum) {
        return invalid(tr("The shift “%1” wants at least %2 but at most %3 people; the second must not be smaller.")
                           .arg(s.role)
                           .arg(s.minimum)
                           .arg(s.maximum));
    }
    return {};
}

} // namespace

bool Shift::isLead() const { return role.contains("lead"_L1, Qt::CaseInsensitive); }

Result<QList<Shift>> ShiftRepository::list(Connection &connection, ActivityId activity)
{
    return Statement(connection, kSelectSql + kListSql).bindAll(activity).list(shiftFrom);
}

Result<QList<Shift>> ShiftRepository::listBetween(Connection &connection, QDate from, QDate to)
{
    return Statement(connection, kSelectSql + kListBetweenSql).bindAll(from, to).list(shiftFrom);
}

Result<Shift> ShiftRepository::find(Connection &connection, ShiftId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(shiftFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This shift is no longer in the campaign."), {}};
    return *found;
}

Result<ShiftId> ShiftRepository::insert(Connection &connection, Shift s)
{
    ROSETTE_CHECK(validate(connection, s));
    if (!s.id)
        s.id = newId<ShiftId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(s.id, s.activity, s.role.simplified(), s.start, s.end, s.minimum, s.maximum, s.skill)
                      .run());
    return s.id;
}

Status ShiftRepository::update(Connection &connection, const Shift &s)
{
    ROSETTE_CHECK(validate(connection, s));
    ROSETTE_ASSIGN(const qint64 filled, Statement(connection, QString(kFilledSql)).bindAll(s.id).scalar());
    if (filled > s.maximum) {
        return Error{
            ErrorCode::Conflict,
            tr("%1 people are on the shift “%2” already, so it cannot take at most %3. Take somebody off first.")
                .arg(filled)
                .arg(s.role)
                .arg(s.maximum),
            {}};
    }
    return Statement(connection, QString(kUpdateSql))
        .bindAll(s.role.simplified(), s.start, s.end, s.minimum, s.maximum, s.skill, s.id)
        .run();
}

Status ShiftRepository::replaceAll(Connection &connection, const Activity &activity, const QList<Shift> &shifts)
{
    ROSETTE_ASSIGN(const QList<Shift> before, list(connection, activity.id));
    const auto withId = [](const QList<Shift> &list, ShiftId id) {
        return std::find_if(list.begin(), list.end(), [id](const Shift &shift) { return shift.id == id; });
    };
    for (const Shift &old : before) {
        if (withId(shifts, old.id) == shifts.end())
            ROSETTE_CHECK(remove(connection, old.id));
    }
    for (Shift shift : shifts) {
        const auto old = withId(before, shift.id);
        shift.activity = activity.id;
        shift.start = old != before.end() ? old->start : activity.start;
        shift.end = old != before.end() ? old->end : activity.end;
        if (shift.id)
            ROSETTE_CHECK(update(connection, shift));
        else
            ROSETTE_CHECK(insert(connection, shift));
    }
    return {};
}

Status ShiftRepository::remove(Connection &connection, ShiftId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
