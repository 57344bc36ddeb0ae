#include "tests/support/filecontent.h"

#include "models/store/statement.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTablesSql = R"(
SELECT name FROM sqlite_schema
 WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND sql NOT LIKE '%WITHOUT ROWID' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\_search%' ESCAPE '\'
   AND name NOT LIKE 'door\_index%' ESCAPE '\' AND name NOT IN ('imports', 'import_problems', 'import_journal', 'export_log', 'deletions', 'postcodes', 'map_features')
 ORDER BY name)"_L1;

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("no content: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

QString quotedList(const QStringList &columns)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += u"quote(\"%1\")"_s.arg(column);
    return quoted.join(u", "_s);
}

} // namespace

FileContent FileContent::of(Connection &connection)
{
    const auto text = [](const Row &row) { return row.text(0); };
    FileContent content;
    for (const QString &table : valueOf(Statement(connection, QString(kTablesSql)).list(text))) {
        const QStringList columns =
            valueOf(Statement(connection, u"SELECT name FROM pragma_table_info(?)"_s).bindAll(table).list(text));
        content.m_columns[table] = columns;
        Rows &rows = content.m_tables[table];
        Statement all(connection, u"SELECT id, %1 FROM \"%2\""_s.arg(quotedList(columns), table));
        const Status status = all.forEach([&](const Row &row) {
            QStringList values;
            for (int i = 0; i < columns.size(); ++i)
                values += row.text(i + 1);
            rows[row.integer(0)] = values;
        });
        if (!status)
            qFatal("no content: %s", qPrintable(status.error().detail));
        Statement keys(connection, u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s);
        const auto references =
            valueOf(keys.bindAll(table).list([](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
        for (const auto &[column, parent] : references)
            content.m_references[table][int(columns.indexOf(column))] = parent;
    }
    return content;
}

QStringList FileContent::column(const QString &table, const QString &column, const QList<qint64> &ids) const
{
    const Rows all = rows(table);
    const qsizetype index = m_columns.value(table).indexOf(column);
    QStringList values;
    for (const qint64 id : ids)
        values += all.value(id).value(index);
    return values;
}

QString FileContent::differencesTo(const FileContent &other) const
{
    QStringList lines;
    for (const QString &table : tables()) {
        const Rows mine = rows(table);
        const Rows theirs = other.rows(table);
        for (auto row = mine.begin(); row != mine.end(); ++row) {
            if (theirs.value(row.key()) != *row)
                lines += u"%1 %2: %3 | %4"_s.arg(table).arg(row.key()).arg(row->join(u','),
                                                                           theirs.value(row.key()).join(u','));
        }
        for (auto row = theirs.begin(); row != theirs.end(); ++row) {
            if (!mine.contains(row.key()))
                lines += u"%1 %2: nothing | %3"_s.arg(table).arg(row.key()).arg(row->join(u','));
        }
    }
    return lines.mid(0, 12).join(u'\n');
}

FileContent FileContent::takenBack(const FileContent &before, const FileContent &after, QStringList &reasons) const
{
    FileContent content = *this;
    for (const QString &table : tables()) {
        const Rows was = before.rows(table);
        const Rows became = after.rows(table);
        Rows &now = content.m_tables[table];
        for (auto row = became.begin(); row != became.end(); ++row) {
            if (!was.contains(row.key())) { // brought by the import
                if (now.contains(row.key()) && now.value(row.key()) != *row)
                    reasons += table + u" was edited"_s;
                now.remove(row.key());
            } else if (was.value(row.key()) != *row) { // changed by the import
                if (!now.contains(row.key())) {
                    reasons += table + u" was removed"_s;
                    continue;
                }
                for (int i = 0; i < row->size(); ++i) {
                    if (was.value(row.key()).at(i) == row->at(i))
                        continue;
                    if (now.value(row.key()).at(i) != row->at(i))
                        reasons += table + u" was changed"_s;
                    now[row.key()][i] = was.value(row.key()).at(i);
                }
            }
        }
        for (auto row = was.begin(); row != was.end(); ++row) {
            if (!became.contains(row.key()))
                now[row.key()] = *row;
        }
    }
    content.dropDanglingSheetLines();
    content.noteDangling(reasons);
    return content;
}

/// Printed paper stays as it was printed; it forgets whom it was about when they go.
void FileContent::dropDanglingSheetLines()
{
    const QString table = u"sheet_lines"_s;
    const auto references = m_references.value(table);
    for (QStringList &values : m_tables[table]) {
        for (auto it = references.begin(); it != references.end(); ++it) {
            if (values.at(it.key()) != u"NULL" && !m_tables.value(*it).contains(values.at(it.key()).toLongLong()))
                values[it.key()] = u"NULL"_s;
        }
    }
}

void FileContent::noteDangling(QStringList &reasons) const
{
    for (auto table = m_references.begin(); table != m_references.end(); ++table) {
        for (const QStringList &values : m_tables.value(table.key())) {
            for (auto it = table->begin(); it != table->end(); ++it) {
                const QString &id = values.at(it.key());
                if (m_tables.contains(*it) && id != u"NULL" && !m_tables.value(*it).contains(id.toLongLong()))
                    reasons += table.key() + u" needs "_s + *it;
            }
        }
    }
}

} // namespace rosette::test
