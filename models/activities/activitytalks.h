#pragma once

#include <QHash>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// As SQL: the people spoken to at the activity that the query around it calls `a`, as recorded one by one; a person
/// counts once. A stall gave this or what was typed of it, whichever is more.
inline constexpr QLatin1String kRecordedTalksSql(R"(
   (SELECT count(DISTINCT coalesce(v.person_id, -v.door_id)) FROM conversations v WHERE v.activity_id = a.id AND v.is_corrected = 0
       AND v.outcome IN contact_outcomes))");

/// The same of all stalls, or of those on one pitch; stalls without any are left out.
Result<QHash<ActivityId, int>> recordedTalks(Connection &connection, PitchId pitch = {});

} // namespace rosette
