#pragma once

#include <functional>
#include <initializer_list>

#include <QDate>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/rawstatement.h"

namespace rosette {

/// One row of a running BulkQuery; valid only inside the function it is handed to.
class BulkRow
{
public:
    explicit BulkRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool boolean(int column) const { return integer(column) != 0; }
    QUtf8StringView utf8(int column) const;
    QString text(int column) const { return utf8(column).toString(); }
    QDate date(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    sqlite3_stmt *m_statement;
};

/// A SELECT of very many rows, read without the detour over QVariant, which costs more than the row. NULL reads as 0 or
/// empty. For everything else use Statement. Same thread as its connection.
class BulkQuery
{
public:
    BulkQuery(Connection &connection, const QString &sql)
        : m_statement(connection, sql)
    {
    }

    /// Binds every ? in order, from the first; once before each forEach().
    BulkQuery &bindAll(std::initializer_list<qint64> values);
    Status forEach(const std::function<void(const BulkRow &)> &use);

private:
    RawStatement m_statement;
};

} // namespace rosette
