#include "models/canvass/script.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT t.id, t.survey_id, t.title, t.text, t.is_printed, t.created_at, coalesce(s.name, '')
  FROM scripts t LEFT JOIN surveys s ON s.id = t.survey_id)"_L1;
constexpr auto kOrderSql = " ORDER BY t.survey_id IS NOT NULL, t.created_at, t.id"_L1;
constexpr auto kPrintedSql = R"( WHERE t.is_printed = 1 AND coalesce(s.asked_from, '') <= :day
   AND (coalesce(s.asked_until, '') = '' OR s.asked_until >= :day))"_L1;
constexpr auto kInsertSql =
    "INSERT INTO scripts (id, survey_id, title, text, is_printed, created_at) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE scripts SET survey_id = ?, title = ?, text = ?, is_printed = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM scripts WHERE id = ?"_L1;

Script toScript(const Row &row)
{
    return {row.id<ScriptId>(0), row.id<SurveyId>(1), row.text(2), row.text(3),
            row.boolean(4),      row.integer(5),      row.text(6)};
}

} // namespace

Result<QList<Script>> ScriptRepository::list(Connection &connection)
{
    return Statement(connection, QString(kSelectSql) + QString(kOrderSql)).list(toScript);
}

Result<QList<Script>> ScriptRepository::printedOn(Connection &connection, QDate day)
{
    return Statement(connection, QString(kSelectSql) + QString(kPrintedSql) + QString(kOrderSql))
        .bind(":day"_L1, day)
        .list(toScript);
}

Result<ScriptId> ScriptRepository::insert(Connection &connection, const Script &script)
{
    const ScriptId id = script.id ? script.id : newId<ScriptId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, script.survey, script.title, script.text, script.isPrinted, script.createdAt)
                      .run());
    return id;
}

Status ScriptRepository::update(Connection &connection, const Script &script)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(script.survey, script.title, script.text, script.isPrinted, script.id)
        .run();
}

Status ScriptRepository::remove(Connection &connection, ScriptId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
