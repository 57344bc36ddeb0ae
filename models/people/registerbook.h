#pragma once

#include <vector>

#include <QHash>

#include "models/people/registerrow.h"
#include "models/store/connection.h"

namespace rosette {

/// Somebody who is in the file before a register is read.
struct KnownElector
{
    PersonId person;
    RegistrationId registration; ///< the newest; none for people who never were on a register
    DistrictId district;
    int number = 0;
    QString suffix;
    QString nameKey;
    DoorId door;     ///< of the person
    size_t said = 0; ///< RegisterBook::saidBy() of the registration
    bool isCurrent = false;
    bool isMatched = false; ///< found in the register being read
};

/// Everybody in the file, held in memory for one import, and the rules by which rows of a register find them.
class RegisterBook
{
public:
    static Result<RegisterBook> load(Connection &c);

    bool isEmpty() const { return m_electors.empty(); }
    /// Somebody is on the register.
    bool hasRegister() const { return !m_byNumber.isEmpty(); }
    std::vector<KnownElector> &electors() { return m_electors; }

    /// The person with this number and this name, or of this name at this door; null when there is none. Each is found
    /// once.
    KnownElector *match(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door);
    /// After all rows had their turn: the person whose name only changed. Who holds this number at this door and shares
    /// the surname or the first forename (of those without a door: whose middle name came or went); else the one person
    /// left at this door with the same surname and first forename (a middle name came or went), or with the same
    /// forenames (married).
    KnownElector *matchRenamed(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door);
    /// The one elector of this name who was found nowhere else; null when there are none or several.
    const KnownElector *possibleMover(const QString &nameKey);

    /// Who is on the register with this number; null when nobody is.
    KnownElector *holder(DistrictId district, const ElectorNumber &number);
    /// Who had this number and left the register since; null when nobody did.
    KnownElector *formerHolder(DistrictId district, const ElectorNumber &number);
    /// Somebody of this name at this door; one who left the register is preferred. Null when there is nobody.
    KnownElector *namesake(const QString &nameKey, DoorId door);

    /// What tells whether a register says the same again: marker, kind, dates, opt-out and name as in the file.
    static size_t saidBy(const RegisterRow &row);

private:
    void index();
    void indexLeft();
    KnownElector *among(const QHash<size_t, quint32> &index, DistrictId district, const ElectorNumber &number);
    KnownElector *renamedAtDoor(const QString &nameKey, DoorId door);
    static size_t numberHash(DistrictId district, int number, const QString &suffix);

    std::vector<KnownElector> m_electors;
    QHash<size_t, quint32> m_byNumber;       ///< current electors
    QHash<size_t, quint32> m_formerByNumber; ///< those who left
    QMultiHash<size_t, quint32> m_byNameAndDoor;
    bool m_areLeftIndexed = false;
    QMultiHash<QString, quint32> m_leftByName; ///< electors not matched when the first second look was asked for
    QMultiHash<DoorId, quint32> m_leftByDoor;  ///< the same
};

} // namespace rosette
