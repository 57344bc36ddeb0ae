#pragma once

#include <QStringList>

#include "models/store/connection.h"

namespace rosette {

class Statement;

/// Lets an import write many rows without keeping their indexes: an index in another order than the rows costs several
/// times the row when it grows entry by entry, and little when it is sorted once at the end. Unique indexes stay, since
/// they are rules, unless the writer keeps the rule by itself. Between begin() and finish() nothing may be asked that
/// needs the indexes of these tables. Both inside one transaction, so that a rollback brings the indexes back too.
class IndexPause
{
public:
    /// Whether so many rows more are worth making the indexes of all rows anew.
    static bool isWorthwhile(qint64 rowsToCome, qint64 rowsThere)
    {
        return rowsToCome > 5000 && rowsToCome > rowsThere / 4;
    }

    enum class Unique {
        Kept,
        Paused, ///< finish() fails when the rows broke the rule
    };

    /// Drops the indexes of `tables`.
    static Result<IndexPause> begin(Connection &c, const QStringList &tables, Unique unique = Unique::Kept);
    /// Drops one index more.
    Status add(Connection &c, const QString &index);
    /// Makes them again.
    Status finish(Connection &c) const;

private:
    Status drop(Connection &c, Statement &select);

    QStringList m_definitions;
};

} // namespace rosette
