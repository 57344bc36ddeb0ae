#include "ui/canvass/progresslinks.h"

#include <QJsonDocument>

#include "ui/canvass/figurebehind.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

PersonFilter toVisit()
{
    PersonFilter filter;
    filter.status = PersonStatus::Elector;
    filter.mark = PersonMark::None;
    filter.order = PersonOrder::ByDoor;
    return filter;
}

} // namespace

QDate ProgressLinks::firstDay() { return QDate(2000, 1, 1); }

ProgressLinks::Step ProgressLinks::ofPlace(const CanvassPlace &place)
{
    PersonFilter filter;
    filter.status = PersonStatus::Elector;
    switch (place.kind) {
    case CanvassPlaceKind::Ward:
        filter.ward = WardId(place.id);
        break;
    case CanvassPlaceKind::District:
        filter.district = DistrictId(place.id);
        break;
    case CanvassPlaceKind::Round:
        return {u"rounds"_s, {u"round"_s, place.id}};
    case CanvassPlaceKind::Canvasser:
        return {u"volunteers"_s, {u"volunteer"_s, place.id}};
    }
    return people(filter);
}

ProgressLinks::Step ProgressLinks::onMap(const QString &kind, qint64 id, QDate since)
{
    return {u"map"_s, {kind, id, since, u"canvass"_s}};
}

std::optional<PersonFilter> ProgressLinks::peopleBehind(const FigureBehind &behind)
{
    const bool isByPeople = behind.kind == CanvassPlaceKind::Round || behind.kind == CanvassPlaceKind::Canvasser;
    if (isByPeople || behind.period.to.isValid())
        return {};
    PersonFilter filter;
    if (behind.kind == CanvassPlaceKind::Ward)
        filter.ward = WardId(behind.id);
    else if (behind.kind == CanvassPlaceKind::District)
        filter.district = DistrictId(behind.id);
    filter.spokenDay = behind.period.from.isValid() ? behind.period.from : firstDay();
    switch (behind.figure) {
    case CanvassFigure::DoorsTried:
        filter.spoken = LastSpoken::CalledSince;
        break;
    case CanvassFigure::Contacts:
    case CanvassFigure::DoorsSpokenTo:
        filter.spoken = LastSpoken::Since;
        break;
    case CanvassFigure::Supporters:
    case CanvassFigure::Undecided:
    case CanvassFigure::Support:
        filter.spoken = LastSpoken::Since;
        filter.support = behind.figure == CanvassFigure::Support      ? behind.code
                         : behind.figure == CanvassFigure::Supporters ? QString(PersonFilter::kWithUs)
                                                                      : QString(PersonFilter::kUndecided);
        break;
    default:
        return {};
    }
    return filter;
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
