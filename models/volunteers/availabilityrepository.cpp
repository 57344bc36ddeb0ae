#include "models/volunteers/availabilityrepository.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindSql = R"(
SELECT weekday, from_time, to_time, answer FROM availability WHERE volunteer_id = ? ORDER BY weekday, from_time)"_L1;
constexpr auto kListAllSql = R"(
SELECT weekday, from_time, to_time, answer, volunteer_id FROM availability ORDER BY volunteer_id, weekday, from_time)"_L1;
constexpr auto kRemoveSql = "DELETE FROM availability WHERE volunteer_id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO availability (id, volunteer_id, weekday, from_time, to_time, answer) VALUES (?, ?, ?, ?, ?, ?))"_L1;

void addRow(WeeklyAvailability &availability, const Row &row)
{
    availability.set(row.number(0), {row.time(1), row.time(2)}, answerFromKey(row.text(3)));
}

} // namespace

Result<WeeklyAvailability> AvailabilityRepository::find(Connection &connection, VolunteerId volunteer)
{
    WeeklyAvailability availability;
    ROSETTE_CHECK(Statement(connection, QString(kFindSql)).bindAll(volunteer).forEach([&](const Row &row) {
        addRow(availability, row);
    }));
    return availability;
}

Result<QHash<VolunteerId, WeeklyAvailability>> AvailabilityRepository::listAll(Connection &connection)
{
    QHash<VolunteerId, WeeklyAvailability> all;
    ROSETTE_CHECK(Statement(connection, QString(kListAllSql)).forEach([&](const Row &row) {
        addRow(all[row.id<VolunteerId>(4)], row);
    }));
    return all;
}

Status AvailabilityRepository::save(Connection &connection, VolunteerId volunteer,
                                    const WeeklyAvailability &availability)
{
    ROSETTE_ASSIGN(const WeeklyAvailability before, find(connection, volunteer));
    if (before == availability)
        return {};
    ROSETTE_CHECK(Statement(connection, QString(kRemoveSql)).bindAll(volunteer).run());
    Statement insert(connection, QString(kInsertSql));
    for (const WeeklyAvailability::Slot &slot : availability.slotList())
        ROSETTE_CHECK(
            insert.bindAll(newIdValue(), volunteer, slot.weekday, slot.span.from, slot.span.to, toKey(slot.answer))
                .run());
    return {};
}

} // namespace rosette
