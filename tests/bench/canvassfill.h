#pragma once

#include <vector>

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette::bench {

/// A made-up town for measuring canvassing: streets of doors with points, two electors behind each, along each street a
/// round for canvassing and one for leaflets with two deliveries, canvassers, follow-ups, and conversations day by day.
class CanvassFill
{
public:
    static constexpr int kStreets = 400;
    static constexpr int kDoorsInStreet = 125;
    static constexpr int kDays = 1500;

    CanvassFill(Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    /// All but the conversations.
    Status build();
    /// One in three with somebody; spread over the last `days` days, each street within a few evenings' walk of
    /// another.
    Status talk(int conversations, int days = kDays);

private:
    Status buildDistricts();
    Status buildStreet(int index);
    Status buildRounds(StreetId street, int index);
    Status buildElectors();
    Status buildCanvassers();
    Status buildFollowUps();

    Connection &m_connection;
    const Clock &m_clock;
    std::vector<WardId> m_wards;
    std::vector<DistrictId> m_districts;
    std::vector<RoundSetId> m_sets;
    std::vector<DoorId> m_doors;
    std::vector<PersonId> m_people; ///< two for each door, in the order of doors
    std::vector<VolunteerId> m_canvassers;
    std::vector<DistrictId> m_districtOfDoor;
};

} // namespace rosette::bench
