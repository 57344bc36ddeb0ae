#include "models/store/transaction.h"

#include <utility>

#include <QSqlQuery>

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection &connection)
{
    ROSETTE_CHECK(Statement(connection, u"BEGIN IMMEDIATE"_s).run());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        rollBack();
}

Status Transaction::commit()
{
    Q_ASSERT(m_connection);
    const Status status = Statement(*m_connection, u"COMMIT"_s).run();
    if (!status)
        rollBack();
    m_connection = nullptr;
    return status;
}

void Transaction::rollBack()
{
    // After a full disk SQLite has rolled back by itself and there is nothing left to do.
    QSqlQuery query(m_connection->database());
    query.exec(u"ROLLBACK"_s);
    m_connection = nullptr;
}

} // namespace rosette
