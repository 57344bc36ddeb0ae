#pragma once

#include <vector>

#include <QHash>

#include "models/register/knownelector.h"
#include "models/register/seatindex.h"
#include "models/store/connection.h"

namespace rosette {

class BulkRow;

/// Everybody in the file, held in memory for the import of a full register, and the rules by which its rows find them.
/// Packed: a million people take about a hundred megabytes. For an update see ElectorLookup.
class RegisterBook
{
public:
    /// Where somebody stands in the book, by district and number.
    using Seat = quint32;

    static Result<RegisterBook> load(Connection &c);

    bool isEmpty() const { return m_electors.empty(); }
    /// Somebody is on the register.
    bool hasRegister() const { return m_hasRegister; }
    Seat size() const { return Seat(m_electors.size()); }
    KnownElector at(Seat seat) const;
    bool isMatched(Seat seat) const { return m_electors[seat].isMatched; }
    /// Found in the register being read: nobody else finds this elector.
    void take(Seat seat) { m_electors[seat].isMatched = true; }

    /// Who is on the register with this number.
    std::optional<Seat> seatOf(DistrictId district, const ElectorNumber &number) const;
    /// The person of this name at this door: the one with this number, if any of them has it. Without a door the number
    /// has to fit as well: after renumbering it is another's. Each is found once.
    std::optional<KnownElector> match(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door);
    /// Electors on the register whom no row has found yet. To be asked after all rows had their first turn.
    QList<Seat> leftAt(DoorId door);
    /// Those with this surname and first forename, whatever their other names.
    QList<Seat> leftNamed(const QString &nameKey);
    /// All of them, by district and number.
    Status forEachLeft(const std::function<Status(const KnownElector &)> &use) const;

    /// False for a stranger: nobody known lives at this door, has this surname and first forename, or this number, so
    /// that the row need not wait for a second look. True may be a mistake.
    bool mayKnow(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door) const;

private:
    struct Packed
    {
        qint64 person;
        qint64 registration;
        qint64 door;
        size_t said;
        quint32 name; ///< where it begins in m_names
        qint32 number;
        quint16 district; ///< in m_districts
        quint16 suffix;   ///< in m_suffixes
        quint16 title;
        bool isCurrent;
        bool isMatched;
    };

    void add(const BulkRow &row);
    void sort();
    void index();
    void indexLeft();
    QString nameOf(const Packed &elector) const;
    bool isFree(Seat seat, const QByteArray &name) const;
    KnownElector taken(Seat seat);

    std::vector<Packed> m_electors;
    bool m_hasRegister = false;
    std::vector<char> m_names; ///< keys in UTF-8, each closed by a zero
    std::vector<DistrictId> m_districts;
    std::vector<QString> m_suffixes;
    SeatIndex m_byNumber; ///< current electors
    SeatIndex m_byNameAndDoor;
    SeatIndex m_leftByName;         ///< electors not matched when the first second look was asked for
    SeatIndex m_leftByDoor;         ///< the same
    std::vector<bool> m_knownMarks; ///< a bit for each hash of a door and of a name, so that strangers are told at once
};

} // namespace rosette
