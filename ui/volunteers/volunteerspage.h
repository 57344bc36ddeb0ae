#pragma once

#include "models/base/id.h"
#include "ui/shell/page.h"

class QComboBox;

namespace rosette {

class DataTable;
class FilterBar;
class PageHeader;
class VolunteerDetails;
class VolunteersModel;

/// Everybody who helps: found by name, ward, skill or time, with the card of the chosen one at the right.
class VolunteersPage : public Page
{
    Q_OBJECT

public:
    explicit VolunteersPage(AppContext &context, QWidget *parent = nullptr);

    void activated() override;
    void reveal(const Target &target) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildFilters();
    void buildTable();
    void fillSkills();
    void reload();
    void reloadWhenSeen();
    void showCurrent();
    void showState();
    void addVolunteer();
    void removeVolunteer(VolunteerId id);

    PageHeader *m_header;
    FilterBar *m_filters;
    QComboBox *m_group;
    QComboBox *m_skill;
    QComboBox *m_day;
    QComboBox *m_part;
    DataTable *m_table;
    VolunteersModel *m_model;
    VolunteerDetails *m_details;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    bool m_isStale = true;
};

} // namespace rosette
