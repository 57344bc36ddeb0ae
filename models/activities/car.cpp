#include "models/activities/car.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT c.id, c.activity_id, c.driver_volunteer_id, trim(p.forename || ' ' || p.surname), c.seats, c.leaves_at, c.leaves_from
  FROM cars c JOIN volunteers v ON v.id = c.driver_volunteer_id JOIN people p ON p.id = v.person_id
 WHERE c.activity_id = ? ORDER BY c.leaves_at, p.forename, p.surname, c.id)"_L1;
constexpr auto kRidersSql = R"(
SELECT r.car_id, r.volunteer_id, trim(p.forename || ' ' || p.surname)
  FROM car_riders r JOIN cars c ON c.id = r.car_id JOIN volunteers v ON v.id = r.volunteer_id JOIN people p ON p.id = v.person_id
 WHERE c.activity_id = ? ORDER BY p.forename, p.surname, r.id)"_L1;
constexpr auto kSeatsSql = "SELECT activity_id, sum(seats + 1) FROM cars GROUP BY activity_id"_L1;
constexpr auto kSaveSql = R"(
INSERT INTO cars (id, activity_id, driver_volunteer_id, seats, leaves_at, leaves_from) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET driver_volunteer_id = excluded.driver_volunteer_id, seats = excluded.seats,
       leaves_at = excluded.leaves_at, leaves_from = excluded.leaves_from)"_L1;
constexpr auto kEmptySql = "DELETE FROM car_riders WHERE car_id = ?"_L1;
constexpr auto kSeatSql = "INSERT INTO car_riders (id, car_id, volunteer_id) VALUES (?, ?, ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM cars WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("CarRepository", text); }

bool sitsIn(const Car &car, VolunteerId volunteer)
{
    const auto isThem = [&](const Car::Rider &rider) { return rider.volunteer == volunteer; };
    return car.driver == volunteer || std::any_of(car.riders.begin(), car.riders.end(), isThem);
}

Status validate(Connection &connection, const Car &car)
{
    if (!car.driver)
        return Error{ErrorCode::Invalid, tr("Who drives? A car needs a driver."), {}};
    if (car.seats < 1)
        return Error{ErrorCode::Invalid, tr("A car needs a seat beside the driver's."), {}};
    if (car.freeSeats() < 0)
        return Error{
            ErrorCode::Invalid, tr("%1 people do not fit on %2 seats.").arg(car.riders.size()).arg(car.seats), {}};
    QList<Car::Rider> people = car.riders;
    people += Car::Rider{car.driver, car.driverName};
    ROSETTE_ASSIGN(const QList<Car> others, CarRepository::list(connection, car.activity));
    for (const Car &other : others) {
        for (const Car::Rider &person : std::as_const(people)) {
            if (other.id != car.id && sitsIn(other, person.volunteer))
                return Error{ErrorCode::Conflict,
                             tr("%1 sits in the car of %2 already. Take them out there first.")
                                 .arg(person.name, other.driverName),
                             {}};
        }
    }
    return {};
}

} // namespace

Result<QList<Car>> CarRepository::list(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(QList<Car> cars, Statement(connection, QString(kListSql)).bindAll(activity).list([](const Row &row) {
        return Car{row.id<CarId>(0),
                   row.id<ActivityId>(1),
                   row.id<VolunteerId>(2),
                   row.text(3),
                   row.number(4),
                   row.time(5),
                   row.text(6),
                   {}};
    }));
    ROSETTE_CHECK(Statement(connection, QString(kRidersSql)).bindAll(activity).forEach([&](const Row &row) {
        for (Car &car : cars) {
            if (car.id == row.id<CarId>(0))
                car.riders += {row.id<VolunteerId>(1), row.text(2)};
        }
    }));
    return cars;
}

Result<QHash<ActivityId, int>> CarRepository::seats(Connection &connection)
{
    QHash<ActivityId, int> seats;
    ROSETTE_CHECK(Statement(connection, QString(kSeatsSql)).forEach([&](const Row &row) {
        seats.insert(row.id<ActivityId>(0), row.number(1));
    }));
    return seats;
}

Result<CarId> CarRepository::save(Connection &connection, const Car &car)
{
    ROSETTE_CHECK(validate(connection, car));
    const CarId id = car.id ? car.id : newId<CarId>();
    ROSETTE_CHECK(Statement(connection, QString(kSaveSql))
                      .bindAll(id, car.activity, car.driver, car.seats, car.leavesAt, car.leavesFrom.trimmed())
                      .run());
    ROSETTE_CHECK(Statement(connection, QString(kEmptySql)).bindAll(id).run());
    Statement seat(connection, QString(kSeatSql));
    for (const Car::Rider &rider : car.riders) {
        if (rider.volunteer != car.driver)
            ROSETTE_CHECK(seat.bindAll(newIdValue(), id, rider.volunteer).run());
    }
    return id;
}

Status CarRepository::remove(Connection &connection, CarId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
