#include "models/store/importjournal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/store/bulkrevert.h"
#include "models/store/filefingerprint.h"
#include "models/store/foreignkeypause.h"
#include "models/store/laterwork.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInsertImportSql = R"(
INSERT INTO imports (id, kind, file_name, file_sha256, imported_at, counts) VALUES (?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kFinishImportSql = "UPDATE imports SET counts = ? WHERE id = ?"_L1;
constexpr auto kInsertProblemSql =
    "INSERT INTO import_problems (id, import_id, line, reason, source_text) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kInsertJournalSql = "INSERT INTO import_journal (id, import_id, changes) VALUES (?, ?, ?)"_L1;
constexpr auto kPruneJournalSql = R"(
DELETE FROM import_journal WHERE import_id NOT IN (SELECT id FROM imports WHERE undone_at IS NULL ORDER BY imported_at DESC, id DESC LIMIT ?))"_L1;
constexpr auto kLastUndoableSql = R"(
SELECT i.id, i.kind, i.file_name, i.counts, j.changes
  FROM imports i LEFT JOIN import_journal j ON j.import_id = i.id
 WHERE i.undone_at IS NULL ORDER BY i.imported_at DESC, i.id DESC LIMIT 1)"_L1;
constexpr auto kMarkUndoneSql = "UPDATE imports SET undone_at = ? WHERE id = ?"_L1;
constexpr auto kDropJournalSql = "DELETE FROM import_journal WHERE import_id = ?"_L1;
constexpr auto kRecentSql = R"(
SELECT id, kind, file_name, counts, imported_at FROM imports WHERE undone_at IS NULL ORDER BY imported_at DESC, id DESC LIMIT ?)"_L1;

QString namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names.join(u", "_s);
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

Status writeReport(Connection &connection, const ImportReport &report, const ChangeSet &changes)
{
    ROSETTE_CHECK(Statement(connection, QString(kFinishImportSql)).bindAll(toText(report.counts), report.id).run());
    Statement insertProblem(connection, QString(kInsertProblemSql));
    for (const ImportProblem &problem : report.problems)
        ROSETTE_CHECK(
            insertProblem.bindAll(newIdValue(), report.id, problem.line, problem.reason, problem.sourceText).run());
    ROSETTE_CHECK(
        Statement(connection, QString(kInsertJournalSql)).bindAll(newIdValue(), report.id, changes.toBytes()).run());
    return Statement(connection, QString(kPruneJournalSql)).bindAll(ImportJournal::kUndoableImports).run();
}

QJsonArray toJsonArray(const QList<ImportGuess> &guesses)
{
    QJsonArray list;
    for (const ImportGuess &guess : guesses) {
        QJsonArray choices;
        for (const ImportGuess::Choice &choice : guess.choices)
            choices += QJsonObject{{u"value"_s, choice.value}, {u"text"_s, choice.text}};
        list += QJsonObject{
            {u"key"_s, guess.key}, {u"value"_s, guess.value}, {u"reason"_s, guess.reason}, {u"choices"_s, choices}};
    }
    return list;
}

QString conflictText(const QString &fileName, const QStringList &work)
{
    if (work.isEmpty())
        return QCoreApplication::translate(
                   "ImportJournal",
                   "The import of %1 cannot be undone any more: what it changed was edited since. Nothing was changed. "
                   "To put a wrong file right, import the right one over it.")
            .arg(fileName);
    return QCoreApplication::translate(
               "ImportJournal",
               "The import of %1 was not undone, because work recorded since would be lost with what it brought: %2. "
               "Nothing was changed. Take that work back first, or import the right file over this one, which keeps "
               "it.")
        .arg(fileName, work.join(u", "_s));
}

} // namespace

QJsonObject ImportReport::toJson() const
{
    QJsonArray list;
    for (const ImportProblem &problem : problems)
        list += QJsonObject{{u"line"_s, problem.line}, {u"reason"_s, problem.reason}};
    QJsonObject object = counts;
    if (!guesses.isEmpty())
        object[u"guesses"_s] = toJsonArray(guesses);
    object[u"kind"_s] = kind;
    object[u"file"_s] = fileName;
    object[u"dry_run"_s] = isDryRun;
    object[u"problems"_s] = list;
    return object;
}

Result<ImportReport> ImportJournal::run(const CampaignFile &file, Connection &connection, const QString &kind,
                                        const QStringList &files, bool isDryRun, const Clock &clock,
                                        const std::function<Status(Connection &, ImportReport &)> &work,
                                        ForeignKeys keys)
{
    ImportReport report{newId<ImportId>(), kind, namesOf(files), {}, {}, isDryRun, isDryRun ? 0 : clock.nowMs()};
    const QString hash = fileFingerprint(files);

    std::optional<ForeignKeyPause> pause;
    if (keys == ForeignKeys::Guaranteed) {
        ROSETTE_ASSIGN(ForeignKeyPause begun, ForeignKeyPause::begin(connection));
        pause.emplace(std::move(begun));
    }
    ROSETTE_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ROSETTE_CHECK(Statement(connection, QString(kInsertImportSql))
                      .bindAll(report.id, kind, report.fileName, hash, clock.nowMs(), u"{}"_s)
                      .run());
    ROSETTE_CHECK(connection.recorder().begin());
    const Status status = work(connection, report);
    const ChangeSet changes = connection.recorder().take();
    ROSETTE_CHECK(status);
    if (isDryRun)
        return report;
    ROSETTE_CHECK(writeReport(connection, report, changes));
    ROSETTE_CHECK(transaction.commit());
    file.publish(ChangeNotice::everything());
    return report;
}

Result<ImportReport> ImportJournal::undoLast(const CampaignFile &file, Connection &connection, const Clock &clock,
                                             const UndoCheck &check)
{
    struct Found
    {
        ImportReport report;
        QByteArray changes;
    };
    ROSETTE_ASSIGN(const auto found, Statement(connection, QString(kLastUndoableSql)).first([](const Row &row) {
        return Found{ImportReport{row.id<ImportId>(0), row.text(1), row.text(2), toObject(row.text(3)), {}, false},
                     row.blob(4)};
    }));
    if (!found)
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("ImportJournal", "There is no import to undo."), {}};
    if (found->changes.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ImportJournal",
                                                 "The import of %1 is too long ago to be undone: only the last %2 can "
                                                 "be, unless they went with old data.")
                         .arg(found->report.fileName)
                         .arg(kUndoableImports),
                     {}};
    }
    ROSETTE_ASSIGN(const ChangeSet changes, ChangeSet::fromBytes(found->changes));
    QStringList work;
    Status objection;
    const auto takeBack = [&]() -> Status {
        ROSETTE_ASSIGN(const ForeignKeyPause pause, ForeignKeyPause::begin(connection));
        ROSETTE_ASSIGN(Transaction transaction, Transaction::begin(connection));
        ROSETTE_ASSIGN(work, laterWork(connection, changes));
        ROSETTE_ASSIGN(const QStringList marks, laterMarks(connection, changes));
        work += marks;
        if (!work.isEmpty())
            return Error{ErrorCode::Conflict, {}, work.join(u", "_s)};
        ROSETTE_CHECK(revertInBulk(connection, changes));
        objection = check ? check(connection, found->report) : Status();
        ROSETTE_CHECK(objection);
        ROSETTE_CHECK(Statement(connection, QString(kMarkUndoneSql)).bindAll(clock.nowMs(), found->report.id).run());
        ROSETTE_CHECK(Statement(connection, QString(kDropJournalSql)).bindAll(found->report.id).run());
        return transaction.commit();
    };
    if (const Status taken = takeBack(); !taken) {
        Error error = taken.error();
        if (error.code == ErrorCode::Conflict && objection)
            error.message = conflictText(found->report.fileName, work);
        return error;
    }
    file.publish(ChangeNotice::everything());
    return found->report;
}

Result<QList<ImportReport>> ImportJournal::recent(Connection &connection, int limit)
{
    return Statement(connection, QString(kRecentSql)).bindAll(limit).list([](const Row &row) {
        return ImportReport{row.id<ImportId>(0), row.text(1), row.text(2), toObject(row.text(3)), {}, false,
                            row.integer(4)};
    });
}

} // namespace rosette
