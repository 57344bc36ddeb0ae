#include "models/store/triggerpause.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTriggersSql = R"(
SELECT 'main', name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = ?
UNION ALL
SELECT 'temp', name, sql FROM temp.sqlite_schema WHERE type = 'trigger' AND tbl_name = ?)"_L1;
constexpr auto kDropSql = "DROP TRIGGER %1.\"%2\""_L1;
constexpr auto kCreate = "CREATE TRIGGER"_L1;

struct Trigger
{
    QString schema;
    QString name;
    QString definition;
};

} // namespace

Result<TriggerPause> TriggerPause::begin(Connection &c, const QString &table)
{
    TriggerPause pause;
    ROSETTE_ASSIGN(const QList<Trigger> triggers,
                   Statement(c, QString(kTriggersSql)).bindAll(table, table).list([](const Row &row) {
                       return Trigger{row.text(0), row.text(1), row.text(2)};
                   }));
    for (const Trigger &trigger : triggers) {
        ROSETTE_CHECK(Statement(c, QString(kDropSql).arg(trigger.schema, trigger.name)).run());
        // SQLite keeps the text of a temporary trigger without the word that made it one.
        const bool isTemporary = trigger.schema == "temp"_L1;
        pause.m_definitions += isTemporary ? QString(u"CREATE TEMP TRIGGER"_s + trigger.definition.mid(kCreate.size()))
                                           : trigger.definition;
    }
    return pause;
}

Status TriggerPause::finish(Connection &c) const
{
    for (const QString &definition : m_definitions)
        ROSETTE_CHECK(Statement(c, definition).run());
    return {};
}

} // namespace rosette
