#pragma once

#include <QObject>

#include "models/people/personrepository.h"
#include "ui/shell/appcontext.h"

class QAction;
class QWidget;

namespace rosette {

class PageHeader;
class PeopleExports;

/// What the People page does besides showing: adding, removing, exporting, and the ways to imports and duplicates.
class PeopleCommands : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of what it asks.
    PeopleCommands(AppContext &context, QWidget *page);

    /// Puts the actions where they belong.
    void fillHeader(PageHeader *header);
    QAction *importAction() const { return m_import; }
    /// What the list shows now: what is exported.
    void setFilter(const PersonFilter &filter) { m_filter = filter; }
    /// How many pairs may be one person; none hides the way there.
    void setDuplicates(int pairs);

    void removePerson(PersonId id);
    void saveRecord(PersonId id);

signals:
    void personAdded(rosette::PersonId id);
    void duplicatesRequested();

private:
    QAction *makeAction(const QString &icon, const QString &text, const QString &name);
    void addElectionActions(PageHeader *header);
    void addPerson();
    void tell(const Status &status);

    AppContext &m_context;
    QWidget *m_page;
    PeopleExports *m_exports;
    PersonFilter m_filter;
    QAction *m_add;
    QAction *m_import;
    QAction *m_export;
    QAction *m_duplicates;
};

} // namespace rosette
