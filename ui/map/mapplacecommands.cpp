#include "ui/map/mapplacecommands.h"

#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "ui/activities/activitydialog.h"
#include "ui/conversations/conversationdialog.h"

namespace rosette {

MapPlaceCommands::MapPlaceCommands(AppContext &context, QWidget *page)
    : MapCommand(context, page)
{
}

QDate MapPlaceCommands::usualDay() const { return comingSaturday(context().clock.today()); }

QString MapPlaceCommands::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; PitchRepository::findByName(context().campaign.connection(), free).valueOr({}).has_value();
         ++number)
        free = tr("%1 %2").arg(name).arg(number);
    return free;
}

void MapPlaceCommands::planStall(LonLat position, const QString &suggestedName)
{
    const QString name = suggestedName.isEmpty() ? QString() : freeName(suggestedName);
    ActivityDialog::forPlace(context(), name, position, usualDay(), page())->open();
}

void MapPlaceCommands::planStall(PitchId pitch)
{
    ActivityDialog::forPitch(context(), pitch, usualDay(), page())->open();
}

void MapPlaceCommands::makePitch(LonLat position, const QString &name)
{
    isFine(context().campaign.edit(tr("Make %1 a pitch").arg(name), [&](Connection &connection) -> Status {
        const Result<PitchId> made = PitchRepository::insert(connection, {.name = freeName(name), .point = position});
        return made ? Status() : Status(made.error());
    }));
}

void MapPlaceCommands::recordConversation(const QList<DoorId> &doors)
{
    ConversationDialog::atDoors(context(), doors, page())->open();
}

QString MapPlaceCommands::nameOf(const QList<DoorId> &doors) const
{
    const auto door = DoorRepository::find(context().campaign.connection(), doors.first()).valueOr({});
    return door && doors.size() == 1 ? door->label() : tr("%n door(s)", nullptr, int(doors.size()));
}

void MapPlaceCommands::moveDoors(const QList<DoorId> &doors, LonLat position)
{
    isFine(context().campaign.edit(tr("Move %1").arg(nameOf(doors)), [&](Connection &connection) {
        return DoorRepository::placeByHand(connection, doors, position);
    }));
}

void MapPlaceCommands::forgetPlace(const QList<DoorId> &doors)
{
    isFine(context().campaign.edit(tr("Forget my place of %1").arg(nameOf(doors)), [&](Connection &connection) {
        return DoorRepository::forgetHand(connection, doors);
    }));
}

void MapPlaceCommands::setWard(DistrictId district, const QString &code, WardId ward, const QString &wardName)
{
    isFine(context().campaign.edit(tr("Put %1 into %2 ward").arg(code, wardName), [&](Connection &connection) {
        return PollingDistrictRepository::setWard(connection, district, ward, WardSource::Hand);
    }));
}

} // namespace rosette
