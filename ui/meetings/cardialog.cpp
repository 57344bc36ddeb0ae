#include "ui/meetings/cardialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include "ui/activities/volunteerbox.h"
#include "ui/widgets/quantityfield.h"
#include "ui/widgets/timefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSeats = 60; // a coach

} // namespace

CarDialog::CarDialog(AppContext &context, const Car &car, const QList<Car::Rider> &others, QWidget *parent)
    : FormDialog(car.id ? tr("The car of %1").arg(car.driverName) : tr("Another car"), tr("Save"), parent)
    , m_context(context)
    , m_car(car)
    , m_driver(new VolunteerBox(tr("Who drives?")))
    , m_seats(new QuantityField)
    , m_leavesAt(new TimeField)
    , m_leavesFrom(new QLineEdit(car.leavesFrom))
    , m_riders(new QListWidget)
{
    setObjectName(u"carDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_driver->setObjectName(u"carDriverComboBox"_s);
    m_driver->reload(context.campaign.connection());
    m_driver->setVolunteer(car.driver);
    m_seats->setObjectName(u"carSeatsField"_s);
    m_seats->setRange(1, kMostSeats);
    m_seats->setValue(car.seats);
    m_leavesAt->setObjectName(u"carLeavesAtField"_s);
    m_leavesAt->setTime(car.leavesAt);
    m_leavesFrom->setObjectName(u"carLeavesFromLineEdit"_s);
    m_riders->setObjectName(u"carRidersListWidget"_s);
    m_riders->setAccessibleName(tr("Who rides in it"));
    for (const Car::Rider &rider : car.riders)
        addRider(rider, true);
    for (const Car::Rider &rider : others)
        addRider(rider, false);
    form()->addRow(tr("Driver"), m_driver);
    form()->addRow(tr("Seats"), m_seats);
    form()->addRow(tr("Leaves at"), m_leavesAt);
    form()->addRow(tr("From"), m_leavesFrom);
    form()->addRow(tr("Riders"), m_riders);
    addNote(tr("Seats beside the driver's. Whoever is on the rota of the day and has no seat yet may be ticked."));
    connect(this, &FormDialog::submitted, this, &CarDialog::save);
}

void CarDialog::addRider(const Car::Rider &rider, bool isIn)
{
    auto *item = new QListWidgetItem(rider.name, m_riders);
    item->setData(Qt::UserRole, rider.volunteer.value());
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
}

void CarDialog::save()
{
    Car car = m_car;
    car.driver = m_driver->volunteer();
    car.driverName = m_driver->currentText();
    car.seats = m_seats->value();
    car.leavesAt = m_leavesAt->time();
    car.leavesFrom = m_leavesFrom->text();
    car.riders.clear();
    for (int row = 0; row < m_riders->count(); ++row) {
        const QListWidgetItem *item = m_riders->item(row);
        const VolunteerId rider(item->data(Qt::UserRole).toLongLong());
        if (item->checkState() == Qt::Checked && rider != car.driver)
            car.riders += Car::Rider{rider, item->text()};
    }
    const Status status = m_context.campaign.edit(tr("Change who travels together"), [&](Connection &c) -> Status {
        ROSETTE_CHECK(CarRepository::save(c, car));
        return {};
    });
    if (status)
        accept();
    else
        showProblem(status.error().message);
}

} // namespace rosette
