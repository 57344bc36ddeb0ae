#pragma once

#include <QObject>

#include "ui/imports/importrunner.h"

namespace rosette {

class ImportStepPages;
class MessageBar;
struct ImportNextStep;
struct PastImport;

/// The way of the assistant from step to step: look at files, set right what was read wrongly, import, take back. Lives
/// as long as the pages that it turns.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    /// `parent` also carries the dialogs.
    ImportFlow(AppContext &context, ImportStepPages &pages, MessageBar &notice, QWidget *parent);

    /// Something runs, or is looked at again: nothing else can begin.
    bool isWorking() const;

    void showChooser();
    void askForFiles(std::optional<ImportKind> wanted);
    void take(const QStringList &files, std::optional<ImportKind> wanted);
    void confirmUndo();

private:
    void connectPages();
    QWidget *window() const;
    void preview(ImportKind kind);
    void lookAgain() { preview(m_runner.kind()); }
    /// The user set something right: looks again while the preview stays.
    void correct(const QString &key, const QString &value);
    /// Asks what each column of the table holds.
    void nameColumns();
    void apply();
    void undo();
    /// Back to the first step with the sentence above it.
    void refuse(const Error &error);
    /// The same of a look, with a way on where there is one.
    void refuseLook(const Error &error);
    void showProgress(TaskRunner::TaskId task, const QString &title);
    void showPreview(const Result<ImportReport> &report);
    void showDone(const Result<ImportReport> &report);
    void lookForHomes();
    void showUndone(const Result<ImportReport> &undone);
    void showPast(const PastImport &import);
    void goOn(const ImportNextStep &step);

    AppContext &m_context;
    ImportStepPages &m_pages;
    MessageBar &m_notice;
    ImportRunner m_runner;
    TaskRunner::TaskId m_homesTask = 0;
    bool m_isLookingAgain = false;
};

} // namespace rosette
