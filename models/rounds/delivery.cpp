#include "models/rounds/delivery.h"

#include <QCoreApplication>

#include "models/rounds/rounddoors.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT d.id, d.round_id, d.delivered_on, d.doors, d.is_complete, d.leaflet_id, d.volunteer_id, d.activity_id, d.note,
       coalesce(l.title, ''), trim(coalesce(p.forename || ' ' || p.surname, ''))
  FROM deliveries d
  LEFT JOIN leaflets l ON l.id = d.leaflet_id
  LEFT JOIN volunteers v ON v.id = d.volunteer_id
  LEFT JOIN people p ON p.id = v.person_id
 WHERE (:round IS NULL OR d.round_id = :round) AND d.delivered_on >= :from AND (:to = '' OR d.delivered_on <= :to)
 ORDER BY d.delivered_on DESC, d.id DESC)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO deliveries (id, round_id, delivered_on, doors, is_complete, leaflet_id, volunteer_id, activity_id, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kRemoveSql = "DELETE FROM deliveries WHERE id = ?"_L1;
constexpr auto kLastSql = "SELECT round_id, max(delivered_on) FROM deliveries GROUP BY round_id"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Delivery", text); }

Delivery toDelivery(const Row &row)
{
    return {.id = row.id<DeliveryId>(0),
            .round = row.id<RoundId>(1),
            .deliveredOn = row.date(2),
            .doors = row.number(3),
            .isComplete = row.boolean(4),
            .leaflet = row.id<LeafletId>(5),
            .volunteer = row.id<VolunteerId>(6),
            .activity = row.id<ActivityId>(7),
            .note = row.text(8),
            .leafletTitle = row.text(9),
            .volunteerName = row.text(10)};
}

Status validate(const Delivery &delivery, QDate today)
{
    if (!delivery.round)
        return Error{ErrorCode::Invalid, tr("Say which round the leaflets went to."), {}};
    if (!delivery.deliveredOn.isValid())
        return Error{ErrorCode::Invalid, tr("Say on which day the leaflets were delivered."), {}};
    if (delivery.deliveredOn > today)
        return Error{ErrorCode::Invalid, tr("This day has not come yet: only what was delivered is recorded."), {}};
    if (delivery.doors < 1)
        return Error{ErrorCode::Invalid, tr("Say how many doors got a leaflet: at least one."), {}};
    return {};
}

} // namespace

Result<QList<Delivery>> DeliveryRepository::list(Connection &connection, const DeliveryFilter &filter)
{
    return Statement(connection, QString(kListSql))
        .bind(":round"_L1, filter.round)
        .bind(":from"_L1, filter.from)
        .bind(":to"_L1, filter.to)
        .list(toDelivery);
}

Result<int> DeliveryRepository::doorsToLeaflet(Connection &connection, RoundId round)
{
    ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(connection, round));
    return int(std::count_if(doors.begin(), doors.end(), [](const Door &door) { return !door.isDoNotLeaflet; }));
}

Result<DeliveryId> DeliveryRepository::insert(Connection &connection, const Delivery &delivery, QDate today)
{
    ROSETTE_CHECK(validate(delivery, today));
    const DeliveryId id = delivery.id ? delivery.id : newId<DeliveryId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, delivery.round, delivery.deliveredOn, delivery.doors, delivery.isComplete,
                               delivery.leaflet, delivery.volunteer, delivery.activity, delivery.note.trimmed())
                      .run());
    return id;
}

Status DeliveryRepository::remove(Connection &connection, DeliveryId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Result<QHash<RoundId, QDate>> DeliveryRepository::lastDelivered(Connection &connection)
{
    QHash<RoundId, QDate> days;
    ROSETTE_CHECK(Statement(connection, QString(kLastSql)).forEach([&](const Row &row) {
        days.insert(row.id<RoundId>(0), row.date(1));
    }));
    return days;
}

} // namespace rosette
