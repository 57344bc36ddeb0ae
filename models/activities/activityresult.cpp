#include "models/activities/activityresult.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT r.activity_id, r.conversations, r.sign_ups, r.voter_registrations, r.leaflets_out, r.weather, r.trouble
  FROM activity_results r)"_L1;
constexpr auto kFindSql = " WHERE r.activity_id = ?"_L1;
constexpr auto kBetweenSql = R"(
  JOIN activities a ON a.id = r.activity_id
 WHERE (:from = '' OR a.date >= :from) AND (:to = '' OR a.date <= :to))"_L1;
constexpr auto kToTypeSql = R"(
SELECT a.id FROM activities a
 WHERE a.kind = 'stall' AND a.state <> 'cancelled' AND a.is_outside = 0 AND a.date >= :from
   AND (a.date < :today OR (a.date = :today AND a.end_time <= :time))
   AND NOT EXISTS (SELECT 1 FROM activity_results r WHERE r.activity_id = a.id)
 ORDER BY a.date DESC, a.start_time DESC, a.id)"_L1;
constexpr auto kSaveSql = R"(
INSERT INTO activity_results (id, activity_id, conversations, sign_ups, voter_registrations, leaflets_out, weather, trouble)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (activity_id) DO UPDATE SET conversations = excluded.conversations, sign_ups = excluded.sign_ups,
       voter_registrations = excluded.voter_registrations, leaflets_out = excluded.leaflets_out, weather = excluded.weather,
       trouble = excluded.trouble)"_L1;

ActivityResult resultFrom(const Row &row)
{
    return {row.id<ActivityId>(0), row.number(1), row.number(2), row.number(3),
            row.number(4),         row.text(5),   row.text(6)};
}

} // namespace

Result<QHash<ActivityId, ActivityResult>> ActivityResultRepository::listBetween(Connection &connection, QDate from,
                                                                                QDate to)
{
    QHash<ActivityId, ActivityResult> results;
    ROSETTE_CHECK(Statement(connection, kSelectSql + kBetweenSql)
                      .bind(":from"_L1, from)
                      .bind(":to"_L1, to)
                      .forEach([&](const Row &row) { results.insert(row.id<ActivityId>(0), resultFrom(row)); }));
    return results;
}

Result<QList<ActivityId>> ActivityResultRepository::stallsToType(Connection &connection, QDate from,
                                                                 const QDateTime &now)
{
    return Statement(connection, QString(kToTypeSql))
        .bind(":from"_L1, from)
        .bind(":today"_L1, now.date())
        .bind(":time"_L1, now.time())
        .list([](const Row &row) { return row.id<ActivityId>(0); });
}

Result<ActivityResult> ActivityResultRepository::find(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(activity).first(resultFrom));
    return found.value_or(ActivityResult{.activity = activity});
}

Status ActivityResultRepository::save(Connection &connection, const ActivityResult &r)
{
    if (std::min({r.conversations, r.signUps, r.voterRegistrations, r.leafletsOut}) < 0)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("ActivityResultRepository", "What a stall gave cannot be below 0."),
                     {}};
    return Statement(connection, QString(kSaveSql))
        .bindAll(newIdValue(), r.activity, r.conversations, r.signUps, r.voterRegistrations, r.leafletsOut, r.weather,
                 r.trouble)
        .run();
}

} // namespace rosette
