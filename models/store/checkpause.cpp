#include "models/store/checkpause.h"

#include <utility>

#include <QSqlQuery>

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<CheckPause> CheckPause::begin(Connection &connection)
{
    ROSETTE_CHECK(Statement(connection, u"PRAGMA ignore_check_constraints = ON"_s).run());
    return CheckPause(connection);
}

CheckPause::CheckPause(CheckPause &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

CheckPause::~CheckPause()
{
    if (m_connection)
        QSqlQuery(m_connection->database()).exec(u"PRAGMA ignore_check_constraints = OFF"_s);
}

} // namespace rosette
