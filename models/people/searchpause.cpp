#include "models/people/searchpause.h"

#include "models/base/id.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTriggerSql =
    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'people_search_insert'"_L1;
constexpr auto kDropSql = "DROP TRIGGER people_search_insert"_L1;
// Whoever another trigger indexed meanwhile (a neighbour's door got its postcode) is not indexed twice.
constexpr auto kForgetSql = "DELETE FROM people_search WHERE rowid >= ?"_L1;
constexpr auto kIndexSql = R"(
INSERT INTO people_search (rowid, name, address, number)
SELECT id, name, address, number FROM people_search_source WHERE id >= ? ORDER BY id)"_L1;

} // namespace

Result<SearchPause> SearchPause::begin(Connection &c)
{
    SearchPause pause;
    pause.m_firstId = newIdValue();
    ROSETTE_ASSIGN(const auto sql,
                   Statement(c, QString(kTriggerSql)).first([](const Row &row) { return row.text(0); }));
    pause.m_triggerSql = sql.value_or(QString());
    ROSETTE_CHECK(Statement(c, QString(kDropSql)).run());
    return pause;
}

Status SearchPause::finish(Connection &c) const
{
    ROSETTE_CHECK(Statement(c, QString(kForgetSql)).bindAll(m_firstId).run());
    ROSETTE_CHECK(Statement(c, QString(kIndexSql)).bindAll(m_firstId).run());
    return Statement(c, m_triggerSql).run();
}

} // namespace rosette
