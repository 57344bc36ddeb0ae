#include "ui/imports/importflow.h"

#include <QFileInfo>

#include "models/tracks/trackreader.h"
#include "ui/imports/columnform.h"
#include "ui/imports/importcounts.h"
#include "ui/imports/importkindguesser.h"
#include "ui/imports/importsteppages.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/tracks/trackreading.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isEmptyFile(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == 0;
}

} // namespace

ImportFlow::ImportFlow(AppContext &context, ImportStepPages &pages, MessageBar &notice, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_pages(pages)
    , m_notice(notice)
    , m_runner(context, this)
{
    connectPages();
}

void ImportFlow::connectPages()
{
    connect(m_pages.chooser(), &ImportChooser::fileRequested, this, &ImportFlow::askForFiles);
    connect(m_pages.chooser(), &ImportChooser::undoRequested, this, &ImportFlow::confirmUndo);
    connect(m_pages.chooser(), &ImportChooser::pastImportRequested, this, &ImportFlow::showPast);
    connect(m_pages.preview(), &ImportPreview::kindChosen, this, &ImportFlow::preview);
    connect(m_pages.preview(), &ImportPreview::corrected, this, &ImportFlow::correct);
    connect(m_pages.preview(), &ImportPreview::columnsRequested, this, &ImportFlow::nameColumns);
    connect(m_pages.preview(), &ImportPreview::importRequested, this, &ImportFlow::apply);
    connect(m_pages.preview(), &ImportPreview::anotherFileRequested, this, [this] { askForFiles(std::nullopt); });
    connect(m_pages.preview(), &ImportPreview::backRequested, this, &ImportFlow::showChooser);
    connect(m_pages.done(), &ImportDone::undoRequested, this, &ImportFlow::undo);
    connect(m_pages.done(), &ImportDone::anotherFileRequested, this, &ImportFlow::showChooser);
    connect(m_pages.done(), &ImportDone::stepRequested, this, &ImportFlow::goOn);
    connect(m_pages.past(), &PastImportView::backRequested, this, &ImportFlow::showChooser);
    connect(m_pages.past(), &PastImportView::undoRequested, this, &ImportFlow::confirmUndo);
}

QWidget *ImportFlow::window() const { return static_cast<QWidget *>(parent()); }

bool ImportFlow::isWorking() const { return m_isLookingAgain || m_pages.currentWidget() == m_pages.progress(); }

void ImportFlow::showChooser()
{
    m_notice.dismiss();
    m_pages.preview()->clear();
    m_pages.setCurrentWidget(m_pages.chooser());
}

void ImportFlow::askForFiles(std::optional<ImportKind> wanted)
{
    const QString title = wanted ? tr("Import: %1").arg(importTitle(*wanted)) : tr("Choose a file to import");
    take(m_context.prompts.openFiles(window(), {title, importFilter(wanted), {}}), wanted);
}

void ImportFlow::take(const QStringList &files, std::optional<ImportKind> wanted)
{
    if (files.isEmpty())
        return; // nothing chosen: stay where we are
    m_notice.dismiss();
    if (std::all_of(files.begin(), files.end(), TrackReader::isTrackName))
        return readTrack(m_context, window(), files);
    const auto empty = std::find_if(files.begin(), files.end(), [](const QString &file) { return isEmptyFile(file); });
    if (empty != files.end())
        return refuse(
            Error{ErrorCode::Invalid, tr("%1 is empty: there is nothing in it to import. Have it saved or sent "
                                         "again; nothing was changed.")
                                          .arg(QFileInfo(*empty).fileName())});
    m_pages.preview()->clear();
    m_runner.setFiles(ImportKindGuesser::withoutCompanions(files));
    const auto guess = ImportKindGuesser::guess(m_runner.files());
    if (guess || wanted)
        return preview(guess ? *guess : *wanted);
    m_pages.preview()->askForKind(m_runner.fileNames(), m_runner.files().value(0));
    m_pages.setCurrentWidget(m_pages.preview());
}

void ImportFlow::preview(ImportKind kind)
{
    m_runner.setKind(kind);
    const auto task = m_runner.look([this](const Result<ImportReport> &report) { showPreview(report); });
    showProgress(task, m_runner.lookTitle());
}

void ImportFlow::correct(const QString &key, const QString &value)
{
    m_notice.dismiss();
    m_runner.correct(key, value);
    m_isLookingAgain = true;
    m_pages.preview()->setLookingAgain(true);
    m_runner.look([this](const Result<ImportReport> &report) {
        m_isLookingAgain = false;
        m_pages.preview()->setLookingAgain(false);
        if (report)
            return showPreview(report);
        m_runner.takeCorrectionBack();
        m_pages.preview()->showGuessesAgain();
        m_notice.showError(report.error());
    });
}

void ImportFlow::nameColumns()
{
    auto *form = new ColumnForm(m_context, m_runner.files(), m_runner.corrections(), window());
    connect(form, &ColumnForm::columnsNamed, this, [this](const ImportCorrections &corrections) {
        m_runner.setCorrections(corrections);
        lookAgain();
    });
    form->open();
}

void ImportFlow::apply()
{
    const auto task = m_runner.import(m_pages.preview()->decisions(),
                                      [this](const Result<ImportReport> &report) { showDone(report); });
    showProgress(task, m_runner.importTitle());
}

void ImportFlow::showProgress(TaskRunner::TaskId task, const QString &title)
{
    m_notice.dismiss();
    m_pages.progress()->follow(task, title);
    m_pages.setCurrentWidget(m_pages.progress());
}

void ImportFlow::showPreview(const Result<ImportReport> &report)
{
    if (!report)
        return refuseLook(report.error());
    m_pages.setCurrentWidget(m_pages.preview());
    const Status shown = m_pages.preview()->showReport(m_runner.fileNames(), m_runner.kind(), *report);
    if (!shown)
        refuse(shown.error());
}

/// What was decided stays when nothing came of it.
void ImportFlow::showDone(const Result<ImportReport> &report)
{
    if (!report) {
        m_pages.setCurrentWidget(m_pages.preview());
        if (report.error().code == ErrorCode::Cancelled)
            return m_notice.showError(report.error());
        return m_notice.showMessage(Meaning::Problem, report.error().message, tr("Look at it again"),
                                    [this] { lookAgain(); });
    }
    m_pages.preview()->clear();
    m_pages.setCurrentWidget(m_pages.done());
    const auto steps = nextStepsAfter(m_runner.kind(), *report, m_context.campaign.connection());
    m_pages.done()->showReport(m_runner.fileNames(), *report, steps.valueOr({}));
    lookForHomes();
}

/// All doors are read for it, so it comes later than the rest.
void ImportFlow::lookForHomes()
{
    m_context.tasks.drop(m_homesTask);
    if (!mayChangeHomes(m_runner.kind()))
        return;
    m_homesTask = m_context.tasks.run<CoverageCounts>(
        tr("Looking for homes in no round"), this,
        [](const Feedback &feedback, Connection &c) { return countCoverage(c, feedback); },
        [this](const Result<CoverageCounts> &counts) {
            if (const auto step = counts ? homesStep(*counts) : std::nullopt)
                m_pages.done()->addStep(*step);
        });
}

void ImportFlow::refuse(const Error &error)
{
    showChooser();
    m_notice.showError(error);
}

void ImportFlow::refuseLook(const Error &error)
{
    refuse(error);
    if (error.code != ErrorCode::Cancelled && m_runner.kind() == ImportKind::Register &&
        ColumnForm::canAsk(m_runner.files()))
        m_notice.showMessage(Meaning::Problem, error.message, tr("Name the columns…"), [this] { nameColumns(); });
}

void ImportFlow::confirmUndo()
{
    const auto last = m_pages.chooser()->lastImport();
    if (!last)
        return;
    const QString text = tr("It takes back: %1. Nothing that people recorded is lost: where that needs what was "
                            "imported, nothing is undone, and you are told what stands in the way.")
                             .arg(ImportCounts(last->report.counts).inShort());
    const QString title = tr("Undo the import of %1?").arg(last->report.fileName);
    if (m_context.prompts.confirm(window(), {title, text, tr("Undo the import"), true}))
        undo();
}

void ImportFlow::undo()
{
    const auto task = m_runner.undo([this](const Result<ImportReport> &undone) { showUndone(undone); });
    showProgress(task, ImportRunner::undoTitle());
}

void ImportFlow::showUndone(const Result<ImportReport> &undone)
{
    if (!undone)
        return refuse(undone.error());
    showChooser();
    m_notice.showMessage(Meaning::Done, tr("The import of %1 was undone.").arg(undone->fileName));
}

void ImportFlow::showPast(const PastImport &import)
{
    m_notice.dismiss();
    m_pages.past()->showImport(import);
    m_pages.setCurrentWidget(m_pages.past());
    m_pages.past()->setFocus();
}

void ImportFlow::goOn(const ImportNextStep &step)
{
    if (!step.kind)
        return m_context.navigator.open(step.pageId, step.target);
    showChooser();
    askForFiles(step.kind);
}

} // namespace rosette
