#include "ui/people/peoplepage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/people/duplicatesview.h"
#include "ui/people/peoplecommands.h"
#include "ui/people/peoplefilters.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/persondetails.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("People")))
    , m_views(new QStackedWidget)
    , m_commands(new PeopleCommands(context, this))
    , m_filters(new PeopleFilters(context))
    , m_table(new DataTable(u"people"_s))
    , m_model(new PeopleModel(context.campaign, context.tasks, this))
    , m_details(new PersonDetails(context))
    , m_duplicates(new DuplicatesView(context))
{
    m_commands->fillHeader(m_header);
    m_views->addWidget(buildList());
    m_views->addWidget(m_duplicates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_views, 1);
    connectParts();
    applyFilter();
}

QWidget *PeoplePage::buildList()
{
    m_table->setObjectName(u"peopleDataTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setColumnsByImportance({PeopleModel::Name, PeopleModel::Address, PeopleModel::Number, PeopleModel::State,
                                     PeopleModel::Postcode});
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 420});
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    return list;
}

void PeoplePage::connectParts()
{
    m_filters->leadTo(m_table);
    connect(m_filters, &PeopleFilters::changed, m_table, &DataTable::scrollToTop); // before the list shrinks
    connect(m_filters, &PeopleFilters::changed, this, &PeoplePage::applyFilter);
    connect(m_model, &PeopleModel::found, this, &PeoplePage::takeFound);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &PeoplePage::showCurrent);
    connect(m_details, &PersonDetails::personChosen, this, &PeoplePage::select);
    connect(m_details, &PersonDetails::removeRequested, m_commands, &PeopleCommands::removePerson);
    connect(m_details, &PersonDetails::recordRequested, m_commands, &PeopleCommands::saveRecord);
    connect(m_details, &DetailsPane::closeRequested, this, &PeoplePage::closeCard);
    connect(m_commands, &PeopleCommands::personAdded, this, &PeoplePage::select);
    connect(m_commands, &PeopleCommands::duplicatesRequested, this, [this] {
        m_views->setCurrentWidget(m_duplicates);
        m_duplicates->setFocus();
    });
    connect(m_duplicates, &DuplicatesView::counted, m_commands, &PeopleCommands::setDuplicates);
    connect(m_duplicates, &DuplicatesView::backRequested, this, [this] {
        m_views->setCurrentIndex(0);
        activated();
    });
    connect(&context().campaign.notifier(), &ChangeNotifier::changed, this, &PeoplePage::takeNotice);
}

void PeoplePage::takeNotice(const ChangeNotice &notice)
{
    if (notice.touchesAny(
            {"wards"_L1, "polling_districts"_L1, "streets"_L1, "codes"_L1, "elections"_L1, "franchise_markers"_L1}))
        m_filters->reloadChoices();
    if (notice.touchesAny(
            {"people"_L1, "contact_points"_L1, "volunteers"_L1, "registrations"_L1, "distinct_people"_L1}))
        m_duplicates->markStale();
    if (!notice.touchesAny({"people"_L1, "registrations"_L1, "doors"_L1, "streets"_L1, "contact_points"_L1,
                            "conversations"_L1, "absent_votes"_L1, "elections"_L1, "franchise_markers"_L1,
                            "person_events"_L1, "sheets"_L1, "assignments"_L1, "attendances"_L1}))
        return;
    m_model->refresh();
}

void PeoplePage::applyFilter()
{
    m_isNewFilter = true;
    m_commands->setFilter(m_filters->filter());
    m_model->setFilter(m_filters->filter());
    showState();
}

void PeoplePage::takeFound()
{
    const bool isNew = m_isNewFilter;
    m_isNewFilter = isNew && m_model->isSearching(); // the first page is not all
    const int row = m_shown ? m_model->rowOf(m_shown) : -1;
    if (row >= 0)
        m_table->selectSourceRow(row);
    else if (!m_filters->filter().text.isEmpty() && m_model->rowCount() > 0)
        m_table->selectSourceRow(0);
    else if (isNew && !m_isNewFilter)
        m_shown = {};
    m_details->showPerson(m_shown); // also read again when the person no longer fits
    showState();
}

void PeoplePage::showState()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_header->setState(m_model->total() == 1 ? tr("1 person")
                                             : tr("%1 people").arg(british.toString(m_model->total())));
    const QString shown = british.toString(m_model->rowCount());
    m_filters->setCount(m_model->isSearching() ? tr("looking…")
                        : m_model->isCutOff()  ? tr("the first %1").arg(shown)
                        : m_model->filter().isEverybody()
                            ? QString()
                            : tr("%1 of %2").arg(shown, british.toString(m_model->total())));
    const bool isEmpty = m_model->total() == 0 && !m_model->isSearching();
    m_table->setEmptyState(u"people"_s,
                           isEmpty ? tr("Nobody here yet. Import the register of electors that the council sent you.")
                                   : tr("Nobody fits. Type less, or widen the choice above."),
                           isEmpty ? m_commands->importAction() : nullptr);
}

/// A list that is read anew has no current row for a moment: the card stays.
void PeoplePage::showCurrent()
{
    const PersonRow *person = m_model->rowAt(m_table->currentSourceRow());
    if (!person || person->id == m_shown)
        return;
    m_shown = person->id;
    m_details->showPerson(m_shown);
}

void PeoplePage::closeCard()
{
    m_shown = {};
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_details->showPerson({});
}

void PeoplePage::activated()
{
    m_filters->searchField()->setFocus();
    m_duplicates->look();
}

void PeoplePage::reveal(const Target &target)
{
    m_views->setCurrentIndex(0);
    if (target.kind == "person"_L1)
        return select(PersonId(target.id));
    if (target.kind == "filter"_L1)
        return m_filters->setFilter(PersonFilter::fromJson(QJsonDocument::fromJson(target.text.toUtf8()).object()));
    PersonFilter filter{.text = target.text};
    if (target.kind == "ward"_L1)
        filter.ward = WardId(target.id);
    else if (target.kind == "district"_L1)
        filter.district = DistrictId(target.id);
    else if (target.kind == "street"_L1)
        filter.street = StreetId(target.id);
    else if (target.kind == "door"_L1)
        filter.door = DoorId(target.id);
    filter.isNew = target.kind == "new"_L1;
    m_filters->setFilter(filter);
}

void PeoplePage::select(PersonId id)
{
    m_shown = id;
    if (m_model->rowOf(id) < 0)
        m_filters->clear(); // finds the row of m_shown
    else
        m_table->selectSourceRow(m_model->rowOf(id));
    m_details->showPerson(id);
}

} // namespace rosette
