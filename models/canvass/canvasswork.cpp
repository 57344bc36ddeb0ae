#include "models/canvass/canvasswork.h"

#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCanvassersSql = R"(
WITH heard AS (
  SELECT v.volunteer_id, v.door_id, v.held_at, coalesce(v.person_id, -v.door_id) AS who, coalesce(o.is_contact, 0) AS is_contact,
         coalesce(s.stance, '') AS stance
    FROM conversations v LEFT JOIN codes o ON o.kind = 'outcome' AND o.key = v.outcome
    LEFT JOIN codes s ON s.kind = 'support' AND s.key = v.support
   WHERE v.is_corrected = 0 AND v.volunteer_id IS NOT NULL AND v.held_at >= ? AND v.held_at < ?)
SELECT h.volunteer_id, trim(p.forename || ' ' || p.surname), count(DISTINCT h.door_id),
       count(DISTINCT CASE WHEN h.is_contact THEN h.door_id END), count(DISTINCT CASE WHEN h.is_contact THEN h.who END),
       count(DISTINCT CASE WHEN h.stance = 'for' THEN h.who END),
       count(DISTINCT CASE WHEN h.stance = 'undecided' THEN h.who END), max(h.held_at)
  FROM heard h JOIN volunteers w ON w.id = h.volunteer_id JOIN people p ON p.id = w.person_id
 GROUP BY h.volunteer_id ORDER BY 3 DESC, 2)"_L1;
constexpr auto kWeekSql = R"(
SELECT count(DISTINCT door_id), count(DISTINCT CASE WHEN outcome IN
         (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1) THEN coalesce(person_id, -door_id) END)
  FROM conversations WHERE is_corrected = 0 AND held_at >= ? AND held_at < ?)"_L1;

CanvasserFigures toCanvasser(const Row &row)
{
    CanvasserFigures canvasser{row.id<VolunteerId>(0), row.text(1), {}};
    canvasser.figures.doorsTried = row.number(2);
    canvasser.figures.doorsSpokenTo = row.number(3);
    canvasser.figures.contacts = row.number(4);
    canvasser.figures.supporters = row.number(5);
    canvasser.figures.undecided = row.number(6);
    canvasser.figures.lastTriedAt = row.integer(7);
    return canvasser;
}

} // namespace

Result<QList<CanvasserFigures>> canvasserFigures(Connection &connection, const FiguresPeriod &period)
{
    return Statement(connection, QString(kCanvassersSql)).bindAll(period.fromMs(), period.endMs()).list(toCanvasser);
}

Result<QList<CanvassWeek>> canvassWeeks(Connection &connection, QDate today, int weeks)
{
    QList<CanvassWeek> list;
    Statement statement(connection, QString(kWeekSql));
    for (int back = weeks - 1; back >= 0; --back) {
        CanvassWeek week{mondayOf(today).addDays(-7 * back)};
        const FiguresPeriod days{week.monday, week.monday.addDays(6)};
        ROSETTE_CHECK(statement.bindAll(days.fromMs(), days.endMs()).forEach([&week](const Row &row) {
            week.doorsTried = row.number(0);
            week.contacts = row.number(1);
        }));
        list += week;
    }
    return list;
}

} // namespace rosette
