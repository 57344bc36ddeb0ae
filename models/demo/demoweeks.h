#pragma once

#include <QDate>
#include <QRandomGenerator>

#include "models/activities/activity.h"
#include "models/demo/demoplaces.h"

namespace rosette::demo {

/// Three weeks behind and two ahead: stalls, sessions, leafleting, a meeting; people on them, with gaps; sheets
/// printed, the past ones typed back.
class DemoWeeks
{
public:
    DemoWeeks(Campaign &campaign, const DemoPlaces &places, quint32 seed)
        : m_campaign(campaign)
        , m_places(places)
        , m_random(seed)
    {
    }

    /// `folder` takes the printed sheets, which nobody keeps.
    Status make(const QString &folder);

private:
    struct ShiftPlan
    {
        QString role;
        int minimum;
        int maximum;
        QString skill;
    };

    Status makeWeek(Connection &c, int week);
    Status add(Connection &c, Activity activity, const QList<ShiftPlan> &shifts);
    Status staff(Connection &c, ShiftId shift, const Activity &activity, int places);
    Status recordStall(Connection &c, ActivityId stall);
    Status printSheets(const QString &folder);
    Status typeBack(SheetId sheet, const Activity &session);
    const DemoPlaces::NamedRound &nextRound(bool isLeaflet);

    Campaign &m_campaign;
    const DemoPlaces &m_places;
    QRandomGenerator m_random;
    QList<Activity> m_sessions;
    int m_rounds = 0;
    int m_typed = 0; ///< sheets, by one canvasser after another
};

} // namespace rosette::demo
