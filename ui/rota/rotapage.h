#pragma once

#include <QDate>

#include "models/rota/weekplan.h"
#include "ui/shell/page.h"

class QAction;
class QStackedWidget;

namespace rosette {

class PageHeader;
class PeoplePanel;
class RotaBoard;
class RotaFilling;
class ShiftDetails;

/// The rota of a week: people at the left in the order to ask them, the board of days and shifts, the chosen shift at
/// the right. Gaps are the loudest thing on it.
class RotaPage : public Page
{
    Q_OBJECT

public:
    explicit RotaPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    void reveal(const Target &target) override;

private:
    void buildHeader();
    void connectBoard();
    void showWeek(QDate monday);
    void reload();
    void chooseShift(ShiftId shift);
    void chooseNextGap();
    void assign(ShiftId shift, VolunteerId volunteer);
    void openShiftDialog(ActivityId activity, const Shift &shift);
    void planSomething();
    void removeShift(ShiftId shift);
    void copyForChat();

    QDate m_monday;
    WeekPlan m_plan;
    ShiftId m_shift;
    PageHeader *m_header;
    PeoplePanel *m_people;
    QStackedWidget *m_middle;
    RotaBoard *m_board;
    ShiftDetails *m_details;
    RotaFilling *m_filling;
    QAction *m_planAction = nullptr;
    QAction *m_nextGap = nullptr;
};

} // namespace rosette
