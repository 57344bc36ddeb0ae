#include "models/canvass/namesinlogs.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/people/searchwords.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLinesSql = "SELECT id, reason || ' ' || source_text FROM import_problems"_L1;
constexpr auto kRemoveLineSql = "DELETE FROM import_problems WHERE id = ?"_L1;
constexpr auto kRecordsSql = "SELECT id, subject FROM export_log WHERE purpose = 'own-record'"_L1;
// A file is mostly called after whom it is about.
constexpr auto kBlankRecordSql = "UPDATE export_log SET subject = '', file_name = ? WHERE id = ?"_L1;

/// Of those rows, each an id and a text, whose text holds all the words.
Result<QList<qint64>> holding(Connection &c, QLatin1String sql, const QStringList &name)
{
    QList<qint64> ids;
    ROSETTE_CHECK(Statement(c, QString(sql)).forEach([&](const Row &row) {
        const QStringList words = SearchWords::folded(row.text(1));
        if (std::all_of(name.begin(), name.end(), [&](const QString &word) { return words.contains(word); }))
            ids += row.integer(0);
    }));
    return ids;
}

} // namespace

Status NamesInLogs::forget(Connection &c, const Person &person)
{
    const QStringList name = SearchWords::folded(person.forename).mid(0, 1) + SearchWords::folded(person.surname);
    if (name.size() < 2)
        return {};
    ROSETTE_ASSIGN(const QList<qint64> lines, holding(c, kLinesSql, name));
    for (const qint64 id : lines)
        ROSETTE_CHECK(Statement(c, QString(kRemoveLineSql)).bindAll(id).run());
    ROSETTE_ASSIGN(const QList<qint64> records, holding(c, kRecordsSql, name));
    const QString forgotten = QCoreApplication::translate("NamesInLogs", "(forgotten)");
    for (const qint64 id : records)
        ROSETTE_CHECK(Statement(c, QString(kBlankRecordSql)).bindAll(forgotten, id).run());
    return {};
}

} // namespace rosette
