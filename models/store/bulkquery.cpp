#include "models/store/bulkquery.h"

#include <sqlite3.h>

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

BulkQuery &BulkQuery::bindAll(std::initializer_list<qint64> values)
{
    for (const qint64 value : values)
        m_statement.bind(value);
    return *this;
}

Status BulkQuery::forEach(const std::function<void(const BulkRow &)> &use)
{
    const BulkRow row(m_statement.handle());
    for (;;) {
        ROSETTE_ASSIGN(const bool hasRow, m_statement.next());
        if (!hasRow)
            return {};
        use(row);
    }
}

} // namespace rosette
