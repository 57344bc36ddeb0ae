#include "models/output/exportlog.h"

#include "models/store/statement.h"

namespace rosette {

namespace {

constexpr auto kListSql = R"(
SELECT exported_at, item, purpose, format, subject, file_name, lines, people, held_back FROM export_log ORDER BY exported_at DESC, id DESC LIMIT ?)";
constexpr auto kInsertSql = R"(
INSERT INTO export_log (id, exported_at, item, purpose, format, subject, file_name, lines, people, held_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

} // namespace

Result<QList<ExportLogEntry>> ExportLogRepository::list(Connection &connection, int limit)
{
    return Statement(connection, QString::fromLatin1(kListSql)).bindAll(limit).list([](const Row &row) {
        return ExportLogEntry{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.number(6), row.number(7), row.text(8)};
    });
}

Status ExportLogRepository::insert(Connection &connection, const ExportLogEntry &entry)
{
    return Statement(connection, QString::fromLatin1(kInsertSql))
        .bindAll(newIdValue(), entry.exportedAt, entry.item, entry.purpose, entry.format, entry.subject, entry.fileName, entry.lines, entry.people,
                 entry.heldBack)
        .run();
}

} // namespace rosette
