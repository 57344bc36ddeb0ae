#pragma once

#include <QDate>

#include "models/people/person.h"
#include "models/places/address.h"
#include "models/store/connection.h"

namespace rosette {

/// Somebody who came onto the register after the file that was imported: a notice on paper, an officer's letter.
struct LateElector
{
    QString number; ///< with its district: "KAA-1403", "KAA-12/1"
    QString forename;
    QString surname;
    QString marker;  ///< empty when none; F and N have no address
    QDate birthDate; ///< of an attainer; invalid otherwise
    DoorId door;     ///< a known one; else by `address`
    Address address; ///< of a door that is made when there is none; empty for “other electors”
    QDate addedOn;   ///< when the register took them in

    /// From what is typed: "Flat 2, 14", "Acre Lane", "NW1 9JJ".
    static Address addressFrom(const QString &door, const QString &street, const QString &postcode);
};

/// What became of a late elector.
struct LateElectorAdded
{
    PersonId person;
    bool isKnownPerson = false; ///< was in the file without being on the register
};

/// Puts late electors on the register by hand, each as an edition of its own, so that a later register or update finds
/// them by number and name, or retires them like anybody else.
class LateElectorRepository
{
public:
    /// Somebody of that name at that door who is in the file but not on the register is the same person. Invalid when
    /// number, name or date are missing or make no sense, NotFound for an unknown polling district, Conflict when the
    /// number is taken or the person is on the register already.
    static Result<LateElectorAdded> add(Connection &c, const LateElector &elector, qint64 nowMs);
    /// The next free number of a district, as the council would print it: "KAA-1403". A proposal.
    static Result<QString> nextNumber(Connection &c, DistrictId district);
};

} // namespace rosette
