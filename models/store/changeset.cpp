#include "models/store/changeset.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDataStream>

#include "models/store/changereplay.h"
#include "models/store/oldchangeset.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Taken for a length, as the first form began, these four bytes say more than a file could hold.
constexpr auto kMark = "RCS2"_L1;

/// The table of every row is known, and each of its fields is one of the table's columns.
bool isWithin(const ChangeSet::Row &row, const QList<ChangeSet::Table> &tables)
{
    if (row.table >= tables.size())
        return false;
    const qsizetype columns = tables.at(row.table).columns.size();
    return std::all_of(row.fields.begin(), row.fields.end(),
                       [columns](const ChangeRow::Field &field) { return field.column < columns; });
}

} // namespace

Status ChangeSet::revert(Connection &connection) const
{
    ROSETTE_CHECK(Statement(connection, u"PRAGMA defer_foreign_keys = ON"_s).run());
    ChangeReplay replay(connection, tables);
    return log.forEachBackward([&replay](const Row &row) { return replay.revert(row); });
}

std::vector<qint64> ChangeSet::insertedIds(int table) const
{
    std::vector<qint64> ids;
    if (log.insertedRows(table) == 0)
        return ids;
    ids.reserve(size_t(log.insertedRows(table)));
    const Status read = forEach([&](const Row &row) {
        if (row.table == table && row.isInsert())
            ids.push_back(row.id);
        return Status();
    });
    Q_UNUSED(read) // what cannot be read was refused by fromBytes()
    std::sort(ids.begin(), ids.end());
    return ids;
}

QByteArray ChangeSet::toBytes() const
{
    QByteArray bytes(kMark.data(), kMark.size());
    QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(tables.size());
    for (const Table &table : tables)
        out << table.name << table.columns;
    out << log.blocks();
    return bytes;
}

Result<ChangeSet> ChangeSet::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(kMark))
        return readOldChangeSet(bytes);
    QDataStream in(bytes.sliced(kMark.size()));
    in.setVersion(QDataStream::Qt_6_4);
    ChangeSet changes;
    quint32 tableCount = 0;
    in >> tableCount;
    for (quint32 i = 0; i < tableCount && in.status() == QDataStream::Ok; ++i) {
        Table table;
        in >> table.name >> table.columns;
        changes.tables += table;
    }
    QList<QByteArray> blocks;
    in >> blocks;
    ROSETTE_ASSIGN(changes.log, ChangeLog::fromBlocks(blocks));
    const Status sound = changes.forEach([&changes](const Row &row) {
        return isWithin(row, changes.tables) ? Status() : Status(unreadableChangeSet());
    });
    if (in.status() != QDataStream::Ok || !sound)
        return unreadableChangeSet();
    return changes;
}

ChangeNotice ChangeNotice::of(const ChangeSet &changes)
{
    ChangeNotice notice;
    const Status read = changes.forEach([&](const ChangeSet::Row &row) {
        notice.m_ids[changes.tables.at(row.table).name] += row.id;
        return Status();
    });
    if (!read)
        return everything();
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
