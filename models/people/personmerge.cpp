#include "models/people/personmerge.h"

#include <QCoreApplication>

#include "models/people/personevent.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Asked from the schema, so that a table made later is not forgotten.
constexpr auto kReferencesSql = R"(
SELECT m.name, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
 WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, f."from")"_L1;
constexpr auto kVolunteerSql = "SELECT id FROM volunteers WHERE person_id = ?"_L1;
constexpr auto kRemoveVolunteerSql = "DELETE FROM volunteers WHERE id = ?"_L1;

// What both have alike is kept once; the newer word on consent counts.
constexpr auto kNewerConsentSql = R"(
UPDATE contact_points AS k SET (consent, consent_at, consent_recorded_by) =
       (SELECT g.consent, g.consent_at, g.consent_recorded_by FROM contact_points g
         WHERE g.person_id = :gone AND g.value_key = k.value_key ORDER BY g.consent_at DESC LIMIT 1)
 WHERE k.person_id = :kept AND EXISTS (SELECT 1 FROM contact_points g WHERE g.person_id = :gone AND g.value_key = k.value_key
       AND coalesce(g.consent_at, 0) > coalesce(k.consent_at, 0)))"_L1;
constexpr auto kSameContactsSql = R"(
DELETE FROM contact_points WHERE person_id = :gone
   AND value_key IN (SELECT value_key FROM contact_points WHERE person_id = :kept))"_L1;
constexpr auto kSameAbsentVotesSql = R"(
DELETE FROM absent_votes WHERE person_id = :gone AND EXISTS (SELECT 1 FROM absent_votes k
 WHERE k.person_id = :kept AND k.election_id IS absent_votes.election_id AND k.kind = absent_votes.kind))"_L1;
constexpr auto kSameWeekSql = R"(
DELETE FROM availability WHERE volunteer_id = :gone AND EXISTS (SELECT 1 FROM availability WHERE volunteer_id = :kept))"_L1;
constexpr auto kSelfPairsSql = "DELETE FROM distinct_people WHERE person_id = other_person_id"_L1;
constexpr auto kRegistrationSql = R"(
SELECT id FROM registrations WHERE person_id = :person ORDER BY is_current DESC, door_id IS :door DESC, edition_id DESC LIMIT 1)"_L1;

struct Reference
{
    QString table;
    QString column;
};

QString quoted(const QString &identifier) { return u'"' + identifier + u'"'; }

/// Rows that would stand twice where they may stand once (two ticks on one meeting) go.
Status moveReferences(Connection &c, QLatin1String parent, qint64 gone, qint64 kept)
{
    ROSETTE_ASSIGN(const auto references,
                   Statement(c, QString(kReferencesSql)).bindAll(parent).list([](const Row &row) {
                       return Reference{row.text(0), row.text(1)};
                   }));
    for (const Reference &reference : references) {
        const QString table = quoted(reference.table);
        const QString column = quoted(reference.column);
        ROSETTE_CHECK(
            Statement(c, u"UPDATE OR IGNORE "_s + table + u" SET " + column + u" = ? WHERE " + column + u" = ?")
                .bindAll(kept, gone)
                .run());
        ROSETTE_CHECK(Statement(c, u"DELETE FROM "_s + table + u" WHERE " + column + u" = ?").bindAll(gone).run());
    }
    return {};
}

Status runForBoth(Connection &c, QLatin1String sql, qint64 gone, qint64 kept)
{
    return Statement(c, QString(sql)).bind(":gone"_L1, gone).bind(":kept"_L1, kept).run();
}

Status mergeVolunteers(Connection &c, PersonId gone, PersonId kept)
{
    ROSETTE_ASSIGN(const qint64 from, Statement(c, QString(kVolunteerSql)).bindAll(gone).scalar());
    ROSETTE_ASSIGN(const qint64 to, Statement(c, QString(kVolunteerSql)).bindAll(kept).scalar());
    if (from == 0 || to == 0)
        return {};
    ROSETTE_CHECK(runForBoth(c, kSameWeekSql, from, to));
    ROSETTE_CHECK(moveReferences(c, "volunteers"_L1, from, to));
    return Statement(c, QString(kRemoveVolunteerSql)).bindAll(from).run();
}

Error notThere()
{
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("PersonMerge", "One of the two is no longer in the campaign. Nothing was changed."),
        {}};
}

} // namespace

Person PersonMerge::proposal(const Person &kept, const Person &gone)
{
    Person merged = kept;
    if (merged.title.isEmpty())
        merged.title = gone.title;
    if (merged.forename.isEmpty() && merged.surname.isEmpty()) {
        merged.forename = gone.forename;
        merged.surname = gone.surname;
    }
    if (!merged.door)
        merged.door = gone.door;
    merged.isDoNotContact = kept.isDoNotContact || gone.isDoNotContact;
    merged.isDeceased = kept.isDeceased || gone.isDeceased;
    merged.hasMoved = kept.hasMoved && gone.hasMoved;
    if (!gone.note.isEmpty() && gone.note != kept.note)
        merged.note = kept.note.isEmpty() ? gone.note : kept.note + u'\n' + gone.note;
    merged.createdAt = std::min(kept.createdAt, gone.createdAt);
    return merged;
}

Status PersonMerge::merge(Connection &c, const Person &merged, PersonId gone, qint64 nowMs)
{
    ROSETTE_ASSIGN(const auto before, PersonRepository::find(c, merged.id));
    ROSETTE_ASSIGN(const auto other, PersonRepository::find(c, gone));
    if (!before || !other || merged.id == gone)
        return notThere();
    const qint64 from = gone.value();
    const qint64 to = merged.id.value();
    for (const QLatin1String sql : {kNewerConsentSql, kSameContactsSql, kSameAbsentVotesSql})
        ROSETTE_CHECK(runForBoth(c, sql, from, to));
    ROSETTE_CHECK(mergeVolunteers(c, gone, merged.id));
    ROSETTE_CHECK(moveReferences(c, "people"_L1, from, to));
    ROSETTE_CHECK(Statement(c, QString(kSelfPairsSql)).run());

    Person person = merged;
    ROSETTE_ASSIGN(
        const qint64 registration,
        Statement(c, QString(kRegistrationSql)).bind(":person"_L1, person.id).bind(":door"_L1, person.door).scalar());
    person.registration = RegistrationId(registration);
    ROSETTE_CHECK(PersonRepository::update(c, person));
    const QString text = QCoreApplication::translate("PersonMerge", "Two entries were made one; the other was %1.");
    ROSETTE_CHECK(
        PersonEventRepository::append(c, {person.id, nowMs, PersonEvent::Kind::Merge, text.arg(other->displayName())}));
    return PersonRepository::remove(c, gone);
}

} // namespace rosette
