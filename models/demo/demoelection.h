#pragma once

#include "models/store/campaign.h"

namespace rosette::demo {

/// The next council election, and the absent voters' list that its office sent.
class DemoElection
{
public:
    explicit DemoElection(Campaign &campaign)
        : m_campaign(campaign)
    {
    }

    /// `folder` takes the list as a file, which nobody keeps.
    Status make(const QString &folder);

private:
    Result<QByteArray> listOfAbsentVoters() const;

    Campaign &m_campaign;
};

} // namespace rosette::demo
