#include "app/cli/plandays.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWeeks = 53;

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

} // namespace

Result<QDate> monthFrom(const Fields &fields, QDate today)
{
    if (!fields.has(u"month"_s))
        return today;
    const QDate first = QDate::fromString(fields.text(u"month"_s), u"yyyy-MM"_s);
    if (!first.isValid())
        return invalid(tr("--month is a month such as 2026-12, not “%1”.").arg(fields.text(u"month"_s)));
    return first;
}

Result<PlanDays> PlanDays::read(const Fields &fields, QDate today)
{
    if (fields.has(u"month"_s)) {
        if (fields.has(u"week"_s) || fields.has(u"weeks"_s))
            return invalid(tr("Give --month, or --week with --weeks, not both."));
        ROSETTE_ASSIGN(const QDate first, monthFrom(fields, today));
        return PlanDays{first, first.addMonths(1).addDays(-1)};
    }
    QDate monday = mondayOf(today);
    if (fields.has(u"week"_s))
        monday = mondayOfIsoWeek(fields.text(u"week"_s));
    if (!monday.isValid())
        return invalid(tr("--week takes something like 2026-W21, not “%1”.").arg(fields.text(u"week"_s)));
    ROSETTE_ASSIGN(const int weeks, fields.number(u"weeks"_s, 1));
    if (weeks < 1 || weeks > kMostWeeks)
        return invalid(tr("--weeks is a number from 1 to %1.").arg(kMostWeeks));
    return PlanDays{monday, monday.addDays(7 * weeks - 1)};
}

QStringList PlanDays::options() { return {u"week"_s, u"weeks"_s, u"month"_s}; }

QJsonObject PlanDays::toJson() const
{
    return {{u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}};
}

} // namespace rosette::cli
