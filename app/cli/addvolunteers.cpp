#include <QCoreApplication>

#include "app/cli/adding.h"
#include "models/store/campaign.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/availabilityparser.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/thanks.h"
#include "models/volunteers/volunteercare.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/writtenname.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

/// --mind "no stairs", "new", "likes every week".
Added addVolunteer(Adding &add)
{
    Volunteer volunteer;
    ROSETTE_ASSIGN(const QString written, add.fields.neededText(add.fields.has(u"title"_s) ? u"title"_s : u"name"_s));
    const PersonName name = writtenName(written);
    volunteer.forename = name.forename;
    volunteer.surname = name.surname;
    volunteer.mobile = add.fields.text(u"mobile"_s);
    volunteer.email = add.fields.text(u"email"_s);
    volunteer.postcode = add.fields.text(u"postcode"_s);
    volunteer.note = add.fields.text(u"note"_s);
    volunteer.availabilityText = add.fields.text(u"available"_s);
    volunteer.office = add.fields.text(u"office"_s);
    volunteer.isRepresentative = !volunteer.office.isEmpty();
    const VolunteerCare care = VolunteerCare::parse(add.fields.text(u"mind"_s));
    volunteer.isNew = care.isNew;
    volunteer.avoidsStairs = care.avoidsStairs;
    volunteer.likesEveryWeek = care.likesEveryWeek;
    for (const QString &skill : add.fields.text(u"skills"_s).split(u',', Qt::SkipEmptyParts))
        volunteer.skills += skill.trimmed();
    if (add.fields.has(u"max"_s)) {
        ROSETTE_ASSIGN(volunteer.maxShiftsPerWeek, add.fields.number(u"max"_s, 1));
    }
    ROSETTE_ASSIGN(const VolunteerId id, VolunteerRepository::insert(add.connection, volunteer));
    if (!volunteer.availabilityText.isEmpty()) {
        const auto parsed = AvailabilityParser::parse(volunteer.availabilityText);
        ROSETTE_CHECK(AvailabilityRepository::save(add.connection, id, parsed.availability));
    }
    return id.value();
}

Result<VolunteerId> volunteerOf(Adding &add)
{
    ROSETTE_ASSIGN(const QString name, add.fields.neededText(u"volunteer"_s));
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::findByName(add.connection, name));
    return volunteer.id;
}

/// Without --date: today.
Added addThanks(Adding &add)
{
    Thanks thanks{.on = add.campaign.clock().today(), .reason = add.fields.text(u"for"_s)};
    ROSETTE_ASSIGN(thanks.volunteer, volunteerOf(add));
    if (add.fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(thanks.on, add.fields.date(u"date"_s));
    }
    ROSETTE_ASSIGN(const ThanksId id, ThanksRepository::insert(add.connection, thanks, add.campaign.clock().today()));
    return id.value();
}

/// Without --until: one day.
Added addAbsence(Adding &add)
{
    Absence absence{.reason = add.fields.text(u"note"_s)};
    ROSETTE_ASSIGN(absence.volunteer, volunteerOf(add));
    ROSETTE_ASSIGN(absence.from, add.fields.date(u"date"_s));
    absence.to = absence.from;
    if (add.fields.has(u"until"_s)) {
        ROSETTE_ASSIGN(absence.to, add.fields.date(u"until"_s));
    }
    ROSETTE_ASSIGN(const AbsenceId id, AbsenceRepository::insert(add.connection, absence));
    return id.value();
}

} // namespace

QList<Addition> volunteerAdditions()
{
    return {
        {u"volunteer"_s,
         {u"title"_s, u"name"_s, u"mobile"_s, u"email"_s, u"postcode"_s, u"skills"_s, u"available"_s, u"max"_s,
          u"note"_s, u"office"_s, u"mind"_s},
         addVolunteer},
        {u"thanks"_s, {u"volunteer"_s, u"date"_s, u"for"_s}, addThanks},
        {u"absence"_s, {u"volunteer"_s, u"date"_s, u"until"_s, u"note"_s}, addAbsence},
    };
}

} // namespace rosette::cli
