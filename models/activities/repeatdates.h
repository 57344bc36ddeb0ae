#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/result.h"

namespace rosette {

enum class Rhythm {
    Weekly,
    Fortnightly,
    Monthly, ///< on the same weekday: the second Saturday; a fifth one is the last of each month
};

/// Days that are left out, both ends included.
struct DateRange
{
    QDate from;
    QDate to;
};

/// How an activity comes again.
struct Repeat
{
    Rhythm rhythm = Rhythm::Weekly;
    QDate until; ///< the last day on which it may fall
    QList<DateRange> leftOut;
};

QString toKey(Rhythm rhythm); ///< as on the command line: weekly, fortnightly, monthly

/// The days after `first` on which it comes again, in order. Days are local days: a change of the clocks moves nothing.
QList<QDate> repeatDates(QDate first, const Repeat &repeat);

/// "August, 24 Dec – 2 Jan, 2027-05-01": months, days and ranges from day to day, with ".." or "to" or a dash between
/// them. Without a year they mean every such time between `first` and `until`. Invalid names the part that is not
/// understood.
Result<QList<DateRange>> parseLeftOut(const QString &text, QDate first, QDate until);

} // namespace rosette
