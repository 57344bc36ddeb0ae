#include "ui/prints/paperdialog.h"

#include <memory>

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>

#include "ui/prints/imprintguard.h"
#include "ui/prints/paperpages.h"
#include "ui/shell/prompts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 12;
constexpr double kInchesHigh = 297 / 25.4;

} // namespace

PaperDialog::PaperDialog(AppContext &context, const QString &title, PaperForm *form, QWidget *parent)
    : PrintDialog(context, u"paper"_s, title, parent)
    , m_form(form)
    , m_pages(new PaperPages(kMostPages, this))
{
    setObjectName(u"paperDialog"_s);
    if (m_form->folderWriter()) {
        QPushButton *button = addButton(u"Folder"_s, tr("A &file each…"));
        connect(button, &QPushButton::clicked, this, &PaperDialog::saveFolder);
    }
    build(m_form, m_pages);
    connect(m_form, &PaperForm::changed, this, &PaperDialog::lookSoon);
    connect(m_pages, &PaperPages::resized, this, &PaperDialog::lookSoon);
    lookSoon();
}

void PaperDialog::look()
{
    const double dotsPerInch = std::max(20.0, m_pages->roomHeight() / kInchesHigh);
    draw<Look>(
        tr("Drawing the pages"),
        [maker = m_form->maker(), dotsPerInch](const ExportContext &out) -> Result<Look> {
            ROSETTE_ASSIGN(const PaperDraft draft, maker(out));
            return Look{draft.pictures(dotsPerInch, kMostPages), draft.says()};
        },
        [this](const Look &look) {
            showNote(look.says);
            m_pages->setPages(look.pages);
        });
}

void PaperDialog::showSentence(const QString &sentence) { m_pages->setSentence(sentence); }

void PaperDialog::print()
{
    if (!mayPrint(context(), this, m_form->edition()))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_form->fileName());
    if (!context().prompts.setUpPrinter(this, *printer))
        return;
    run(tr("Printing"), tr("The pages went to the printer."), {},
        [printer](const PaperDraft &draft, const ExportContext &out) { return draft.print(out, *printer); });
}

void PaperDialog::save()
{
    if (!mayPrint(context(), this, m_form->edition()))
        return;
    const QString filter =
        m_form->hasTable() ? tr("To print (*.pdf);;Spreadsheet (*.xlsx);;Plain table (*.csv)") : tr("To print (*.pdf)");
    const QString path = context().prompts.saveFile(
        this, {tr("Save the pages"), filter, QDir::home().filePath(safeFileName(m_form->fileName()) + u".pdf"_s)});
    if (path.isEmpty())
        return;
    const Result<ExportFormat> format = exportFormatFrom(QFileInfo(path).suffix());
    if (!format) {
        showProblem(format.error().message);
        return;
    }
    run(tr("Saving the pages"), tr("The pages were saved."), path,
        [path, kind = *format](const PaperDraft &draft, const ExportContext &out) {
            return draft.release(out, kind, path);
        });
}

void PaperDialog::saveFolder()
{
    if (!mayPrint(context(), this, m_form->edition()))
        return;
    const QString folder = context().prompts.chooseFolder(this, {tr("A folder for the files"), {}, QDir::homePath()});
    if (folder.isEmpty())
        return;
    m_form->remember();
    leave<QString>(
        tr("Writing the files"),
        [write = m_form->folderWriter(), folder](const ExportContext &out) { return write(out, folder); },
        [this, folder](const QString &says) { tellDone(says, folder); });
}

void PaperDialog::run(const QString &title, const QString &done, const QString &path,
                      const std::function<Result<int>(const PaperDraft &, const ExportContext &)> &out)
{
    m_form->remember();
    leave<QString>(
        title,
        [maker = m_form->maker(), out](const ExportContext &exporting) -> Result<QString> {
            ROSETTE_ASSIGN(const PaperDraft draft, maker(exporting));
            ROSETTE_CHECK(out(draft, exporting));
            return draft.says();
        },
        [this, done, path](const QString &says) { tellDone(done + u' ' + says, path); });
}

} // namespace rosette
