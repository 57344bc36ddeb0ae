#include "models/canvass/canvassfigures.h"

#include <QHash>
#include <QSet>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Doors with electors by ward (0: none).
constexpr auto kDoorsSql = R"(
SELECT coalesce(d.ward_id, 0), count(DISTINCT d.id), count(*)
  FROM doors d JOIN people p ON p.door_id = d.id JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
 GROUP BY 1)"_L1;
constexpr auto kDoorWardsSql = "SELECT id, ward_id FROM doors WHERE ward_id IS NOT NULL"_L1;
constexpr auto kConversationsSql = R"(
SELECT door_id, coalesce(person_id, -door_id), outcome IN (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1)
  FROM conversations WHERE is_corrected = 0 AND held_at >= ? AND held_at < ?)"_L1;
constexpr auto kWardsSql = "SELECT id, name FROM wards ORDER BY name"_L1;
constexpr auto kOutcomesSql = R"(
SELECT v.outcome, coalesce(k.label, v.outcome), count(*)
  FROM conversations v LEFT JOIN codes k ON k.kind = 'outcome' AND k.key = v.outcome
 WHERE v.is_corrected = 0 AND v.held_at >= ? AND v.held_at < ?
 GROUP BY v.outcome ORDER BY coalesce(k.position, 99), v.outcome)"_L1;
// max(held_at) makes SQLite take the other columns from the newest event of each person.
constexpr auto kSupportSql = R"(
SELECT n.support, coalesce(k.label, n.support), count(*)
  FROM (SELECT person_id, support, max(held_at) FROM conversations
         WHERE is_corrected = 0 AND support <> '' AND person_id IS NOT NULL AND held_at >= ? AND held_at < ? GROUP BY person_id) n
  LEFT JOIN codes k ON k.kind = 'support' AND k.key = n.support
 GROUP BY n.support ORDER BY coalesce(k.position, 99), n.support)"_L1;

/// Adds what conversations of the period came to; counting here is much quicker than by joins.
Status addConversations(Connection &connection, const FiguresPeriod &period, QHash<WardId, CanvassFigures> &figures)
{
    QHash<DoorId, WardId> wardOf;
    ROSETTE_CHECK(Statement(connection, QString(kDoorWardsSql)).forEach([&](const Row &row) {
        wardOf.insert(row.id<DoorId>(0), row.id<WardId>(1));
    }));
    QHash<DoorId, bool> isSpokenTo; // of the doors tried
    QSet<qint64> contacts;
    ROSETTE_CHECK(Statement(connection, QString(kConversationsSql))
                      .bindAll(period.fromMs(), period.endMs())
                      .forEach([&](const Row &row) {
                          const DoorId door = row.id<DoorId>(0);
                          const bool isContact = row.boolean(2);
                          if (door)
                              isSpokenTo[door] |= isContact;
                          const qint64 who = row.integer(1);
                          if (!isContact || contacts.contains(who))
                              return;
                          contacts.insert(who);
                          ++figures[wardOf.value(door)].contacts;
                      }));
    for (auto door = isSpokenTo.cbegin(); door != isSpokenTo.cend(); ++door) {
        CanvassFigures &ward = figures[wardOf.value(door.key())];
        ++ward.doorsTried;
        ward.doorsSpokenTo += door.value() ? 1 : 0;
    }
    return {};
}

Result<QHash<WardId, CanvassFigures>> figuresOfWards(Connection &connection, const FiguresPeriod &period)
{
    QHash<WardId, CanvassFigures> figures;
    ROSETTE_CHECK(Statement(connection, QString(kDoorsSql)).forEach([&](const Row &row) {
        CanvassFigures &ward = figures[row.id<WardId>(0)];
        ward.doors = row.number(1);
        ward.electors = row.number(2);
    }));
    ROSETTE_CHECK(addConversations(connection, period, figures));
    return figures;
}

CodeCount toCodeCount(const Row &row) { return CodeCount{row.text(0), row.text(1), row.number(2)}; }

Result<QList<CodeCount>> countCodes(Connection &connection, QLatin1String sql, const FiguresPeriod &period)
{
    return Statement(connection, QString(sql)).bindAll(period.fromMs(), period.endMs()).list(toCodeCount);
}

} // namespace

qint64 FiguresPeriod::fromMs() const { return from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : 0; }

qint64 FiguresPeriod::endMs() const
{
    return to.isValid() ? to.addDays(1).startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

Result<CanvassFigures> canvassTotal(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const auto wards, figuresOfWards(connection, period));
    CanvassFigures total;
    for (const CanvassFigures &ward : wards) {
        total.doors += ward.doors;
        total.electors += ward.electors;
        total.doorsTried += ward.doorsTried;
        total.doorsSpokenTo += ward.doorsSpokenTo;
        total.contacts += ward.contacts;
    }
    return total;
}

Result<QList<CanvassFigures>> canvassByWard(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const auto figures, figuresOfWards(connection, period));
    QList<CanvassFigures> list;
    ROSETTE_CHECK(Statement(connection, QString(kWardsSql)).forEach([&](const Row &row) {
        CanvassFigures ward = figures.value(row.id<WardId>(0));
        ward.ward = row.id<WardId>(0);
        ward.name = row.text(1);
        list += ward;
    }));
    return list;
}

Result<QList<CodeCount>> canvassOutcomes(Connection &connection, const FiguresPeriod &period)
{
    return countCodes(connection, kOutcomesSql, period);
}

Result<QList<CodeCount>> canvassSupport(Connection &connection, const FiguresPeriod &period)
{
    return countCodes(connection, kSupportSql, period);
}

} // namespace rosette
