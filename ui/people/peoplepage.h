#pragma once

#include "models/people/personrepository.h"
#include "ui/shell/page.h"

class QComboBox;
class QToolButton;

namespace rosette {

class DataTable;
class FilterBar;
class PageHeader;
class PeopleExports;
class PeopleModel;
class PersonDetails;

/// Everybody in the file: found while typing, by ward or polling district, with the card of the chosen one at the
/// right.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Kinds: person; street, door, district and ward narrow the list. A text is searched for.
    void reveal(const Target &target) override;

private:
    void buildHeader();
    void buildFilters();
    void buildTable();
    void fillPlaces();
    void reload();
    void applyFilter();
    void clearFilters();
    /// Narrows the list to a street or a door, shown as a button that lifts it again.
    void narrowTo(StreetId street, DoorId door, const QString &label);
    void showState();
    void showCurrent();
    void select(PersonId id);
    void addPerson();
    void removePerson(PersonId id);

    PageHeader *m_header;
    FilterBar *m_filters;
    QComboBox *m_ward;
    QComboBox *m_district;
    QToolButton *m_place; ///< the street or door that narrows the list
    DataTable *m_table;
    PeopleModel *m_model;
    PersonDetails *m_details;
    PeopleExports *m_exports;
    StreetId m_street;
    DoorId m_door;
    qint64 m_total = 0; ///< people in the file; counted after a change, not at each key
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
};

} // namespace rosette
