#pragma once

#include <QObject>

#include "models/output/exportcontext.h"
#include "models/people/personrepository.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Writes people into files, through the gate, as tasks; says how many went out and how many were held back.
class PeopleExports : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of what it asks.
    PeopleExports(AppContext &context, QWidget *page);

    /// The people that a list shows, as a spreadsheet.
    void save(const PersonFilter &filter);
    /// Contact sheets of them in walking order: only they are on the paper.
    void printSheets(const PersonFilter &filter);
    /// Letters to them: labels, or a table for a mail merge.
    void printLabels(const PersonFilter &filter);
    /// Whom of them one may call, or write to by e-mail.
    void printContacts(const PersonFilter &filter);
    /// All that is held about one person, for that person.
    void saveRecord(const Person &person);

private:
    QString askPath(const QString &title, const QString &types, const QString &fileName);
    /// Runs `write` as a task; it returns what to say when the file is there.
    void write(const QString &title, const QString &path,
               const std::function<Result<QString>(const ExportContext &)> &write);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
