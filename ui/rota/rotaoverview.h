#pragma once

#include <QWidget>

#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"

class QLabel;

namespace rosette {

class RotaNeedsModel;
class RotaTeamModel;
class WordsList;

/// What stands beside the rota while no shift is chosen: what it needs, the worst first, and the people in the order to
/// ask them. Who is dragged here comes off their shift.
class RotaOverview : public QWidget
{
    Q_OBJECT

public:
    explicit RotaOverview(QWidget *parent = nullptr);

    void showNeeds(const QList<WeekPlan> &weeks);
    void showTeam(const Team &team, qint64 nowMs);
    void takeFocus();

signals:
    void shiftWanted(rosette::ShiftId shift);
    void activityWanted(rosette::ActivityId activity);
    void cardRequested(rosette::VolunteerId volunteer);
    void volunteersWanted();
    void closeRequested();

private:
    void buildTeam();
    void openNeed();

    RotaNeedsModel *m_needs;
    RotaTeamModel *m_team;
    QLabel *m_calm;
    WordsList *m_needsList;
    WordsList *m_teamList;
    QWidget *m_teamBox;
    QWidget *m_nobody;
};

} // namespace rosette
