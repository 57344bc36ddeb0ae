#include "models/activities/activityresult.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindSql = R"(
SELECT activity_id, conversations, sign_ups, voter_registrations, leaflets_out, weather, trouble FROM activity_results WHERE activity_id = ?)"_L1;
constexpr auto kSaveSql = R"(
INSERT INTO activity_results (id, activity_id, conversations, sign_ups, voter_registrations, leaflets_out, weather, trouble)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (activity_id) DO UPDATE SET conversations = excluded.conversations, sign_ups = excluded.sign_ups,
       voter_registrations = excluded.voter_registrations, leaflets_out = excluded.leaflets_out, weather = excluded.weather,
       trouble = excluded.trouble)"_L1;

} // namespace

Result<ActivityResult> ActivityResultRepository::find(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const auto found,
                   Statement(connection, QString(kFindSql)).bindAll(activity).first([](const Row &row) {
                       return ActivityResult{row.id<ActivityId>(0), row.number(1), row.number(2), row.number(3),
                                             row.number(4),         row.text(5),   row.text(6)};
                   }));
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
