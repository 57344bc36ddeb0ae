#pragma once

#include <functional>

#include "models/rounds/stage.h"
#include "ui/map/mapcommand.h"

namespace rosette {

/// Rounds from the map: each is one undoable edit.
class MapRoundCommands : public MapCommand
{
    Q_OBJECT

public:
    MapRoundCommands(AppContext &context, QWidget *page);

    /// Asks for a name, makes the round and opens it.
    void makeRound(const QString &suggestedName, const QList<DoorId> &doors);
    void makeRound(const QString &streetName, StreetId street);
    /// Walks those of the doors that the round does not reach yet where they lie best on its way, and no longer on other
    /// rounds of its set; says how many these are.
    void addToRound(RoundId round, const QList<DoorId> &doors);
    /// The form for leaflets that were put through the round's doors.
    void recordDelivery(RoundId round);

private:
    void saveRound(const QString &name, WardId ward, const std::function<Result<QList<Stage>>(Connection &)> &stages);
};

} // namespace rosette
