#pragma once

#include "models/store/campaign.h"

namespace rosette::demo {

/// What an organiser knows of people beside their spreadsheet: two representatives, some who like every week, one who
/// is away, and some of those who gave were thanked.
class DemoVolunteers
{
public:
    explicit DemoVolunteers(Campaign &campaign)
        : m_campaign(campaign)
    {
    }

    /// After the weeks and the deliveries, for which people are thanked.
    Status make();

private:
    Status describe(Connection &c);
    Status thank(Connection &c);

    Campaign &m_campaign;
};

} // namespace rosette::demo
