#include "models/store/indexpause.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Indexes that stand for a UNIQUE of the table have no text of their own.
constexpr auto kIndexesSql = R"(
SELECT i.name, i.sql FROM sqlite_schema i JOIN pragma_index_list(i.tbl_name) l ON l.name = i.name
 WHERE i.type = 'index' AND i.tbl_name = ? AND i.sql IS NOT NULL AND l."unique" <= ? ORDER BY i.name)"_L1;
constexpr auto kIndexSql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name = ?"_L1;
constexpr auto kDropSql = "DROP INDEX \"%1\""_L1;

struct Index
{
    QString name;
    QString definition;
};

} // namespace

Result<IndexPause> IndexPause::begin(Connection &c, const QStringList &tables, Unique unique)
{
    IndexPause pause;
    for (const QString &table : tables) {
        Statement select(c, QString(kIndexesSql));
        select.bindAll(table, unique == Unique::Paused);
        ROSETTE_CHECK(pause.drop(c, select));
    }
    return pause;
}

Status IndexPause::add(Connection &c, const QString &index)
{
    Statement select(c, QString(kIndexSql));
    select.bindAll(index);
    return drop(c, select);
}

/// What `select` tells by name and definition.
Status IndexPause::drop(Connection &c, Statement &select)
{
    ROSETTE_ASSIGN(const QList<Index> indexes, select.list([](const Row &row) {
        return Index{row.text(0), row.text(1)};
    }));
    for (const Index &index : indexes) {
        ROSETTE_CHECK(Statement(c, QString(kDropSql).arg(index.name)).run());
        m_definitions += index.definition;
    }
    return {};
}

Status IndexPause::finish(Connection &c) const
{
    for (const QString &definition : m_definitions)
        ROSETTE_CHECK(Statement(c, definition).run());
    return {};
}

} // namespace rosette
