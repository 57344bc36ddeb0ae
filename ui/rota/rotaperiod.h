#pragma once

#include "models/base/clock.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// What of the rota is shown: a week, or the weeks in which a month lies. A month is that of the week's Thursday, where
/// most of the week is.
class RotaPeriod
{
public:
    explicit RotaPeriod(QDate monday, bool isMonth = false);

    QDate monday() const { return m_monday; } ///< of the week on which it stands
    bool isMonth() const { return m_isMonth; }
    QDate firstOfMonth() const;
    /// The Mondays of all its weeks.
    QList<QDate> mondays() const;
    QString title() const; ///< "16–22 November 2026", "November 2026"
    /// So many weeks or months later, or earlier.
    RotaPeriod stepped(int steps) const;
    Result<QList<WeekPlan>> load(Connection &connection, const Clock &clock) const;

private:
    QDate m_monday;
    bool m_isMonth;
};

} // namespace rosette
