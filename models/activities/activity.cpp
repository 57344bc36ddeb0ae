#include "models/activities/activity.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Activity", text); }
} // namespace

QList<ActivityKind> allActivityKinds()
{
    return {ActivityKind::Stall, ActivityKind::Canvass, ActivityKind::Leafleting, ActivityKind::Telling,
            ActivityKind::Meeting};
}

QString toKey(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Stall:
        return u"stall"_s;
    case ActivityKind::Canvass:
        return u"canvass"_s;
    case ActivityKind::Leafleting:
        return u"leafleting"_s;
    case ActivityKind::Telling:
        return u"telling"_s;
    case ActivityKind::Meeting:
        break;
    }
    return u"meeting"_s;
}

std::optional<ActivityKind> activityKindFromKey(const QString &key)
{
    for (const ActivityKind kind : allActivityKinds()) {
        if (key == toKey(kind))
            return kind;
    }
    return std::nullopt;
}

QString label(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Stall:
        return tr("Stall");
    case ActivityKind::Canvass:
        return tr("Canvass session");
    case ActivityKind::Leafleting:
        return tr("Leafleting");
    case ActivityKind::Telling:
        return tr("Telling");
    case ActivityKind::Meeting:
        break;
    }
    return tr("Meeting");
}

QString toKey(ActivityState state)
{
    switch (state) {
    case ActivityState::Done:
        return u"done"_s;
    case ActivityState::Cancelled:
        return u"cancelled"_s;
    case ActivityState::Planned:
        break;
    }
    return u"planned"_s;
}

ActivityState activityStateFromKey(const QString &key)
{
    for (const ActivityState state : {ActivityState::Done, ActivityState::Cancelled}) {
        if (key == toKey(state))
            return state;
    }
    return ActivityState::Planned;
}

QString label(ActivityState state)
{
    switch (state) {
    case ActivityState::Done:
        return tr("Done");
    case ActivityState::Cancelled:
        return tr("Cancelled");
    case ActivityState::Planned:
        break;
    }
    return tr("Planned");
}

QString Activity::whereText() const
{
    if (!pitchName.isEmpty())
        return pitchName;
    return place.isEmpty() ? roundName : place;
}

} // namespace rosette
