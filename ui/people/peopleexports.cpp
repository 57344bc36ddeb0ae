#include "ui/people/peopleexports.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "models/output/peopleexport.h"
#include "models/output/personrecord.h"
#include "ui/people/contactlistform.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/sheetprints.h"
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

QString PeopleExports::askPath(const QString &title, const QString &types, const QString &fileName)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return m_context.prompts.saveFile(m_page, {title, types, documents.filePath(fileName)});
}

void PeopleExports::write(const QString &title, const QString &path,
                          const std::function<Result<QString>(const ExportContext &)> &write)
{
    m_context.tasks.run<QString>(
        title, this,
        [file = m_context.campaign.file(), &clock = m_context.clock, write](const Feedback &feedback, Connection &c) {
            return write(ExportContext{file, c, clock, feedback});
        },
        [this, path](const Result<QString> &said) {
            if (!said)
                m_context.messages.showError(said.error());
            else
                m_context.messages.showMessage(Meaning::Done, said->trimmed(), tr("Open"),
                                               [this, path] { m_context.prompts.showDocument(path); });
        });
}

void PeopleExports::save(const PersonFilter &filter)
{
    const QString path = askPath(tr("Export people"), tr("Spreadsheet (*.xlsx);;CSV (*.csv)"), u"people.xlsx"_s);
    if (path.isEmpty())
        return;
    const Result<ExportFormat> format = exportFormatFrom(QFileInfo(path).suffix().toLower());
    if (!format) {
        m_context.messages.showError(format.error());
        return;
    }
    write(tr("Writing people to a file"), path,
          [filter, path, kind = *format](const ExportContext &context) -> Result<QString> {
              ROSETTE_ASSIGN(const PeopleExport done, exportPeople(context, filter, kind, path));
              return tr("%1 people written to %2. %3")
                  .arg(QString::number(done.people), QDir::toNativeSeparators(path), done.heldBack.toText());
          });
}

void PeopleExports::printSheets(const PersonFilter &filter)
{
    SheetPrints::printSheets(m_context, m_page, tr("these people"), {.people = filter, .election = filter.mayVoteIn});
}

void PeopleExports::printLabels(const PersonFilter &filter)
{
    SheetPrints::printLabels(m_context, m_page, tr("these people"), {.people = filter, .election = filter.mayVoteIn});
}

void PeopleExports::printContacts(const PersonFilter &filter)
{
    (new PaperDialog(m_context, tr("Whom one may call or e-mail"), new ContactListForm(filter), m_page))->openLarge();
}

void PeopleExports::saveRecord(const Person &person)
{
    QString name = person.displayName().toLower();
    name.replace(u' ', u'-');
    const QString path = askPath(tr("What we hold about %1").arg(person.displayName()),
                                 tr("PDF (*.pdf);;Web page (*.html);;For machines (*.json)"), name + u".pdf"_s);
    if (path.isEmpty())
        return;
    const Result<RecordFormat> format = recordFormatFrom(QFileInfo(path).suffix().toLower());
    if (!format) {
        m_context.messages.showError(format.error());
        return;
    }
    write(tr("Writing what we hold about a person"), path,
          [id = person.id, path, kind = *format](const ExportContext &context) -> Result<QString> {
              ROSETTE_ASSIGN(const PersonRecord record, exportPersonRecord(context, id, kind, path));
              return tr("What we hold about %1 is written to %2, and noted in the export log.")
                  .arg(record.name, QDir::toNativeSeparators(path));
          });
}

} // namespace rosette
