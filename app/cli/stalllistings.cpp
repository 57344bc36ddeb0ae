#include "app/cli/listings.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/activitytalks.h"
#include "models/activities/kit.h"
#include "models/activities/pitchhistory.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

QString isoDate(QDate date) { return date.toString(Qt::ISODate); }

QJsonValue optionalValue(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject pitchObject(const Pitch &pitch)
{
    return {{u"id"_s, pitch.id.value()},
            {u"name"_s, pitch.name},
            {u"ward"_s, pitch.wardName},
            {u"lon"_s, pitch.point ? QJsonValue(pitch.point->lon) : QJsonValue()},
            {u"lat"_s, pitch.point ? QJsonValue(pitch.point->lat) : QJsonValue()},
            {u"landowner"_s, pitch.landowner},
            {u"permission"_s, toKey(pitch.permission)},
            {u"reference"_s, pitch.permissionReference},
            {u"until"_s, isoDate(pitch.permissionExpiresOn)},
            {u"notice"_s, optionalValue(pitch.noticeDays)},
            {u"council"_s, toKey(pitch.councilPermission)},
            {u"council_reference"_s, pitch.councilReference},
            {u"council_until"_s, isoDate(pitch.councilExpiresOn)},
            {u"council_notice"_s, optionalValue(pitch.councilNoticeDays)},
            {u"insurance"_s, pitch.insurancePounds},
            {u"market_days"_s, weekdaysText(pitch.marketDays)},
            {u"busiest"_s, pitch.busiest},
            {u"note"_s, pitch.note},
            {u"papers"_s, pitch.papers},
            {u"stalls"_s, pitch.stalls}};
}

Rows listPitches(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(QList<Pitch> pitches, PitchRepository::list(c));
    if (request.ward)
        pitches.removeIf([&](const Pitch &pitch) { return pitch.ward != request.ward; });
    ROSETTE_ASSIGN(const auto histories, PitchHistory::loadAll(c, request.today));
    QJsonArray rows;
    for (const Pitch &pitch : pitches.first(request.shown(pitches.size()))) {
        const PitchHistory history = histories.value(pitch.id);
        const ActivityResult total = history.total();
        QJsonObject row = pitchObject(pitch);
        row[u"days_since_last"_s] = optionalValue(history.daysSinceLast(request.today));
        row[u"conversations"_s] = total.conversations;
        row[u"sign_ups"_s] = total.signUps;
        row[u"registrations"_s] = total.voterRegistrations;
        row[u"leaflets"_s] = total.leafletsOut;
        const auto best = history.bestHour();
        row[u"best_hour"_s] = best ? QJsonValue(clockTime(QTime(best->hour, 0))) : QJsonValue();
        rows += row;
    }
    return rows;
}

Rows listStalls(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto stalls, ActivityRepository::list(c, {.kind = ActivityKind::Stall, .ward = request.ward}));
    ROSETTE_ASSIGN(const auto results, ActivityResultRepository::listBetween(c, {}, {}));
    ROSETTE_ASSIGN(const auto talks, recordedTalks(c));
    QJsonArray rows;
    for (const Activity &stall : stalls.first(request.shown(stalls.size()))) {
        QJsonObject row = activityObject(stall);
        if (const auto result = results.constFind(stall.id); result != results.cend()) {
            row[u"conversations"_s] = std::max(result->conversations, talks.value(stall.id));
            row[u"sign_ups"_s] = result->signUps;
            row[u"registrations"_s] = result->voterRegistrations;
            row[u"leaflets"_s] = result->leafletsOut;
            row[u"weather"_s] = result->weather;
            row[u"trouble"_s] = result->trouble;
        }
        rows += row;
    }
    return rows;
}

Rows listKit(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Kit> things, KitRepository::list(c));
    QJsonArray rows;
    for (const Kit &kit : things.first(request.shown(things.size()))) {
        ROSETTE_ASSIGN(const auto outings, KitRepository::outings(c, kit.id, request.today));
        rows += QJsonObject{{u"id"_s, kit.id.value()},
                            {u"name"_s, kit.name},
                            {u"number"_s, kit.quantity},
                            {u"lifters"_s, kit.lifters},
                            {u"holder"_s, kit.holderName},
                            {u"kept_at"_s, kit.keptAt},
                            {u"held_since"_s, isoDate(kit.heldSince)},
                            {u"next"_s, outings.isEmpty() ? QString() : isoDate(outings.first().date)},
                            {u"next_activity"_s, outings.isEmpty() ? QString() : outings.first().title}};
    }
    return rows;
}

} // namespace

QList<Listing> stallListings()
{
    return {
        {u"stalls"_s,
         {u"date"_s, u"start"_s, u"end"_s, u"title"_s, u"place"_s, u"state"_s, u"conversations"_s, u"sign_ups"_s,
          u"registrations"_s, u"leaflets"_s, u"weather"_s},
         listStalls},
        {u"pitches"_s,
         {u"name"_s, u"ward"_s, u"landowner"_s, u"permission"_s, u"reference"_s, u"council"_s, u"stalls"_s,
          u"days_since_last"_s, u"conversations"_s, u"best_hour"_s},
         listPitches},
        {u"kit"_s, {u"name"_s, u"number"_s, u"lifters"_s, u"holder"_s, u"kept_at"_s, u"next"_s}, listKit},
    };
}

} // namespace rosette::cli
