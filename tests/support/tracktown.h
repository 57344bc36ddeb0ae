#pragma once

#include "models/geo/geometry.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stage.h"
#include "models/store/connection.h"

namespace rosette::test {

/// A small made-up town to walk in: Acre Lane runs 600 m to the east with 30 doors on each side, odds in the north;
/// Beech Road crosses its middle with 20 doors, Cedar Street runs beside it 150 m to the north and has none. Ends the
/// test's process with the error's words when the file refuses.
class TrackTown
{
public:
    explicit TrackTown(Connection &connection);

    /// So many metres east and north of where Acre Lane begins.
    static LonLat at(double east, double north);

    StreetId acreLane() const { return m_acreLane; }
    StreetId beechRoad() const { return m_beechRoad; }
    /// Stages that begin and end with the street: "odds up", "evens down".
    Stage odds() const;
    Stage evens() const;
    RoundId addRound(const QString &name, RoundPurpose purpose, const QList<Stage> &stages,
                     VolunteerId deliverer = {}) const;

private:
    StreetId addStreet(const QString &name, const Line &line) const;
    void addDoor(StreetId street, int number, LonLat point) const;

    Connection &m_connection;
    StreetId m_acreLane;
    StreetId m_beechRoad;
};

/// What a phone writes: GPX of a walk along the line, in the folder; returns its path.
QString writeGpx(const QString &folder, const Line &line);

} // namespace rosette::test
