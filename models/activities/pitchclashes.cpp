#include "models/activities/pitchclashes.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Clashes", text); }
QString tr(const char *text, int n) { return QCoreApplication::translate("Clashes", text, nullptr, n); }

bool isOurStall(const Activity &a)
{
    return a.kind == ActivityKind::Stall && a.pitch && !a.isOutside && !a.isCancelled();
}

QString ownerOf(const Pitch &pitch) { return pitch.landowner.isEmpty() ? tr("the landowner") : pitch.landowner; }

Clash clashOf(Clash::Kind kind, const Activity &stall, const QString &what, const QString &wayOut)
{
    return {.kind = kind,
            .date = stall.date,
            .first = stall.id,
            .second = stall.id,
            .volunteer = {},
            .sentence = tr("%1: “%2” ").arg(shortDate(stall.date), stall.title) + what,
            .wayOut = wayOut};
}

Clash lateNotice(const Activity &stall, const Pitch &pitch, QDate today)
{
    const int wanted = pitch.noticeDays.value_or(0);
    const int left = int(today.daysTo(stall.date));
    const QString when = left == 0 ? tr("is today") : tr("is in %n day(s)", left);
    const QString state =
        pitch.permission == Permission::Asked ? tr("has not granted %1 yet") : tr("was not asked for %1");
    return clashOf(Clash::Kind::LateNotice, stall,
                   when + tr(", but %1 wants %2 and ").arg(ownerOf(pitch), tr("%n day(s)' notice", wanted)) +
                       state.arg(pitch.name) + u'.',
                   tr("Ring %1 today, choose another pitch, or a day from %2 on")
                       .arg(ownerOf(pitch), shortDate(today.addDays(wanted))));
}

Clash notAsked(const Activity &stall, const Pitch &pitch)
{
    const QString wayOut =
        pitch.noticeDays ? tr("Ask %1 by %2").arg(ownerOf(pitch), shortDate(stall.date.addDays(-*pitch.noticeDays)))
                         : tr("Ask %1, or note at the pitch that none is needed").arg(ownerOf(pitch));
    return clashOf(Clash::Kind::NotAsked, stall, tr("has no permission for %1 yet.").arg(pitch.name), wayOut);
}

Clash tooSoon(const Activity &stall, const Activity &last, const StallRules &rules)
{
    const QString what = tr("comes %n day(s) after the last stall at %1, %2.", int(last.date.daysTo(stall.date)))
                             .arg(stall.whereText(), shortDate(last.date));
    const QString next = shortDate(last.date.addDays(rules.restDays));
    Clash clash = clashOf(Clash::Kind::TooSoon, stall, what, tr("Choose another pitch, or a day from %1 on").arg(next));
    clash.first = last.id;
    return clash;
}

} // namespace

std::optional<Clash> permissionClash(const Activity &stall, const Pitch &pitch, QDate today)
{
    const bool isShort = pitch.noticeDays && today.addDays(*pitch.noticeDays) > stall.date;
    switch (pitch.permission) {
    case Permission::NotNeeded:
        return {};
    case Permission::Granted:
        if (!pitch.permissionExpiresOn.isValid() || pitch.permissionExpiresOn >= stall.date)
            return {};
        return clashOf(
            Clash::Kind::Expired, stall,
            tr("comes after the permission for %1 ends, %2.").arg(pitch.name, shortDate(pitch.permissionExpiresOn)),
            tr("Have it renewed by %1, or choose another pitch").arg(ownerOf(pitch)));
    case Permission::Refused:
        return clashOf(Clash::Kind::Refused, stall, tr("may not stand at %1: permission was refused.").arg(pitch.name),
                       tr("Choose another pitch, or ask %1 again").arg(ownerOf(pitch)));
    case Permission::Asked:
        return isShort ? std::optional(lateNotice(stall, pitch, today)) : std::nullopt;
    case Permission::Unknown:
        return isShort ? lateNotice(stall, pitch, today) : notAsked(stall, pitch);
    }
    return {};
}

QList<Clash> restClashes(const QList<Activity> &stalls, const StallRules &rules)
{
    QHash<PitchId, QList<Activity>> onPitch;
    for (const Activity &stall : stalls) {
        if (isOurStall(stall))
            onPitch[stall.pitch] += stall;
    }
    QList<Clash> clashes;
    for (QList<Activity> &list : onPitch) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Activity &a, const Activity &b) { return a.date < b.date; });
        std::optional<Activity> before; // the latest on an earlier day
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0 && list[i - 1].date < list[i].date)
                before = list[i - 1];
            if (before && before->date.daysTo(list[i].date) < rules.restDays)
                clashes += tooSoon(list[i], *before, rules);
        }
    }
    return clashes;
}

QList<Clash> pitchClashes(const QList<Activity> &stalls, const QHash<PitchId, Pitch> &pitches, const StallRules &rules,
                          QDate today)
{
    QList<Clash> clashes;
    QHash<ActivityId, bool> isToCome;
    for (const Activity &stall : stalls) {
        if (!isOurStall(stall) || stall.state != ActivityState::Planned || stall.date < today)
            continue;
        isToCome.insert(stall.id, true);
        if (const auto clash = permissionClash(stall, pitches.value(stall.pitch), today);
            clash && pitches.contains(stall.pitch))
            clashes += *clash;
    }
    for (const Clash &clash : restClashes(stalls, rules)) {
        if (isToCome.contains(clash.second))
            clashes += clash;
    }
    std::stable_sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return clashes;
}

} // namespace rosette
