#include "models/rota/gaps.h"

#include <QCoreApplication>

#include "models/rota/whynobody.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Gaps", text); }

} // namespace

QList<Gap> Gaps::of(const PlannedShift &planned, const Team &team)
{
    const int filled = planned.filled();
    const int missing = std::max(0, planned.shift.minimum - filled);
    const bool hasOpenNo = filled < planned.shift.maximum &&
                           std::any_of(planned.assignments.begin(), planned.assignments.end(),
                                       [](const Assignment &assignment) { return !assignment.counts(); });
    if (missing == 0 && !hasOpenNo)
        return {};
    Gap gap{.activity = planned.shift.activity, .shift = planned.shift.id, .missing = missing};
    if (missing == 0)
        gap.kind = Gap::Kind::Declined;
    else if (planned.shift.isLead() && filled == 0)
        gap.kind = Gap::Kind::NoLead;
    return {explain(gap, planned, Candidates::judge(team, planned.shift))};
}

Gap Gaps::explain(Gap gap, const PlannedShift &planned, const QList<Candidate> &candidates)
{
    const auto countIf = [&](const auto &test) {
        return int(std::count_if(candidates.begin(), candidates.end(), test));
    };
    gap.couldCome = countIf([](const Candidate &c) { return c.canCome() && c.answer != Answer::Unsaid; });
    const int unsaid = countIf([](const Candidate &c) { return c.canCome() && c.answer == Answer::Unsaid; });
    QString what;
    if (gap.kind == Gap::Kind::NoLead)
        what = tr("no %1").arg(planned.shift.role);
    else if (gap.kind == Gap::Kind::Declined)
        what = tr("%1 of at most %2, somebody said no").arg(planned.filled()).arg(planned.shift.maximum);
    else
        what = tr("%1 of %2").arg(planned.filled()).arg(planned.shift.minimum);

    if (gap.couldCome + unsaid == 0) {
        gap.reason = tr("%1: nobody could come").arg(what);
        if (const QString why = WhyNobody(candidates).words(); !why.isEmpty())
            gap.reason += u" ("_s + why + u')';
        return gap;
    }
    gap.askFirst = candidates.first().volunteer;
    gap.askFirstName = candidates.first().name;
    gap.reason =
        gap.couldCome > 0
            ? tr("%1: %2 could come, ask %3 first").arg(what, numberWord(gap.couldCome), gap.askFirstName)
            : tr("%1: nobody said yes, %2 did not say; ask %3 first").arg(what, numberWord(unsaid), gap.askFirstName);
    return gap;
}

} // namespace rosette
