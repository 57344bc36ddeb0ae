#include "models/store/importhistory.h"

#include <QJsonDocument>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT i.id, i.kind, i.file_name, i.counts, i.imported_at,
       (SELECT count(*) FROM import_problems p WHERE p.import_id = i.id),
       EXISTS (SELECT 1 FROM import_journal j WHERE j.import_id = i.id)
  FROM imports i
 WHERE i.undone_at IS NULL
 ORDER BY i.imported_at DESC, i.id DESC LIMIT ?)"_L1;
constexpr auto kCountProblemsSql = "SELECT count(*) FROM import_problems WHERE import_id = ?"_L1;
constexpr auto kProblemsSql = R"(
SELECT id, line, reason, source_text FROM import_problems
 WHERE import_id = ? AND (line, id) > (?, ?)
 ORDER BY line, id LIMIT ? OFFSET ?)"_L1;

} // namespace

Result<QList<PastImport>> ImportHistory::list(Connection &connection, int limit)
{
    int undoable = 0;
    bool isReachable = true; // one that cannot be undone bars those before it
    const auto toImport = [&](const Row &row) {
        isReachable = isReachable && row.boolean(6);
        PastImport import;
        import.report.id = row.id<ImportId>(0);
        import.report.kind = row.text(1);
        import.report.fileName = row.text(2);
        import.report.counts = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
        import.report.importedAtMs = row.integer(4);
        import.problems = row.integer(5);
        import.undoPlace = isReachable ? ++undoable : 0;
        return import;
    };
    return Statement(connection, QString(kListSql)).bindAll(limit).list(toImport);
}

Result<qint64> ImportHistory::countProblems(Connection &connection, ImportId import)
{
    return Statement(connection, QString(kCountProblemsSql)).bindAll(import).scalar();
}

Result<QList<KeptProblem>> ImportHistory::problems(Connection &connection, ImportId import, const KeptProblem *after,
                                                   int skip, int limit)
{
    const qint64 line = after ? after->problem.line : -1;
    const qint64 id = after ? after->id : 0;
    Statement statement(connection, QString(kProblemsSql));
    return statement.bindAll(import, line, id, limit, skip).list([](const Row &row) {
        return KeptProblem{row.integer(0), {row.integer(1), row.text(2), row.text(3)}};
    });
}

} // namespace rosette
