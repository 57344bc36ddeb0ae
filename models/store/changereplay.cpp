#include "models/store/changereplay.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name) { return u'"' + name + u'"'; }

} // namespace

Error ChangeReplay::conflict(const QString &table)
{
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate("ChangeSet",
                                             "This can no longer be taken back, because something it touched was "
                                             "changed since. Nothing was altered."),
                 u"conflict in "_s + table};
}

Status ChangeReplay::revert(const ChangeRow &row)
{
    RawStatement &statement = statementFor(row);
    if (!row.isInsert()) {
        for (const ChangeRow::Field &field : row.fields)
            statement.bind(field.oldValue);
    }
    if (row.kind != ChangeRow::Kind::Delete)
        statement.bind(row.id);
    if (row.kind == ChangeRow::Kind::Update) {
        for (const ChangeRow::Field &field : row.fields)
            statement.bind(field.newValue);
    }
    ROSETTE_CHECK(statement.run());
    // A row to be deleted that a cascade already took is as gone as one that we delete.
    if (row.kind == ChangeRow::Kind::Update && statement.affectedRows() != 1)
        return conflict(m_tables.at(row.table).name);
    return {};
}

RawStatement &ChangeReplay::statementFor(const ChangeRow &row)
{
    m_key.assign({char(row.isInsert() ? ChangeRow::Kind::Insert : row.kind), char(row.table)});
    for (const ChangeRow::Field &field : row.fields)
        m_key += char(field.column);
    std::unique_ptr<RawStatement> &known = m_statements[m_key];
    if (!known)
        known = std::make_unique<RawStatement>(m_connection, sqlFor(row));
    return *known;
}

QString ChangeReplay::sqlFor(const ChangeRow &row) const
{
    const ChangeSet::Table &table = m_tables.at(row.table);
    QStringList columns;
    for (const ChangeRow::Field &field : row.fields)
        columns += quoted(table.columns.at(field.column));
    switch (row.kind) {
    case ChangeRow::Kind::Update:
        return u"UPDATE %1 SET %2 = ? WHERE id = ? AND %3 IS ?"_s.arg(quoted(table.name), columns.join(u" = ?, "),
                                                                      columns.join(u" IS ? AND "));
    case ChangeRow::Kind::Delete:
        return u"INSERT INTO %1 (%2) VALUES (?%3)"_s.arg(quoted(table.name), columns.join(u", "),
                                                         u", ?"_s.repeated(columns.size() - 1));
    default:
        return u"DELETE FROM %1 WHERE id = ?"_s.arg(quoted(table.name));
    }
}

} // namespace rosette
