#pragma once

#include "models/base/result.h"

namespace rosette {

class Connection;

/// BEGIN IMMEDIATE that rolls back unless committed. Stack object; same thread as its connection.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After an error the transaction is rolled back: nothing of it was kept.
    Status commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    void rollBack();

    Connection *m_connection;
};

} // namespace rosette
