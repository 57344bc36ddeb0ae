#include "models/store/statement.h"

#include <QLoggingCategory>
#include <QSqlError>

#include "models/store/connection.h"

namespace rosette {

namespace {
Q_LOGGING_CATEGORY(lcStatement, "rosette.store.statement")
}

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepareError = failure(m_query.lastError());
}

Status Statement::run()
{
    ROSETTE_CHECK(execute());
    m_affectedRows = m_query.numRowsAffected();
    m_query.finish();
    return {};
}

Result<qint64> Statement::scalar()
{
    ROSETTE_ASSIGN(const auto value, first([](const Row &row) { return row.integer(0); }));
    return value.value_or(0);
}

Status Statement::execute()
{
    if (m_prepareError)
        return *m_prepareError;
    m_position = 0;
    if (!m_query.exec())
        return failure(m_query.lastError());
    return {};
}

Status Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return failure(error);
    return {};
}

Error Statement::failure(const QSqlError &error) const
{
    // Values may be people's names: the statement is logged, what was bound is not.
    qCWarning(lcStatement).noquote() << error.text() << "in" << m_query.lastQuery().simplified();
    return m_connection.errorFrom(error, m_query.lastQuery());
}

} // namespace rosette
