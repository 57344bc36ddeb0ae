#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/activities/activity.h"
#include "models/reports/workfigure.h"
#include "models/reports/workscope.h"

namespace rosette {

class Connection;

/// One activity of ours as reports count it; cancelled ones and those held by others are none.
struct ActivityFact
{
    ActivityId activity;
    ActivityKind kind = ActivityKind::Stall;
    QDate date;
    QString title;
    QString where; ///< pitch, place or round; help elsewhere names the constituency
    WardId ward;   ///< its own, else its pitch's or its round's
    bool isOver = false;
    bool isMutualAid = false;
    int conversations = 0; ///< typed afterwards; at stalls at least those that were recorded one by one
    int signUps = 0;
    int voterRegistrations = 0;
    int leaflets = 0;
    int attendances = 0;

    /// What it adds to a figure; 0 for figures that do not come from activities.
    int amount(WorkFigure figure) const;
    WorkFigures figures() const;
};

/// Of the period and of both, our own wards and others; the newest first. Ward and person of the scope are not looked
/// at.
Result<QList<ActivityFact>> activityFacts(Connection &connection, const WorkScope &scope);

} // namespace rosette
