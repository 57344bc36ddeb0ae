#include "models/volunteers/absence.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT id, volunteer_id, from_date, to_date, reason FROM absences WHERE volunteer_id = ? ORDER BY from_date, id)"_L1;
constexpr auto kListBetweenSql = R"(
SELECT id, volunteer_id, from_date, to_date, reason FROM absences WHERE from_date <= ? AND to_date >= ? ORDER BY from_date, id)"_L1;
constexpr auto kInsertSql =
    "INSERT INTO absences (id, volunteer_id, from_date, to_date, reason) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE absences SET from_date = ?, to_date = ?, reason = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM absences WHERE id = ?"_L1;

Absence absenceFrom(const Row &row)
{
    return {row.id<AbsenceId>(0), row.id<VolunteerId>(1), row.date(2), row.date(3), row.text(4)};
}

Status validate(const Absence &absence)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("AbsenceRepository", text); };
    if (!absence.from.isValid() || !absence.to.isValid())
        return Error{ErrorCode::Invalid, tr("An absence needs a first and a last day."), {}};
    if (absence.to < absence.from)
        return Error{ErrorCode::Invalid, tr("The last day of an absence cannot lie before the first."), {}};
    return {};
}

} // namespace

Result<QList<Absence>> AbsenceRepository::list(Connection &connection, VolunteerId volunteer)
{
    return Statement(connection, QString(kListSql)).bindAll(volunteer).list(absenceFrom);
}

Result<QList<Absence>> AbsenceRepository::listBetween(Connection &connection, QDate from, QDate to)
{
    return Statement(connection, QString(kListBetweenSql)).bindAll(to, from).list(absenceFrom);
}

Result<AbsenceId> AbsenceRepository::insert(Connection &connection, Absence absence)
{
    ROSETTE_CHECK(validate(absence));
    absence.id = newId<AbsenceId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(absence.id, absence.volunteer, absence.from, absence.to, absence.reason.trimmed())
                      .run());
    return absence.id;
}

Status AbsenceRepository::update(Connection &connection, const Absence &absence)
{
    ROSETTE_CHECK(validate(absence));
    return Statement(connection, QString(kUpdateSql))
        .bindAll(absence.from, absence.to, absence.reason.trimmed(), absence.id)
        .run();
}

Status AbsenceRepository::remove(Connection &connection, AbsenceId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
