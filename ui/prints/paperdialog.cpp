#include "ui/prints/paperdialog.h"

#include <memory>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/prints/imprintguard.h"
#include "ui/prints/paperpages.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150; // while somebody types
constexpr int kMostPages = 12;
constexpr double kInchesHigh = 297 / 25.4;

} // namespace

PaperDialog::PaperDialog(AppContext &context, const QString &title, PaperForm *form, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(form)
    , m_pages(new PaperPages(kMostPages, this))
    , m_note(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"paperDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    build(title);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &PaperDialog::look);
    connect(m_form, &PaperForm::changed, this, &PaperDialog::lookSoon);
    connect(m_pages, &PaperPages::resized, this, &PaperDialog::lookSoon);
    lookSoon();
}

void PaperDialog::build(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::titleFont(font()));
    heading->setWordWrap(true);
    m_note->setObjectName(u"paperNoteLabel"_s);
    m_note->setWordWrap(true);
    m_form->setParent(this);
    m_form->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::kGroup);
    left->addWidget(heading);
    left->addWidget(m_form);
    left->addStretch(1);
    left->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"paperSavePushButton"_s);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"paperPrintPushButton"_s);
    m_print->setDefault(true);
    Theme::makePrimary(m_print);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperDialog::reject);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::kPage);
    sides->addLayout(left);
    sides->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
}

void PaperDialog::lookSoon()
{
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_pause->start();
}

void PaperDialog::look()
{
    m_context.tasks.drop(m_task);
    m_pages->setCursor(Qt::BusyCursor);
    m_task = m_context.tasks.run<Look>(
        tr("Drawing the pages"), this,
        [file = m_context.campaign.file(), &clock = m_context.clock, maker = m_form->maker(),
         dotsPerInch = std::max(20.0, m_pages->roomHeight() / kInchesHigh)](const Feedback &feedback,
                                                                            Connection &connection) -> Result<Look> {
            ROSETTE_ASSIGN(const PaperDraft draft, maker({file, connection, clock, feedback}));
            return Look{draft.pictures(dotsPerInch, kMostPages), draft.says()};
        },
        [this](const Result<Look> &look) { showLook(look); });
}

void PaperDialog::showLook(const Result<Look> &look)
{
    m_pages->unsetCursor();
    m_print->setEnabled(look.isOk());
    m_save->setEnabled(look.isOk());
    m_note->setPalette(QPalette());
    m_note->setText(look ? look->says : QString());
    if (look)
        m_pages->setPages(look->pages);
    else
        m_pages->setSentence(look.error().message);
}

void PaperDialog::print()
{
    if (!mayPrint(m_context, this, m_form->edition()))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_form->fileName());
    if (!m_context.prompts.setUpPrinter(this, *printer))
        return;
    run(tr("Printing"), tr("The pages went to the printer."), {},
        [printer](const PaperDraft &draft, const ExportContext &context) { return draft.print(context, *printer); });
}

void PaperDialog::save()
{
    if (!mayPrint(m_context, this, m_form->edition()))
        return;
    const QString filter =
        m_form->hasTable() ? tr("To print (*.pdf);;Spreadsheet (*.xlsx);;Plain table (*.csv)") : tr("To print (*.pdf)");
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    QString name = m_form->fileName();
    for (QChar &letter : name)
        letter = forbidden.contains(letter) ? u'-' : letter;
    const QString path =
        m_context.prompts.saveFile(this, {tr("Save the pages"), filter, QDir::home().filePath(name + u".pdf"_s)});
    if (path.isEmpty())
        return;
    const Result<ExportFormat> format = exportFormatFrom(QFileInfo(path).suffix());
    if (!format) {
        showProblem(format.error().message);
        return;
    }
    run(tr("Saving the pages"), tr("The pages were saved."), path,
        [path, kind = *format](const PaperDraft &draft, const ExportContext &context) {
            return draft.release(context, kind, path);
        });
}

void PaperDialog::run(const QString &title, const QString &done, const QString &path,
                      const std::function<Result<int>(const PaperDraft &, const ExportContext &)> &leave)
{
    m_form->remember();
    setWorking(title);
    m_context.tasks.run<QString>(
        title, this,
        [file = m_context.campaign.file(), &clock = m_context.clock, maker = m_form->maker(),
         leave](const Feedback &feedback, Connection &connection) -> Result<QString> {
            const ExportContext context{file, connection, clock, feedback};
            ROSETTE_ASSIGN(const PaperDraft draft, maker(context));
            ROSETTE_CHECK(leave(draft, context));
            return draft.says();
        },
        [this, done, path](const Result<QString> &says) {
            setWorking({});
            if (!says) {
                showProblem(says.error().message);
                return;
            }
            tellDone(done, *says, path);
            accept();
        });
}

void PaperDialog::tellDone(const QString &done, const QString &says, const QString &path)
{
    const QString sentence = QString(done + u' ' + says).trimmed();
    if (path.isEmpty())
        m_context.messages.showMessage(Meaning::Done, sentence);
    else
        m_context.messages.showMessage(Meaning::Done, sentence, tr("Open"),
                                       [&prompts = m_context.prompts, path] { prompts.showDocument(path); });
}

void PaperDialog::setWorking(const QString &what)
{
    m_form->setEnabled(what.isEmpty());
    m_print->setEnabled(what.isEmpty());
    m_save->setEnabled(what.isEmpty());
    m_note->setPalette(QPalette());
    m_note->setText(what);
}

void PaperDialog::showProblem(const QString &sentence)
{
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_note->setPalette(palette);
    m_note->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
}

} // namespace rosette
