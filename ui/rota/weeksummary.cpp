#include "ui/rota/weeksummary.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekSummary", text); }

QString gapWords(qsizetype gaps)
{
    if (gaps == 0)
        return Theme::shapeOf(Meaning::Done) + u' ' + tr("no gaps");
    return Theme::shapeOf(Meaning::Problem) + u' ' + (gaps == 1 ? tr("1 gap") : tr("%1 gaps").arg(gaps));
}

QString clashWords(qsizetype clashes)
{
    return Theme::shapeOf(Meaning::Attention) + u' ' + (clashes == 1 ? tr("1 clash") : tr("%1 clashes").arg(clashes));
}

} // namespace

QString weekSummary(const WeekPlan &plan)
{
    int filled = 0;
    int wanted = 0;
    bool hasShifts = false;
    for (const PlannedDay &day : plan.days()) {
        for (const PlannedActivity &planned : day.activities) {
            filled += planned.filled();
            wanted += planned.minimum();
            hasShifts = hasShifts || !planned.shifts.isEmpty();
        }
    }
    if (!hasShifts)
        return tr("No shifts this week.");
    QStringList parts{gapWords(plan.gaps().size()), tr("%1 people for %2 places").arg(filled).arg(wanted)};
    if (!plan.clashes().isEmpty())
        parts += clashWords(plan.clashes().size());
    return parts.join(u" · "_s);
}

Meaning meaningOf(const PlannedShift &planned)
{
    if (planned.gaps.isEmpty())
        return planned.filled() >= planned.shift.minimum ? Meaning::Done : Meaning::Information;
    const Gap &gap = planned.gaps.first();
    const bool isSerious = gap.kind == Gap::Kind::NoLead || (gap.kind == Gap::Kind::TooFew && planned.filled() == 0);
    return isSerious ? Meaning::Problem : Meaning::Attention;
}

} // namespace rosette
