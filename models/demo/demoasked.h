#pragma once

#include "models/store/campaign.h"

namespace rosette::demo {

/// What Marlbridge asks at its doors: a standing question, a consultation that is open just now, a script for walkers;
/// the debriefs of the sessions that are over, and what was kept of what was promised there.
class DemoAsked
{
public:
    explicit DemoAsked(Campaign &campaign)
        : m_campaign(campaign)
    {
    }

    /// Before the weeks, whose sheets carry the questions.
    Status ask();
    /// After the weeks.
    Status debrief();

private:
    Status startConsultation(Connection &c);
    Status keepPromises(Connection &c);

    Campaign &m_campaign;
};

} // namespace rosette::demo
