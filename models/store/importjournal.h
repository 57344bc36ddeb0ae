#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/base/clock.h"
#include "models/base/feedback.h"
#include "models/base/id.h"
#include "models/store/campaignfile.h"
#include "models/store/importfindings.h"
#include "models/store/importguess.h"

namespace rosette {

/// A row of a file that could not be used, or deserves a look.
struct ImportProblem
{
    qint64 line = 0; ///< 1-based line of the file; 0 when it concerns the whole file
    QString reason;
    QString sourceText;
};

/// What an import did, or on a dry run would do.
struct ImportReport
{
    ImportId id;
    QString kind;       ///< wards, streets, register, …
    QString fileName;   ///< of several: "one.csv, two.csv"
    QJsonObject counts; ///< for a register: added, amended, removed, unchanged, moved, unsure, rejected
    QList<ImportProblem> problems;
    bool isDryRun = false;
    qint64 importedAtMs = 0;                        ///< UTC; 0 on a dry run
    QList<ImportGuess> guesses;                     ///< what the file was taken for; of the running import only
    std::shared_ptr<const ImportFindings> findings; ///< of a dry run, where the importer looks at each row

    QJsonObject toJson() const;
};

/// Runs imports as one transaction each, remembers what they changed and takes the last ones back, also after a
/// restart.
class ImportJournal
{
public:
    static constexpr int kUndoableImports = 5;

    /// Whether SQLite looks after references while an import writes.
    enum class ForeignKeys {
        Enforced,
        /// The importer refers only to rows that it knows to be there, and relies on no CASCADE or SET NULL: many rows
        /// are written without a look-up for each of their references. Its tests run ForeignKeyPause::firstBroken().
        Guaranteed,
    };

    /// Runs `work` on `connection`; it fills in counts and problems and does all its changes there. On a dry run, a
    /// cancel or an error everything is rolled back. Afterwards the import stands in `imports` with its problems and
    /// its journal.
    static Result<ImportReport> run(const CampaignFile &file, Connection &connection, const QString &kind,
                                    const QStringList &files, bool isDryRun, const Clock &clock,
                                    const std::function<Status(Connection &, ImportReport &)> &work,
                                    ForeignKeys keys = ForeignKeys::Enforced);
    /// The same of one file.
    static Result<ImportReport> run(const CampaignFile &file, Connection &connection, const QString &kind,
                                    const QString &fileName, bool isDryRun, const Clock &clock,
                                    const std::function<Status(Connection &, ImportReport &)> &work,
                                    ForeignKeys keys = ForeignKeys::Enforced)
    {
        return run(file, connection, kind, QStringList{fileName}, isDryRun, clock, work, keys);
    }

    /// Looks at the file after an import was taken back and before that is kept.
    using UndoCheck = std::function<Status(Connection &, const ImportReport &undone)>;

    /// Takes back the newest import that was not taken back yet. NotFound when there is none, Conflict when later work
    /// needs what it brought; else what `check` has against the file as it would be then.
    static Result<ImportReport> undoLast(const CampaignFile &file, Connection &connection, const Clock &clock,
                                         const UndoCheck &check = {});

    static Result<QList<ImportReport>> recent(Connection &connection, int limit);
};

} // namespace rosette
