#include "models/activities/kitclashes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Clashes", text); }

QString named(const Activity &a) { return tr("“%1” (%2)").arg(a.title, timeRange(a.start, a.end)); }

/// `taking` stand there already when `late` begins.
Clash clashOf(const PackedThing &thing, const QList<Activity> &taking, const Activity &late)
{
    QStringList names;
    for (const Activity &activity : taking)
        names += named(activity);
    const QString those = tr("%1 and %2").arg(names.join(u", "_s), named(late));
    const QString there = thing.quantity == 1 ? tr("there is one") : tr("there are %1").arg(thing.quantity);
    return {.kind = Clash::Kind::SameKit,
            .date = late.date,
            .first = taking.first().id,
            .second = late.id,
            .volunteer = {},
            .sentence =
                tr("%1: “%2” is packed for %3 at once; %4.").arg(shortDate(late.date), thing.name, those, there),
            .wayOut = tr("Move one of them, or leave it off a packing list")};
}

/// `activities` in order of their beginnings.
QList<Clash> clashesOf(const PackedThing &thing, const QList<Activity> &activities)
{
    QList<Clash> clashes;
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const Activity &late = activities[i];
        QList<Activity> taking;
        for (const Activity &early : activities.first(i)) {
            if (early.date == late.date && early.end > late.start)
                taking += early;
        }
        if (!taking.isEmpty() && taking.size() >= thing.quantity)
            clashes += clashOf(thing, taking, late);
    }
    return clashes;
}

} // namespace

QList<Clash> kitClashes(const QList<Activity> &activities, const QList<PackedThing> &packed)
{
    QHash<ActivityId, Activity> activityOf;
    for (const Activity &activity : activities) {
        if (!activity.isCancelled() && !activity.isOutside)
            activityOf.insert(activity.id, activity);
    }
    QMap<qint64, QList<Activity>> takers;
    QHash<qint64, PackedThing> things;
    for (const PackedThing &thing : packed) {
        if (!activityOf.contains(thing.activity))
            continue;
        takers[thing.kit.value()] += activityOf.value(thing.activity);
        things.insert(thing.kit.value(), thing);
    }
    QList<Clash> clashes;
    for (auto it = takers.begin(); it != takers.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const Activity &a, const Activity &b) {
            return std::tuple(a.date, a.start) < std::tuple(b.date, b.start);
        });
        clashes += clashesOf(things.value(it.key()), *it);
    }
    return clashes;
}

} // namespace rosette
