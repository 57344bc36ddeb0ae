#include "ui/findings.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/meetings/proposal.h"
#include "models/people/personrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/round.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/locatorsources.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLettersThatSayAnything = 2;

QString tr(const char *text) { return QCoreApplication::translate("Findings", text); }

QList<LocatorHit> findPeople(AppContext &context, const QString &text, int limit)
{
    QList<LocatorHit> hits;
    for (const PersonRow &row : PersonRepository::search(context.campaign.connection(), text, limit).valueOr({}))
        hits.append({row.name, row.address, u"people"_s, u"people"_s, {u"person"_s, row.id.value()}});
    return hits;
}

QList<LocatorHit> findStreets(AppContext &context, const QString &text, int limit)
{
    QList<LocatorHit> hits;
    const StreetFilter filter{.text = text, .isWithDoorsOnly = true};
    for (const Street &street : StreetRepository::list(context.campaign.connection(), filter).valueOr({}).mid(0, limit))
        hits.append({street.name, tr("Street"), u"street"_s, u"people"_s, {u"street"_s, street.id.value()}});
    return hits;
}

/// Stalls and meetings have cards of their own; the others stand in the rota.
QString pageOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Stall:
        return u"stalls"_s;
    case ActivityKind::Meeting:
        return u"meetings"_s;
    default:
        return u"rota"_s;
    }
}

/// The nearest to today first.
QList<LocatorHit> findActivities(AppContext &context, const QString &text, int limit)
{
    QList<Activity> found =
        ActivityRepository::list(context.campaign.connection(), {.title = text.section(u' ', 0, 0)}).valueOr({});
    found.removeIf([&](const Activity &activity) { return !locatorMatches(activity.title, text); });
    const auto away = [today = context.clock.today()](const Activity &one) { return qAbs(today.daysTo(one.date)); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Activity &one, const Activity &other) { return away(one) < away(other); });
    QList<LocatorHit> hits;
    for (const Activity &activity : found.mid(0, limit)) {
        const QString page = pageOf(activity.kind);
        hits.append({activity.title, u"%1, %2"_s.arg(label(activity.kind), shortDate(activity.date)),
                     page == "rota"_L1 ? u"calendar"_s : page, page,
                     Target{u"activity"_s, activity.id.value(), activity.date, {}}});
    }
    return hits;
}

QList<LocatorHit> findIdeas(AppContext &context, const QString &text, int limit)
{
    QList<LocatorHit> hits;
    for (const Proposal &idea : ProposalRepository::list(context.campaign.connection()).valueOr({})) {
        if (hits.size() < limit && locatorMatches(idea.title, text))
            hits.append({idea.title,
                         tr("Idea, %1").arg(idea.fateText()),
                         u"note"_s,
                         u"meetings"_s,
                         {u"proposal"_s, idea.id.value()}});
    }
    return hits;
}

QList<LocatorHit> findPitches(AppContext &context, const QString &text, int limit)
{
    QList<LocatorHit> hits;
    for (const Pitch &pitch : PitchRepository::list(context.campaign.connection()).valueOr({})) {
        if (hits.size() < limit && locatorMatches(pitch.name, text))
            hits.append({pitch.name, tr("Pitch"), u"pin"_s, u"stalls"_s, {u"pitch"_s, pitch.id.value()}});
    }
    return hits;
}

QList<LocatorHit> findRounds(AppContext &context, const QString &text, int limit)
{
    QList<LocatorHit> hits;
    for (const Round &round : RoundRepository::list(context.campaign.connection()).valueOr({})) {
        if (hits.size() < limit && locatorMatches(round.name, text))
            hits.append({round.name, tr("Round"), u"rounds"_s, u"rounds"_s, {u"round"_s, round.id.value()}});
    }
    return hits;
}

/// Asks only for texts long enough to mean something.
LocatorSource fromTwoLetters(const LocatorSource &source)
{
    return [source](AppContext &context, const QString &text, int limit) {
        return text.size() < kLettersThatSayAnything ? QList<LocatorHit>() : source(context, text, limit);
    };
}

} // namespace

QList<LocatorSource> allLocatorSources()
{
    QList<LocatorSource> sources;
    for (const auto source : {findPeople, findStreets, findActivities, findIdeas, findPitches, findRounds})
        sources += fromTwoLetters(source);
    return sources;
}

} // namespace rosette
