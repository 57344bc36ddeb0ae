#pragma once

#include "models/places/doorrepository.h"
#include "models/places/mapfeatures.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// A made-up town with a map, for walks: streets of any kind between any two points, doors along them. Metres east and
/// north of its middle.
class WalkTown
{
public:
    explicit WalkTown(Connection &connection)
        : m_connection(connection)
        , m_doorsteps(connection)
    {
    }

    static LonLat at(double east, double north) { return {-0.14 + east / 69100, 51.55 + north / 111195}; }

    void addWay(const QString &name, LonLat from, LonLat to, MapKind kind = MapKind::Street)
    {
        MapFeature way;
        way.kind = kind;
        way.name = name;
        way.lines.lines = {{from, to}};
        way.box = boxOf(way.lines);
        if (!MapFeatureRepository::insert(m_connection, {way}))
            qFatal("no way");
    }

    /// Odds and evens face each other, number by number, from `from` to `to`.
    void addDoors(const QString &street, LonLat from, LonLat to, int last, int step = 1)
    {
        for (int number = 1; number <= last; number += step) {
            const double share = double((number - 1) / 2) / std::max(1, (last - 1) / 2);
            addDoor(street, QString::number(number), between(from, to, share));
        }
    }

    DoorId addDoor(const QString &street, const QString &number, LonLat point)
    {
        const DoorId door = m_doorsteps.door(street, number);
        if (!DoorRepository::placeByHand(m_connection, door, point))
            qFatal("no place");
        return door;
    }

    QList<Stage> stages(const QString &text) const { return StageResolver::resolve(m_connection, text).valueOr({}); }

    QList<DoorId> doors(const QList<Stage> &stages) const
    {
        QList<DoorId> ids;
        for (const StageDoors &stage : doorsOfStages(m_connection, stages).valueOr({})) {
            for (const Door &door : stage.doors)
                ids += door.id;
        }
        return ids;
    }

private:
    static LonLat between(LonLat from, LonLat to, double share)
    {
        return {from.lon + share * (to.lon - from.lon), from.lat + share * (to.lat - from.lat)};
    }

    Connection &m_connection;
    Doorsteps m_doorsteps;
};

} // namespace rosette::test
