#pragma once

#include <optional>

#include <QDate>

#include "models/canvass/canvassfigures.h"
#include "models/store/statement.h"

namespace rosette {

/// What a report looks at.
struct WorkScope
{
    FiguresPeriod days;              ///< both valid
    QDate today;                     ///< what is planned before it was done
    std::optional<WardId> ward = {}; ///< an invalid one: what belongs to no ward
    VolunteerId volunteer = {};      ///< of one person alone
    bool isMutualAid = false;        ///< help for other constituencies, instead of one's own

    /// A statement with the scope bound to those of its names that stand in `sql`: :first_day, :last_day, :start_ms,
    /// :end_ms, :ward (-1 for all, 0 for none), :volunteer and :away.
    Statement statement(Connection &connection, const QString &sql) const;
};

} // namespace rosette
