#include "ui/imports/importspage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/imports/filedropzone.h"
#include "ui/imports/importchooser.h"
#include "ui/imports/importdone.h"
#include "ui/imports/importkindguesser.h"
#include "ui/imports/importpreview.h"
#include "ui/imports/importprogress.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportsPage::ImportsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Imports")))
    , m_notice(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_chooser(new ImportChooser)
    , m_progress(new ImportProgress(context.tasks))
    , m_preview(new ImportPreview)
    , m_done(new ImportDone)
    , m_runner(context, this)
{
    setAcceptDrops(true);
    m_notice->setObjectName(u"importNoticeBar"_s);
    m_stack->setObjectName(u"importStackedWidget"_s);
    for (QWidget *step : std::initializer_list<QWidget *>{m_chooser, m_progress, m_preview, m_done})
        m_stack->addWidget(step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);

    connect(m_chooser, &ImportChooser::fileRequested, this, &ImportsPage::askForFiles);
    connect(m_chooser, &ImportChooser::undoRequested, this, &ImportsPage::confirmUndo);
    connect(m_preview, &ImportPreview::kindChosen, this, &ImportsPage::preview);
    connect(m_preview, &ImportPreview::corrected, this, &ImportsPage::correct);
    connect(m_preview, &ImportPreview::importRequested, this, &ImportsPage::apply);
    connect(m_preview, &ImportPreview::anotherFileRequested, this, &ImportsPage::askForAnyFile);
    connect(m_done, &ImportDone::undoRequested, this, &ImportsPage::undo);
    connect(m_done, &ImportDone::anotherFileRequested, this, &ImportsPage::showChooser);
    connect(m_done, &ImportDone::pageRequested, this,
            [this](const QString &pageId) { this->context().navigator.open(pageId); });
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (!notice.touchesAny({"imports"_L1, "wards"_L1, "streets"_L1, "postcodes"_L1, "registrations"_L1,
                                "volunteers"_L1, "absent_votes"_L1}))
            return;
        m_isStale = true;
        if (isVisible())
            reload();
    });
    buildActions();
    reload();
}

/// For the locator; the steps have their buttons.
void ImportsPage::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, void (ImportsPage::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, slot] {
            if (!isWorking())
                (this->*slot)();
        });
    };
    add(u"chooseFileAction"_s, tr("Choose a file to import…"), &ImportsPage::askForAnyFile);
    add(u"undoLastImportAction"_s, tr("Undo the last import"), &ImportsPage::confirmUndo);
}

void ImportsPage::activated() { m_stack->currentWidget()->setFocus(); }

void ImportsPage::reveal(const Target &target)
{
    const auto kind = importKindOf(target.kind == "import"_L1 ? target.text : target.kind);
    if (!kind || isWorking())
        return;
    showChooser();
    // After the page stands there: the file chooser blocks.
    QTimer::singleShot(0, this, [this, kind] { askForFiles(kind); });
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWorking() || FileDropZone::localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_chooser->dropZone()->setHovered(true);
}

void ImportsPage::dragLeaveEvent(QDragLeaveEvent *) { m_chooser->dropZone()->setHovered(false); }

void ImportsPage::dropEvent(QDropEvent *event)
{
    m_chooser->dropZone()->setHovered(false);
    event->acceptProposedAction();
    take(FileDropZone::localFiles(event->mimeData()), std::nullopt);
}

void ImportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

bool ImportsPage::isWorking() const { return m_isLookingAgain || m_stack->currentWidget() == m_progress; }

void ImportsPage::showChooser()
{
    m_notice->dismiss();
    m_stack->setCurrentWidget(m_chooser);
}

void ImportsPage::reload()
{
    m_isStale = false;
    if (report(m_chooser->load(context().campaign.connection())))
        m_header->setState(m_chooser->summary());
}

void ImportsPage::askForFiles(std::optional<ImportKind> wanted)
{
    const QString title = wanted ? tr("Import: %1").arg(importTitle(*wanted)) : tr("Choose a file to import");
    take(context().prompts.openFiles(this, {title, importFilter(wanted), {}}), wanted);
}

void ImportsPage::askForAnyFile() { askForFiles(std::nullopt); }

void ImportsPage::take(const QStringList &files, std::optional<ImportKind> wanted)
{
    if (files.isEmpty())
        return; // nothing chosen: stay where we are
    m_notice->dismiss();
    m_runner.setFiles(ImportKindGuesser::withoutCompanions(files));
    const auto guess = ImportKindGuesser::guess(m_runner.files());
    if (guess || wanted)
        return preview(guess ? *guess : *wanted);
    m_preview->askForKind(m_runner.files());
    m_stack->setCurrentWidget(m_preview);
}

void ImportsPage::preview(ImportKind kind)
{
    m_runner.setKind(kind);
    const auto task = m_runner.look([this](const Result<ImportReport> &report) { showPreview(report); });
    showProgress(task, m_runner.lookTitle());
}

void ImportsPage::correct(const QString &key, const QString &value)
{
    m_notice->dismiss();
    m_runner.correct(key, value);
    m_isLookingAgain = true;
    m_preview->setLookingAgain(true);
    m_runner.look([this](const Result<ImportReport> &report) {
        m_isLookingAgain = false;
        m_preview->setLookingAgain(false);
        if (report)
            return showPreview(report);
        m_runner.takeCorrectionBack();
        m_preview->showGuessesAgain();
        m_notice->showError(report.error());
    });
}

void ImportsPage::apply()
{
    const auto task = m_runner.import([this](const Result<ImportReport> &report) { showDone(report); });
    showProgress(task, m_runner.importTitle());
}

void ImportsPage::showProgress(TaskRunner::TaskId task, const QString &title)
{
    m_notice->dismiss();
    m_progress->follow(task, title);
    m_stack->setCurrentWidget(m_progress);
}

void ImportsPage::showPreview(const Result<ImportReport> &report)
{
    if (!report)
        return refuse(report.error());
    m_stack->setCurrentWidget(m_preview);
    m_preview->showReport(m_runner.files(), m_runner.kind(), *report);
}

void ImportsPage::showDone(const Result<ImportReport> &report)
{
    if (!report)
        return refuse(report.error());
    m_stack->setCurrentWidget(m_done);
    m_done->showReport(m_runner.kind(), *report);
}

void ImportsPage::refuse(const Error &error)
{
    showChooser();
    m_notice->showError(error);
}

void ImportsPage::confirmUndo()
{
    const auto last = m_chooser->lastImport();
    if (last && context().prompts.confirm(this, {tr("Undo the import of %1?").arg(last->fileName),
                                                 tr("Everything it brought goes again, and what it changed comes back. "
                                                    "If later work needs it, nothing is changed."),
                                                 tr("Undo the import"), true}))
        undo();
}

void ImportsPage::undo()
{
    const auto task = m_runner.undo([this](const Result<ImportReport> &undone) { showUndone(undone); });
    showProgress(task, ImportRunner::undoTitle());
}

void ImportsPage::showUndone(const Result<ImportReport> &undone)
{
    if (!undone)
        return refuse(undone.error());
    showChooser();
    m_notice->showMessage(Meaning::Done, tr("The import of %1 was undone.").arg(undone->fileName));
}

} // namespace rosette
