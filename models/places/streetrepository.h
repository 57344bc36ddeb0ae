#pragma once

#include <QList>

#include "models/places/street.h"
#include "models/store/connection.h"

namespace rosette {

struct StreetFilter
{
    WardId ward;
    QString text; ///< part of the name, in any spelling
    bool isWithDoorsOnly = false;
};

class StreetRepository
{
public:
    /// By name. Lines are included when `hasLines`.
    static Result<QList<Street>> list(Connection &connection, const StreetFilter &filter = {}, bool hasLines = false);
    /// StreetName::key() of all.
    static Result<QStringList> nameKeys(Connection &connection);
    static Result<std::optional<Street>> find(Connection &connection, StreetId id);
    /// All streets of that name in any spelling, with lines and wards.
    static Result<QList<Street>> findByName(Connection &connection, const QString &name);
    /// Of several streets with that name the one in `ward`, else the first; made when there is none.
    static Result<StreetId> findOrCreate(Connection &connection, const QString &name, WardId ward = {});
    static Result<StreetId> insert(Connection &connection, const Street &street);
    static Status update(Connection &connection, const Street &street);
    /// Whether doors or rounds stand on it.
    static Result<bool> isNeeded(Connection &connection, StreetId id);
    /// Conflict while doors or rounds stand on it.
    static Status remove(Connection &connection, StreetId id);
    /// Fills street_wards from the lines, the wards' outlines and the doors.
    static Status updateWards(Connection &connection);
};

} // namespace rosette
