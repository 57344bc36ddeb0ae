#include "models/people/personrepository.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "models/people/personconditions.h"
#include "models/people/personname.h"
#include "models/people/personrows.h"
#include "models/people/personsearch.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindSql = R"(
SELECT id, title, forename, surname, door_id, registration_id, is_do_not_contact, is_deceased, has_moved, note, created_at
  FROM people WHERE id = ?)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO people (id, title, forename, surname, name_key, door_id, registration_id, is_do_not_contact, is_deceased, has_moved, note, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE people SET title = ?, forename = ?, surname = ?, name_key = ?, door_id = ?, registration_id = ?, is_do_not_contact = ?,
       is_deceased = ?, has_moved = ?, note = ? WHERE id = ?)"_L1;
constexpr auto kSetDoNotContactSql = "UPDATE people SET is_do_not_contact = ? WHERE id = ?"_L1;
constexpr auto kSetDeceasedSql = "UPDATE people SET is_deceased = ? WHERE id = ?"_L1;
constexpr auto kSetMovedSql = "UPDATE people SET has_moved = ? WHERE id = ?"_L1;
constexpr auto kUseSql = R"(
SELECT (SELECT count(*) FROM conversations WHERE person_id = p.id) + (SELECT count(*) FROM volunteers WHERE person_id = p.id) FROM people p WHERE p.id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM people WHERE id = ?"_L1;
// Frozen sheets keep the line, its key and its door, so that the paper can still be typed back.
constexpr auto kForgetOnSheetsSql = R"(
UPDATE sheet_lines SET printed = json_set(json_remove(printed, '$.name', '$.number', '$.marker', '$.last'), '$.erased', json('true'))
 WHERE person_id = ?)"_L1;

constexpr auto kAfterCursor = "(p.name_key, p.id) > (?, ?)"_L1;
constexpr auto kSomeOfThem = " LIMIT ? OFFSET ?"_L1;
// Reads nothing but the index, so that a jump to the end of a million names is quick.
constexpr auto kSkipSql =
    "SELECT name_key, id FROM people WHERE (name_key, id) > (?, ?) ORDER BY name_key, id LIMIT 1 OFFSET ?"_L1;
constexpr auto kCountSomeSql = "SELECT count(*) FROM (SELECT 1 FROM people LIMIT ?)"_L1;
// In one go: the rows are near each other more often than not.
constexpr auto kThese = " WHERE p.id IN (SELECT CAST(value AS INTEGER) FROM json_each(?))"_L1;
constexpr auto kOneRow = " WHERE p.id = ?"_L1;
constexpr auto kCountAll = "SELECT count(*) FROM people"_L1;

} // namespace

QString PersonRepository::nameKey(const QString &forename, const QString &surname)
{
    return PersonName{forename, surname}.key();
}

Result<std::optional<Person>> PersonRepository::find(Connection &c, PersonId id)
{
    return Statement(c, QString(kFindSql)).bindAll(id).first([](const Row &row) {
        return Person{row.id<PersonId>(0), row.text(1),       row.text(2),
                      row.text(3),         row.id<DoorId>(4), row.id<RegistrationId>(5),
                      row.boolean(6),      row.boolean(7),    row.boolean(8),
                      row.text(9),         row.integer(10)};
    });
}

Result<std::optional<PersonRow>> PersonRepository::row(Connection &c, PersonId id)
{
    return Statement(c, PersonRows::selectSql() + kOneRow).bindAll(id).first(PersonRows::toRow);
}

Result<QList<PersonRow>> PersonRepository::page(Connection &c, const PersonFilter &filter, const PersonCursor &after,
                                                int limit, int skip)
{
    if (skip > 0 && filter.isEverybody()) {
        ROSETTE_ASSIGN(const auto reached, Statement(c, QString(kSkipSql))
                                               .bindAll(after.nameKey, after.id.value(), skip - 1)
                                               .first([](const Row &row) {
                                                   return PersonCursor{row.text(0), row.id<PersonId>(1)};
                                               }));
        return reached ? page(c, filter, *reached, limit) : QList<PersonRow>();
    }
    ROSETTE_ASSIGN(PersonConditions conditions, PersonConditions::of(c, filter));
    if (after.id)
        conditions.add(kAfterCursor, {after.nameKey, after.id.toVariant()});
    Statement statement(c, PersonRows::selectSql() + conditions.where() +
                               conditions.orderBy(PersonOrder::ByName, false) + kSomeOfThem);
    conditions.bind(statement);
    return statement.bindNext(limit).bindNext(skip).list(PersonRows::toRow);
}

Result<bool> PersonRepository::isFewerThan(Connection &c, int people)
{
    ROSETTE_ASSIGN(const qint64 some, Statement(c, QString(kCountSomeSql)).bindAll(people).scalar());
    return some < people;
}

Result<QList<PersonId>> PersonRepository::ids(Connection &c, const PersonFilter &filter, int limit)
{
    ROSETTE_ASSIGN(const PersonConditions conditions, PersonConditions::of(c, filter));
    Statement statement(c, u"SELECT p.id"_s + conditions.from(filter.order) + conditions.where() +
                               conditions.orderBy(filter.order, limit < 0) + kSomeOfThem);
    conditions.bind(statement);
    return statement.bindNext(limit).bindNext(0).list([](const Row &row) { return row.id<PersonId>(0); });
}

Result<QList<PersonRow>> PersonRepository::rows(Connection &c, const QList<PersonId> &ids)
{
    QJsonArray list;
    for (const PersonId id : ids)
        list += QString::number(id.value()); // a JSON number is not sure of its last digits
    QHash<PersonId, PersonRow> found;
    ROSETTE_CHECK(
        Statement(c, PersonRows::selectSql() + kThese)
            .bindAll(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)))
            .forEach([&found](const Row &row) { found.insert(row.id<PersonId>(0), PersonRows::toRow(row)); }));
    QList<PersonRow> rows;
    rows.reserve(ids.size());
    for (const PersonId id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows += *row;
    }
    return rows;
}

Result<QList<PersonRow>> PersonRepository::search(Connection &c, const QString &text, int limit)
{
    const PersonSearch search(text);
    ROSETTE_ASSIGN(QList<PersonId> ids, search.exactMatches(c, limit));
    const qsizetype exact = ids.size();
    ROSETTE_ASSIGN(const QList<PersonId> others, search.matches(c, limit));
    for (const PersonId id : others) {
        if (ids.size() < limit && !ids.contains(id))
            ids += id;
    }
    ROSETTE_ASSIGN(QList<PersonRow> found, rows(c, ids));
    // Whole words before beginnings of words.
    std::stable_partition(found.begin() + std::min(exact, found.size()), found.end(), [&search](const PersonRow &row) {
        return search.isWholly(QStringList{row.name, row.address, row.postcode, row.number}.join(u' '));
    });
    return found;
}

Result<qint64> PersonRepository::count(Connection &c, const PersonFilter &filter)
{
    ROSETTE_ASSIGN(const PersonConditions conditions, PersonConditions::of(c, filter));
    if (conditions.isEmpty())
        return Statement(c, QString(kCountAll)).scalar();
    Statement statement(c, u"SELECT count(*)"_s + conditions.from() + conditions.where());
    conditions.bind(statement);
    return statement.scalar();
}

Result<QList<PersonRow>> PersonRepository::household(Connection &c, DoorId door)
{
    return page(c, PersonFilter{.door = door}, {}, -1);
}

Result<PersonId> PersonRepository::insert(Connection &c, const Person &person)
{
    const PersonId id = person.id ? person.id : newId<PersonId>();
    ROSETTE_CHECK(Statement(c, QString(kInsertSql))
                      .bindAll(id, person.title, person.forename, person.surname,
                               nameKey(person.forename, person.surname), person.door, person.registration,
                               person.isDoNotContact, person.isDeceased, person.hasMoved, person.note, person.createdAt)
                      .run());
    return id;
}

Status PersonRepository::update(Connection &c, const Person &person)
{
    return Statement(c, QString(kUpdateSql))
        .bindAll(person.title, person.forename, person.surname, nameKey(person.forename, person.surname), person.door,
                 person.registration, person.isDoNotContact, person.isDeceased, person.hasMoved, person.note, person.id)
        .run();
}

Status PersonRepository::setDoNotContact(Connection &c, PersonId id, bool isDoNotContact)
{
    return Statement(c, QString(kSetDoNotContactSql)).bindAll(isDoNotContact, id).run();
}

Status PersonRepository::setDeceased(Connection &c, PersonId id, bool isDeceased)
{
    return Statement(c, QString(kSetDeceasedSql)).bindAll(isDeceased, id).run();
}

Status PersonRepository::setMoved(Connection &c, PersonId id, bool hasMoved)
{
    return Statement(c, QString(kSetMovedSql)).bindAll(hasMoved, id).run();
}

Status PersonRepository::remove(Connection &c, PersonId id)
{
    ROSETTE_ASSIGN(const qint64 uses, Statement(c, QString(kUseSql)).bindAll(id).scalar());
    if (uses > 0) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "PersonRepository",
                         "This person has conversations or is a volunteer, and stays in the file. To leave "
                         "them in peace, set “Do not contact”."),
                     {}};
    }
    ROSETTE_CHECK(forgetOnSheets(c, id));
    return Statement(c, QString(kRemoveSql)).bindAll(id).run();
}

Status PersonRepository::forgetOnSheets(Connection &c, PersonId id)
{
    return Statement(c, QString(kForgetOnSheetsSql)).bindAll(id).run();
}

} // namespace rosette
