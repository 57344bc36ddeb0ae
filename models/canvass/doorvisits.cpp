#include "models/canvass/doorvisits.h"

#include "models/canvass/codes.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVisitsSql = R"(
SELECT door_id, outcome, held_at FROM conversations
 WHERE is_corrected = 0 AND door_id IS NOT NULL AND held_at >= ? AND held_at < ?)"_L1;
// max(held_at) makes SQLite take the other columns from the newest event.
constexpr auto kDoorSupportSql = R"(
SELECT door_id, support, max(held_at) FROM conversations
 WHERE is_corrected = 0 AND support <> '' AND door_id IS NOT NULL AND held_at >= ? AND held_at < ? GROUP BY door_id)"_L1;
constexpr auto kWardSupportSql = R"(
SELECT coalesce(d.ward_id, 0), n.support, count(*)
  FROM (SELECT person_id, door_id, support, max(held_at) FROM conversations
         WHERE is_corrected = 0 AND support <> '' AND door_id IS NOT NULL AND held_at >= ? AND held_at < ?
         GROUP BY coalesce(person_id, -door_id)) n
  JOIN doors d ON d.id = n.door_id
 GROUP BY 1, 2)"_L1;

} // namespace

Result<QHash<DoorId, DoorVisit>> doorVisits(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    QHash<QString, bool> isContact; // also keeps each key's text once
    QHash<DoorId, DoorVisit> visits;
    ROSETTE_CHECK(Statement(connection, QString(kVisitsSql))
                      .bindAll(period.fromMs(), period.endMs())
                      .forEach([&](const Row &row) {
                          const QString outcome = row.text(1);
                          auto known = isContact.find(outcome);
                          if (known == isContact.end())
                              known = isContact.insert(outcome, codes.isContact(outcome));
                          const qint64 heldAt = row.integer(2);
                          DoorVisit &visit = visits[row.id<DoorId>(0)];
                          if (heldAt > visit.lastAt || (heldAt == visit.lastAt && *known))
                              visit.outcome = known.key();
                          visit.lastAt = std::max(visit.lastAt, heldAt);
                          if (*known)
                              visit.lastContactAt = std::max(visit.lastContactAt, heldAt);
                      }));
    return visits;
}

Result<QHash<DoorId, DoorSupport>> doorSupport(Connection &connection, const FiguresPeriod &period)
{
    QHash<DoorId, DoorSupport> answers;
    ROSETTE_CHECK(Statement(connection, QString(kDoorSupportSql))
                      .bindAll(period.fromMs(), period.endMs())
                      .forEach([&](const Row &row) {
                          answers.insert(row.id<DoorId>(0), {row.text(1), row.integer(2)});
                      }));
    return answers;
}

Result<QHash<WardId, SupportMean>> supportByWard(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    QList<Code> scale = codes.ofKind(CodeKind::Support);
    scale.removeIf([](const Code &code) { return code.stance == Stance::None; });
    const double step = scale.size() > 1 ? 4.0 / double(scale.size() - 1) : 0;
    QHash<WardId, SupportMean> sums;
    ROSETTE_CHECK(Statement(connection, QString(kWardSupportSql))
                      .bindAll(period.fromMs(), period.endMs())
                      .forEach([&](const Row &row) {
                          const QString key = row.text(1);
                          const auto place = std::find_if(scale.begin(), scale.end(),
                                                          [&](const Code &code) { return code.key == key; });
                          if (place == scale.end())
                              return;
                          SupportMean &ward = sums[row.id<WardId>(0)];
                          ward.mean += (1 + step * double(place - scale.begin())) * row.number(2);
                          ward.answers += row.number(2);
                      }));
    for (SupportMean &ward : sums)
        ward.mean /= ward.answers;
    return sums;
}

} // namespace rosette
