#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include "models/store/changeset.h"
#include "models/store/rawstatement.h"

namespace rosette {

/// Takes recorded changes back one by one. Keeps its statements: an import changed many rows in a few ways, and
/// preparing costs more than a row. Made inside the transaction and gone before it ends.
class ChangeReplay
{
public:
    ChangeReplay(Connection &connection, const QList<ChangeSet::Table> &tables)
        : m_connection(connection)
        , m_tables(tables)
    {
    }

    /// Conflict when a row that is to get its old values back was changed since.
    Status revert(const ChangeRow &row);
    /// Says that something in `table` was changed since.
    static Error conflict(const QString &table);

private:
    RawStatement &statementFor(const ChangeRow &row);
    QString sqlFor(const ChangeRow &row) const;

    Connection &m_connection;
    const QList<ChangeSet::Table> &m_tables;
    std::string m_key;
    std::unordered_map<std::string, std::unique_ptr<RawStatement>> m_statements;
};

} // namespace rosette
