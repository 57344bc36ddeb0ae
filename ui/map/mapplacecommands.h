#pragma once

#include "models/base/id.h"
#include "models/geo/lonlat.h"
#include "ui/map/mapcommand.h"

namespace rosette {

/// What the map changes of places: stalls and pitches, what was heard at doors and where they stand, wards of districts.
/// Each is one undoable edit.
class MapPlaceCommands : public MapCommand
{
    Q_OBJECT

public:
    MapPlaceCommands(AppContext &context, QWidget *page);

    /// The form for a stall where no pitch is yet: saving it makes the pitch. `suggestedName` is changed when taken.
    void planStall(LonLat position, const QString &suggestedName);
    /// The form for one more stall on a pitch.
    void planStall(PitchId pitch);
    /// Keeps a place as a pitch, without a stall for now.
    void makePitch(LonLat position, const QString &name);

    /// The form for what was heard at one of these doors.
    void recordConversation(const QList<DoorId> &doors);

    /// The user's word on where doors stand.
    void moveDoors(const QList<DoorId> &doors, LonLat position);
    /// Back to where they are reckoned to be.
    void forgetPlace(const QList<DoorId> &doors);

    void setWard(DistrictId district, const QString &code, WardId ward, const QString &wardName);

private:
    /// The next Saturday, today included: most stalls stand then.
    QDate usualDay() const;
    QString freeName(const QString &name) const;
    /// "14 Acre Lane", "6 doors"
    QString nameOf(const QList<DoorId> &doors) const;
};

} // namespace rosette
