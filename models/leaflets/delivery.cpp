#include "models/leaflets/delivery.h"

#include <QCoreApplication>

#include "models/leaflets/deliveryrules.h"
#include "models/leaflets/stock.h"
#include "models/rounds/round.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT d.id, d.round_id, d.delivered_on, d.doors, d.is_complete, d.leaflet_id, d.volunteer_id, d.activity_id, d.note,
       (SELECT coalesce(sum(m.quantity), 0) FROM stock_moves m WHERE m.delivery_id = d.id AND m.to_place = 'returned'),
       coalesce(r.name, d.round_name), coalesce(l.title, ''), trim(coalesce(p.forename || ' ' || p.surname, ''))
  FROM deliveries d
  LEFT JOIN rounds r ON r.id = d.round_id
  LEFT JOIN leaflets l ON l.id = d.leaflet_id
  LEFT JOIN volunteers v ON v.id = d.volunteer_id
  LEFT JOIN people p ON p.id = v.person_id)"_L1;
constexpr auto kMissedSql =
    "SELECT d.id, m.door_id, m.reason FROM missed_doors m JOIN deliveries d ON d.id = m.delivery_id"_L1;
constexpr auto kFilterSql = R"(
 WHERE (:round IS NULL OR d.round_id = :round) AND (:leaflet IS NULL OR d.leaflet_id = :leaflet)
   AND d.delivered_on >= :from AND (:to = '' OR d.delivered_on <= :to))"_L1;
constexpr auto kIdSql = " WHERE d.id = ?"_L1;
constexpr auto kOrderSql = " ORDER BY d.delivered_on DESC, d.id DESC"_L1;
constexpr auto kMissedOrderSql = " ORDER BY m.id"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO deliveries (id, round_id, round_name, delivered_on, doors, is_complete, leaflet_id, volunteer_id, activity_id, note)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE deliveries SET round_id = ?, round_name = ?, delivered_on = ?, doors = ?, is_complete = ?, leaflet_id = ?, volunteer_id = ?,
       activity_id = ?, note = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM deliveries WHERE id = ?"_L1;
constexpr auto kInsertMissedSql = "INSERT INTO missed_doors (id, delivery_id, door_id, reason) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kRemoveMissedSql = "DELETE FROM missed_doors WHERE delivery_id = ?"_L1;

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
            .missed = {},
            .returned = row.number(9),
            .roundName = row.text(10),
            .leafletTitle = row.text(11),
            .volunteerName = row.text(12)};
}

/// `bind` gives both statements what their conditions ask for.
template <typename Bind>
Result<QList<Delivery>> read(Connection &connection, QLatin1String condition, Bind bind)
{
    Statement missedStatement(connection, kMissedSql + condition + kMissedOrderSql);
    bind(missedStatement);
    QHash<DeliveryId, QList<MissedDoor>> missed;
    ROSETTE_CHECK(missedStatement.forEach([&](const Row &row) {
        missed[row.id<DeliveryId>(0)] +=
            MissedDoor{row.id<DoorId>(1), missedReasonFromKey(row.text(2)).value_or(MissedReason::Other)};
    }));
    Statement statement(connection, kListSql + condition + kOrderSql);
    bind(statement);
    return statement.list([&](const Row &row) {
        Delivery delivery = toDelivery(row);
        delivery.missed = missed.value(delivery.id);
        return delivery;
    });
}

Result<QString> roundName(Connection &connection, RoundId id)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    return round->name;
}

Status insertMissed(Connection &connection, const Delivery &delivery)
{
    Statement insert(connection, QString(kInsertMissedSql));
    for (const MissedDoor &door : delivery.missed)
        ROSETTE_CHECK(insert.bindAll(newIdValue(), delivery.id, door.door, toKey(door.reason)).run());
    return {};
}

} // namespace

Result<QList<Delivery>> DeliveryRepository::list(Connection &connection, const DeliveryFilter &filter)
{
    return read(connection, kFilterSql, [&](Statement &statement) {
        statement.bind(":round"_L1, filter.round)
            .bind(":leaflet"_L1, filter.leaflet)
            .bind(":from"_L1, filter.from)
            .bind(":to"_L1, filter.to);
    });
}

Result<Delivery> DeliveryRepository::find(Connection &connection, DeliveryId id)
{
    ROSETTE_ASSIGN(const QList<Delivery> found,
                   read(connection, kIdSql, [&](Statement &statement) { statement.bindAll(id); }));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, tr("This delivery is no longer in the campaign."), {}};
    return found.first();
}

Result<DeliveryId> DeliveryRepository::insert(Connection &connection, const Delivery &wanted, QDate today)
{
    Delivery delivery = wanted;
    ROSETTE_CHECK(settleDelivery(connection, delivery, today));
    ROSETTE_ASSIGN(const QString name, roundName(connection, delivery.round));
    if (!delivery.id)
        delivery.id = newId<DeliveryId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(delivery.id, delivery.round, name, delivery.deliveredOn, delivery.doors,
                               delivery.isComplete, delivery.leaflet, delivery.volunteer, delivery.activity,
                               delivery.note.trimmed())
                      .run());
    ROSETTE_CHECK(insertMissed(connection, delivery));
    ROSETTE_CHECK(bookDelivery(connection, delivery));
    return delivery.id;
}

Status DeliveryRepository::update(Connection &connection, const Delivery &wanted, QDate today)
{
    Delivery delivery = wanted;
    ROSETTE_CHECK(settleDelivery(connection, delivery, today));
    ROSETTE_ASSIGN(const QString name, roundName(connection, delivery.round));
    ROSETTE_CHECK(StockRepository::removeOf(connection, delivery.id));
    ROSETTE_CHECK(Statement(connection, QString(kUpdateSql))
                      .bindAll(delivery.round, name, delivery.deliveredOn, delivery.doors, delivery.isComplete,
                               delivery.leaflet, delivery.volunteer, delivery.activity, delivery.note.trimmed(),
                               delivery.id)
                      .run());
    ROSETTE_CHECK(Statement(connection, QString(kRemoveMissedSql)).bindAll(delivery.id).run());
    ROSETTE_CHECK(insertMissed(connection, delivery));
    return bookDelivery(connection, delivery);
}

Status DeliveryRepository::remove(Connection &connection, DeliveryId id)
{
    ROSETTE_CHECK(StockRepository::removeOf(connection, id));
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
