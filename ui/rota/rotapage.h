#pragma once

#include "models/rota/weekplan.h"
#include "ui/rota/rotaedits.h"
#include "ui/rota/rotaperiod.h"
#include "ui/shell/page.h"

class QAction;

namespace rosette {

class PageHeader;
class RotaFilling;
class RotaReader;
class RotaSide;
class RotaTabs;
class RotaViews;

/// The rota: days and their shifts, or people and shifts of a week, or a month; beside it what it needs and its people,
/// or the chosen shift. Gaps are the loudest thing on it.
class RotaPage : public Page
{
    Q_OBJECT

public:
    explicit RotaPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    void reveal(const Target &target) override;

private:
    void buildHeader();
    void connectViews();
    void connectSide();
    /// The week of the period, or its month while that view is shown.
    void showPeriod(const RotaPeriod &period);
    /// Reads the period; what was shown stays until it is there.
    void reload();
    void showWeeks(const QList<WeekPlan> &weeks);
    const WeekPlan *planOf(ShiftId shift) const;
    void choose(ShiftId shift, VolunteerId volunteer = {});
    void chooseNextGap();
    void showSide();
    void drop(ShiftId shift, const DraggedPerson &person);
    void changeActivity(ActivityId activity);
    void openShiftDialog(const Activity &activity, const Shift &shift);
    void openCard(VolunteerId volunteer);
    void planSomething();

    RotaEdits m_edits;
    RotaPeriod m_period;
    QList<WeekPlan> m_weeks; ///< as shown: of the period, or of the one before while a month is read
    ShiftId m_shift;
    PageHeader *m_header;
    RotaTabs *m_tabs;
    RotaViews *m_views = nullptr;
    RotaSide *m_side;
    RotaFilling *m_filling;
    RotaReader *m_reader;
    QAction *m_planAction = nullptr;
    QAction *m_nextGap = nullptr;
};

} // namespace rosette
