#include "models/people/searchpause.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTriggersSql = R"(
SELECT name, sql FROM sqlite_schema
 WHERE type = 'trigger' AND name IN ('people_search_insert', 'people_search_update', 'people_search_delete'))"_L1;
constexpr auto kLastIdSql = "SELECT coalesce(max(id), 0) FROM people"_L1;
constexpr auto kDropSql = "DROP TRIGGER %1"_L1;
constexpr auto kCondition = "WHEN ("_L1; // of the triggers for updates and deletes
constexpr auto kOfThoseBefore = "WHEN OLD.id <= %1 AND ("_L1;
constexpr auto kIndexSql = R"(
INSERT INTO people_search (rowid, name) SELECT id, name FROM people_search_source WHERE id > ? ORDER BY id)"_L1;

} // namespace

Result<SearchPause> SearchPause::begin(Connection &c)
{
    SearchPause pause;
    ROSETTE_CHECK(Statement(c, QString(kTriggersSql)).forEach([&pause](const Row &row) {
        pause.m_names += row.text(0);
        pause.m_definitions += row.text(1);
    }));
    ROSETTE_ASSIGN(pause.m_lastId, Statement(c, QString(kLastIdSql)).scalar());
    for (qsizetype i = 0; i < pause.m_names.size(); ++i) {
        ROSETTE_CHECK(Statement(c, QString(kDropSql).arg(pause.m_names.at(i))).run());
        QString narrowed = pause.m_definitions.at(i);
        if (const qsizetype at = narrowed.indexOf(kCondition); at >= 0) {
            narrowed.replace(at, kCondition.size(), QString(kOfThoseBefore).arg(pause.m_lastId));
            ROSETTE_CHECK(Statement(c, narrowed).run());
        }
    }
    return pause;
}

Status SearchPause::finish(Connection &c) const
{
    ROSETTE_CHECK(Statement(c, QString(kIndexSql)).bindAll(m_lastId).run());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_definitions.at(i).contains(kCondition))
            ROSETTE_CHECK(Statement(c, QString(kDropSql).arg(m_names.at(i))).run());
        ROSETTE_CHECK(Statement(c, m_definitions.at(i)).run());
    }
    return {};
}

} // namespace rosette
