#pragma once

#include <QList>

#include "models/base/id.h"
#include "models/store/campaign.h"

namespace rosette::demo {

/// Who came to the open meetings of Marlbridge, the ideas they brought and what became of them, and a day of help for
/// the constituency next door.
class DemoMeetings
{
public:
    explicit DemoMeetings(Campaign &campaign)
        : m_campaign(campaign)
    {
    }

    Status make();

private:
    Status makeIdeas(Connection &c, const QList<ActivityId> &meetings, const QList<PersonId> &members) const;
    Status helpNextDoor(Connection &c, const QList<VolunteerId> &volunteers) const;

    Campaign &m_campaign;
};

} // namespace rosette::demo
