#include "models/canvass/canvassrows.h"

#include <QCoreApplication>

#include "models/people/person.h"
#include "models/places/dooraddress.h"
#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Every statement gives: instant, door, person, address in five parts, name in two, what in two, who in two, follow-up,
// due day. The last column makes SQLite take all others from the newest event of each group: of those at one instant
// that which is a contact, then the one recorded last, as talks has it.
constexpr auto kEventColumns = R"(
SELECT v.held_at, coalesce(v.door_id, 0), coalesce(v.person_id, 0), coalesce(d.flat, ''), coalesce(d.building, ''),
       coalesce(d.number, ''), coalesce(s.name, ''), coalesce(d.address_text, ''), coalesce(p.forename, ''),
       coalesce(p.surname, ''), coalesce(o.label, v.outcome), coalesce(k.label, v.support), coalesce(wp.forename, ''),
       coalesce(wp.surname, ''), 0, '',
       max(printf('%020d%d%020d', v.held_at, v.outcome IN contact_outcomes, v.id))
  FROM )"_L1;
constexpr auto kEvents = "(SELECT * FROM conversations WHERE is_corrected = 0)"_L1;
// Of answers at two doors at one instant CanvassDoors takes the door that was made last.
constexpr auto kNewestAnswers = R"((SELECT e.*
          FROM (SELECT door_id, person_id, answered_at,
                       row_number() OVER (PARTITION BY person_id ORDER BY answered_at DESC, door_id DESC) AS place
                  FROM talks WHERE answered_at > 0 AND person_id > 0) t
          JOIN conversations e ON e.id = (
               SELECT n.id FROM conversations n
                WHERE n.door_id IS nullif(t.door_id, 0) AND n.person_id = t.person_id AND n.is_corrected = 0
                  AND n.held_at = t.answered_at AND n.support <> ''
                ORDER BY n.outcome IN contact_outcomes DESC, n.id DESC LIMIT 1)
         WHERE t.place = 1))"_L1;
constexpr auto kEventJoins = R"( v
  LEFT JOIN doors d ON d.id = v.door_id
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN people p ON p.id = v.person_id
  LEFT JOIN codes o ON o.kind = 'outcome' AND o.key = v.outcome
  LEFT JOIN codes k ON k.kind = 'support' AND k.key = v.support
  LEFT JOIN volunteers w ON w.id = v.volunteer_id
  LEFT JOIN people wp ON wp.id = w.person_id
 WHERE v.held_at >= :start_ms AND v.held_at < :end_ms AND (:volunteer IS NULL OR v.volunteer_id = :volunteer))"_L1;
constexpr auto kPlaces = R"(
   AND (:ward IS NULL OR d.ward_id = :ward) AND (:district IS NULL OR d.district_id = :district)
   AND (:doors IS NULL OR d.id IN (SELECT value FROM json_each(:doors))))"_L1;
constexpr auto kByDoor = " AND v.door_id IS NOT NULL GROUP BY v.door_id ORDER BY 1 DESC"_L1;
constexpr auto kByPerson = " GROUP BY coalesce(v.person_id, -v.door_id) ORDER BY 1 DESC"_L1;
constexpr auto kByDoorAndPerson =
    " GROUP BY coalesce(v.door_id, 0), coalesce(v.person_id, -v.door_id) ORDER BY 1 DESC"_L1;
constexpr auto kByEvent = " GROUP BY v.id ORDER BY 1 DESC"_L1;
constexpr auto kContact = " AND v.outcome IN contact_outcomes"_L1;
constexpr auto kFor = " AND k.stance = 'for'"_L1;
constexpr auto kUndecided = " AND k.stance = 'undecided'"_L1;
constexpr auto kOutcome = " AND v.outcome = :code"_L1;
constexpr auto kSupport = " AND v.support = :code"_L1;
constexpr auto kLimit = " LIMIT :limit"_L1;

constexpr auto kDoorsSql = R"(
SELECT coalesce((SELECT max(v.held_at) FROM conversations v WHERE v.door_id = d.id AND v.is_corrected = 0), 0), d.id, 0,
       d.flat, d.building, d.number, coalesce(s.name, ''), d.address_text, '', '', count(*), '', '', '', 0, ''
  FROM doors d JOIN people p ON p.door_id = d.id JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
  LEFT JOIN streets s ON s.id = d.street_id
 WHERE 1)"_L1;
constexpr auto kAsOneWalks = " GROUP BY d.id ORDER BY s.name_key IS NULL, s.name_key, s.id, d.sort_key, d.id"_L1;
constexpr auto kFollowUpsSql = R"(
SELECT 0, coalesce(d.id, 0), coalesce(p.id, 0), coalesce(d.flat, ''), coalesce(d.building, ''), coalesce(d.number, ''),
       coalesce(s.name, ''), coalesce(d.address_text, ''), coalesce(p.forename, ''), coalesce(p.surname, ''),
       coalesce(k.label, f.ask), '', coalesce(wp.forename, ''), coalesce(wp.surname, ''), f.id, f.due_on
  FROM follow_ups f
  LEFT JOIN people p ON p.id = f.person_id
  LEFT JOIN doors d ON d.id = coalesce(f.door_id, p.door_id)
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN codes k ON k.kind = 'ask' AND k.key = f.ask
  LEFT JOIN volunteers w ON w.id = f.owner_volunteer_id
  LEFT JOIN people wp ON wp.id = w.person_id
 WHERE f.done_at IS NULL AND f.due_on <> '' AND f.due_on <= :today)"_L1;
constexpr auto kByDueDay = " ORDER BY f.due_on, f.id"_L1;

QString sqlOf(CanvassFigure figure, const CanvassScope &scope)
{
    const auto events = [&scope](QLatin1String source, QLatin1String narrowing, QLatin1String grouping) -> QString {
        const bool isByPlace = scope.ward || scope.district || scope.doors;
        return kEventColumns + source + kEventJoins + (isByPlace ? kPlaces : ""_L1) + narrowing + grouping + kLimit;
    };
    const auto answers = [&](QLatin1String narrowing) {
        return events(scope.volunteer ? kEvents : kNewestAnswers, narrowing, kByPerson);
    };
    switch (figure) {
    case CanvassFigure::Doors:
        break;
    case CanvassFigure::DoorsTried:
        return events(kEvents, {}, kByDoor);
    case CanvassFigure::DoorsSpokenTo:
        return events(kEvents, kContact, kByDoor);
    case CanvassFigure::Contacts:
        return events(kEvents, kContact, scope.countsPeopleOnce ? kByPerson : kByDoorAndPerson);
    case CanvassFigure::Supporters:
        return answers(kFor);
    case CanvassFigure::Undecided:
        return answers(kUndecided);
    case CanvassFigure::FollowUpsDue:
        return kFollowUpsSql + kPlaces + kByDueDay + kLimit;
    case CanvassFigure::Outcome:
        return events(kEvents, kOutcome, kByEvent);
    case CanvassFigure::Support:
        return answers(kSupport);
    }
    return kDoorsSql + kPlaces + kAsOneWalks + kLimit;
}

CanvassRow toRow(const Row &row, CanvassFigure figure)
{
    CanvassRow one{.heldAt = row.integer(0),
                   .dueOn = row.date(15),
                   .door = row.id<DoorId>(1),
                   .person = row.id<PersonId>(2),
                   .followUp = row.id<FollowUpId>(14),
                   .address = doorLabelFrom(row, 3),
                   .name = {},
                   .what = row.text(10),
                   .volunteer = QString(row.text(12) + u' ' + row.text(13)).trimmed()};
    if (one.person)
        one.name = nameInWords(row.text(8), row.text(9));
    if (figure == CanvassFigure::Doors)
        one.what = QCoreApplication::translate("CanvassRows", "%n elector(s)", nullptr, row.number(10));
    if (!row.text(11).isEmpty())
        one.what += u" · "_s + row.text(11);
    return one;
}

} // namespace

Result<CanvassRows> CanvassRows::load(Connection &connection, CanvassFigure figure, const CanvassScope &scope, int most)
{
    const QString sql = sqlOf(figure, scope);
    Statement statement(connection, sql);
    const auto bind = [&](QLatin1String name, const auto &value) {
        if (sql.contains(name))
            statement.bind(name, value);
    };
    bind(":start_ms"_L1, scope.period.fromMs());
    bind(":end_ms"_L1, scope.period.endMs());
    bind(":today"_L1, scope.today);
    bind(":ward"_L1, scope.ward);
    bind(":district"_L1, scope.district);
    bind(":doors"_L1, scope.doors ? QVariant(idArray(*scope.doors)) : QVariant(QMetaType(QMetaType::QString)));
    bind(":volunteer"_L1, scope.volunteer);
    bind(":code"_L1, scope.code);
    bind(":limit"_L1, most + 1);
    CanvassRows found;
    ROSETTE_ASSIGN(found.rows, statement.list([figure](const Row &row) { return toRow(row, figure); }));
    found.isCut = found.rows.size() > most;
    if (found.isCut)
        found.rows.removeLast();
    return found;
}

} // namespace rosette
