#include "models/volunteers/volunteerrepository.h"

#include <QCoreApplication>

#include "models/base/clock.h"
#include "models/people/personrepository.h"
#include "models/places/postcode.h"
#include "models/store/statement.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteercontacts.h"
#include "models/volunteers/volunteerhomes.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT v.id, v.person_id, p.forename, p.surname, v.postcode,
       coalesce((SELECT value FROM contact_points WHERE person_id = p.id AND kind = 'mobile' ORDER BY id LIMIT 1),
                (SELECT value FROM contact_points WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1 OFFSET 1)),
       (SELECT value FROM contact_points WHERE person_id = p.id AND kind <> 'email'
           AND id IS NOT (SELECT id FROM contact_points WHERE person_id = p.id AND kind = 'mobile' ORDER BY id LIMIT 1)
         ORDER BY kind = 'mobile', id LIMIT 1),
       (SELECT value FROM contact_points WHERE person_id = p.id AND kind = 'email' ORDER BY id LIMIT 1),
       coalesce(d.lon, c.lon, (SELECT avg(lon) FROM doors WHERE postcode = v.postcode AND v.postcode <> '')),
       coalesce(d.lat, c.lat, (SELECT avg(lat) FROM doors WHERE postcode = v.postcode AND v.postcode <> '')), w.id, w.name,
       v.max_shifts_per_week, v.since_text, v.availability_text, v.note, v.is_new, v.avoids_stairs, v.is_representative, v.is_active,
       v.last_asked_at, v.likes_every_week, v.office
  FROM volunteers v
  JOIN people p ON p.id = v.person_id
  LEFT JOIN doors d ON d.id = p.door_id
  LEFT JOIN wards w ON w.id = coalesce(d.ward_id, (SELECT ward_id FROM doors WHERE postcode = v.postcode AND v.postcode <> ''
                                                      AND ward_id IS NOT NULL LIMIT 1))
  LEFT JOIN postcodes c ON c.postcode = v.postcode)"_L1;
constexpr auto kListSql = R"(
 WHERE (:active = 0 OR (v.is_active = 1 AND p.is_do_not_contact = 0 AND p.is_deceased = 0))
   AND (:skill IS NULL OR v.id IN (SELECT volunteer_id FROM volunteer_skills WHERE skill_id = :skill))
 ORDER BY p.name_key, v.id)"_L1;
constexpr auto kFindSql = " WHERE v.id = ?"_L1;
constexpr auto kFindByPersonSql = " WHERE v.person_id = ?"_L1;
constexpr auto kCountSql = "SELECT count(*) FROM volunteers"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO volunteers (id, person_id, postcode, max_shifts_per_week, since_text, availability_text, note, is_new, avoids_stairs,
                        likes_every_week, is_representative, office, is_active)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE volunteers SET postcode = ?, max_shifts_per_week = ?, since_text = ?, availability_text = ?, note = ?, is_new = ?,
       avoids_stairs = ?, likes_every_week = ?, is_representative = ?, office = ?, is_active = ? WHERE id = ?)"_L1;
constexpr auto kSetLastAskedSql = "UPDATE volunteers SET last_asked_at = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM volunteers WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerRepository", text); }

Volunteer volunteerFrom(const Row &row)
{
    Volunteer v{.id = row.id<VolunteerId>(0),
                .person = row.id<PersonId>(1),
                .forename = row.text(2),
                .surname = row.text(3),
                .postcode = row.text(4),
                .mobile = row.text(5),
                .phone = row.text(6),
                .email = row.text(7)};
    if (!row.isNull(8))
        v.home = LonLat{row.real(8), row.real(9)};
    v.ward = row.id<WardId>(10);
    v.wardName = row.text(11);
    v.maxShiftsPerWeek = row.optionalNumber(12);
    v.sinceText = row.text(13);
    v.availabilityText = row.text(14);
    v.note = row.text(15);
    v.isNew = row.boolean(16);
    v.avoidsStairs = row.boolean(17);
    v.isRepresentative = row.boolean(18);
    v.isActive = row.boolean(19);
    v.lastAskedAtMs = row.integer(20);
    v.likesEveryWeek = row.boolean(21);
    v.office = row.text(22);
    return v;
}

Status validate(const Volunteer &volunteer)
{
    if (volunteer.name().isEmpty())
        return Error{ErrorCode::Invalid, tr("A volunteer needs a name."), {}};
    if (!volunteer.postcode.trimmed().isEmpty() && tidyPostcode(volunteer.postcode).isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("“%1” is no postcode. It should look like NW5 2AB.").arg(volunteer.postcode.trimmed()),
                     {}};
    if (volunteer.maxShiftsPerWeek && *volunteer.maxShiftsPerWeek < 1)
        return Error{
            ErrorCode::Invalid, tr("The most shifts a week must be 1 or more; leave it empty for no limit."), {}};
    return {};
}

Status savePerson(Connection &connection, const Volunteer &volunteer)
{
    ROSETTE_ASSIGN(const std::optional<Person> found, PersonRepository::find(connection, volunteer.person));
    if (!found)
        return Error{ErrorCode::NotFound, tr("The person behind this volunteer is no longer in the campaign."), {}};
    Person person = *found;
    if (person.forename == volunteer.forename && person.surname == volunteer.surname)
        return {};
    person.forename = volunteer.forename;
    person.surname = volunteer.surname;
    return PersonRepository::update(connection, person);
}

/// A person who was known before keeps the ways to be reached that nobody gave now.
void keepKnownContacts(Volunteer &volunteer, const Volunteer &known)
{
    const auto keep = [](QString &said, const QString &before) {
        if (said.trimmed().isEmpty())
            said = before;
    };
    keep(volunteer.mobile, known.mobile);
    keep(volunteer.phone, known.phone);
    keep(volunteer.email, known.email);
}

Result<std::optional<Volunteer>> findOne(Connection &connection, QLatin1String where, qint64 value)
{
    ROSETTE_ASSIGN(QList<Volunteer> found,
                   Statement(connection, kSelectSql + where).bindAll(value).list(volunteerFrom));
    if (found.isEmpty())
        return std::optional<Volunteer>();
    ROSETTE_CHECK(fillWardsOfHomes(connection, found));
    ROSETTE_ASSIGN(found.first().skills, SkillRepository::namesOf(connection, found.first().id));
    return std::optional(found.first());
}

} // namespace

Result<QList<Volunteer>> VolunteerRepository::list(Connection &connection, const VolunteerFilter &filter)
{
    ROSETTE_ASSIGN(QList<Volunteer> volunteers, Statement(connection, kSelectSql + kListSql)
                                                    .bind(":active"_L1, filter.isActiveOnly)
                                                    .bind(":skill"_L1, filter.skill)
                                                    .list(volunteerFrom));
    ROSETTE_ASSIGN(const auto skills, SkillRepository::namesOfAll(connection));
    for (Volunteer &volunteer : volunteers)
        volunteer.skills = skills.value(volunteer.id);
    ROSETTE_CHECK(fillWardsOfHomes(connection, volunteers));

    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    volunteers.removeIf(
        [&](const Volunteer &v) { return (filter.ward && v.ward != filter.ward) || !v.matches(words); });
    return volunteers;
}

Result<Volunteer> VolunteerRepository::find(Connection &connection, VolunteerId id)
{
    ROSETTE_ASSIGN(const auto found, findOne(connection, kFindSql, id.value()));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This volunteer is no longer in the campaign."), {}};
    return *found;
}

Result<std::optional<Volunteer>> VolunteerRepository::findByPerson(Connection &connection, PersonId person)
{
    return findOne(connection, kFindByPersonSql, person.value());
}

Result<Volunteer> VolunteerRepository::findByName(Connection &connection, const QString &name)
{
    ROSETTE_ASSIGN(QList<Volunteer> volunteers, list(connection));
    const QString wanted = Skill::key(name);
    volunteers.removeIf([&](const Volunteer &v) { return Skill::key(v.name()) != wanted; });
    if (volunteers.isEmpty())
        return Error{ErrorCode::NotFound, tr("No volunteer is called “%1”.").arg(name), {}};
    if (volunteers.size() > 1)
        return Error{ErrorCode::Conflict,
                     tr("%1 volunteers are called “%2”; say which by their id.").arg(volunteers.size()).arg(name),
                     {}};
    return volunteers.first();
}

Result<int> VolunteerRepository::count(Connection &connection)
{
    ROSETTE_ASSIGN(const qint64 count, Statement(connection, QString(kCountSql)).scalar());
    return int(count);
}

Result<VolunteerId> VolunteerRepository::insert(Connection &connection, Volunteer v)
{
    ROSETTE_CHECK(validate(v));
    if (!v.person) {
        Person person;
        person.forename = v.forename.simplified();
        person.surname = v.surname.simplified();
        person.createdAt = SystemClock::instance().nowMs();
        ROSETTE_ASSIGN(v.person, PersonRepository::insert(connection, person));
    }
    if (!v.id)
        v.id = newId<VolunteerId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(v.id, v.person, tidyPostcode(v.postcode), v.maxShiftsPerWeek, v.sinceText,
                               v.availabilityText, v.note, v.isNew, v.avoidsStairs, v.likesEveryWeek,
                               v.isRepresentative, v.office, v.isActive)
                      .run());
    ROSETTE_ASSIGN(const Volunteer known, find(connection, v.id));
    keepKnownContacts(v, known);
    ROSETTE_CHECK(VolunteerContacts::save(connection, v));
    ROSETTE_CHECK(SkillRepository::setNames(connection, v.id, v.skills));
    return v.id;
}

Status VolunteerRepository::update(Connection &connection, const Volunteer &v)
{
    ROSETTE_CHECK(validate(v));
    ROSETTE_CHECK(savePerson(connection, v));
    ROSETTE_CHECK(Statement(connection, QString(kUpdateSql))
                      .bindAll(tidyPostcode(v.postcode), v.maxShiftsPerWeek, v.sinceText, v.availabilityText, v.note,
                               v.isNew, v.avoidsStairs, v.likesEveryWeek, v.isRepresentative, v.office, v.isActive,
                               v.id)
                      .run());
    ROSETTE_CHECK(VolunteerContacts::save(connection, v));
    return SkillRepository::setNames(connection, v.id, v.skills);
}

Status VolunteerRepository::remove(Connection &connection, VolunteerId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Status VolunteerRepository::setLastAsked(Connection &connection, VolunteerId id, qint64 utcMs)
{
    return Statement(connection, QString(kSetLastAskedSql)).bindAll(utcMs, id).run();
}

} // namespace rosette
