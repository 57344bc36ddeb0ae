#include <QJsonObject>

#include "app/cli/listings.h"
#include "models/base/localtime.h"
#include "models/reports/volunteeryear.h"
#include "models/volunteers/gratitude.h"
#include "models/volunteers/thanks.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

QJsonValue dayOrNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject volunteerObject(const Volunteer &v)
{
    return {{u"id"_s, v.id.value()},
            {u"name"_s, v.name()},
            {u"mobile"_s, v.mobile},
            {u"email"_s, v.email},
            {u"postcode"_s, v.postcode},
            {u"skills"_s, QJsonArray::fromStringList(v.skills)},
            {u"available"_s, v.availabilityText},
            {u"max_per_week"_s, v.maxShiftsPerWeek ? QJsonValue(*v.maxShiftsPerWeek) : QJsonValue()},
            {u"new"_s, v.isNew},
            {u"no_stairs"_s, v.avoidsStairs},
            {u"every_week"_s, v.likesEveryWeek},
            {u"active"_s, v.isActive},
            {u"representative"_s, v.isRepresentative},
            {u"office"_s, v.office}};
}

/// The twelve months up to today, of `work`.
void addYear(QJsonObject &object, const VolunteerWork &work)
{
    object.insert(u"shifts"_s, work.shifts);
    object.insert(u"hours"_s, work.minutes / 60.0);
    object.insert(u"no_shows"_s, work.noShows);
    object.insert(u"reliability"_s, work.reliability() ? QJsonValue(*work.reliability()) : QJsonValue());
    object.insert(u"doors"_s, work.doors);
    object.insert(u"conversations"_s, work.conversations);
    object.insert(u"leaflets"_s, work.leaflets);
}

Rows listVolunteers(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto volunteers, VolunteerRepository::list(c, VolunteerFilter{.ward = request.ward}));
    ROSETTE_ASSIGN(const auto years, volunteerYears(c, request.today.addYears(-1).addDays(1), request.today));
    ROSETTE_ASSIGN(const auto thankedOn, ThanksRepository::lastOfAll(c));
    QHash<VolunteerId, VolunteerWork> workOf;
    for (const VolunteerYear &year : years)
        workOf.insert(year.volunteer, year.total);
    QJsonArray rows;
    for (const Volunteer &volunteer : volunteers.first(request.shown(volunteers.size()))) {
        QJsonObject row = volunteerObject(volunteer);
        addYear(row, workOf.value(volunteer.id));
        row.insert(u"thanked_on"_s, dayOrNull(thankedOn.value(volunteer.id)));
        rows += row;
    }
    return rows;
}

/// Who gave something since they were last thanked.
Rows listToThank(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto volunteers, VolunteerRepository::list(c, VolunteerFilter{.ward = request.ward}));
    ROSETTE_ASSIGN(const auto given, givenSinceThanked(c));
    QJsonArray rows;
    for (const Volunteer &volunteer : volunteers) {
        const auto giving = given.constFind(volunteer.id);
        if (giving == given.constEnd() || (request.limit >= 0 && rows.size() == request.limit))
            continue;
        rows += QJsonObject{{u"id"_s, volunteer.id.value()},      {u"name"_s, volunteer.name()},
                            {u"mobile"_s, volunteer.mobile},      {u"given"_s, giving->what()},
                            {u"last"_s, dayOrNull(giving->last)}, {u"thanked_on"_s, dayOrNull(giving->thankedOn)}};
    }
    return rows;
}

} // namespace

QList<Listing> volunteerListings()
{
    return {
        {u"volunteers"_s,
         {u"name"_s, u"mobile"_s, u"skills"_s, u"available"_s, u"hours"_s, u"thanked_on"_s},
         listVolunteers},
        {u"to-thank"_s, {u"name"_s, u"mobile"_s, u"given"_s, u"last"_s, u"thanked_on"_s}, listToThank},
    };
}

} // namespace rosette::cli
