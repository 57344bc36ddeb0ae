#pragma once

#include <optional>

#include "models/activities/activity.h"
#include "ui/meetings/listwithcard.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class MeetingDetails;

/// The meetings, the newest first, and the card of the chosen one.
class MeetingsList : public ListWithCard
{
    Q_OBJECT

public:
    explicit MeetingsList(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    /// The next that is to come.
    std::optional<Activity> next() const;

signals:
    void ideaRequested(rosette::ProposalId idea);

private:
    AppContext &m_context;
    MeetingDetails *m_card;
    QList<Activity> m_meetings;
};

} // namespace rosette
