#pragma once

#include <span>
#include <vector>

#include <QHash>

#include "models/rounds/stage.h"

namespace rosette {

/// Of a door only what says on which stages it stands.
struct DoorPlace
{
    DoorId id;
    StreetId street;
    WardId ward;
    QString building;
    QString flat;
    QString number;
};

/// All doors that stand on a street, read in one go, for telling the doors of all rounds of a campaign; for their
/// addresses see StreetDoors.
class DoorPlaces
{
public:
    static Result<DoorPlaces> load(Connection &connection);

    /// The doors of a round in the order in which feet meet them.
    QList<DoorId> doorsOf(const QList<Stage> &stages) const;

private:
    struct Stretch
    {
        size_t first = 0;
        size_t count = 0;
    };
    std::span<const DoorPlace> ofStreet(StreetId street) const;

    std::vector<DoorPlace> m_places; ///< street by street, in natural order
    QHash<StreetId, Stretch> m_streets;
};

} // namespace rosette
