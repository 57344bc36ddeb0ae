#include "models/activities/activitytalks.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = "SELECT a.id,"_L1;
constexpr auto kStallsSql = " FROM activities a WHERE a.kind = 'stall' AND (:pitch = 0 OR a.pitch_id = :pitch)"_L1;

} // namespace

Result<QHash<ActivityId, int>> recordedTalks(Connection &connection, PitchId pitch)
{
    QHash<ActivityId, int> talks;
    ROSETTE_CHECK(Statement(connection, kSelectSql + kRecordedTalksSql + kStallsSql)
                      .bind(":pitch"_L1, pitch.value())
                      .forEach([&](const Row &row) {
                          if (row.number(1) > 0)
                              talks.insert(row.id<ActivityId>(0), row.number(1));
                      }));
    return talks;
}

} // namespace rosette
