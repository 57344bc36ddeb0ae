#pragma once

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Switches the CHECKs of tables off on a connection; types, NOT NULL and UNIQUE still hold. For writers of very many
/// rows whose values come from our own enums: `kind IN ('a', 'b', 'c')` makes SQLite build a table of its own for each
/// row, which costs more than the row. Stack object; switches them on again when it goes. Same thread as its
/// connection.
class CheckPause
{
public:
    static Result<CheckPause> begin(Connection &connection);

    ~CheckPause();
    CheckPause(CheckPause &&other) noexcept;
    CheckPause &operator=(CheckPause &&) = delete;
    CheckPause(const CheckPause &) = delete;
    CheckPause &operator=(const CheckPause &) = delete;

private:
    explicit CheckPause(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection;
};

} // namespace rosette
