#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "models/geo/lonlat.h"
#include "models/store/connection.h"

namespace rosette {

/// An address that the map knows.
struct MappedAddress
{
    std::optional<qint64> uprn;
    QString flat; ///< "3" or a list or range as mapped: "1-12"
    QString building;
    QString number;
    QString streetKey; ///< StreetName::key
    QString postcode;
    LonLat point;
    bool isInterpolated = false; ///< no house is mapped here: it must stand between two that are
};

class MappedAddressRepository
{
public:
    static Result<QList<MappedAddress>> list(Connection &connection);
    static Status replaceAll(Connection &connection, const QList<MappedAddress> &addresses);
};

} // namespace rosette
