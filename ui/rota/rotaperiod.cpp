#include "ui/rota/rotaperiod.h"

#include <QLocale>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaPeriod::RotaPeriod(QDate monday, bool isMonth)
    : m_monday(monday)
    , m_isMonth(isMonth)
{
}

QDate RotaPeriod::firstOfMonth() const
{
    const QDate thursday = m_monday.addDays(3);
    return QDate(thursday.year(), thursday.month(), 1);
}

QList<QDate> RotaPeriod::mondays() const
{
    if (!m_isMonth)
        return {m_monday};
    QList<QDate> mondays;
    const QDate next = firstOfMonth().addMonths(1);
    for (QDate monday = mondayOf(firstOfMonth()); monday < next; monday = monday.addDays(7))
        mondays += monday;
    return mondays;
}

QString RotaPeriod::title() const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return m_isMonth ? british.toString(firstOfMonth(), u"MMMM yyyy"_s) : weekRange(m_monday);
}

RotaPeriod RotaPeriod::stepped(int steps) const
{
    if (!m_isMonth)
        return RotaPeriod(m_monday.addDays(7 * steps));
    return RotaPeriod(mondayOf(firstOfMonth().addMonths(steps).addDays(6)), true); // Thursday is of the month
}

Result<QList<WeekPlan>> RotaPeriod::load(Connection &connection, const Clock &clock) const
{
    QList<WeekPlan> weeks;
    for (const QDate monday : mondays()) {
        ROSETTE_ASSIGN(const WeekPlan plan, WeekPlan::load(connection, monday, clock));
        weeks += plan;
    }
    return weeks;
}

} // namespace rosette
