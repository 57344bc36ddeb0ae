#pragma once

#include <QDate>

#include "models/rota/weekplan.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;

namespace rosette {

class PageHeader;
class PeopleModel;
class RotaBoard;
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
    QWidget *buildPeople();
    void connectBoard();
    void showWeek(QDate monday);
    void reload();
    void showState();
    void showPeople();
    void chooseShift(ShiftId shift);
    void chooseNextGap();
    void focusPeople();
    void assignCurrentPerson();
    void assign(ShiftId shift, VolunteerId volunteer);
    void openShiftDialog(ActivityId activity, const Shift &shift);
    void removeShift(ShiftId shift);
    void copyForChat();

    QDate m_monday;
    WeekPlan m_plan;
    ShiftId m_shift;
    PageHeader *m_header;
    QLabel *m_peopleTitle;
    QListView *m_people;
    PeopleModel *m_peopleModel;
    RotaBoard *m_board;
    ShiftDetails *m_details;
    QAction *m_assign = nullptr;
    QAction *m_nextGap = nullptr;
};

} // namespace rosette
