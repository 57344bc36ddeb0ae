#include "models/store/laterwork.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include "models/store/bulkstatement.h"
#include "models/store/laterworkwords.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kReferencesSql = R"(
SELECT t.name, f."from", f."table"
  FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS f
 WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name, f.seq)"_L1;
constexpr auto kMakeRowsSql = "CREATE TEMP TABLE IF NOT EXISTS later_work_rows (id INTEGER PRIMARY KEY)"_L1;
constexpr auto kClearRowsSql = "DELETE FROM temp.later_work_rows"_L1;
constexpr auto kAddRowSql = "INSERT OR IGNORE INTO temp.later_work_rows (id) VALUES (?)"_L1;
constexpr auto kDropRowsSql = "DROP TABLE temp.later_work_rows"_L1;
constexpr auto kInRows = "IN (SELECT id FROM temp.later_work_rows)"_L1;

using Ids = std::vector<qint64>;

/// The rows that the changes touched, sorted, so that what they did themselves is not taken for later work.
class Footprint
{
public:
    static Result<Footprint> of(const ChangeSet &changes)
    {
        Footprint footprint;
        for (int i = 0; i < changes.tables.size(); ++i)
            footprint.m_inserted[changes.tables.at(i).name] = changes.insertedIds(i);
        QHash<quint32, Ids> written;
        ROSETTE_CHECK(changes.forEach([&](const ChangeSet::Row &row) -> Status {
            if (row.kind == ChangeSet::Kind::Update) {
                for (const ChangeSet::Field &field : row.fields)
                    written[quint32(row.table) << 8 | field.column].push_back(row.id);
            }
            return {};
        }));
        for (auto it = written.begin(); it != written.end(); ++it) {
            const ChangeSet::Table &table = changes.tables.at(int(it.key() >> 8));
            std::sort(it->begin(), it->end());
            footprint.m_written[table.name + u'.' + table.columns.at(int(it.key() & 0xff))] = std::move(*it);
        }
        return footprint;
    }

    const Ids &insertedInto(const QString &table) const { return found(m_inserted, table); }
    const Ids &writtenTo(const QString &table, const QString &column) const
    {
        return found(m_written, table + u'.' + column);
    }

private:
    static const Ids &found(const QMap<QString, Ids> &all, const QString &key)
    {
        static const Ids kNone;
        const auto it = all.constFind(key);
        return it == all.constEnd() ? kNone : *it;
    }

    QMap<QString, Ids> m_inserted;
    QMap<QString, Ids> m_written; ///< by "table.column"
};

bool isAmong(const Ids &ids, qint64 id) { return std::binary_search(ids.begin(), ids.end(), id); }

struct Reference
{
    QString table;
    QString column;
    QString parent;
};

class Search
{
public:
    Search(Connection &connection, Footprint footprint)
        : m_connection(connection)
        , m_footprint(std::move(footprint))
    {
    }

    Result<QStringList> run()
    {
        ROSETTE_ASSIGN(const auto references, Statement(m_connection, QString(kReferencesSql)).list([](const Row &row) {
            return Reference{row.text(0), row.text(1), row.text(2)};
        }));
        ROSETTE_CHECK(Statement(m_connection, QString(kMakeRowsSql)).run());
        for (const Reference &reference : references)
            ROSETTE_CHECK(follow(reference));
        ROSETTE_CHECK(Statement(m_connection, QString(kDropRowsSql)).run());
        return words();
    }

private:
    Status follow(const Reference &reference)
    {
        const bool isWork = std::find(std::begin(kNoWork), std::end(kNoWork), reference.table) == std::end(kNoWork);
        const Ids &parents = m_footprint.insertedInto(reference.parent);
        if (!isWork || parents.empty())
            return {};
        ROSETTE_ASSIGN(const qint64 rows,
                       Statement(m_connection, u"SELECT count(*) FROM \"%1\""_s.arg(reference.table)).scalar());
        if (rows <= qint64(m_footprint.insertedInto(reference.table).size()))
            return {}; // all of them came with the changes
        ROSETTE_CHECK(hold(reference.parent));
        // By the index when the parents are few, else by looking through the table once.
        const auto way = rows < qint64(parents.size()) ? "+"_L1 : ""_L1;
        Statement find(m_connection, u"SELECT id FROM \"%1\" WHERE %2\"%3\" %4"_s.arg(reference.table, way,
                                                                                      reference.column, kInRows));
        const Ids &inserted = m_footprint.insertedInto(reference.table);
        const Ids &written = m_footprint.writtenTo(reference.table, reference.column);
        Ids &later = m_later[reference.table];
        return find.forEach([&](const Row &row) {
            const qint64 id = row.integer(0);
            if (!isAmong(inserted, id) && !isAmong(written, id))
                later.push_back(id);
        });
    }

    Status hold(const QString &parent)
    {
        if (m_held == parent)
            return {};
        m_held = parent;
        ROSETTE_CHECK(Statement(m_connection, QString(kClearRowsSql)).run());
        BulkStatement add(m_connection, QString(kAddRowSql));
        for (const qint64 id : m_footprint.insertedInto(parent))
            ROSETTE_CHECK(add.run(id));
        return {};
    }

    QStringList words()
    {
        QMap<const char *, int> counts;
        for (auto later = m_later.begin(); later != m_later.end(); ++later) {
            std::sort(later->begin(), later->end());
            const auto *work = std::find_if(std::begin(kWork), std::prev(std::end(kWork)),
                                            [&](const Work &known) { return known.table == later.key(); });
            counts[work->words] += int(std::unique(later->begin(), later->end()) - later->begin());
        }
        QStringList list;
        for (const Work &work : kWork) {
            if (const int count = counts.value(work.words); count > 0)
                list += QCoreApplication::translate("LaterWork", work.words, nullptr, count);
        }
        return list;
    }

    Connection &m_connection;
    Footprint m_footprint;
    QString m_held; ///< the table whose inserted rows stand in the temporary one
    QMap<QString, Ids> m_later;
};

} // namespace

Result<QStringList> laterWork(Connection &connection, const ChangeSet &changes)
{
    ROSETTE_ASSIGN(Footprint footprint, Footprint::of(changes));
    return Search(connection, std::move(footprint)).run();
}

Result<QStringList> laterMarks(Connection &connection, const ChangeSet &changes)
{
    QStringList words;
    for (int table = 0; table < changes.tables.size(); ++table) {
        const Ids inserted = changes.insertedIds(table);
        for (const MarkWords &mark : kMarks) {
            if (inserted.empty() || changes.tables.at(table).name != mark.table)
                continue;
            int marks = 0;
            Statement marked(connection, u"SELECT id FROM \"%1\" WHERE %2"_s.arg(mark.table, mark.condition));
            ROSETTE_CHECK(marked.forEach([&](const Row &row) { marks += isAmong(inserted, row.integer(0)) ? 1 : 0; }));
            if (marks > 0)
                words += QCoreApplication::translate("LaterWork", mark.words, nullptr, marks);
        }
    }
    return words;
}

} // namespace rosette
