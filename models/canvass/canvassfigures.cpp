#include "models/canvass/canvassfigures.h"

#include <functional>
#include <limits>

#include <QHash>

#include "models/canvass/canvasshomes.h"
#include "models/canvass/talks.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWardsSql = "SELECT id, name FROM wards ORDER BY name"_L1;
// Whole days are counted already; what of the period is no whole day is counted event by event.
constexpr auto kOutcomesSql = R"(
WITH counted (outcome, events) AS (
  SELECT outcome, sum(events) FROM outcome_days WHERE day >= :first_day AND day < :end_day GROUP BY outcome
  UNION ALL
  SELECT outcome, count(*) FROM conversations WHERE is_corrected = 0 AND held_at >= :from AND held_at < :first_ms GROUP BY outcome
  UNION ALL
  SELECT outcome, count(*) FROM conversations WHERE is_corrected = 0 AND held_at >= :last_ms AND held_at < :end GROUP BY outcome)
SELECT c.outcome, coalesce(k.label, c.outcome), sum(c.events)
  FROM counted c LEFT JOIN codes k ON k.kind = 'outcome' AND k.key = c.outcome
 GROUP BY c.outcome ORDER BY coalesce(k.position, 99), c.outcome)"_L1;
constexpr qint64 kDayMs = 86'400'000; ///< of outcome_days

/// Calls use(door, figures) for each door that was tried, and once for what was said without one.
Status forEachDoorTried(Connection &connection, const FiguresPeriod &period,
                        const std::function<void(DoorId, const CanvassFigures &)> &use)
{
    DoorId door;
    CanvassFigures figures;
    ROSETTE_CHECK(forEachTalk(connection, period, [&](const Talk &talk) {
        if (talk.door != door) {
            use(door, figures);
            door = talk.door;
            figures = {};
        }
        figures.doorsTried = talk.door ? 1 : 0;
        if (talk.contactAt > 0) {
            ++figures.contacts;
            figures.doorsSpokenTo = figures.doorsTried;
        }
    }));
    use(door, figures);
    return {};
}

void add(CanvassFigures &place, const CanvassFigures &door)
{
    place.doorsTried += door.doorsTried;
    place.doorsSpokenTo += door.doorsSpokenTo;
    place.contacts += door.contacts;
}

} // namespace

qint64 FiguresPeriod::fromMs() const { return from.isValid() ? from.startOfDay().toMSecsSinceEpoch() : 0; }

qint64 FiguresPeriod::endMs() const
{
    return to.isValid() ? to.addDays(1).startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

Result<CanvassFigures> canvassTotal(Connection &connection, const FiguresPeriod &period)
{
    CanvassFigures total;
    ROSETTE_CHECK(forEachDoorTried(connection, period, [&](DoorId, const CanvassFigures &door) { add(total, door); }));
    return total;
}

Result<QList<CanvassFigures>> canvassByWard(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const std::vector<CanvassHome> homes, canvassHomes(connection));
    QHash<WardId, CanvassFigures> figures;
    QHash<DoorId, WardId> wards;
    wards.reserve(qsizetype(homes.size()));
    for (const CanvassHome &home : homes) {
        figures[home.ward].doors += home.electors > 0 ? 1 : 0;
        figures[home.ward].electors += home.electors;
        wards.insert(home.door, home.ward);
    }
    ROSETTE_CHECK(forEachDoorTried(
        connection, period, [&](DoorId door, const CanvassFigures &of) { add(figures[wards.value(door)], of); }));
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
    const qint64 from = period.fromMs();
    const qint64 end = period.endMs();
    const qint64 firstDay = (from + kDayMs - 1) / kDayMs;
    const qint64 endDay = std::max(firstDay, end / kDayMs);
    return Statement(connection, QString(kOutcomesSql))
        .bind(":first_day"_L1, firstDay)
        .bind(":end_day"_L1, endDay)
        .bind(":from"_L1, from)
        .bind(":first_ms"_L1, std::min(end, firstDay * kDayMs))
        .bind(":last_ms"_L1, std::max(from, endDay * kDayMs))
        .bind(":end"_L1, end)
        .list([](const Row &row) {
            return CodeCount{row.text(0), row.text(1), row.number(2)};
        });
}

} // namespace rosette
