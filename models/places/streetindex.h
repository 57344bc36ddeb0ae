#pragma once

#include <QHash>

#include "models/places/street.h"
#include "models/store/statement.h"

namespace rosette {

/// Finds or makes streets by name fast, for imports of many. Of several streets with one name it takes the one that
/// runs nearest to the hint, or that fits the locality. Made inside the import's transaction.
class StreetIndex
{
public:
    explicit StreetIndex(Connection &connection);
    Status load();

    /// `hint`: where the address is thought to be, by its postcode.
    Result<StreetId> findOrCreate(const QString &name, const QString &locality, std::optional<LonLat> hint);
    qint64 created() const { return m_created; }

private:
    struct Entry
    {
        StreetId id;
        QString locality;
        bool hasLines = false;
        QList<Line> lines = {}; // read when first asked for
    };

    Result<const Entry *> bestOf(QList<Entry> &entries, const QString &locality, std::optional<LonLat> hint);
    Status readLines(Entry &entry);
    const QString &keyOf(const QString &name);

    Connection &m_connection;
    Statement m_lines;
    QHash<QString, QList<Entry>> m_entries; // by name key
    QHash<QString, QString> m_keys;         // by name as written
    qint64 m_created = 0;
};

} // namespace rosette
