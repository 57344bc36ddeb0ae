#include "models/store/bulkquery.h"

#include <QSqlDriver>
#include <QSqlError>
#include <sqlite3.h>

#include "models/store/connection.h"

namespace rosette {

qint64 BulkRow::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QUtf8StringView BulkRow::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QDate BulkRow::date(int column) const
{
    const QUtf8StringView iso = utf8(column);
    return iso.isEmpty() ? QDate() : QDate::fromString(iso.toString(), Qt::ISODate);
}

BulkQuery::BulkQuery(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    auto *const handle = *static_cast<sqlite3 *const *>(connection.database().driver()->handle().constData());
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &m_statement, nullptr);
}

BulkQuery::~BulkQuery() { sqlite3_finalize(m_statement); }

BulkQuery &BulkQuery::bindAll(std::initializer_list<qint64> values)
{
    int position = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(m_statement, ++position, value);
    return *this;
}

Status BulkQuery::forEach(const std::function<void(const BulkRow &)> &use)
{
    const BulkRow row(m_statement);
    int outcome = m_statement ? SQLITE_ROW : SQLITE_ERROR;
    while (m_statement && (outcome = sqlite3_step(m_statement)) == SQLITE_ROW)
        use(row);
    if (outcome == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    auto *const handle = *static_cast<sqlite3 *const *>(m_connection.database().driver()->handle().constData());
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_errcode(handle)));
    sqlite3_reset(m_statement);
    return m_connection.errorFrom(error, m_sql);
}

} // namespace rosette
