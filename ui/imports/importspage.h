#pragma once

#include "ui/imports/importrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/taskrunner.h"

class QStackedWidget;

namespace rosette {

class ImportChooser;
class ImportDone;
class ImportPreview;
class ImportProgress;
class MessageBar;
class PageHeader;

/// One assistant for all imports: a file, what it is taken for, what will happen, done, with a way back.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Asks for a file of the kind that the target names ("streets", or kind "import" with that as text).
    void reveal(const Target &target) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    bool isWorking() const;
    void showChooser();
    void reload();
    void askForFiles(std::optional<ImportKind> wanted);
    void askForAnyFile();
    void take(const QStringList &files, std::optional<ImportKind> wanted);
    void preview(ImportKind kind);
    /// The user set something right: looks again while the preview stays.
    void correct(const QString &key, const QString &value);
    void apply();
    void undo();
    void confirmUndo();
    /// Back to the first step with the sentence above it.
    void refuse(const Error &error);
    void showProgress(TaskRunner::TaskId task, const QString &title);
    void showPreview(const Result<ImportReport> &report);
    void showDone(const Result<ImportReport> &report);
    void showUndone(const Result<ImportReport> &report);

    PageHeader *m_header;
    MessageBar *m_notice;
    QStackedWidget *m_stack;
    ImportChooser *m_chooser;
    ImportProgress *m_progress;
    ImportPreview *m_preview;
    ImportDone *m_done;
    ImportRunner m_runner;
    bool m_isLookingAgain = false;
    bool m_isStale = true;
};

} // namespace rosette
