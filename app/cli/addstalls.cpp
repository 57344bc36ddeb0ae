#include "app/cli/adding.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/kit.h"
#include "models/activities/pitchpaper.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/placesearch.h"
#include "models/activities/resultline.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QList<std::pair<QString, Permission>> permissionWords()
{
    QList<std::pair<QString, Permission>> words;
    for (const Permission permission :
         {Permission::Unknown, Permission::NotNeeded, Permission::Asked, Permission::Granted, Permission::Refused})
        words.append({toKey(permission), permission});
    return words;
}

Result<QDate> optionalDate(const Fields &fields, const QString &name)
{
    return fields.has(name) ? fields.date(name) : Result<QDate>(QDate());
}

/// A reference says that permission was granted, unless the option says otherwise.
Result<Permission> permissionFrom(const Fields &fields, const QString &name, const QString &reference)
{
    return fields.choice(name, permissionWords(), reference.isEmpty() ? Permission::Unknown : Permission::Granted);
}

Result<std::optional<int>> optionalNumber(const Fields &fields, const QString &name)
{
    if (!fields.has(name))
        return std::optional<int>();
    ROSETTE_ASSIGN(const int number, fields.number(name, 0));
    return std::optional(number);
}

Status setWords(const Fields &fields, Pitch &pitch)
{
    pitch.landowner = fields.text(u"landowner"_s);
    pitch.permissionReference = fields.text(u"reference"_s);
    ROSETTE_ASSIGN(pitch.permission, permissionFrom(fields, u"permission"_s, pitch.permissionReference));
    ROSETTE_ASSIGN(pitch.permissionExpiresOn, optionalDate(fields, u"until"_s));
    ROSETTE_ASSIGN(pitch.noticeDays, optionalNumber(fields, u"notice"_s));
    pitch.councilReference = fields.text(u"council-reference"_s);
    ROSETTE_ASSIGN(pitch.councilPermission, permissionFrom(fields, u"council"_s, pitch.councilReference));
    ROSETTE_ASSIGN(pitch.councilExpiresOn, optionalDate(fields, u"council-until"_s));
    ROSETTE_ASSIGN(pitch.councilNoticeDays, optionalNumber(fields, u"council-notice"_s));
    return {};
}

Added addPitch(Adding &add)
{
    Pitch pitch;
    ROSETTE_ASSIGN(pitch.name, add.fields.neededText(u"title"_s));
    ROSETTE_CHECK(setWords(add.fields, pitch));
    ROSETTE_ASSIGN(pitch.insurancePounds, add.fields.number(u"insurance"_s, 0));
    const auto marketDays = weekdaysFromText(add.fields.text(u"market-days"_s));
    if (!marketDays)
        return Error{ErrorCode::Invalid, tr("--market-days needs weekdays, such as \"tue, sat\"."), {}};
    pitch.marketDays = *marketDays;
    pitch.busiest = add.fields.text(u"busiest"_s);
    pitch.note = add.fields.text(u"note"_s);
    ROSETTE_ASSIGN(pitch.point, findPlace(add.connection, add.fields.text(u"place"_s)));
    if (add.fields.has(u"place"_s) && !pitch.point)
        return Error{ErrorCode::NotFound,
                     tr("The map knows no place “%1”; --place takes a name, a street, a postcode or lon,lat.")
                         .arg(add.fields.text(u"place"_s)),
                     {}};
    ROSETTE_CHECK(setWard(add, pitch.ward));
    ROSETTE_ASSIGN(const PitchId id, PitchRepository::insert(add.connection, pitch));
    return id.value();
}

Result<Pitch> findPitch(Adding &add)
{
    ROSETTE_ASSIGN(const QString name, add.fields.neededText(u"pitch"_s));
    ROSETTE_ASSIGN(const auto pitch, PitchRepository::findByName(add.connection, name));
    if (pitch)
        return *pitch;
    return Error{ErrorCode::NotFound, tr("There is no pitch “%1”; `list pitches` shows them.").arg(name), {}};
}

Added addPaper(Adding &add)
{
    ROSETTE_ASSIGN(const Pitch pitch, findPitch(add));
    ROSETTE_ASSIGN(const QString path, add.fields.neededText(u"file"_s));
    ROSETTE_ASSIGN(const PitchPaperId id, attachPaper(add.connection, pitch.id, path, add.campaign.clock().nowMs()));
    return id.value();
}

Result<VolunteerId> volunteerFrom(Adding &add, const QString &option)
{
    if (!add.fields.has(option))
        return VolunteerId();
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::findByName(add.connection, add.fields.text(option)));
    return volunteer.id;
}

Added addKit(Adding &add)
{
    Kit kit;
    ROSETTE_ASSIGN(kit.name, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(kit.quantity, add.fields.number(u"number"_s, 1));
    ROSETTE_ASSIGN(kit.lifters, add.fields.number(u"lifters"_s, 1));
    ROSETTE_ASSIGN(kit.holder, volunteerFrom(add, u"holder"_s));
    if (kit.holder)
        kit.heldSince = add.campaign.clock().today();
    kit.keptAt = add.fields.text(u"kept-at"_s);
    kit.note = add.fields.text(u"note"_s);
    ROSETTE_ASSIGN(const KitId id, KitRepository::insert(add.connection, kit));
    return id.value();
}

Added addPacking(Adding &add)
{
    ROSETTE_ASSIGN(const Activity activity, findActivity(add));
    ROSETTE_ASSIGN(const QString name, add.fields.neededText(u"kit"_s));
    ROSETTE_ASSIGN(const QList<Kit> things, KitRepository::list(add.connection));
    const auto thing = std::find_if(things.begin(), things.end(),
                                    [&](const Kit &kit) { return kit.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (thing == things.end())
        return Error{ErrorCode::NotFound, tr("There is no kit “%1”; `list kit` shows it.").arg(name), {}};
    ROSETTE_ASSIGN(const VolunteerId bringer, volunteerFrom(add, u"volunteer"_s));
    ROSETTE_CHECK(PackingListRepository::save(add.connection, activity.id, thing->id, bringer));
    return activity.id.value();
}

/// --line "42c 6s 3r 300l rain", or the same in options; what is not said stays.
Added addResult(Adding &add)
{
    ROSETTE_ASSIGN(const Activity activity, findActivity(add));
    ROSETTE_ASSIGN(ActivityResult result, ActivityResultRepository::find(add.connection, activity.id));
    ROSETTE_ASSIGN(result, readResultLine(add.fields.text(u"line"_s), result));
    ROSETTE_ASSIGN(result.conversations, add.fields.number(u"conversations"_s, result.conversations));
    ROSETTE_ASSIGN(result.signUps, add.fields.number(u"sign-ups"_s, result.signUps));
    ROSETTE_ASSIGN(result.voterRegistrations, add.fields.number(u"registrations"_s, result.voterRegistrations));
    ROSETTE_ASSIGN(result.leafletsOut, add.fields.number(u"leaflets"_s, result.leafletsOut));
    if (add.fields.has(u"weather"_s))
        result.weather = add.fields.text(u"weather"_s);
    if (add.fields.has(u"trouble"_s))
        result.trouble = add.fields.text(u"trouble"_s);
    ROSETTE_CHECK(ActivityResultRepository::save(add.connection, result));
    return activity.id.value();
}

} // namespace

QList<Addition> stallAdditions()
{
    return {
        {u"pitch"_s,
         {u"title"_s, u"place"_s, u"ward"_s, u"landowner"_s, u"permission"_s, u"reference"_s, u"until"_s, u"notice"_s,
          u"council"_s, u"council-reference"_s, u"council-until"_s, u"council-notice"_s, u"insurance"_s,
          u"market-days"_s, u"busiest"_s, u"note"_s},
         addPitch},
        {u"paper"_s, {u"pitch"_s, u"file"_s}, addPaper},
        {u"kit"_s, {u"title"_s, u"number"_s, u"lifters"_s, u"holder"_s, u"kept-at"_s, u"note"_s}, addKit},
        {u"packing"_s, {u"activity"_s, u"date"_s, u"kit"_s, u"volunteer"_s}, addPacking},
        {u"result"_s,
         {u"activity"_s, u"date"_s, u"line"_s, u"conversations"_s, u"sign-ups"_s, u"registrations"_s, u"leaflets"_s,
          u"weather"_s, u"trouble"_s},
         addResult},
    };
}

} // namespace rosette::cli
