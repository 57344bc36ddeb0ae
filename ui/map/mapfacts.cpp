#include "ui/map/mapfacts.h"

#include <QCoreApplication>

#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"

namespace rosette {

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("MapFacts", text, nullptr, count); }

QString doorsText(qint64 doors, qint64 electors)
{
    return tr("%n door(s)", int(doors)) + QStringLiteral(" · ") + tr("%n elector(s)", int(electors));
}

} // namespace

Result<MapFacts> MapFactsReader::ofWard(Connection &connection, const MapWard &ward)
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(connection));
    ROSETTE_ASSIGN(const qint64 doors, DoorRepository::count(connection, {.ward = ward.id}));
    ROSETTE_ASSIGN(const qint64 electors, PersonRepository::count(connection, {.ward = ward.id, .isElectorsOnly = true}));
    QStringList codes;
    for (const PollingDistrict &district : districts) {
        if (district.ward == ward.id)
            codes.append(district.code);
    }
    QStringList lines{tr("Ward") + (ward.isWorked ? QString() : tr(" · not worked")), doorsText(doors, electors)};
    if (!codes.isEmpty())
        lines.append(tr("Polling districts %1").arg(codes.join(QStringLiteral(", "))));
    return MapFacts{ward.name, lines.join(u'\n')};
}

Result<MapFacts> MapFactsReader::ofStreet(Connection &connection, const MapStreet &street)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.street = street.id}));
    qint64 electors = 0;
    QStringList wards;
    QStringList postcodes;
    for (const Door &door : doors) {
        electors += door.electors;
        if (!door.wardName.isEmpty() && !wards.contains(door.wardName))
            wards.append(door.wardName);
        if (!door.postcode.isEmpty() && !postcodes.contains(door.postcode))
            postcodes.append(door.postcode);
    }
    QStringList lines{doors.isEmpty() ? tr("Street without known doors") : doorsText(doors.size(), electors)};
    if (!wards.isEmpty())
        lines.append(wards.join(QStringLiteral(", ")));
    constexpr qsizetype kMostPostcodes = 6;
    if (!postcodes.isEmpty())
        lines.append(postcodes.mid(0, kMostPostcodes).join(QStringLiteral(", ")) + (postcodes.size() > kMostPostcodes ? QStringLiteral(" …") : QString()));
    return MapFacts{street.name, lines.join(u'\n')};
}

Result<MapFacts> MapFactsReader::ofDoors(Connection &connection, const QList<DoorId> &ids)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.ids = ids}));
    if (doors.isEmpty())
        return Error{ErrorCode::NotFound, tr("This door is no longer in the campaign."), {}};
    constexpr qsizetype kMostLines = 8;
    const Door &first = doors.first();
    QStringList lines;
    qint64 electors = 0;
    for (const Door &door : doors)
        electors += door.electors;
    lines.append(doors.size() > 1 ? doorsText(doors.size(), electors) : tr("%n elector(s)", int(electors)));
    if (doors.size() > 1) {
        for (const Door &door : doors.mid(0, kMostLines))
            lines.append(door.shortLabel());
        if (doors.size() > kMostLines)
            lines.append(tr("and %n more", int(doors.size() - kMostLines)));
    }
    lines.append(first.postcode + (first.districtCode.isEmpty() ? QString() : QStringLiteral(" · ") + first.districtCode));
    lines.append(tr("Place known %1").arg(exactnessText(first.exactness)));
    if (first.isDoNotKnock)
        lines.append(tr("■ Do not knock"));
    if (!first.accessNote.isEmpty())
        lines.append(first.accessNote);
    const QString building = first.building.isEmpty() ? first.number + u' ' + first.streetName : first.building;
    return MapFacts{doors.size() > 1 ? building.trimmed() : first.label(), lines.join(u'\n')};
}

Result<MapFacts> MapFactsReader::ofStall(Connection &connection, const MapStall &stall)
{
    QStringList lines{stall.when().isEmpty() ? tr("Nothing planned here") : tr("Next stall %1").arg(stall.when())};
    if (stall.id) {
        ROSETTE_ASSIGN(const Pitch pitch, PitchRepository::find(connection, stall.id));
        lines.append(tr("Permission: %1").arg(label(pitch.permission)));
        if (!pitch.busiest.isEmpty())
            lines.append(tr("Busiest %1").arg(pitch.busiest));
    }
    return MapFacts{stall.name, lines.join(u'\n')};
}

} // namespace rosette
