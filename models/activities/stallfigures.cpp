#include "models/activities/stallfigures.h"

#include "models/activities/activitytalks.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// A stall of today counts once somebody typed what it gave. Talks that were also recorded one by one count once.
constexpr auto kFiguresSql = R"(
SELECT coalesce(a.ward_id, p.ward_id, 0), count(*),
       sum((strftime('%s', a.end_time) - strftime('%s', a.start_time)) / 60), sum(max(coalesce(r.conversations, 0),)"_L1;
constexpr auto kByWardSql = R"()),
       coalesce(sum(r.sign_ups), 0), coalesce(sum(r.voter_registrations), 0), coalesce(sum(r.leaflets_out), 0)
  FROM activities a
  LEFT JOIN activity_results r ON r.activity_id = a.id
  LEFT JOIN pitches p ON p.id = a.pitch_id
 WHERE a.kind = 'stall' AND a.state <> 'cancelled' AND a.is_outside = 0 AND a.constituency = ''
   AND (a.date < :today OR (a.date = :today AND (r.id IS NOT NULL OR a.state = 'done')))
   AND (:from = '' OR a.date >= :from) AND (:to = '' OR a.date <= :to)
 GROUP BY 1)"_L1;

StallFigures figuresFrom(const Row &row)
{
    return {row.number(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6)};
}

} // namespace

Result<QHash<WardId, StallFigures>> stallFiguresByWard(Connection &connection, QDate from, QDate to, QDate today)
{
    QHash<WardId, StallFigures> byWard;
    ROSETTE_CHECK(Statement(connection, kFiguresSql + kRecordedTalksSql + kByWardSql)
                      .bind(":today"_L1, today)
                      .bind(":from"_L1, from)
                      .bind(":to"_L1, to)
                      .forEach([&](const Row &row) { byWard.insert(row.id<WardId>(0), figuresFrom(row)); }));
    return byWard;
}

Result<StallFigures> stallFigures(Connection &connection, QDate from, QDate to, QDate today)
{
    ROSETTE_ASSIGN(const auto byWard, stallFiguresByWard(connection, from, to, today));
    StallFigures sum;
    for (const StallFigures &ward : byWard) {
        sum.stalls += ward.stalls;
        sum.minutes += ward.minutes;
        sum.conversations += ward.conversations;
        sum.signUps += ward.signUps;
        sum.voterRegistrations += ward.voterRegistrations;
        sum.leafletsOut += ward.leafletsOut;
    }
    return sum;
}

} // namespace rosette
