#include "models/demo/demoplaces.h"

#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/stallrules.h"
#include "models/demo/townplan.h"
#include "models/places/gatheringplace.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDoorsInRound = 130;
constexpr int kTries = 60; // the town is small and easily cut

/// Where the map knows the place; nothing when it does not.
Result<std::optional<LonLat>> mappedPlace(Connection &c, const QString &name)
{
    ROSETTE_ASSIGN(const auto places, GatheringPlaceRepository::list(c));
    for (const GatheringPlace &place : places) {
        if (place.name == name)
            return std::optional(place.point);
    }
    return std::optional<LonLat>();
}

} // namespace

Status DemoPlaces::make(Campaign &campaign)
{
    return campaign.write([this](Connection &c) -> Status {
        ROSETTE_CHECK(makePitches(c));
        ROSETTE_CHECK(makeKit(c));
        return makeRounds(c);
    });
}

Status DemoPlaces::makePitches(Connection &c)
{
    ROSETTE_CHECK(StallRules::save(c, {.restDays = 7})); // Marlbridge stands there every Saturday
    Pitch pitch{.name = u"Station forecourt"_s, .landowner = u"Marlbridge line"_s, .permission = Permission::Granted};
    pitch.permissionReference = u"ML/2231"_s;
    pitch.noticeDays = 14;
    pitch.busiest = u"Sat 09:30–12:30, weekdays 17:00–18:30"_s;
    pitch.note = u"Left of the entrance, keep the tactile paving free."_s;
    ROSETTE_ASSIGN(pitch.point, mappedPlace(c, u"Marlbridge"_s));
    ROSETTE_ASSIGN(station, PitchRepository::insert(c, pitch));

    pitch = Pitch{.name = u"Market Square"_s, .landowner = u"Marlbridge Council"_s, .permission = Permission::Granted};
    pitch.permissionReference = u"MC-STREET-418"_s;
    pitch.noticeDays = 28;
    pitch.busiest = u"Sat 10:00–13:00"_s;
    ROSETTE_ASSIGN(pitch.point, mappedPlace(c, u"Market Square"_s));
    ROSETTE_ASSIGN(market, PitchRepository::insert(c, pitch));

    pitch = Pitch{.name = u"Marl Stores entrance"_s, .landowner = u"Marl Stores"_s, .permission = Permission::Asked};
    pitch.busiest = u"Sun 11:00–15:00"_s;
    ROSETTE_ASSIGN(pitch.point, mappedPlace(c, u"Marl Stores"_s));
    ROSETTE_ASSIGN(stores, PitchRepository::insert(c, pitch));
    return {};
}

Status DemoPlaces::makeKit(Connection &c)
{
    ROSETTE_ASSIGN(const auto volunteers, VolunteerRepository::list(c));
    const auto holder = [&](int index) { return index < volunteers.size() ? volunteers.at(index).id : VolunteerId(); };
    ROSETTE_ASSIGN(gazebo,
                   KitRepository::insert(c, Kit{.name = u"Gazebo (30 kg)"_s, .lifters = 2, .holder = holder(3)}));
    ROSETTE_ASSIGN(table, KitRepository::insert(c, Kit{.name = u"Folding table and banner"_s, .holder = holder(8)}));
    return {};
}

/// The same rounds for talking and for leaflets.
Status DemoPlaces::makeRounds(Connection &c)
{
    ROSETTE_ASSIGN(const auto wards, WardRepository::list(c));
    for (const Ward &ward : wards) {
        const RoundWish wish{.doors = kDoorsInRound, .ward = ward.id, .tries = kTries};
        ROSETTE_ASSIGN(const RoundProposal proposal, proposeWardRounds(c, wish, Feedback()));
        ROSETTE_CHECK(keep(c, proposal, ward, RoundPurpose::Canvass));
        ROSETTE_CHECK(keep(c, proposal, ward, RoundPurpose::Leaflet));
    }
    return {};
}

Status DemoPlaces::keep(Connection &c, const RoundProposal &proposal, const Ward &ward, RoundPurpose purpose)
{
    const bool isLeaflet = purpose == RoundPurpose::Leaflet;
    ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, purpose, ward.id));
    ROSETTE_ASSIGN(const auto volunteers, VolunteerRepository::list(c));
    ROSETTE_ASSIGN(const QList<RoundId> ids, keepRounds(c, set, proposal));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        ROSETTE_ASSIGN(const auto kept, RoundRepository::find(c, ids.at(i)));
        Round round = *kept;
        round.name = (isLeaflet ? u"%1 leaflets %2"_s : u"%1 %2"_s).arg(ward.name).arg(i + 1);
        if (isLeaflet && !volunteers.isEmpty())
            round.deliverer = volunteers.at((i + 1) * 5 % volunteers.size()).id;
        ROSETTE_CHECK(RoundRepository::update(c, round));
        (isLeaflet ? leafletRounds : canvassRounds) += NamedRound{round.id, round.name, ward.id};
    }
    return {};
}

} // namespace rosette::demo
