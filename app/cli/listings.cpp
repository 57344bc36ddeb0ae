#include "app/cli/listings.h"

#include <QDateTime>
#include <QJsonObject>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/canvass/conversation.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/roundsummary.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

QJsonValue idValue(qint64 id) { return id > 0 ? QJsonValue(id) : QJsonValue(); }

template <typename T, typename Map>
QJsonArray toArray(const QList<T> &list, int limit, Map map)
{
    QJsonArray array;
    for (const T &item : limit < 0 ? list : list.mid(0, limit))
        array += map(item);
    return array;
}

Rows listWards(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto wards, WardRepository::list(c));
    return toArray(wards, request.limit, [](const Ward &ward) {
        return QJsonObject{{u"id"_s, ward.id.value()},
                           {u"code"_s, ward.code},
                           {u"name"_s, ward.name},
                           {u"area_m2"_s, std::round(ward.areaM2)}};
    });
}

Rows listDistricts(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(auto districts, PollingDistrictRepository::list(c));
    if (request.ward)
        districts.removeIf([&](const PollingDistrict &district) { return district.ward != request.ward; });
    return toArray(districts, request.limit, [](const PollingDistrict &district) {
        return QJsonObject{{u"id"_s, district.id.value()},
                           {u"code"_s, district.code},
                           {u"name"_s, district.name},
                           {u"ward"_s, district.wardName},
                           {u"ward_source"_s, toKey(district.wardSource)},
                           {u"electors"_s, district.electors}};
    });
}

Rows listStreets(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto streets, StreetRepository::list(c, StreetFilter{.ward = request.ward}));
    return toArray(streets, request.limit, [](const Street &street) {
        return QJsonObject{{u"id"_s, street.id.value()},
                           {u"name"_s, street.name},
                           {u"doors"_s, street.doors},
                           {u"source"_s, street.source}};
    });
}

Rows listDoors(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto doors, DoorRepository::list(c, DoorFilter{.ward = request.ward}, request.limit));
    return toArray(doors, -1, [](const Door &door) {
        return QJsonObject{{u"id"_s, door.id.value()},
                           {u"flat"_s, door.flat},
                           {u"building"_s, door.building},
                           {u"number"_s, door.number},
                           {u"street"_s, door.streetName},
                           {u"postcode"_s, door.postcode},
                           {u"ward"_s, door.wardName},
                           {u"district"_s, door.districtCode},
                           {u"lon"_s, door.point ? QJsonValue(door.point->lon) : QJsonValue()},
                           {u"lat"_s, door.point ? QJsonValue(door.point->lat) : QJsonValue()},
                           {u"exactness"_s, exactnessKey(door.exactness)},
                           {u"electors"_s, door.electors}};
    });
}

Rows listActivities(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto activities, ActivityRepository::list(c, ActivityFilter{.ward = request.ward}));
    return toArray(activities, request.limit, activityObject);
}

Rows listRounds(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto rounds, summariseRounds(c, RoundFilter{.ward = request.ward}));
    return toArray(rounds, request.limit, [](const RoundSummary &summary) {
        return QJsonObject{{u"id"_s, summary.round.id.value()}, {u"name"_s, summary.round.name},
                           {u"ward"_s, summary.round.wardName}, {u"doors"_s, summary.doors},
                           {u"electors"_s, summary.electors},   {u"tried"_s, summary.doorsTried},
                           {u"stages"_s, summary.stages}};
    });
}

Rows listShifts(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto activities, ActivityRepository::list(c, ActivityFilter{.ward = request.ward}));
    QJsonArray array;
    for (const Activity &activity : activities) {
        ROSETTE_ASSIGN(const auto shifts, ShiftRepository::list(c, activity.id));
        for (const Shift &shift : shifts) {
            ROSETTE_ASSIGN(const auto assignments, AssignmentRepository::list(c, shift.id));
            QJsonArray people;
            for (const Assignment &assignment : assignments)
                people +=
                    QJsonObject{{u"volunteer"_s, assignment.volunteerName}, {u"state"_s, toKey(assignment.state)}};
            array += QJsonObject{{u"id"_s, shift.id.value()},
                                 {u"activity"_s, activity.title},
                                 {u"date"_s, activity.date.toString(Qt::ISODate)},
                                 {u"start"_s, clockTime(shift.start)},
                                 {u"end"_s, clockTime(shift.end)},
                                 {u"role"_s, shift.role},
                                 {u"min"_s, shift.minimum},
                                 {u"max"_s, shift.maximum},
                                 {u"people"_s, people}};
            if (request.limit >= 0 && array.size() >= request.limit)
                return array;
        }
    }
    return array;
}

Rows listConversations(Connection &c, const ListRequest &request)
{
    constexpr int kAll = 100000000;
    ROSETTE_ASSIGN(const auto conversations, ConversationRepository::list(c, ConversationFilter{.ward = request.ward},
                                                                          request.limit < 0 ? kAll : request.limit));
    return toArray(conversations, -1, [](const Conversation &event) {
        return QJsonObject{{u"id"_s, event.id.value()},
                           {u"person"_s, idValue(event.person.value())},
                           {u"name"_s, event.personName},
                           {u"door"_s, idValue(event.door.value())},
                           {u"address"_s, event.address},
                           {u"held_at"_s, QDateTime::fromMSecsSinceEpoch(event.heldAt, Qt::UTC).toString(Qt::ISODate)},
                           {u"outcome"_s, event.outcome},
                           {u"support"_s, event.support},
                           {u"note"_s, event.note}};
    });
}

} // namespace

QJsonObject activityObject(const Activity &activity)
{
    return QJsonObject{{u"id"_s, activity.id.value()},
                       {u"kind"_s, toKey(activity.kind)},
                       {u"title"_s, activity.title},
                       {u"date"_s, activity.date.toString(Qt::ISODate)},
                       {u"start"_s, clockTime(activity.start)},
                       {u"end"_s, clockTime(activity.end)},
                       {u"place"_s, activity.whereText()},
                       {u"ward"_s, activity.wardName},
                       {u"constituency"_s, activity.constituency},
                       {u"state"_s, toKey(activity.state)}};
}

const QList<Listing> &listings()
{
    static const QList<Listing> list =
        QList<Listing>{
            {u"wards"_s, {u"code"_s, u"name"_s, u"area_m2"_s}, listWards},
            {u"districts"_s, {u"code"_s, u"name"_s, u"ward"_s, u"ward_source"_s, u"electors"_s}, listDistricts},
            {u"streets"_s, {u"name"_s, u"doors"_s}, listStreets},
            {u"doors"_s,
             {u"flat"_s, u"building"_s, u"number"_s, u"street"_s, u"postcode"_s, u"district"_s, u"electors"_s,
              u"exactness"_s},
             listDoors},
            {u"activities"_s,
             {u"date"_s, u"start"_s, u"end"_s, u"kind"_s, u"title"_s, u"place"_s, u"state"_s},
             listActivities},
            {u"rounds"_s, {u"name"_s, u"ward"_s, u"doors"_s, u"electors"_s, u"stages"_s}, listRounds},
            {u"shifts"_s,
             {u"date"_s, u"start"_s, u"end"_s, u"activity"_s, u"role"_s, u"min"_s, u"max"_s, u"people"_s},
             listShifts},
            {u"conversations"_s,
             {u"held_at"_s, u"name"_s, u"address"_s, u"outcome"_s, u"support"_s, u"note"_s},
             listConversations},
        } +
        volunteerListings() + stallListings() + askedListings() + homeListings() + leafletListings() + meetingListings() + peopleListings() +
        electoralListings();
    return list;
}

} // namespace rosette::cli
