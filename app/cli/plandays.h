#pragma once

#include "app/cli/fields.h"

namespace rosette::cli {

/// Days that a plan is asked for; both included.
struct PlanDays
{
    QDate from;
    QDate to;

    /// --week with --weeks, or --month; the week of `today` without them.
    static Result<PlanDays> read(const Fields &fields, QDate today);
    /// The names of those options.
    static QStringList options();
    QJsonObject toJson() const;
};

/// --month, its first day; without it `today`.
Result<QDate> monthFrom(const Fields &fields, QDate today);

} // namespace rosette::cli
