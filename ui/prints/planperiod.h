#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace rosette {

/// A stretch of days that a plan is handed out for.
struct PlanPeriod
{
    QString name; ///< "Week, 18–24 May 2026"
    QDate from;
    QDate to; ///< included

    /// What is offered around a week: it alone, four from it on, the month that has most of it.
    static QList<PlanPeriod> around(QDate monday);
    static QStringList names(const QList<PlanPeriod> &periods);
};

} // namespace rosette
