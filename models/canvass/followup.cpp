#include "models/canvass/followup.h"

#include "models/places/dooraddress.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT f.id, f.conversation_id, f.person_id, f.door_id, f.ask, f.owner_volunteer_id, f.due_on, f.done_at, f.note, f.created_at,
       trim(coalesce(p.forename || ' ' || p.surname, '')),
       coalesce(d.flat, ''), coalesce(d.building, ''), coalesce(d.number, ''), coalesce(s.name, ''), coalesce(d.address_text, ''),
       coalesce(k.label, f.ask), trim(coalesce(op.forename || ' ' || op.surname, ''))
  FROM follow_ups f
  LEFT JOIN people p ON p.id = f.person_id
  LEFT JOIN doors d ON d.id = coalesce(f.door_id, p.door_id)
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN codes k ON k.kind = 'ask' AND k.key = f.ask
  LEFT JOIN volunteers o ON o.id = f.owner_volunteer_id
  LEFT JOIN people op ON op.id = o.person_id
 WHERE (:withDone OR f.done_at IS NULL) AND (:person IS NULL OR f.person_id = :person)
   AND (:conversation IS NULL OR f.conversation_id = :conversation)
   AND (:sheet IS NULL OR f.conversation_id IN (SELECT v.id FROM sheet_lines l JOIN conversations v ON v.sheet_line_id = l.id
                                                 WHERE l.sheet_id = :sheet))
   AND (:ask = '' OR f.ask = :ask)
 ORDER BY f.done_at IS NOT NULL, f.due_on = '', f.due_on, f.id LIMIT :limit)"_L1;
constexpr auto kCountOpenSql = "SELECT count(*) FROM follow_ups WHERE done_at IS NULL"_L1;
constexpr auto kOpenByAskSql = "SELECT ask, count(*) FROM follow_ups WHERE done_at IS NULL GROUP BY ask"_L1;
constexpr auto kSetDoneSql = "UPDATE follow_ups SET done_at = ? WHERE id = ?"_L1;
constexpr auto kSetOwnerSql = "UPDATE follow_ups SET owner_volunteer_id = ? WHERE id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO follow_ups (id, conversation_id, person_id, door_id, ask, owner_volunteer_id, due_on, done_at, note, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE follow_ups SET conversation_id = ?, ask = ?, owner_volunteer_id = ?, due_on = ?, done_at = ?, note = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM follow_ups WHERE id = ?"_L1;

FollowUp toFollowUp(const Row &row)
{
    return FollowUp{row.id<FollowUpId>(0),
                    row.id<ConversationId>(1),
                    row.id<PersonId>(2),
                    row.id<DoorId>(3),
                    row.text(4),
                    row.id<VolunteerId>(5),
                    row.date(6),
                    row.isNull(7) ? std::nullopt : std::optional(row.integer(7)),
                    row.text(8),
                    row.integer(9),
                    row.text(10),
                    doorLabelFrom(row, 11),
                    row.text(16),
                    row.text(17)};
}

} // namespace

Result<QList<FollowUp>> FollowUpRepository::list(Connection &connection, const FollowUpFilter &filter, int limit)
{
    return Statement(connection, QString(kSelectSql))
        .bind(":withDone"_L1, filter.withDone)
        .bind(":person"_L1, filter.person)
        .bind(":conversation"_L1, filter.conversation)
        .bind(":sheet"_L1, filter.sheet)
        .bind(":ask"_L1, filter.ask)
        .bind(":limit"_L1, limit)
        .list(toFollowUp);
}

Result<qint64> FollowUpRepository::countOpen(Connection &connection)
{
    return Statement(connection, QString(kCountOpenSql)).scalar();
}

Result<QHash<QString, int>> FollowUpRepository::openByAsk(Connection &connection)
{
    QHash<QString, int> counts;
    ROSETTE_CHECK(Statement(connection, QString(kOpenByAskSql)).forEach([&](const Row &row) { counts.insert(row.text(0), row.number(1)); }));
    return counts;
}

Status FollowUpRepository::setDone(Connection &connection, FollowUpId id, std::optional<qint64> atMs)
{
    return Statement(connection, QString(kSetDoneSql)).bindAll(atMs, id).run();
}

Status FollowUpRepository::setOwner(Connection &connection, FollowUpId id, VolunteerId owner)
{
    return Statement(connection, QString(kSetOwnerSql)).bindAll(owner, id).run();
}

Result<FollowUpId> FollowUpRepository::insert(Connection &connection, const FollowUp &followUp)
{
    const FollowUpId id = followUp.id ? followUp.id : newId<FollowUpId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, followUp.conversation, followUp.person, followUp.door, followUp.ask, followUp.owner, followUp.dueOn, followUp.doneAt,
                               followUp.note, followUp.createdAt)
                      .run());
    return id;
}

Status FollowUpRepository::update(Connection &connection, const FollowUp &followUp)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(followUp.conversation, followUp.ask, followUp.owner, followUp.dueOn, followUp.doneAt, followUp.note, followUp.id)
        .run();
}

Status FollowUpRepository::remove(Connection &connection, FollowUpId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
