#pragma once

#include <QByteArray>

#include "models/places/address.h"

namespace rosette {

/// An address with all that finding and making its door takes, so that another thread can work it out beforehand.
struct KeyedAddress
{
    Address address;
    QString baseKey;    ///< doorBaseKey()
    QByteArray sortKey; ///< doorSortKey()

    static KeyedAddress of(Address address);
};

} // namespace rosette
