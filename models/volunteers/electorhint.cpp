#include "models/volunteers/electorhint.h"

#include <QCoreApplication>

#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindSql = R"(
SELECT p.id FROM people p JOIN doors d ON d.id = p.door_id
 WHERE p.name_key = ? AND d.postcode = ? AND p.id IS NOT ? AND NOT EXISTS (SELECT 1 FROM volunteers v WHERE v.person_id = p.id)
 LIMIT 2)"_L1;
constexpr auto kMoveContactsSql = R"(
UPDATE contact_points SET person_id = :to
 WHERE person_id = :from AND value_key NOT IN (SELECT value_key FROM contact_points WHERE person_id = :to))"_L1;
constexpr auto kMoveObjectionsSql = "UPDATE OR IGNORE objections SET person_id = :to WHERE person_id = :from"_L1;
constexpr auto kSetPersonSql = "UPDATE volunteers SET person_id = ? WHERE id = ?"_L1;
constexpr auto kIsBareSql = R"(
SELECT NOT EXISTS (SELECT 1 FROM conversations WHERE person_id = :person) AND NOT EXISTS (SELECT 1 FROM registrations WHERE person_id = :person)
   AND NOT EXISTS (SELECT 1 FROM attendances WHERE person_id = :person) AND NOT EXISTS (SELECT 1 FROM follow_ups WHERE person_id = :person))"_L1;

QString tr(const char *text) { return QCoreApplication::translate("ElectorHint", text); }

/// How they may be reached, and what they asked to be left in peace from.
Status moveWishes(Connection &connection, PersonId from, PersonId to)
{
    for (const QLatin1String sql : {kMoveContactsSql, kMoveObjectionsSql})
        ROSETTE_CHECK(Statement(connection, QString(sql)).bind(":to"_L1, to).bind(":from"_L1, from).run());
    ROSETTE_ASSIGN(const std::optional<Person> person, PersonRepository::find(connection, from));
    return person && person->isDoNotContact ? PersonRepository::setDoNotContact(connection, to, true) : Status();
}

/// The entry that only stood for the volunteer is not needed any more.
Status removeIfBare(Connection &connection, PersonId person)
{
    ROSETTE_ASSIGN(const qint64 isBare, Statement(connection, QString(kIsBareSql)).bind(":person"_L1, person).scalar());
    return isBare ? PersonRepository::remove(connection, person) : Status();
}

} // namespace

Result<std::optional<PersonRow>> ElectorHint::find(Connection &connection, const Volunteer &volunteer)
{
    ROSETTE_ASSIGN(const std::optional<Person> person, PersonRepository::find(connection, volunteer.person));
    if (person && person->door)
        return std::optional<PersonRow>();
    return find(connection, {volunteer.forename, volunteer.surname}, volunteer.postcode, volunteer.person);
}

Result<std::optional<PersonRow>> ElectorHint::find(Connection &connection, const PersonName &name,
                                                   const QString &postcode, PersonId except)
{
    if (postcode.isEmpty())
        return std::optional<PersonRow>();
    ROSETTE_ASSIGN(const auto found,
                   Statement(connection, QString(kFindSql))
                       .bindAll(PersonRepository::nameKey(name.forename, name.surname), postcode, except)
                       .list([](const Row &row) { return row.id<PersonId>(0); }));
    if (found.size() != 1)
        return std::optional<PersonRow>();
    return PersonRepository::row(connection, found.first());
}

Status ElectorHint::join(Connection &connection, VolunteerId id, PersonId elector)
{
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::find(connection, id));
    if (volunteer.person == elector)
        return {};
    ROSETTE_ASSIGN(const auto other, VolunteerRepository::findByPerson(connection, elector));
    if (other) {
        return Error{ErrorCode::Conflict,
                     tr("%1 is in the list of volunteers already. Nothing was changed; remove one of the two first.")
                         .arg(other->name()),
                     {}};
    }
    ROSETTE_CHECK(moveWishes(connection, volunteer.person, elector));
    ROSETTE_CHECK(Statement(connection, QString(kSetPersonSql)).bindAll(elector, id).run());
    return removeIfBare(connection, volunteer.person);
}

} // namespace rosette
