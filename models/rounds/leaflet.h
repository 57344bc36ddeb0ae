#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Something printed to be put through doors.
struct Leaflet
{
    LeafletId id;
    QString title;
};

class LeafletRepository
{
public:
    /// The newest first.
    static Result<QList<Leaflet>> list(Connection &connection);
    /// By its title, whatever the case; made when it is new. `nowMs` is UTC milliseconds. Invalid without a title.
    static Result<LeafletId> findOrCreate(Connection &connection, const QString &title, qint64 nowMs);
};

} // namespace rosette
