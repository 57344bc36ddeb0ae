#pragma once

#include "models/activities/activity.h"
#include "models/activities/car.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QAction;
class QLabel;

namespace rosette {

class CellsModel;
class DataTable;

/// Help for another constituency: who goes, and who travels with whom.
class AwayDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit AwayDetails(AppContext &context, QWidget *parent = nullptr);

    void showActivity(const Activity &activity);

private:
    void buildActions();
    QAction *makeAction(const QString &objectName, const QString &text, void (AwayDetails::*slot)());
    Status load();
    /// Who goes there and has no seat, driver's or other, yet.
    QList<Car::Rider> withoutSeat() const;
    void addCar();
    void changeCar();
    void removeCar();
    void changeActivity();
    void typeResult();
    void openRota();

    AppContext &m_context;
    Activity m_activity;
    QList<Car> m_cars;
    QList<Car::Rider> m_going;
    QLabel *m_who;
    CellsModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
