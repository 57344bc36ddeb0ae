#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What one person walks in one go: an ordered list of stages.
struct Round
{
    RoundId id;
    RoundSetId set;
    QString name;
    WardId ward;
    VolunteerId deliverer; ///< who usually walks it
    QString note;

    QString wardName;      ///< read only
    QString delivererName; ///< read only
};

struct RoundFilter
{
    RoundSetId set; ///< none: of all sets in use
    WardId ward;
    QString text; ///< part of the name
    bool isWithSetAside = false; ///< without a set: also rounds of sets that are set aside
};

class RoundRepository
{
public:
    /// In the natural order of their names: Round 2 before Round 10.
    static Result<QList<Round>> list(Connection &connection, const RoundFilter &filter = {});
    static Result<std::optional<Round>> find(Connection &connection, RoundId id);
    /// By id or by name, as typed on the command line; of several with one name the one for canvassing. NotFound names what
    /// there is, Conflict when several fit.
    static Result<Round> findByText(Connection &connection, const QString &text);
    static Result<RoundId> insert(Connection &connection, const Round &round);
    static Status update(Connection &connection, const Round &round);
    static Status remove(Connection &connection, RoundId id);
    /// What hangs on one round (plans, sheets, deliveries, all but its stages) hangs on the other from now on.
    static Status handOver(Connection &connection, RoundId from, RoundId to);
};

} // namespace rosette
