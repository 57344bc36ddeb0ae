#include "ui/imports/importrunner.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/tracks/trackimport.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImportRunner", text); }

} // namespace

void ImportRunner::setFiles(const QStringList &files)
{
    m_files = files;
    m_corrections.clear();
    m_before.clear();
}

void ImportRunner::setKind(ImportKind kind)
{
    if (kind != m_kind)
        setFiles(m_files);
    m_kind = kind;
}

void ImportRunner::correct(const QString &key, const QString &value)
{
    m_before = m_corrections;
    if (!key.endsWith("-field"_L1))
        m_corrections.removeIf([](const auto &entry) { return entry.key().endsWith("-field"_L1); });
    m_corrections[key] = value;
}

void ImportRunner::setCorrections(const ImportCorrections &corrections)
{
    m_before = m_corrections;
    m_corrections = corrections;
}

QString ImportRunner::fileNames() const
{
    QStringList names;
    for (const QString &file : m_files)
        names += QFileInfo(file).fileName();
    return names.join(u", "_s);
}

QString ImportRunner::lookTitle() const { return tr("Looking at %1").arg(fileNames()); }

QString ImportRunner::importTitle() const { return tr("Importing %1").arg(fileNames()); }

QString ImportRunner::undoTitle() { return tr("Undoing the last import"); }

TaskRunner::TaskId ImportRunner::look(const Done &done) const { return run(lookTitle(), true, m_corrections, done); }

TaskRunner::TaskId ImportRunner::import(const ImportCorrections &decisions, const Done &done) const
{
    ImportCorrections all = m_corrections;
    all.insert(decisions);
    return run(importTitle(), false, all, done);
}

TaskRunner::TaskId ImportRunner::run(const QString &title, bool isDryRun, const ImportCorrections &corrections,
                                     const Done &done) const
{
    const auto work = [kind = m_kind, files = m_files, corrections, file = m_context.campaign.file(),
                       &clock = m_context.clock, isDryRun](const Feedback &feedback, Connection &connection) {
        return runImport(kind, file, connection, files, ImportOptions{isDryRun, clock, feedback, corrections});
    };
    return m_context.tasks.run<ImportReport>(title, m_owner, work, done);
}

TaskRunner::TaskId ImportRunner::undo(const Done &done) const
{
    const auto work = [file = m_context.campaign.file(), &clock = m_context.clock](const Feedback &,
                                                                                   Connection &connection) {
        return ImportJournal::undoLast(file, connection, clock, checkUndoneTrack);
    };
    return m_context.tasks.run<ImportReport>(undoTitle(), m_owner, work, done);
}

} // namespace rosette
