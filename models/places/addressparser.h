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

    /// `lines` in the supplier's order, empty ones allowed; a postcode repeated in a line is dropped from it. When
    /// `postcode` is empty, one found in the lines is used. Never fails: what cannot be placed becomes the building.
    Address parse(const QStringList &lines, const QString &postcode) const;

    /// "nw5  2ll" → "NW5 2LL"; empty when the text is no postcode.
    static QString normalisedPostcode(const QString &text);

private:
    bool isKnownStreet(const QString &text) const;

    QSet<QString> m_knownStreets;
};

} // namespace rosette
