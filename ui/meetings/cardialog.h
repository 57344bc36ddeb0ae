#pragma once

#include "models/activities/car.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLineEdit;
class QListWidget;

namespace rosette {

class QuantityField;
class TimeField;
class VolunteerBox;

/// A car to another constituency: who drives, when and where it leaves, who rides in it. Saves by one undoable edit;
/// deletes itself.
class CarDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `others` may ride: who goes there and sits in no other car.
    CarDialog(AppContext &context, const Car &car, const QList<Car::Rider> &others, QWidget *parent);

private:
    void addRider(const Car::Rider &rider, bool isIn);
    void save();

    AppContext &m_context;
    Car m_car;
    VolunteerBox *m_driver;
    QuantityField *m_seats;
    TimeField *m_leavesAt;
    QLineEdit *m_leavesFrom;
    QListWidget *m_riders;
};

} // namespace rosette
