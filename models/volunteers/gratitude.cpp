#include "models/volunteers/gratitude.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kGivenSql = R"(
WITH last AS (SELECT volunteer_id, max(thanked_on) AS day FROM thanks GROUP BY volunteer_id),
     gifts AS (
SELECT t.volunteer_id, a.date AS day, 1 AS shifts, 0 AS leaflets, 0 AS conversations
  FROM assignments t JOIN shifts s ON s.id = t.shift_id JOIN activities a ON a.id = s.activity_id
 WHERE t.state = 'attended' AND a.state <> 'cancelled'
UNION ALL
SELECT volunteer_id, delivered_on, 0, doors, 0 FROM deliveries WHERE volunteer_id IS NOT NULL
UNION ALL
SELECT volunteer_id, date(held_at / 1000, 'unixepoch', 'localtime'), 0, 0, 1 FROM conversations
 WHERE volunteer_id IS NOT NULL AND is_corrected = 0 AND outcome IN contact_outcomes)
SELECT g.volunteer_id, sum(g.shifts), sum(g.leaflets), sum(g.conversations), max(g.day), l.day
  FROM gifts g LEFT JOIN last l ON l.volunteer_id = g.volunteer_id
 WHERE l.day IS NULL OR g.day > l.day GROUP BY g.volunteer_id)"_L1;

} // namespace

QString Giving::what() const
{
    const auto counted = [](int number, const char *one, const char *many) {
        const QString text = QCoreApplication::translate("Gratitude", number == 1 ? one : many);
        return text.arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number));
    };
    QStringList parts;
    if (shifts > 0)
        parts += counted(shifts, "%1 shift", "%1 shifts");
    if (leaflets > 0)
        parts += counted(leaflets, "%1 leaflet", "%1 leaflets");
    if (conversations > 0)
        parts += counted(conversations, "%1 conversation", "%1 conversations");
    return parts.join(u", "_s);
}

QString Giving::words() const
{
    return thankedOn.isValid()
               ? QCoreApplication::translate("Gratitude", "%1 since %2").arg(what(), shortDate(thankedOn))
               : QCoreApplication::translate("Gratitude", "%1; never thanked").arg(what());
}

Result<QHash<VolunteerId, Giving>> givenSinceThanked(Connection &connection)
{
    QHash<VolunteerId, Giving> given;
    ROSETTE_CHECK(Statement(connection, QString(kGivenSql)).forEach([&](const Row &row) {
        given.insert(row.id<VolunteerId>(0), {row.number(1), row.number(2), row.number(3), row.date(4), row.date(5)});
    }));
    return given;
}

} // namespace rosette
