#pragma once

#include <QString>

#include "models/store/changelog.h"

struct sqlite3_stmt;

namespace rosette {

class Connection;

/// A prepared statement without the detour over QVariant, for what store/ does a million times. Everybody else uses
/// Statement or BulkStatement. Same thread as its connection.
class RawStatement
{
public:
    RawStatement(Connection &connection, const QString &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    /// Binds the next ?; the value must last until run() or next() is done.
    void bind(const ChangeValue &value);
    void bind(qint64 value);
    /// Executes, and is ready to be bound anew.
    Status run();
    /// Rows that the last run() changed.
    qint64 affectedRows() const { return m_affectedRows; }
    /// Goes to the next row; false at the end.
    Result<bool> next();
    /// An integer of the row that next() reached.
    qint64 integer(int column) const;
    /// SQLite's own, to read the other columns of that row; null when the statement could not be prepared.
    sqlite3_stmt *handle() const { return m_statement; }

private:
    Result<bool> step();
    Error failure() const;

    Connection &m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_position = 0;
    qint64 m_affectedRows = 0;
};

} // namespace rosette
