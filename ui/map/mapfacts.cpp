#include "ui/map/mapfacts.h"

#include <QCoreApplication>

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"

namespace rosette {

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("MapFacts", text, nullptr, count); }

/// What a list of doors comes to.
struct DoorSum
{
    QList<DoorId> ids;
    qint64 electors = 0;
    QStringList wards;
    QStringList postcodes;
    QStringList streets;

    explicit DoorSum(const QList<Door> &doors)
    {
        const auto note = [](QStringList &list, const QString &word) {
            if (!word.isEmpty() && !list.contains(word))
                list.append(word);
        };
        for (const Door &door : doors) {
            ids.append(door.id);
            electors += door.electors;
            note(wards, door.wardName);
            note(postcodes, door.postcode);
            note(streets, door.streetName);
        }
    }
};

QString listed(const QStringList &words)
{
    constexpr qsizetype kMost = 6;
    return words.mid(0, kMost).join(QStringLiteral(", ")) + (words.size() > kMost ? QStringLiteral(" …") : QString());
}

/// Why a polling district counts to its ward.
QString reasonText(WardSource source)
{
    switch (source) {
    case WardSource::Doors:
        return tr("most of its doors lie there");
    case WardSource::Outline:
        return tr("most of its area lies there");
    case WardSource::File:
        return tr("its file says so");
    case WardSource::Hand:
        return tr("set by hand");
    case WardSource::None:
        break;
    }
    return {};
}

} // namespace

QString MapFactsReader::doorsText(qint64 doors, qint64 electors)
{
    return tr("%n door(s)", int(doors)) + QStringLiteral(" · ") + tr("%n elector(s)", int(electors));
}

Result<MapFacts> MapFactsReader::ofWard(Connection &connection, const MapWard &ward)
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(connection));
    ROSETTE_ASSIGN(const qint64 doors, DoorRepository::count(connection, {.ward = ward.id}));
    ROSETTE_ASSIGN(const qint64 electors,
                   PersonRepository::count(connection, {.ward = ward.id, .status = PersonStatus::Elector}));
    QStringList codes;
    for (const PollingDistrict &district : districts) {
        if (district.ward == ward.id)
            codes.append(district.code);
    }
    QStringList lines{tr("Ward") + (ward.isWorked ? QString() : tr(" · not worked")), doorsText(doors, electors)};
    if (!codes.isEmpty())
        lines.append(tr("Polling districts %1").arg(codes.join(QStringLiteral(", "))));
    return MapFacts{ward.name, lines.join(u'\n'), {}};
}

Result<MapFacts> MapFactsReader::ofDistrict(Connection &connection, const MapDistrict &place)
{
    ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::find(connection, place.id));
    if (!district)
        return Error{ErrorCode::NotFound, tr("This polling district is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const qint64 doors, DoorRepository::count(connection, {.district = place.id}));
    QStringList lines{tr("Polling district"), doorsText(doors, district->electors)};
    if (!district->ward)
        lines.append(tr("▲ In which ward it lies is not known yet."));
    else
        lines.append(tr("%1 ward: %2").arg(district->wardName, reasonText(district->wardSource)));
    if (!district->station.isEmpty())
        lines.append(tr("Votes at %1").arg(district->station));
    const bool isNamed = !district->name.isEmpty() && district->name != district->code;
    return MapFacts{isNamed ? district->code + u' ' + district->name : district->code, lines.join(u'\n'), {}};
}

Result<MapFacts> MapFactsReader::ofStreet(Connection &connection, const MapStreet &street)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.street = street.id}));
    const DoorSum sum(doors);
    QStringList lines{doors.isEmpty() ? tr("Street without known doors") : doorsText(doors.size(), sum.electors)};
    if (!sum.wards.isEmpty())
        lines.append(sum.wards.join(QStringLiteral(", ")));
    if (!sum.postcodes.isEmpty())
        lines.append(listed(sum.postcodes));
    return MapFacts{street.name, lines.join(u'\n'), sum.ids};
}

Result<MapFacts> MapFactsReader::ofPostcode(Connection &connection, const QString &postcode)
{
    ROSETTE_ASSIGN(QList<Door> doors, DoorRepository::list(connection, {.text = postcode}));
    doors.removeIf([&](const Door &door) { return !door.postcode.startsWith(postcode); });
    const DoorSum sum(doors);
    QStringList lines{doors.isEmpty() ? tr("Postcode without known doors") : doorsText(doors.size(), sum.electors)};
    if (!sum.streets.isEmpty())
        lines.append(listed(sum.streets));
    return MapFacts{postcode, lines.join(u'\n'), sum.ids};
}

Result<MapFacts> mapFactsOf(Connection &connection, const MapScene &scene, const MapTarget &target, QDate today)
{
    switch (target.kind) {
    case MapTarget::Kind::Ward:
        return MapFactsReader::ofWard(connection, scene.wards[target.item]);
    case MapTarget::Kind::District:
        return MapFactsReader::ofDistrict(connection, scene.districts[target.item]);
    case MapTarget::Kind::Street:
        return MapFactsReader::ofStreet(connection, scene.streets[target.item]);
    case MapTarget::Kind::Postcode:
        return MapFactsReader::ofPostcode(connection, target.name);
    case MapTarget::Kind::Doorstep:
        return MapFactsReader::ofDoors(connection, doorsOf(scene, scene.doorsteps[target.item]), today);
    case MapTarget::Kind::Round:
        return MapFactsReader::ofRound(connection, scene.rounds[target.item], today);
    case MapTarget::Kind::Stall:
        return MapFactsReader::ofStall(connection, scene.stalls[target.item], today);
    case MapTarget::Kind::Place: {
        const MapPlaceName &place = scene.ground->places[target.item];
        return MapFactsReader::ofPlace(connection, kindText(scene, target), place.name,
                                       scene.plane.toLonLat(place.point));
    }
    case MapTarget::Kind::Volunteer:
        return MapFactsReader::ofVolunteer(connection, VolunteerId(target.id));
    case MapTarget::Kind::None:
        break;
    }
    return MapFacts{};
}

} // namespace rosette
