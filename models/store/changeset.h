#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include "models/store/changelog.h"

namespace rosette {

class Connection;

/// What one transaction changed, row by row, with enough to take it back: the ids it inserted, the old and new values
/// of the columns it updated, the rows it deleted. Serialisable, so that an import can be undone after a restart.
class ChangeSet
{
public:
    using Row = ChangeRow;
    using Kind = ChangeRow::Kind;
    using Field = ChangeRow::Field;
    struct Table
    {
        QString name;
        QStringList columns; ///< in the table's order; the first is always `id`
    };

    bool isEmpty() const { return log.isEmpty(); }
    /// Ids of the rows that were inserted into the table with this index, ascending.
    std::vector<qint64> insertedIds(int table) const;
    /// Every change in the order in which it happened, until one returns an error.
    Status forEach(const ChangeLog::Use &use) const { return log.forEach(use); }

    QByteArray toBytes() const;
    /// Reads what toBytes() of this and of earlier versions wrote.
    static Result<ChangeSet> fromBytes(const QByteArray &bytes);

    /// Takes the changes back, last first. To be run inside a transaction on a recording connection: what the recorder
    /// sees meanwhile is the set that brings them back again. Conflict when a row was changed since by something else.
    Status revert(Connection &connection) const;

    QList<Table> tables;
    ChangeLog log;
};

/// Which rows of which tables changed; what item models and pages listen to. Values are not carried.
class ChangeNotice
{
public:
    static ChangeNotice of(const ChangeSet &changes);
    /// Something changed that nobody recorded row by row (another program, an import of a million rows).
    static ChangeNotice everything();

    bool touches(QLatin1String table) const { return m_isEverything || m_ids.contains(QString(table)); }
    bool touchesAny(std::initializer_list<QLatin1String> tables) const;
    bool isEverything() const { return m_isEverything; }
    /// Ids of changed rows of a table; empty when everything may have changed.
    QList<qint64> ids(QLatin1String table) const { return m_ids.value(QString(table)); }

private:
    bool m_isEverything = false;
    QHash<QString, QList<qint64>> m_ids;
};

} // namespace rosette

Q_DECLARE_METATYPE(rosette::ChangeNotice)
