#pragma once

#include <QSet>
#include <QStringList>

#include "models/places/address.h"

namespace rosette {

/// Tells the parts of a British postal address from the lines in which suppliers write it. Knows no gazetteer, but
/// streets that are known (from the map or from earlier addresses) settle what the words alone leave open. A value,
/// any thread.
class AddressParser
{
public:
    AddressParser() = default;
    /// `knownStreets`: names as they are written, in any case.
    explicit AddressParser(const QStringList &knownStreets);

    void addKnownStreet(const QString &name);
    /// `key`: StreetName::key().
    void addKnownKey(const QString &key) { m_knownStreets.insert(key); }

    /// `lines` in the supplier's order, empty ones allowed; a postcode repeated in a line is dropped from it. When
    /// `postcode` is empty, one found in the lines is used. Never fails: what cannot be placed becomes the building.
    Address parse(const QStringList &lines, const QString &postcode) const;

private:
    struct Piece;

    static Piece pieceOf(const QString &text);
    bool isKnownStreet(const QString &name) const;
    qsizetype streetAmong(const QList<Piece> &pieces) const;
    static void addBefore(Address &address, const Piece &piece);
    static void addAfter(Address &address, const Piece &piece);

    QSet<QString> m_knownStreets; ///< StreetName::key
};

} // namespace rosette
