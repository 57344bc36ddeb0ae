#include "tests/support/doorsteps.h"

#include <QDateTime>

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/store/statement.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

void must(const Status &status)
{
    if (!status)
        qFatal("%s / %s", qPrintable(status.error().message), qPrintable(status.error().detail));
}

} // namespace

WardId Doorsteps::ward(const QString &name)
{
    Ward ward;
    ward.name = name;
    return must(WardRepository::insert(m_connection, ward));
}

StreetId Doorsteps::street(const QString &name)
{
    return must(StreetRepository::findOrCreate(m_connection, name));
}

DoorId Doorsteps::door(const QString &streetName, const QString &number, const QString &building, const QString &flat, WardId ward)
{
    if (!m_district)
        m_district = must(PollingDistrictRepository::findOrCreate(m_connection, u"KAA"_s));
    Door door;
    door.street = street(streetName);
    door.streetName = streetName;
    door.number = number;
    door.building = building;
    door.flat = flat;
    door.ward = ward;
    door.district = m_district;
    return must(DoorRepository::insert(m_connection, door));
}

PersonId Doorsteps::elector(const Elector &elector)
{
    if (!m_district)
        m_district = must(PollingDistrictRepository::findOrCreate(m_connection, u"KAA"_s));
    if (m_edition == 0) {
        m_edition = newIdValue();
        must(Statement(m_connection, u"INSERT INTO register_editions (id, supplier, kind, created_at) VALUES (?, 'test', 'full', 0)"_s)
                 .bindAll(m_edition)
                 .run());
    }
    Person person;
    person.forename = elector.forename;
    person.surname = elector.surname;
    person.door = elector.door;
    person.id = must(PersonRepository::insert(m_connection, person));
    const auto registration = newId<RegistrationId>();
    ++m_number;
    must(Statement(m_connection, u"INSERT INTO registrations (id, edition_id, person_id, district_id, number, number_text, kind, attainment_date, door_id) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
             .bindAll(registration, m_edition, person.id, m_district, m_number, u"KAA-%1"_s.arg(m_number), toText(elector.kind), elector.attains,
                      elector.door)
             .run());
    must(Statement(m_connection, u"UPDATE people SET registration_id = ? WHERE id = ?"_s).bindAll(registration, person.id).run());
    return person.id;
}

PersonId Doorsteps::elector(DoorId door, const QString &surname)
{
    return elector(Elector{u"Ann"_s, surname, door});
}

} // namespace rosette::test
