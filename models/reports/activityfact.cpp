#include "models/reports/activityfact.h"

#include "models/activities/activitytalks.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFactsSql = R"(
SELECT a.id, a.kind, a.date, a.title, coalesce(p.name, nullif(a.place, ''), r.name, ''), coalesce(a.ward_id, p.ward_id, r.ward_id, 0),
       a.state = 'done' OR a.date < :today OR x.id IS NOT NULL, a.constituency,
       coalesce(x.conversations, 0), coalesce(x.sign_ups, 0), coalesce(x.voter_registrations, 0), coalesce(x.leaflets_out, 0),
       (SELECT count(*) FROM attendances t WHERE t.activity_id = a.id),
       CASE WHEN a.kind = 'stall' THEN)"_L1;
constexpr auto kFromSql = R"( ELSE 0 END
  FROM activities a
  LEFT JOIN pitches p ON p.id = a.pitch_id
  LEFT JOIN rounds r ON r.id = a.round_id
  LEFT JOIN activity_results x ON x.activity_id = a.id
 WHERE a.date BETWEEN :first_day AND :last_day AND a.state <> 'cancelled' AND a.is_outside = 0
 ORDER BY a.date DESC, a.start_time DESC, a.id)"_L1;

ActivityFact factFrom(const Row &row)
{
    ActivityFact fact;
    fact.activity = row.id<ActivityId>(0);
    fact.kind = activityKindFromKey(row.text(1)).value_or(ActivityKind::Meeting);
    fact.date = row.date(2);
    fact.title = row.text(3);
    fact.where = row.text(4);
    fact.ward = row.id<WardId>(5);
    fact.isOver = row.boolean(6);
    fact.isMutualAid = !row.text(7).isEmpty();
    if (fact.isMutualAid)
        fact.where = fact.where.isEmpty() ? row.text(7) : fact.where + u", "_s + row.text(7);
    fact.conversations = std::max(row.number(8), row.number(13));
    fact.signUps = row.number(9);
    fact.voterRegistrations = row.number(10);
    fact.leaflets = row.number(11);
    fact.attendances = row.number(12);
    return fact;
}

} // namespace

int ActivityFact::amount(WorkFigure figure) const
{
    const auto isA = [this](ActivityKind wanted) { return kind == wanted; };
    switch (figure) {
    case WorkFigure::Stalls:
        return isOver && isA(ActivityKind::Stall) ? 1 : 0;
    case WorkFigure::Sessions:
        return isOver && isA(ActivityKind::Canvass) ? 1 : 0;
    case WorkFigure::Meetings:
        return isOver && isA(ActivityKind::Meeting) ? 1 : 0;
    case WorkFigure::Conversations: // at our own doors they are counted one by one
        return isA(ActivityKind::Stall) || isMutualAid ? conversations : 0;
    case WorkFigure::StallConversations:
        return isA(ActivityKind::Stall) ? conversations : 0;
    case WorkFigure::Leaflets: // through our own doors they are counted by deliveries
        return isA(ActivityKind::Stall) || isMutualAid ? leaflets : 0;
    case WorkFigure::StallLeaflets:
        return isA(ActivityKind::Stall) ? leaflets : 0;
    case WorkFigure::SignUps:
        return signUps;
    case WorkFigure::VoterRegistrations:
        return voterRegistrations;
    case WorkFigure::Attendances:
        return attendances;
    default:
        return 0;
    }
}

WorkFigures ActivityFact::figures() const
{
    WorkFigures figures;
    for (const WorkFigure figure : kWorkFigures)
        figures[figure] = amount(figure);
    return figures;
}

Result<QList<ActivityFact>> activityFacts(Connection &connection, const WorkScope &scope)
{
    return scope.statement(connection, kFactsSql + kRecordedTalksSql + kFromSql)
        .bind(":today"_L1, scope.today)
        .list(factFrom);
}

} // namespace rosette
