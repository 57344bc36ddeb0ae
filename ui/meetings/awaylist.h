#pragma once

#include "models/activities/activity.h"
#include "ui/meetings/listwithcard.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class AwayDetails;

/// Help for other constituencies, the newest first, and the card of the chosen one: who goes, who travels together.
class AwayList : public ListWithCard
{
    Q_OBJECT

public:
    explicit AwayList(AppContext &context, QWidget *parent = nullptr);

    Status reload();

private:
    AppContext &m_context;
    AwayDetails *m_card;
    QList<Activity> m_activities;
};

} // namespace rosette
