#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace rosette {

/// Dates and times as they are said in Britain. Planned times are local; instants are UTC milliseconds.

QString shortDate(QDate date);                       ///< "Sat 23 May", with the year when it is not this one
QString longDate(QDate date);                        ///< "Saturday 23 May 2026"
QString weekRange(QDate monday);                     ///< "18–24 May 2026"
QString clockTime(QTime time);                       ///< "10:00"
QString timeRange(QTime from, QTime to);             ///< "10:00–12:00"
QString instantText(qint64 utcMs);                   ///< "Sat 23 May, 10:00" in local time
QDate mondayOf(QDate date);                          ///< first day of the ISO week
QDate comingSaturday(QDate today);                   ///< today when it is one
QString isoWeek(QDate date);                         ///< "2026-W21"
QDate mondayOfIsoWeek(const QString &isoWeek);       ///< invalid when the text is no ISO week

} // namespace rosette
