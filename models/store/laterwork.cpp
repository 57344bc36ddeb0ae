#include "models/store/laterwork.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include "models/store/bulkstatement.h"
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

/// What people record, by the table it stands in. Tables that are not named hold what programs derive, or paper that is
/// kept as it was printed.
struct Work
{
    QLatin1String table;
    const char *words;
};
constexpr Work kWork[] = {
    {"conversations"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n conversation(s)")},
    {"follow_ups"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n follow-up(s)")},
    {"answers"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n answer(s) to questions")},
    {"contact_points"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n phone number(s) or mail address(es)")},
    {"volunteers"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n volunteer(s)")},
    {"availability"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n time(s) when volunteers can come")},
    {"absences"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n absence(s)")},
    {"assignments"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n place(s) on the rota")},
    {"attendances"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n attendance(s) at meetings")},
    {"proposals"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n proposal(s)")},
    {"absent_votes"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n absent vote(s)")},
    {"registrations"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n elector(s) added by hand")},
    {"people"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n other resident(s)")},
    {"doors"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n other door(s)")},
    {"polling_districts"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n polling district(s)")},
    {"pitches"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n pitch(es)")},
    {"activities"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n event(s) of the week")},
    {"kit"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n piece(s) of kit")},
    {"activity_kit"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n piece(s) of kit to be brought")},
    {"round_sets"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n set(s) of rounds")},
    {"rounds"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n round(s)")},
    {"stages"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n stage(s) of rounds")},
    {"stock_moves"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n move(s) of leaflets")},
    {"deliveries"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n record(s) of deliveries")},
    {"missed_doors"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n door(s) missed by a delivery")},
};

/// What people set on a row itself; no import writes these.
struct Mark
{
    QLatin1String table;
    QLatin1String condition;
    const char *words;
};
constexpr Mark kMarks[] = {
    {"people"_L1, "is_do_not_contact = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not contact”")},
    {"people"_L1, "is_deceased = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “deceased”")},
    {"people"_L1, "has_moved = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “moved away”")},
    {"people"_L1, "note <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n note(s) on people")},
    {"doors"_L1, "is_do_not_knock = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not knock”")},
    {"doors"_L1, "is_do_not_leaflet = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not leaflet”")},
    {"doors"_L1, "access_note <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n access note(s) of doors")},
    {"doors"_L1, "exactness = 'hand'"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n door(s) placed by hand")},
    {"streets"_L1, "counted_doors IS NOT NULL"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n street(s) with doors counted")},
    {"polling_districts"_L1, "ward_source = 'hand'"_L1,
     QT_TRANSLATE_N_NOOP("LaterWork", "%n polling district(s) put in a ward by hand")},
    {"polling_districts"_L1, "station <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n polling station(s)")},
};

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
        const bool isWork = std::any_of(std::begin(kWork), std::end(kWork),
                                        [&](const Work &work) { return work.table == reference.table; });
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
        QStringList list;
        for (const Work &work : kWork) {
            Ids &later = m_later[QString(work.table)];
            std::sort(later.begin(), later.end());
            const auto rows = std::unique(later.begin(), later.end()) - later.begin();
            if (rows > 0)
                list += QCoreApplication::translate("LaterWork", work.words, nullptr, int(rows));
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
        for (const Mark &mark : kMarks) {
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
