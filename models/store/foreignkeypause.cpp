#include "models/store/foreignkeypause.h"

#include <utility>

#include <QSqlQuery>

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<ForeignKeyPause> ForeignKeyPause::begin(Connection &connection)
{
    ROSETTE_CHECK(Statement(connection, u"PRAGMA foreign_keys = OFF"_s).run());
    return ForeignKeyPause(connection);
}

ForeignKeyPause::ForeignKeyPause(ForeignKeyPause &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

ForeignKeyPause::~ForeignKeyPause()
{
    if (m_connection)
        QSqlQuery(m_connection->database()).exec(u"PRAGMA foreign_keys = ON"_s);
}

Result<QString> ForeignKeyPause::firstBroken(Connection &connection)
{
    ROSETTE_ASSIGN(const auto table, Statement(connection, u"PRAGMA foreign_key_check"_s).first([](const Row &row) {
        return row.text(0);
    }));
    return table.value_or(QString());
}

} // namespace rosette
