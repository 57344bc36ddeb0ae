#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/people/registration.h"
#include "models/store/connection.h"

namespace rosette::test {

/// Doors and people for tests of rounds, sheets and lists. Ends the test's process with the error's words when the
/// file refuses, so that callers may write straight on.
class Doorsteps
{
public:
    explicit Doorsteps(Connection &connection) : m_connection(connection) {}

    WardId ward(const QString &name);
    StreetId street(const QString &name);
    /// `flat` and `building` may be empty.
    DoorId door(const QString &street, const QString &number, const QString &building = {}, const QString &flat = {}, WardId ward = {});

    struct Elector
    {
        QString forename;
        QString surname;
        DoorId door;
        ElectorKind kind = ElectorKind::Ordinary;
        QDate attains;
    };
    /// On the current register of district KAA, numbered in order of making.
    PersonId elector(const Elector &elector);
    /// One ordinary elector "Ann <surname>" at the door.
    PersonId elector(DoorId door, const QString &surname);

private:
    Connection &m_connection;
    DistrictId m_district;
    qint64 m_edition = 0;
    int m_number = 0;
};

} // namespace rosette::test
