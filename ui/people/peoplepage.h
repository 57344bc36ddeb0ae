#pragma once

#include "models/people/personrepository.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosette {

class DataTable;
class DuplicatesView;
class PageHeader;
class PeopleCommands;
class PeopleFilters;
class PeopleModel;
class PersonDetails;

/// Everybody in the file: found while typing or by a filter, with the card of the chosen one at the right; and those
/// who may stand there twice.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kinds: person; street, door, district and ward narrow the list; new: who came with the newest file; filter:
    /// the text is a whole PersonFilter as JSON. Any other text is searched for.
    void reveal(const Target &target) override;

private:
    QWidget *buildList();
    void connectParts();
    void takeNotice(const ChangeNotice &notice);
    void applyFilter();
    /// The list has its rows, for a filter that was just chosen or after data changed.
    void takeFound();
    void showState();
    void showCurrent();
    void closeCard();
    void select(PersonId id);

    PageHeader *m_header;
    QStackedWidget *m_views;
    PeopleCommands *m_commands;
    PeopleFilters *m_filters;
    DataTable *m_table;
    PeopleModel *m_model;
    PersonDetails *m_details;
    DuplicatesView *m_duplicates;
    PersonId m_shown;           ///< whose card stands open
    bool m_isNewFilter = false; ///< the filter was chosen, the rows are awaited
};

} // namespace rosette
