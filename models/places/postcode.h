#pragma once

#include <QHash>
#include <QString>

#include "models/geo/lonlat.h"
#include "models/store/statement.h"

namespace rosette {

struct Postcode
{
    QString postcode; ///< "NW1 1AA"
    LonLat point;
    int quality = 0; ///< Ordnance Survey's: 10 is best, 90 has no place

    friend bool operator==(const Postcode &, const Postcode &) = default;
};

/// "nw11aa" → "NW1 1AA"; empty when the text has not the form of a postcode.
QString tidyPostcode(const QString &text);
/// "NW1 1AA" → "NW1"
QString outcodeOf(const QString &postcode);
/// "NW1 1AA" → "NW1 1"
QString sectorOf(const QString &postcode);

class PostcodeRepository
{
public:
    static Result<QHash<QString, Postcode>> all(Connection &connection);
    static Result<std::optional<Postcode>> find(Connection &connection, const QString &postcode);
};

/// Writes many; the statements stay prepared.
class PostcodeWriter
{
public:
    explicit PostcodeWriter(Connection &connection);

    Status insert(const Postcode &postcode);
    Status update(const Postcode &postcode);

private:
    Statement m_insert;
    Statement m_update;
};

} // namespace rosette
