#include "models/store/changerecorder.h"

#include <sqlite3.h>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Logs and the journal itself are not part of what an undo takes back.
constexpr auto kTablesSql = R"(
SELECT l.name FROM pragma_table_list AS l
 WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite_%'
   AND l.name NOT IN ('imports', 'import_problems', 'import_journal', 'export_log')
 ORDER BY l.name)"_L1;

QVariant toVariant(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return QVariant(QMetaType(QMetaType::LongLong));
    }
}

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    if (sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    switch (sqlite3_value_type(a)) {
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    case SQLITE_NULL:
        return true;
    default: {
        const int bytes = sqlite3_value_bytes(a);
        return bytes == sqlite3_value_bytes(b) &&
               (bytes == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(bytes)) == 0);
    }
    }
}

QString columnList(const QStringList &columns, QLatin1String prefix)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += prefix + u".\"" + column + u'"';
    return quoted.join(u", ");
}

} // namespace

Status ChangeRecorder::attach(Connection &connection, sqlite3 *handle)
{
    if (sqlite3_create_function_v2(handle, "rosette_record", -1, SQLITE_UTF8, this, &ChangeRecorder::onChange, nullptr,
                                   nullptr, nullptr) != SQLITE_OK) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("ChangeRecorder", "The campaign file could not be prepared for changes."),
            QString::fromUtf8(sqlite3_errmsg(handle))};
    }

    ROSETTE_ASSIGN(const QStringList names,
                   Statement(connection, QString(kTablesSql)).list([](const Row &row) { return row.text(0); }));
    m_tables.clear();
    for (const QString &name : names) {
        ROSETTE_ASSIGN(
            const QStringList columns,
            Statement(connection, u"SELECT name FROM pragma_table_info(?)"_s).bindAll(name).list([](const Row &row) {
                return row.text(0);
            }));
        const int index = int(m_tables.size());
        m_tables += ChangeSet::Table{name, columns};
        const QString trigger =
            u"CREATE TEMP TRIGGER \"record_%1_%2\" AFTER %2 ON main.\"%1\" BEGIN SELECT rosette_record(%3, %4, %5); END"_s;
        ROSETTE_CHECK(
            Statement(connection,
                      trigger.arg(name, u"INSERT"_s).arg(index).arg(int(ChangeSet::Kind::Insert)).arg(u"NEW.id"_s))
                .run());
        ROSETTE_CHECK(
            Statement(connection, trigger.arg(name, u"UPDATE"_s)
                                      .arg(index)
                                      .arg(int(ChangeSet::Kind::Update))
                                      .arg(columnList(columns, "OLD"_L1) + u", " + columnList(columns, "NEW"_L1)))
                .run());
        ROSETTE_CHECK(Statement(connection, trigger.arg(name, u"DELETE"_s)
                                                .arg(index)
                                                .arg(int(ChangeSet::Kind::Delete))
                                                .arg(columnList(columns, "OLD"_L1)))
                          .run());
    }
    return {};
}

void ChangeRecorder::begin()
{
    m_changes = ChangeSet();
    m_changes.tables = m_tables;
    m_isRecording = true;
}

ChangeSet ChangeRecorder::take()
{
    m_isRecording = false;
    return std::exchange(m_changes, ChangeSet());
}

void ChangeRecorder::onChange(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *recorder = static_cast<ChangeRecorder *>(sqlite3_user_data(context));
    if (recorder->m_isRecording)
        recorder->record(count, values);
}

void ChangeRecorder::record(int count, sqlite3_value **values)
{
    ChangeSet::Row row;
    row.table = quint8(sqlite3_value_int(values[0]));
    row.kind = ChangeSet::Kind(sqlite3_value_int(values[1]));
    row.id = sqlite3_value_int64(values[2]);
    const int columns = row.kind == ChangeSet::Kind::Update ? (count - 2) / 2 : count - 2;
    if (row.kind == ChangeSet::Kind::Delete) {
        for (int i = 0; i < columns; ++i)
            row.fields += ChangeSet::Field{quint8(i), toVariant(values[2 + i]), {}};
    } else if (row.kind == ChangeSet::Kind::Update) {
        for (int i = 0; i < columns; ++i) {
            if (!isSame(values[2 + i], values[2 + columns + i]))
                row.fields += ChangeSet::Field{quint8(i), toVariant(values[2 + i]), toVariant(values[2 + columns + i])};
        }
        if (row.fields.isEmpty())
            return;
    }
    m_changes.rows += std::move(row);
}

} // namespace rosette
