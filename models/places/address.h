#pragma once

#include <QString>

namespace rosette {

/// The parts of one postal address, cleaned for display. Empty parts are unknown or do not exist.
struct Address
{
    QString flat;     ///< "Flat 2", "Top Floor Flat", "Unit 4B", or a bare "3" inside a building without street number
    QString building; ///< "Connell Court"
    QString number;   ///< of the house on the street: "14", "10A", "55-57"
    QString street;   ///< "Lindal Road"
    QString locality; ///< what follows the street: "Kentish Town, London"
    QString postcode; ///< "NW5 2LL"; empty when none
    QString original; ///< the lines as they came, joined by ", "

    bool isEmpty() const { return flat.isEmpty() && building.isEmpty() && number.isEmpty() && street.isEmpty(); }

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace rosette
