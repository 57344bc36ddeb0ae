#include "models/store/changerecorder.h"

#include <cstring>

#include <sqlite3.h>

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Logs and the journal itself are not part of what an undo takes back; tables without row ids are kept by triggers, which
// an undo sets off as well.
constexpr auto kTablesSql = R"(
SELECT l.name FROM pragma_table_list AS l
 WHERE l.schema = 'main' AND l.type = 'table' AND l.wr = 0 AND l.name NOT LIKE 'sqlite_%'
   AND l.name NOT IN ('imports', 'import_problems', 'import_journal', 'export_log', 'deletions')
 ORDER BY l.name)"_L1;
constexpr auto kColumnsSql = "SELECT name FROM pragma_table_info(?)"_L1;
constexpr auto kTriggerSql = R"(
CREATE TEMP TRIGGER "record_%1_%2" AFTER %2 ON main."%1" WHEN rosette_is_kept(%3, OLD.id)
BEGIN SELECT rosette_record(%3, %4); END)"_L1;
constexpr auto kHighestIdSql = "(SELECT max(id) FROM \"%1\")"_L1;

ChangeValue toValue(sqlite3_value *value)
{
    ChangeValue result;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        result.type = ChangeValue::Type::Integer;
        result.integer = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        result.type = ChangeValue::Type::Real;
        result.real = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT:
        result.type = ChangeValue::Type::Text;
        result.bytes = QByteArrayView(sqlite3_value_text(value), sqlite3_value_bytes(value));
        break;
    case SQLITE_BLOB:
        result.type = ChangeValue::Type::Blob;
        result.bytes = QByteArrayView(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
        break;
    default:
        break;
    }
    return result;
}

bool isSame(const ChangeValue &a, const ChangeValue &b)
{
    if (a.type != b.type)
        return false;
    // Bit for bit: what the comparison of numbers calls equal need not be stored alike.
    return a.integer == b.integer && std::memcmp(&a.real, &b.real, sizeof a.real) == 0 && a.bytes == b.bytes;
}

QString columnList(const QStringList &columns, QLatin1String prefix)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += prefix + u".\"" + column + u'"';
    return quoted.join(u", ");
}

} // namespace

Status ChangeRecorder::attach(Connection &connection)
{
    m_connection = &connection;
    sqlite3 *const handle = connection.handle();
    const auto add = [&](const char *name, int arguments, auto function) {
        return sqlite3_create_function_v2(handle, name, arguments, SQLITE_UTF8, this, function, nullptr, nullptr,
                                          nullptr) == SQLITE_OK;
    };
    if (!add("rosette_is_kept", 2, &ChangeRecorder::answerIsKept) ||
        !add("rosette_record", -1, &ChangeRecorder::onChange)) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("ChangeRecorder", "The campaign file could not be prepared for changes."),
            QString::fromUtf8(sqlite3_errmsg(handle))};
    }
    ROSETTE_ASSIGN(const QStringList names,
                   Statement(connection, QString(kTablesSql)).list([](const Row &row) { return row.text(0); }));
    m_names.reserve(size_t(names.size()));
    for (const QString &name : names)
        ROSETTE_CHECK(attachTo(name, int(m_tables.size())));
    sqlite3_update_hook(handle, &ChangeRecorder::onInsert, this);
    return {};
}

Status ChangeRecorder::attachTo(const QString &table, int index)
{
    ROSETTE_ASSIGN(
        const QStringList columns,
        Statement(*m_connection, QString(kColumnsSql)).bindAll(table).list([](const Row &row) { return row.text(0); }));
    m_tables += ChangeSet::Table{table, columns};
    m_names.push_back(table.toStdString());
    m_indexes.emplace(m_names.back(), quint8(index));
    const QString trigger = QString(kTriggerSql).replace(u"%3"_s, QString::number(index));
    const QString before = columnList(columns, "OLD"_L1);
    ROSETTE_CHECK(
        Statement(
            *m_connection,
            QString(trigger).replace(u"%4"_s, before + u", " + columnList(columns, "NEW"_L1)).arg(table, u"UPDATE"_s))
            .run());
    return Statement(*m_connection, QString(trigger).replace(u"%4"_s, before).arg(table, u"DELETE"_s)).run();
}

Status ChangeRecorder::begin()
{
    QStringList highest;
    for (const ChangeSet::Table &table : std::as_const(m_tables))
        highest += QString(kHighestIdSql).arg(table.name);
    m_highestIds.assign(size_t(m_tables.size()), 0);
    if (!highest.isEmpty()) {
        ROSETTE_CHECK(Statement(*m_connection, u"SELECT "_s + highest.join(u", ")).forEach([this](const Row &row) {
            for (size_t i = 0; i < m_highestIds.size(); ++i)
                m_highestIds[i] = row.integer(int(i));
        }));
    }
    m_changes = ChangeSet();
    m_changes.tables = m_tables;
    m_isRecording = true;
    return {};
}

ChangeSet ChangeRecorder::take()
{
    m_isRecording = false;
    return std::exchange(m_changes, ChangeSet());
}

void ChangeRecorder::onInsert(void *recorder, int operation, const char *schema, const char *table, long long id)
{
    auto *self = static_cast<ChangeRecorder *>(recorder);
    if (!self->m_isRecording || operation != SQLITE_INSERT || std::strcmp(schema, "main") != 0)
        return;
    const auto found = self->m_indexes.find(std::string_view(table));
    if (found == self->m_indexes.end())
        return; // tables behind the search, logs
    ChangeRow &row = self->m_row;
    row.table = found->second;
    row.id = id;
    row.kind = id > self->m_highestIds[row.table] ? ChangeRow::Kind::Insert : ChangeRow::Kind::Reinsert;
    self->m_changes.log.append(row);
}

void ChangeRecorder::answerIsKept(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *recorder = static_cast<const ChangeRecorder *>(sqlite3_user_data(context));
    const bool isKept = recorder->m_isRecording &&
                        sqlite3_value_int64(values[1]) <= recorder->m_highestIds[size_t(sqlite3_value_int(values[0]))];
    sqlite3_result_int(context, isKept ? 1 : 0);
}

void ChangeRecorder::onChange(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *recorder = static_cast<ChangeRecorder *>(sqlite3_user_data(context));
    recorder->m_row.table = quint8(sqlite3_value_int(values[0]));
    recorder->m_row.id = sqlite3_value_int64(values[1]);
    recorder->m_row.fields.clear();
    const int columns = int(recorder->m_tables.at(recorder->m_row.table).columns.size());
    if (count - 1 == columns)
        recorder->recordDelete(columns, values + 1);
    else
        recorder->recordUpdate(columns, values + 1);
}

void ChangeRecorder::recordUpdate(int columns, sqlite3_value **values)
{
    for (int i = 0; i < columns; ++i) {
        const ChangeValue before = toValue(values[i]);
        const ChangeValue after = toValue(values[columns + i]);
        if (!isSame(before, after))
            m_row.fields.push_back({quint8(i), before, after});
    }
    if (m_row.fields.empty())
        return;
    m_row.kind = ChangeRow::Kind::Update;
    m_changes.log.append(m_row);
}

void ChangeRecorder::recordDelete(int columns, sqlite3_value **values)
{
    for (int i = 0; i < columns; ++i)
        m_row.fields.push_back({quint8(i), toValue(values[i]), {}});
    m_row.kind = ChangeRow::Kind::Delete;
    m_changes.log.append(m_row);
}

} // namespace rosette
