#include "ui/canvass/progresslinks.h"

#include <QJsonDocument>

#include "ui/canvass/placefiguresmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Before anybody kept a file with Rosette: all time, as a day.
constexpr int kFirstYear = 2000;

PersonFilter toVisit()
{
    PersonFilter filter;
    filter.status = PersonStatus::Elector;
    filter.mark = PersonMark::None;
    filter.order = PersonOrder::ByDoor;
    return filter;
}

PersonFilter filterOf(const CanvassPlace &place, int column, QDate since)
{
    PersonFilter filter;
    if (place.kind == CanvassPlaceKind::Ward)
        filter.ward = WardId(place.id);
    else
        filter.district = DistrictId(place.id);
    const QDate day = since.isValid() ? since : QDate(kFirstYear, 1, 1);
    switch (column) {
    case PlaceFiguresModel::Tried:
        filter.spoken = LastSpoken::CalledSince;
        filter.spokenDay = day;
        break;
    case PlaceFiguresModel::SpokenTo:
    case PlaceFiguresModel::DoorRate:
    case PlaceFiguresModel::Contacts:
        filter.spoken = LastSpoken::Since;
        filter.spokenDay = day;
        break;
    case PlaceFiguresModel::WithUs:
    case PlaceFiguresModel::Undecided:
        filter.support = column == PlaceFiguresModel::WithUs ? PersonFilter::kWithUs : PersonFilter::kUndecided;
        break;
    default:
        filter.status = PersonStatus::Elector;
        break;
    }
    return filter;
}

} // namespace

ProgressLinks::Step ProgressLinks::behind(const CanvassPlace &place, int column, QDate since)
{
    if (place.kind == CanvassPlaceKind::Round)
        return {u"rounds"_s, {u"round"_s, place.id}};
    if (place.kind == CanvassPlaceKind::Canvasser)
        return {u"volunteers"_s, {u"volunteer"_s, place.id}};
    if (column == PlaceFiguresModel::FollowUpsDue)
        return {u"canvass"_s, {u"follow_up"_s, 0}};
    if (column == PlaceFiguresModel::AtStalls)
        return {u"stalls"_s, {}};
    return people(filterOf(place, column, since));
}

ProgressLinks::Step ProgressLinks::ofGround(const CanvassGround &ground)
{
    if (ground.round)
        return {u"rounds"_s, {u"round"_s, ground.round.value()}};
    PersonFilter filter = toVisit();
    filter.district = ground.district;
    return people(filter);
}

PersonFilter ProgressLinks::secondRound()
{
    PersonFilter filter = toVisit();
    filter.spoken = LastSpoken::TriedInVain;
    return filter;
}

PersonFilter ProgressLinks::knockUp()
{
    PersonFilter filter = toVisit();
    filter.support = PersonFilter::kWithUs;
    filter.absentVote = PersonFilter::kNoAbsentVote;
    return filter;
}

PersonFilter ProgressLinks::postalVoters()
{
    PersonFilter filter = toVisit();
    filter.absentVote = u"postal"_s;
    filter.spoken = LastSpoken::Never;
    return filter;
}

ProgressLinks::Step ProgressLinks::people(const PersonFilter &filter)
{
    const QByteArray json = QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact);
    return {u"people"_s, {.kind = u"filter"_s, .text = QString::fromUtf8(json)}};
}

} // namespace rosette
