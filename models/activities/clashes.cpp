#include "models/activities/clashes.h"

#include <QCoreApplication>
#include <QHash>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Clashes", text); }

template <typename T>
bool overlap(const T &a, const T &b)
{
    return a.date == b.date && a.start < b.end && b.start < a.end;
}

QString named(const Activity &a) { return tr("“%1” (%2)").arg(a.title, timeRange(a.start, a.end)); }

QString pairSentence(const Activity &a, const Activity &b, const QString &pattern)
{
    return pattern.arg(shortDate(a.date), named(a), named(b), a.whereText());
}

} // namespace

bool Clash::isOfPitch() const
{
    switch (kind) {
    case Kind::Refused:
    case Kind::Expired:
    case Kind::NotAsked:
    case Kind::LateNotice:
    case Kind::TooSoon:
    case Kind::MarketDay:
    case Kind::NotInsured:
        return true;
    default:
        return false;
    }
}

QString Clash::advice() const { return wayOut.isEmpty() ? sentence : sentence + u' ' + wayOut + u'.'; }

QList<Clash> Clashes::ofPlaces(const QList<Activity> &activities)
{
    QList<Clash> clashes;
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const Activity &a = activities[i];
        for (qsizetype j = i + 1; j < activities.size(); ++j) {
            const Activity &b = activities[j];
            if (a.isCancelled() || b.isCancelled() || !overlap(a, b))
                continue;
            if (a.pitch && a.pitch == b.pitch) {
                clashes += Clash{Clash::Kind::SamePitch,
                                 a.date,
                                 a.id,
                                 b.id,
                                 {},
                                 pairSentence(a, b, tr("%1: %2 and %3 want the same pitch, %4."))};
            } else if (a.round && a.round == b.round) {
                clashes += Clash{Clash::Kind::SameRound,
                                 a.date,
                                 a.id,
                                 b.id,
                                 {},
                                 pairSentence(a, b, tr("%1: %2 and %3 go round the same doors, %4."))};
            }
        }
    }
    return clashes;
}

QList<Clash> Clashes::ofPeople(const QList<Activity> &activities, const QList<Shift> &shifts,
                               const QList<Assignment> &assignments)
{
    QHash<ActivityId, Activity> activityOf;
    for (const Activity &activity : activities)
        activityOf.insert(activity.id, activity);
    QHash<ShiftId, Shift> shiftOf;
    for (const Shift &shift : shifts) {
        if (activityOf.contains(shift.activity) && !activityOf[shift.activity].isCancelled())
            shiftOf.insert(shift.id, shift);
    }
    QList<Clash> clashes;
    QHash<VolunteerId, QList<Shift>> earlier;
    for (const Assignment &assignment : assignments) {
        if (!assignment.counts() || !shiftOf.contains(assignment.shift))
            continue;
        const Shift shift = shiftOf.value(assignment.shift);
        QList<Shift> &others = earlier[assignment.volunteer];
        for (const Shift &other : std::as_const(others)) {
            if (!overlap(shift, other))
                continue;
            const auto place = [&](const Shift &s) {
                return tr("%1 at “%2” (%3)").arg(s.role, activityOf.value(s.activity).title, timeRange(s.start, s.end));
            };
            clashes += Clash{Clash::Kind::SamePerson,
                             shift.date,
                             other.activity,
                             shift.activity,
                             assignment.volunteer,
                             tr("%1: %2 is in two places: %3 and %4.")
                                 .arg(shortDate(shift.date), assignment.volunteerName, place(other), place(shift))};
        }
        others += shift;
    }
    return clashes;
}

} // namespace rosette
