#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

using ThanksId = Id<struct ThanksTag>;

/// That a volunteer was thanked: when, and for what.
struct Thanks
{
    ThanksId id;
    VolunteerId volunteer;
    QDate on; ///< local
    QString reason;
};

class ThanksRepository
{
public:
    /// The newest first.
    static Result<QList<Thanks>> list(Connection &connection, VolunteerId volunteer);
    /// Of each who was ever thanked, the last time.
    static Result<QHash<VolunteerId, QDate>> lastOfAll(Connection &connection);
    /// Invalid without a volunteer or a date, and for a date after `today`.
    static Result<ThanksId> insert(Connection &connection, Thanks thanks, QDate today);
    static Status remove(Connection &connection, ThanksId id);
};

} // namespace rosette
