#pragma once

#include <functional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "models/base/result.h"

namespace rosette {

/// A value of a row as SQLite stores it. `bytes` points into what it was read from.
struct ChangeValue
{
    enum class Type : quint8 {
        Null,
        Integer,
        Real,
        Text,
        Blob,
    };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes; ///< of a text (UTF-8) or a blob
};

/// What happened to one row.
struct ChangeRow
{
    enum class Kind : quint8 {
        Insert, ///< of a new id, above all that the table had before; whatever befell it afterwards is not kept
        Update,
        Delete,
        Reinsert, ///< of any other id, as an undo brings it back
    };
    struct Field
    {
        quint8 column = 0;
        ChangeValue oldValue;
        ChangeValue newValue;
    };
    Kind kind = Kind::Insert;
    quint8 table = 0;
    qint64 id = 0;
    std::vector<Field> fields; ///< updated columns; for a delete every column's old value; for an insert nothing

    bool isInsert() const { return kind == Kind::Insert || kind == Kind::Reinsert; }
};

/// Changes one after the other in few bytes: ids as differences, blocks of some hundred kilobytes pressed as they fill,
/// so that a million inserted rows take about a megabyte.
class ChangeLog
{
public:
    using Use = std::function<Status(const ChangeRow &)>;

    /// From the blocks of another. Corrupt when one cannot be read.
    static Result<ChangeLog> fromBlocks(const QList<QByteArray> &blocks);

    bool isEmpty() const { return m_open.isEmpty() && m_blocks.isEmpty(); }
    void append(const ChangeRow &row);
    /// How many rows were inserted into a table.
    qint64 insertedRows(int table) const;
    /// Everything so far as pressed blocks.
    QList<QByteArray> blocks() const;

    /// Calls `use` for each change, the first first, until it returns an error. Corrupt when a block cannot be read.
    Status forEach(const Use &use) const;
    /// The same, the last first.
    Status forEachBackward(const Use &use) const;

private:
    void count(const ChangeRow &row);

    QList<QByteArray> m_blocks;
    QByteArray m_open;
    std::vector<qint64> m_lastIds;      ///< by table, in the open block
    std::vector<qint64> m_insertedRows; ///< by table
};

} // namespace rosette
