#include "ui/people/peopleexports.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/output/peopleexport.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeopleExports::PeopleExports(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void PeopleExports::save(const PersonFilter &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const FileRequest request{tr("Export people"), tr("Spreadsheet (*.xlsx);;CSV (*.csv)"),
                              documents.filePath(u"people.xlsx"_s)};
    const QString path = m_context.prompts.saveFile(m_page, request);
    if (path.isEmpty())
        return;
    const Result<ExportFormat> format = exportFormatFrom(QFileInfo(path).suffix().toLower());
    if (!format) {
        m_context.messages.showError(format.error());
        return;
    }
    m_context.tasks.run<PeopleExport>(
        tr("Writing people to a file"), this,
        [file = m_context.campaign.file(), &clock = m_context.clock, filter, path,
         kind = *format](const Feedback &feedback, Connection &c) {
            return exportPeople(ExportContext{file, c, clock, feedback}, filter, kind, path);
        },
        [this, path](const Result<PeopleExport> &result) {
            if (!result) {
                m_context.messages.showError(result.error());
                return;
            }
            const QString kept = result->heldBack.toText();
            m_context.messages.showMessage(Meaning::Done,
                                           tr("%1 people written to %2. %3")
                                               .arg(result->people)
                                               .arg(QDir::toNativeSeparators(path), kept)
                                               .trimmed(),
                                           tr("Open"), [this, path] { m_context.prompts.showDocument(path); });
        });
}

} // namespace rosette
