#pragma once

#include <optional>

#include "models/store/indexpause.h"

namespace rosette {

/// The indexes of the tables that a register is written to: kept entry by entry they cost more than the rows. They wait
/// until all rows are read, from the beginning when most of a register is new, or from when many electors were written,
/// as in December, unless they are so many that making the indexes would take much memory. Used inside the import's
/// transaction; while rows are read nobody asks these indexes.
class RegisterIndexes
{
public:
    /// For a full register of about so many rows.
    static Result<RegisterIndexes> beginFull(Connection &c, qint64 rowsToCome);
    /// For an update, whose rows ask them.
    static RegisterIndexes keptFor(Connection &c) { return RegisterIndexes(c); }

    /// To be told now and then how many electors were written so far.
    Status meet(qint64 written);
    /// Makes them again.
    Status finish() const;

private:
    explicit RegisterIndexes(Connection &c)
        : m_connection(&c)
    {
    }

    Connection *m_connection;
    std::optional<qint64> m_mostKept; ///< electors written before it is worth to let indexes wait; none: never
    std::optional<IndexPause> m_pause;
};

} // namespace rosette
