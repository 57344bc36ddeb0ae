#include "models/activities/pitchclashes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEveryDay = 0b111'1111;

QString tr(const char *text) { return QCoreApplication::translate("Clashes", text); }
QString tr(const char *text, int n) { return QCoreApplication::translate("Clashes", text, nullptr, n); }

bool isOurStall(const Activity &a)
{
    return a.kind == ActivityKind::Stall && a.pitch && !a.isOutside && !a.isCancelled();
}

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

Clash lateNotice(const Activity &stall, const Pitch &pitch, const PitchPermission &said, QDate today)
{
    const int wanted = said.noticeDays.value_or(0);
    const int left = int(today.daysTo(stall.date));
    const QString when = left == 0 ? tr("is today") : tr("is in %n day(s)", left);
    const QString state = said.state == Permission::Asked ? tr("has not granted %1 yet") : tr("was not asked for %1");
    return clashOf(
        Clash::Kind::LateNotice, stall,
        when + tr(", but %1 wants %2 and ").arg(said.who, tr("%n day(s)' notice", wanted)) + state.arg(pitch.name) +
            u'.',
        tr("Ring %1 today, choose another pitch, or a day from %2 on").arg(said.who, shortDate(today.addDays(wanted))));
}

Clash notAsked(const Activity &stall, const Pitch &pitch, const PitchPermission &said)
{
    const QString wayOut = said.noticeDays
                               ? tr("Ask %1 by %2").arg(said.who, shortDate(stall.date.addDays(-*said.noticeDays)))
                               : tr("Ask %1, or note at the pitch that none is needed").arg(said.who);
    return clashOf(Clash::Kind::NotAsked, stall, tr("has no permission for %1 yet.").arg(pitch.name), wayOut);
}

Clash marketDay(const Activity &stall, const Pitch &pitch)
{
    const int quietDays = kEveryDay & ~pitch.marketDays;
    return clashOf(
        Clash::Kind::MarketDay, stall, tr("falls on a market day at %1.").arg(pitch.name),
        quietDays == 0
            ? tr("Ask the market for a place, or choose another pitch")
            : tr("Ask the market for a place, or choose a day without market (%1)").arg(weekdaysText(quietDays)));
}

std::optional<Clash> insuranceClash(const Activity &stall, const Pitch &pitch, const InsurancePolicy &policy)
{
    if (pitch.insurancePounds == 0 || policy.covers(pitch.insurancePounds, stall.date))
        return {};
    const QString wanted = poundsText(pitch.insurancePounds);
    const auto clash = [&](const QString &what, const QString &wayOut) {
        return clashOf(Clash::Kind::NotInsured, stall, what, wayOut);
    };
    if (!policy.isKnown())
        return clash(tr("needs liability insurance of %1 for %2, and none is noted.").arg(wanted, pitch.name),
                     tr("Note the policy below the pitches, or choose another pitch"));
    if (policy.pounds < pitch.insurancePounds)
        return clash(tr("needs liability insurance of %1 for %2; ours covers %3.")
                         .arg(wanted, pitch.name, poundsText(policy.pounds)),
                     tr("Ask the insurer for more, or choose another pitch"));
    return clash(tr("comes after our liability insurance ends, %1.").arg(shortDate(policy.expiresOn)),
                 tr("Have it renewed, and note the new end below the pitches"));
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

std::optional<Clash> permissionClash(const Activity &stall, const Pitch &pitch, const PitchPermission &said,
                                     QDate today)
{
    const bool isShort = said.noticeDays && today.addDays(*said.noticeDays) > stall.date;
    switch (said.state) {
    case Permission::NotNeeded:
        return {};
    case Permission::Granted:
        if (!said.expiresOn.isValid() || said.expiresOn >= stall.date)
            return {};
        return clashOf(Clash::Kind::Expired, stall,
                       tr("comes after the permission for %1 ends, %2.").arg(pitch.name, shortDate(said.expiresOn)),
                       tr("Have it renewed by %1, or choose another pitch").arg(said.who));
    case Permission::Refused:
        return clashOf(Clash::Kind::Refused, stall, tr("may not stand at %1: permission was refused.").arg(pitch.name),
                       tr("Choose another pitch, or ask %1 again").arg(said.who));
    case Permission::Asked:
        return isShort ? std::optional(lateNotice(stall, pitch, said, today)) : std::nullopt;
    case Permission::Unknown:
        if (said.authority == PitchPermission::Authority::Council && !said.noticeDays)
            return {}; // most stalls on a pavement need none
        return isShort ? lateNotice(stall, pitch, said, today) : notAsked(stall, pitch, said);
    }
    return {};
}

QList<Clash> groundClashes(const Activity &stall, const Pitch &pitch, const InsurancePolicy &policy, QDate today)
{
    QList<Clash> clashes;
    for (const PitchPermission &said : pitch.permissions()) {
        if (const auto clash = permissionClash(stall, pitch, said, today))
            clashes += *clash;
    }
    if (const auto clash = insuranceClash(stall, pitch, policy))
        clashes += *clash;
    if (pitch.isMarketDay(stall.date))
        clashes += marketDay(stall, pitch);
    return clashes;
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

QList<Clash> pitchClashes(const QList<Activity> &stalls, const QHash<PitchId, Pitch> &pitches,
                          const PitchConditions &conditions, QDate today)
{
    QList<Clash> clashes;
    QSet<ActivityId> toCome;
    for (const Activity &stall : stalls) {
        if (!isOurStall(stall) || stall.state != ActivityState::Planned || stall.date < today)
            continue;
        toCome.insert(stall.id);
        if (const auto pitch = pitches.constFind(stall.pitch); pitch != pitches.cend())
            clashes += groundClashes(stall, *pitch, conditions.policy, today);
    }
    for (const Clash &clash : restClashes(stalls, conditions.rules)) {
        if (toCome.contains(clash.second))
            clashes += clash;
    }
    std::stable_sort(clashes.begin(), clashes.end(), [](const Clash &a, const Clash &b) { return a.date < b.date; });
    return clashes;
}

} // namespace rosette
