#include "models/canvass/gonepeople.h"

#include "models/people/goneedition.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLeftSql = R"(
SELECT p.id FROM people p JOIN registrations r ON r.id = p.registration_id
 WHERE r.is_current = 0
   AND (SELECT created_at FROM register_editions WHERE id = coalesce((%1), r.edition_id)) < :before)"_L1;
constexpr auto kNeverOnOneSql = R"(
SELECT p.id FROM people p
 WHERE p.registration_id IS NULL AND p.created_at < :before
   AND NOT EXISTS (SELECT 1 FROM registrations r WHERE r.person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.person_id = p.id AND f.created_at >= :before)
   AND NOT EXISTS (SELECT 1 FROM person_events e WHERE e.person_id = p.id AND e.happened_at >= :before)
   AND NOT EXISTS (SELECT 1 FROM contact_points n WHERE n.person_id = p.id AND (n.consent <> 'unknown' OR n.consent_at >= :before))
   AND NOT EXISTS (SELECT 1 FROM proposals o WHERE o.proposer_person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proposal_supporters s WHERE s.person_id = p.id))"_L1;
constexpr auto kNothingKeepsThemSql = R"(
   AND p.is_do_not_contact = 0
   AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.person_id = p.id AND v.held_at >= :before)
   AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.person_id = p.id AND f.done_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM objections o WHERE o.person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM contact_points n WHERE n.person_id = p.id AND n.consent = 'given')
   AND NOT EXISTS (SELECT 1 FROM attendances a WHERE a.person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM volunteers w WHERE w.person_id = p.id))"_L1;

} // namespace

Result<QList<PersonId>> gonePeople(Connection &c, qint64 before)
{
    QList<PersonId> gone;
    for (const QString &sql : {QString(kLeftSql).arg(goneEditionSql(u"r.edition_id"_s)), QString(kNeverOnOneSql)}) {
        ROSETTE_ASSIGN(const QList<PersonId> some,
                       Statement(c, sql + kNothingKeepsThemSql).bind(":before"_L1, before).list([](const Row &row) {
                           return row.id<PersonId>(0);
                       }));
        gone += some;
    }
    return gone;
}

} // namespace rosette
