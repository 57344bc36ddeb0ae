#include "models/store/indexpause.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Indexes that stand for a UNIQUE of the table have no text of their own.
constexpr auto kIndexesSql = R"(
SELECT i.name, i.sql FROM sqlite_schema i JOIN pragma_index_list(i.tbl_name) l ON l.name = i.name
 WHERE i.type = 'index' AND i.tbl_name = ? AND i.sql IS NOT NULL AND l."unique" <= ? ORDER BY i.name)"_L1;
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
        ROSETTE_ASSIGN(
            const QList<Index> indexes,
            Statement(c, QString(kIndexesSql)).bindAll(table, unique == Unique::Paused).list([](const Row &row) {
                return Index{row.text(0), row.text(1)};
            }));
        for (const Index &index : indexes) {
            ROSETTE_CHECK(Statement(c, QString(kDropSql).arg(index.name)).run());
            pause.m_definitions += index.definition;
        }
    }
    return pause;
}

Status IndexPause::finish(Connection &c) const
{
    for (const QString &definition : m_definitions)
        ROSETTE_CHECK(Statement(c, definition).run());
    return {};
}

} // namespace rosette
