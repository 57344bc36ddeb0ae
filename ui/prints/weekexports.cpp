#include "ui/prints/weekexports.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/base/localtime.h"
#include "models/output/chattext.h"
#include "models/output/daysheet.h"
#include "models/output/rotaexport.h"
#include "ui/prints/imprintguard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString suggestedPath(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

WeekExports::WeekExports(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void WeekExports::run(const QString &title, const QString &path, const Write &write)
{
    m_context.tasks.run<bool>(
        title, this,
        [file = m_context.campaign.file(), &clock = m_context.clock, write](const Feedback &feedback,
                                                                            Connection &connection) -> Result<bool> {
            ROSETTE_CHECK(write(ExportContext{file, connection, clock, feedback}));
            return true;
        },
        [this, path](const Result<bool> &result) {
            if (!result) {
                m_context.messages.showError(result.error());
                return;
            }
            m_context.messages.showMessage(Meaning::Done, tr("Written to %1.").arg(QDir::toNativeSeparators(path)),
                                           tr("Open"), [this, path] { m_context.prompts.showDocument(path); });
        });
}

void WeekExports::saveDaySheet(QDate date)
{
    const QString name = u"day-sheet-%1.pdf"_s.arg(date.toString(Qt::ISODate));
    const QString path = m_context.prompts.saveFile(
        m_page, FileRequest{tr("Day sheet for %1").arg(longDate(date)), tr("PDF (*.pdf)"), suggestedPath(name)});
    if (path.isEmpty() || !mayPrint(m_context, m_page))
        return;
    run(tr("Printing the day sheet"), path,
        [date, path](const ExportContext &out) { return exportDaySheet(out, date, ExportFormat::Pdf, path); });
}

void WeekExports::saveRota(QDate monday)
{
    const FileRequest request{tr("Rota of the week"),
                              tr("PDF (*.pdf);;Spreadsheet (*.xlsx);;Calendar (*.ics);;Text (*.txt);;CSV (*.csv)"),
                              suggestedPath(u"rota-%1.pdf"_s.arg(isoWeek(monday)))};
    const QString path = m_context.prompts.saveFile(m_page, request);
    if (path.isEmpty())
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Result<ExportFormat> format = exportFormatFrom(suffix == u"txt" ? u"text"_s : suffix);
    if (!format) {
        m_context.messages.showError(format.error());
        return;
    }
    if (*format == ExportFormat::Pdf && !mayPrint(m_context, m_page))
        return;
    run(tr("Writing the rota"), path,
        [monday, path, kind = *format](const ExportContext &out) { return exportRota(out, monday, kind, path); });
}

void WeekExports::copyForChat(QDate monday)
{
    const Feedback feedback;
    const ExportContext out{m_context.campaign.file(), m_context.campaign.connection(), m_context.clock, feedback};
    const Result<QString> text = chatText(out, monday, monday.addDays(6));
    if (!text) {
        m_context.messages.showError(text.error());
        return;
    }
    QApplication::clipboard()->setText(*text);
    m_context.messages.showMessage(Meaning::Done,
                                   tr("The week is on the clipboard, without phone numbers. Paste it into the chat."));
}

} // namespace rosette
