#pragma once

#include "models/imports/importkind.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

/// The files that the assistant has in hand, what they are taken for, and what is done with them as tasks.
class ImportRunner
{
public:
    using Done = std::function<void(Result<ImportReport>)>;

    /// `owner` is told the results; nothing is told any more once it is gone.
    ImportRunner(AppContext &context, QObject *owner)
        : m_context(context)
        , m_owner(owner)
    {
    }

    const QStringList &files() const { return m_files; }
    ImportKind kind() const { return m_kind; }
    void setFiles(const QStringList &files);
    void setKind(ImportKind kind);
    /// What the user set right. A correction of what the fields depend on forgets those of the fields.
    void correct(const QString &key, const QString &value);
    const ImportCorrections &corrections() const { return m_corrections; }
    /// All of them at once.
    void setCorrections(const ImportCorrections &corrections);
    /// Back to before the last correction, which led nowhere.
    void takeCorrectionBack() { m_corrections = m_before; }

    /// A dry run.
    TaskRunner::TaskId look(const Done &done) const;
    /// With what was decided row by row, see ImportDecisions.
    TaskRunner::TaskId import(const ImportCorrections &decisions, const Done &done) const;
    TaskRunner::TaskId undo(const Done &done) const;

    /// "a.csv, b.csv": all of them.
    QString fileNames() const;
    QString lookTitle() const;
    QString importTitle() const;
    static QString undoTitle();

private:
    TaskRunner::TaskId run(const QString &title, bool isDryRun, const ImportCorrections &corrections,
                           const Done &done) const;

    AppContext &m_context;
    QObject *m_owner;
    QStringList m_files;
    ImportKind m_kind = ImportKind::Wards;
    ImportCorrections m_corrections;
    ImportCorrections m_before;
};

} // namespace rosette
