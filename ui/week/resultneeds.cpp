#include "ui/week/resultneeds.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysBack = 14; // who remembers longer

} // namespace

Result<QList<NeedsModel::Need>> resultNeeds(Connection &connection, const Clock &clock)
{
    const QDateTime now(clock.today(), QDateTime::fromMSecsSinceEpoch(clock.nowMs()).time());
    ROSETTE_ASSIGN(const auto stalls,
                   ActivityResultRepository::stallsToType(connection, clock.today().addDays(-kDaysBack), now));
    QList<NeedsModel::Need> needs;
    for (const ActivityId id : stalls) {
        ROSETTE_ASSIGN(const Activity stall, ActivityRepository::find(connection, id));
        needs += NeedsModel::Need{Meaning::Information,
                                  u"%1 %2 · %3"_s.arg(shortDate(stall.date), clockTime(stall.start), stall.title),
                                  NeedsModel::tr("How did it go? Type the result in a line"), u"stalls"_s,
                                  Target{kResultTarget, id.value(), stall.date, {}}};
    }
    return needs;
}

} // namespace rosette
