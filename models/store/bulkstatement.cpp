#include "models/store/bulkstatement.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <sqlite3.h>

#include "models/store/connection.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcBulk, "rosette.store.bulkstatement")

} // namespace

BulkStatement::BulkStatement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v3(connection.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                       nullptr);
}

BulkStatement::~BulkStatement() { sqlite3_finalize(m_statement); }

void BulkStatement::makeRoom(std::size_t bytes)
{
    if (m_bytes.size() < bytes)
        m_bytes.resize(bytes);
    m_used = 0;
}

void BulkStatement::bind(int position, QStringView value)
{
    char *const begin = m_bytes.data() + m_used;
    const char *const end = m_encoder.appendToBuffer(begin, value);
    m_used += std::size_t(end - begin);
    // Never NULL by accident: `begin` points to something even when nothing was written there.
    sqlite3_bind_text(m_statement, position, begin, int(end - begin), SQLITE_STATIC);
}

/// The caller's own bytes, which outlive the step.
void BulkStatement::bind(int position, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, position, value.constData(), int(value.size()), SQLITE_STATIC);
}

void BulkStatement::bind(int position, double value) { sqlite3_bind_double(m_statement, position, value); }

void BulkStatement::bind(int position, qint64 value) { sqlite3_bind_int64(m_statement, position, value); }

void BulkStatement::bind(int position, QDate value)
{
    bind(position, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

void BulkStatement::bindNull(int position) { sqlite3_bind_null(m_statement, position); }

Status BulkStatement::step()
{
    if (!m_statement)
        return failure();
    const int outcome = sqlite3_step(m_statement);
    const Status status = outcome == SQLITE_DONE || outcome == SQLITE_ROW ? Status() : Status(failure());
    sqlite3_reset(m_statement);
    return status;
}

Error BulkStatement::failure() const
{
    sqlite3 *const handle = m_connection.handle();
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_errcode(handle)));
    // Values may be people's names: the statement is logged, what was bound is not.
    qCWarning(lcBulk).noquote() << error.text() << "in" << m_sql.simplified();
    return m_connection.errorFrom(error, m_sql);
}

} // namespace rosette
