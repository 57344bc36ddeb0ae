#pragma once

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Switches foreign keys off on a connection: neither checks nor actions (CASCADE, SET NULL) run. For writers that make
/// sure themselves that every reference holds. SQLite ignores the switch inside a transaction, so the pause surrounds
/// it. Stack object; switches them on again when it goes. Same thread as its connection.
class ForeignKeyPause
{
public:
    static Result<ForeignKeyPause> begin(Connection &connection);

    ~ForeignKeyPause();
    ForeignKeyPause(ForeignKeyPause &&other) noexcept;
    ForeignKeyPause &operator=(ForeignKeyPause &&) = delete;
    ForeignKeyPause(const ForeignKeyPause &) = delete;
    ForeignKeyPause &operator=(const ForeignKeyPause &) = delete;

    /// The first table with a row that refers to nothing; empty when all references hold. Reads every reference of the
    /// file: before the commit of what ran without them.
    static Result<QString> firstBroken(Connection &connection);

private:
    explicit ForeignKeyPause(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection;
};

} // namespace rosette
