#include "models/store/changeset.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include <QCoreApplication>
#include <QDataStream>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kFormat = 1;

Error conflict(const QString &table)
{
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate("ChangeSet",
                                             "This can no longer be taken back, because something it touched was "
                                             "changed since. Nothing was altered."),
                 u"conflict in "_s + table};
}

/// Statements of one revert: an import changed thousands of rows in a few ways, and preparing costs more than a row.
class Prepared
{
public:
    explicit Prepared(Connection &connection)
        : m_connection(connection)
    {
    }

    Statement &statement(const QString &sql)
    {
        std::unique_ptr<Statement> &known = m_statements[sql];
        if (!known)
            known = std::make_unique<Statement>(m_connection, sql);
        return *known;
    }

private:
    Connection &m_connection;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
};

Status revertInsert(Prepared &prepared, const ChangeSet::Table &table, const ChangeSet::Row &row)
{
    // A row that a cascade already took is as gone as one that we delete.
    return prepared.statement(u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(table.name)).bindAll(row.id).run();
}

Status revertDelete(Prepared &prepared, const ChangeSet::Table &table, const ChangeSet::Row &row)
{
    QStringList columns;
    QStringList places;
    for (const ChangeSet::Field &field : row.fields) {
        columns += u'"' + table.columns.at(field.column) + u'"';
        places += u"?"_s;
    }
    Statement &insert = prepared.statement(
        u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table.name, columns.join(u','), places.join(u',')));
    insert.bindAll();
    for (const ChangeSet::Field &field : row.fields)
        insert.bindNext(field.oldValue);
    return insert.run();
}

Status revertUpdate(Prepared &prepared, const ChangeSet::Table &table, const ChangeSet::Row &row)
{
    QStringList assignments;
    QStringList conditions;
    for (const ChangeSet::Field &field : row.fields) {
        assignments += u"\"%1\" = ?"_s.arg(table.columns.at(field.column));
        conditions += u"\"%1\" IS ?"_s.arg(table.columns.at(field.column));
    }
    Statement &update = prepared.statement(u"UPDATE \"%1\" SET %2 WHERE id = ? AND %3"_s.arg(
        table.name, assignments.join(u", "), conditions.join(u" AND ")));
    update.bindAll();
    for (const ChangeSet::Field &field : row.fields)
        update.bindNext(field.oldValue);
    update.bindNext(row.id);
    for (const ChangeSet::Field &field : row.fields)
        update.bindNext(field.newValue);
    ROSETTE_CHECK(update.run());
    if (update.affectedRows() != 1)
        return conflict(table.name);
    return {};
}

} // namespace

Status ChangeSet::revert(Connection &connection) const
{
    ROSETTE_CHECK(Statement(connection, u"PRAGMA defer_foreign_keys = ON"_s).run());
    Prepared prepared(connection);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const Table &table = tables.at(row->table);
        switch (row->kind) {
        case Kind::Insert:
            ROSETTE_CHECK(revertInsert(prepared, table, *row));
            break;
        case Kind::Update:
            ROSETTE_CHECK(revertUpdate(prepared, table, *row));
            break;
        case Kind::Delete:
            ROSETTE_CHECK(revertDelete(prepared, table, *row));
            break;
        }
    }
    return {};
}

std::vector<qint64> ChangeSet::insertedIds(int table) const
{
    std::vector<qint64> ids;
    for (const Row &row : rows) {
        if (row.table == table && row.kind == Kind::Insert)
            ids.push_back(row.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Status ChangeSet::forEach(const std::function<Status(const Row &)> &use) const
{
    for (const Row &row : rows)
        ROSETTE_CHECK(use(row));
    return {};
}

QByteArray ChangeSet::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kFormat << quint32(tables.size());
    for (const Table &table : tables)
        out << table.name << table.columns;
    out << quint32(rows.size());
    for (const Row &row : rows) {
        out << quint8(row.kind) << row.table << row.id;
        if (row.kind == Kind::Insert)
            continue;
        out << quint8(row.fields.size());
        for (const Field &field : row.fields) {
            out << field.column << field.oldValue;
            if (row.kind == Kind::Update)
                out << field.newValue;
        }
    }
    return qCompress(bytes, 1);
}

Result<ChangeSet> ChangeSet::fromBytes(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    quint32 tableCount = 0;
    quint32 rowCount = 0;
    ChangeSet changes;
    in >> format >> tableCount;
    for (quint32 i = 0; i < tableCount && in.status() == QDataStream::Ok; ++i) {
        Table table;
        in >> table.name >> table.columns;
        changes.tables += table;
    }
    in >> rowCount;
    for (quint32 i = 0; i < rowCount && in.status() == QDataStream::Ok; ++i) {
        Row row;
        quint8 kind = 0;
        quint8 fieldCount = 0;
        in >> kind >> row.table >> row.id;
        row.kind = Kind(kind);
        if (row.kind != Kind::Insert)
            in >> fieldCount;
        for (quint8 f = 0; f < fieldCount; ++f) {
            Field field;
            in >> field.column >> field.oldValue;
            if (row.kind == Kind::Update)
                in >> field.newValue;
            row.fields += field;
        }
        changes.rows += row;
    }
    if (in.status() != QDataStream::Ok || format != kFormat) {
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate(
                         "ChangeSet", "The record of what was changed cannot be read, so it cannot be taken back."),
                     u"bad change set"_s};
    }
    return changes;
}

ChangeNotice ChangeNotice::of(const ChangeSet &changes)
{
    ChangeNotice notice;
    for (const ChangeSet::Row &row : changes.rows)
        notice.m_ids[changes.tables.at(row.table).name] += row.id;
    return notice;
}

ChangeNotice ChangeNotice::everything()
{
    ChangeNotice notice;
    notice.m_isEverything = true;
    return notice;
}

bool ChangeNotice::touchesAny(std::initializer_list<QLatin1String> tables) const
{
    return std::any_of(tables.begin(), tables.end(), [this](QLatin1String table) { return touches(table); });
}

} // namespace rosette
