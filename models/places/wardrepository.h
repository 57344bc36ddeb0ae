#pragma once

#include <QList>

#include "models/places/ward.h"
#include "models/store/connection.h"

namespace rosette {

class WardRepository
{
public:
    /// By name, outlines included.
    static Result<QList<Ward>> list(Connection &connection);
    static Result<std::optional<Ward>> find(Connection &connection, WardId id);
    /// By code or by name in any case; for what people type.
    static Result<std::optional<Ward>> findByNameOrCode(Connection &connection, const QString &text);
    /// Gives `ward` an id when it has none, and returns it.
    static Result<WardId> insert(Connection &connection, const Ward &ward);
    static Status update(Connection &connection, const Ward &ward);
    static Status remove(Connection &connection, WardId id);
};

} // namespace rosette
