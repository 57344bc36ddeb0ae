#include "models/store/rawstatement.h"

#include <QSqlError>
#include <sqlite3.h>

#include "models/store/connection.h"

namespace rosette {

RawStatement::RawStatement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v3(connection.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                       nullptr);
}

RawStatement::~RawStatement() { sqlite3_finalize(m_statement); }

void RawStatement::bind(qint64 value) { sqlite3_bind_int64(m_statement, ++m_position, value); }

void RawStatement::bind(const ChangeValue &value)
{
    const int position = ++m_position;
    const char *const bytes = value.bytes.isNull() ? "" : value.bytes.data();
    const auto size = sqlite3_uint64(value.bytes.size());
    switch (value.type) {
    case ChangeValue::Type::Null:
        sqlite3_bind_null(m_statement, position);
        break;
    case ChangeValue::Type::Integer:
        sqlite3_bind_int64(m_statement, position, value.integer);
        break;
    case ChangeValue::Type::Real:
        sqlite3_bind_double(m_statement, position, value.real);
        break;
    case ChangeValue::Type::Text:
        sqlite3_bind_text64(m_statement, position, bytes, size, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case ChangeValue::Type::Blob:
        sqlite3_bind_blob64(m_statement, position, bytes, size, SQLITE_STATIC);
        break;
    }
}

Status RawStatement::run()
{
    const Result<bool> stepped = step();
    m_affectedRows = sqlite3_changes64(m_connection.handle());
    sqlite3_reset(m_statement);
    m_position = 0;
    if (!stepped)
        return stepped.error();
    return {};
}

Result<bool> RawStatement::next()
{
    const Result<bool> stepped = step();
    if (!stepped || !*stepped) {
        sqlite3_reset(m_statement);
        m_position = 0;
    }
    return stepped;
}

qint64 RawStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

Result<bool> RawStatement::step()
{
    if (!m_statement)
        return failure();
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure();
    }
}

Error RawStatement::failure() const
{
    sqlite3 *const handle = m_connection.handle();
    return m_connection.errorFrom(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)),
                                            QSqlError::StatementError, QString::number(sqlite3_errcode(handle))),
                                  m_sql);
}

} // namespace rosette
