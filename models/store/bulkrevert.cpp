#include "models/store/bulkrevert.h"

#include <algorithm>

#include "models/store/changereplay.h"
#include "models/store/danglingreferences.h"
#include "models/store/indexpause.h"
#include "models/store/statement.h"
#include "models/store/triggerpause.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCountSql = "SELECT count(*) FROM main.\"%1\""_L1;
constexpr auto kOthersSql = "SELECT EXISTS (SELECT 1 FROM main.\"%1\" WHERE id < ? OR id > ?)"_L1;
constexpr auto kIdsSql = "SELECT id FROM main.\"%1\" WHERE id BETWEEN ? AND ? ORDER BY id"_L1;
constexpr auto kRemoveSomeSql = "DELETE FROM main.\"%1\" WHERE id BETWEEN ? AND ?"_L1;
constexpr auto kRemoveAllSql = "DELETE FROM main.\"%1\""_L1;

/// What triggers keep beside a table, and how it is made from the table, by its indexes. %1: the definition of
/// door_index.
struct Mirror
{
    QLatin1String table;
    QLatin1String sql;
};
constexpr Mirror kMirrors[] = {
    {"people"_L1, "INSERT INTO people_search (people_search) VALUES ('rebuild')"_L1},
    {"streets"_L1, "INSERT INTO street_search (street_search) VALUES ('rebuild')"_L1},
    {"doors"_L1, "INSERT INTO building_search (building_search) VALUES ('rebuild')"_L1},
    {"doors"_L1, "DROP TABLE door_index"_L1},
    {"doors"_L1, "%1"_L1},
    {"doors"_L1, "INSERT INTO door_index SELECT id, lon, lon, lat, lat FROM doors WHERE lon IS NOT NULL"_L1},
    {"conversations"_L1, "DELETE FROM talks"_L1},
    {"conversations"_L1, "INSERT INTO stale_talks SELECT DISTINCT door_id, person_id FROM conversations"_L1},
    {"conversations"_L1, "DELETE FROM outcome_days"_L1},
    {"conversations"_L1, "INSERT INTO outcome_days SELECT held_at / 86400000, outcome, count(*) FROM conversations "
                         "WHERE is_corrected = 0 GROUP BY 1, 2"_L1},
};
constexpr auto kDoorIndexSql = "SELECT sql FROM sqlite_schema WHERE name = 'door_index'"_L1;

using Ids = std::vector<qint64>;

class BulkRevert
{
public:
    BulkRevert(Connection &c, const ChangeSet &changes)
        : m_connection(c)
        , m_changes(changes)
        , m_replay(c, changes.tables)
        , m_inserted(size_t(changes.tables.size()))
        , m_others(size_t(changes.tables.size()))
    {
    }

    Status run()
    {
        ROSETTE_CHECK(count());
        for (int table = 0; table < m_changes.tables.size(); ++table)
            ROSETTE_CHECK(pause(table));
        for (int table = 0; table < m_changes.tables.size(); ++table)
            ROSETTE_CHECK(removeInserted(table));
        ROSETTE_CHECK(m_changes.log.forEachBackward([this](const ChangeRow &row) {
            return row.kind == ChangeRow::Kind::Insert ? Status() : m_replay.revert(row);
        }));
        ROSETTE_CHECK(DanglingReferences::settle(m_connection, tablesWith(m_inserted)));
        ROSETTE_CHECK(DanglingReferences::check(m_connection, tablesWith(m_others)));
        return resume();
    }

private:
    Status count()
    {
        return m_changes.forEach([this](const ChangeRow &row) {
            (row.kind == ChangeRow::Kind::Insert ? m_inserted : m_others)[row.table].push_back(row.id);
            return Status();
        });
    }

    QString name(int table) const { return m_changes.tables.at(table).name; }
    bool isBulk(int table) const { return m_bulk.contains(name(table)); }

    QStringList tablesWith(const std::vector<Ids> &ids) const
    {
        QStringList names;
        for (size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i].empty())
                names += name(int(i));
        }
        return names;
    }

    /// Where much changes, indexes and triggers wait.
    Status pause(int table)
    {
        const auto inserted = qint64(m_inserted[size_t(table)].size());
        const auto others = qint64(m_others[size_t(table)].size());
        if (inserted + others == 0)
            return {};
        ROSETTE_ASSIGN(const qint64 rows, Statement(m_connection, QString(kCountSql).arg(name(table))).scalar());
        const bool isMuchRemoved = IndexPause::isWorthwhile(inserted, rows - inserted);
        if (isMuchRemoved || IndexPause::isWorthwhile(others, rows)) {
            ROSETTE_ASSIGN(const IndexPause paused, IndexPause::begin(m_connection, {name(table)}));
            m_indexes += paused;
        }
        if (isMuchRemoved) {
            ROSETTE_ASSIGN(const TriggerPause paused, TriggerPause::begin(m_connection, name(table)));
            m_triggers += paused;
            m_bulk += name(table);
        }
        return {};
    }

    Status removeInserted(int table)
    {
        Ids &ids = m_inserted[size_t(table)];
        std::sort(ids.begin(), ids.end());
        if (isBulk(table))
            return removeRanges(name(table), ids);
        ChangeRow row;
        row.table = quint8(table);
        for (const qint64 id : ids) {
            row.id = id;
            ROSETTE_CHECK(m_replay.revert(row));
        }
        return {};
    }

    Status removeRanges(const QString &table, const Ids &ids)
    {
        ROSETTE_ASSIGN(const auto ranges, rangesOf(table, ids));
        ROSETTE_ASSIGN(
            const qint64 hasOthers,
            Statement(m_connection, QString(kOthersSql).arg(table)).bindAll(ids.front(), ids.back()).scalar());
        // Everything at once takes SQLite no time.
        if (hasOthers == 0 && ranges.size() == 1)
            return Statement(m_connection, QString(kRemoveAllSql).arg(table)).run();
        RawStatement remove(m_connection, QString(kRemoveSomeSql).arg(table));
        for (const auto &[first, last] : ranges) {
            remove.bind(first);
            remove.bind(last);
            ROSETTE_CHECK(remove.run());
        }
        return {};
    }

    /// From where to where the table holds none but these ids.
    Result<QList<std::pair<qint64, qint64>>> rangesOf(const QString &table, const Ids &ids)
    {
        QList<std::pair<qint64, qint64>> ranges;
        RawStatement present(m_connection, QString(kIdsSql).arg(table));
        present.bind(ids.front());
        present.bind(ids.back());
        auto ours = ids.begin();
        bool isOpen = false;
        for (;;) {
            ROSETTE_ASSIGN(const bool hasRow, present.next());
            if (!hasRow)
                return ranges;
            const qint64 id = present.integer(0);
            ours = std::find_if(ours, ids.end(), [id](qint64 our) { return our >= id; });
            if (ours == ids.end() || *ours != id) {
                isOpen = false;
            } else if (std::exchange(isOpen, true)) {
                ranges.last().second = id;
            } else {
                ranges += {id, id};
            }
        }
    }

    Status resume()
    {
        ROSETTE_ASSIGN(const auto doorIndex, Statement(m_connection, QString(kDoorIndexSql)).first([](const Row &row) {
            return row.text(0);
        }));
        for (const IndexPause &indexes : std::as_const(m_indexes))
            ROSETTE_CHECK(indexes.finish(m_connection));
        for (const Mirror &mirror : kMirrors) {
            if (m_bulk.contains(mirror.table))
                ROSETTE_CHECK(
                    Statement(m_connection, QString(mirror.sql).replace(u"%1"_s, doorIndex.value_or(QString()))).run());
        }
        for (const TriggerPause &triggers : std::as_const(m_triggers))
            ROSETTE_CHECK(triggers.finish(m_connection));
        return {};
    }

    Connection &m_connection;
    const ChangeSet &m_changes;
    ChangeReplay m_replay;
    std::vector<Ids> m_inserted; ///< by table: new rows, which only go
    std::vector<Ids> m_others;   ///< by table: rows that are changed back, or come back
    QStringList m_bulk;
    QList<IndexPause> m_indexes;
    QList<TriggerPause> m_triggers;
};

} // namespace

Status revertInBulk(Connection &c, const ChangeSet &changes) { return BulkRevert(c, changes).run(); }

} // namespace rosette
