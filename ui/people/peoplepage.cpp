#include "ui/people/peoplepage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "ui/people/peopleexports.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/persondetails.h"
#include "ui/shell/icons.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("People")))
    , m_filters(new FilterBar(tr("Name, address, postcode, number or phone")))
    , m_ward(new QComboBox)
    , m_district(new QComboBox)
    , m_place(new QToolButton)
    , m_table(new DataTable(u"people"_s))
    , m_model(new PeopleModel(context.campaign.connection(), this))
    , m_details(new PersonDetails(context))
    , m_exports(new PeopleExports(context, this))
{
    buildHeader();
    buildFilters();
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);

    connect(m_details, &PersonDetails::personChosen, this, &PeoplePage::select);
    connect(m_details, &PersonDetails::removeRequested, this, &PeoplePage::removePerson);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"wards"_L1, "polling_districts"_L1}))
            fillPlaces();
        if (notice.touchesAny({"people"_L1, "registrations"_L1, "doors"_L1, "streets"_L1, "contact_points"_L1,
                               "conversations"_L1, "absent_votes"_L1}))
            reload();
    });
    fillPlaces();
    reload();
}

void PeoplePage::buildHeader()
{
    m_add = new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("Add a person"), this);
    m_add->setObjectName(u"addPersonAction"_s);
    m_add->setShortcut(QKeySequence::New);
    connect(m_add, &QAction::triggered, this, &PeoplePage::addPerson);
    m_import = new QAction(iconNamed(u"imports"_s), tr("Import the register"), this);
    m_import->setObjectName(u"importRegisterAction"_s);
    connect(m_import, &QAction::triggered, this,
            [this] { context().navigator.open(u"imports"_s, Target{.kind = u"register"_s}); });
    auto *exportAction = new QAction(iconNamed(u"export"_s), tr("Export these people"), this);
    exportAction->setObjectName(u"exportPeopleAction"_s);
    connect(exportAction, &QAction::triggered, this, [this] { m_exports->save(m_model->filter()); });
    m_header->addAction(exportAction);
    m_header->addAction(m_import);
    m_header->setPrimaryAction(m_add);
}

void PeoplePage::buildFilters()
{
    m_ward->setObjectName(u"wardComboBox"_s);
    m_ward->setAccessibleName(tr("Ward"));
    m_district->setObjectName(u"districtComboBox"_s);
    m_district->setAccessibleName(tr("Polling district"));
    for (QComboBox *box : {m_ward, m_district}) {
        m_filters->addControl(box);
        connect(box, &QComboBox::activated, this, &PeoplePage::applyFilter);
    }
    m_place->setObjectName(u"placeToolButton"_s);
    m_place->setIcon(iconNamed(u"close"_s));
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setToolTip(tr("Show other places again"));
    m_place->hide();
    connect(m_place, &QToolButton::clicked, this, [this] { narrowTo({}, {}, {}); });
    m_filters->addControl(m_place);
    m_filters->addChip(u"electors"_s, tr("Electors only"));
    connect(m_filters, &FilterBar::changed, m_table, &DataTable::scrollToTop); // before the list shrinks under the view
    connect(m_filters, &FilterBar::changed, this, &PeoplePage::applyFilter);
}

void PeoplePage::buildTable()
{
    m_table->setObjectName(u"peopleDataTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &PeoplePage::showCurrent);
}

void PeoplePage::fillPlaces()
{
    Connection &c = context().campaign.connection();
    const auto [ward, district] = std::pair(m_ward->currentData(), m_district->currentData());
    m_ward->clear();
    m_ward->addItem(tr("All wards"), qint64(0));
    for (const Ward &one : WardRepository::list(c).valueOr({}))
        m_ward->addItem(one.name, one.id.value());
    m_district->clear();
    m_district->addItem(tr("All districts"), qint64(0));
    for (const PollingDistrict &one : PollingDistrictRepository::list(c).valueOr({}))
        m_district->addItem(one.code, one.id.value());
    m_ward->setCurrentIndex(std::max(0, m_ward->findData(ward)));
    m_district->setCurrentIndex(std::max(0, m_district->findData(district)));
}

void PeoplePage::reload()
{
    m_total = PersonRepository::count(context().campaign.connection()).valueOr(0);
    applyFilter();
}

void PeoplePage::applyFilter()
{
    const PersonId shown = m_details->person();
    m_model->setFilter(PersonFilter{.text = m_filters->text(),
                                    .ward = WardId(m_ward->currentData().toLongLong()),
                                    .district = DistrictId(m_district->currentData().toLongLong()),
                                    .street = m_street,
                                    .door = m_door,
                                    .status = m_filters->isChipOn(u"electors"_s) ? PersonStatus::Elector : PersonStatus::Anyone});
    const int row = shown ? m_model->rowOf(shown) : -1;
    m_table->selectSourceRow(row >= 0 ? row : m_filters->text().isEmpty() ? -1 : 0);
    showState();
    showCurrent();
}

void PeoplePage::clearFilters()
{
    m_filters->setText({});
    m_filters->setChipOn(u"electors"_s, false);
    m_ward->setCurrentIndex(0);
    m_district->setCurrentIndex(0);
    narrowTo({}, {}, {});
}

void PeoplePage::narrowTo(StreetId street, DoorId door, const QString &label)
{
    m_street = street;
    m_door = door;
    m_place->setText(label);
    m_place->setAccessibleName(label);
    m_place->setVisible(!label.isEmpty());
    applyFilter();
}

void PeoplePage::showState()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_header->setState(m_total == 1 ? tr("1 person") : tr("%1 people").arg(british.toString(m_total)));
    const QString shown = british.toString(m_model->rowCount());
    m_filters->setCount(m_model->isCutOff()               ? tr("the first %1").arg(shown)
                        : m_model->filter().isEverybody() ? QString()
                                                          : tr("%1 of %2").arg(shown, british.toString(m_total)));
    const bool isEmpty = m_total == 0;
    m_table->setEmptyState(u"people"_s,
                           isEmpty ? tr("Nobody here yet. Import the register of electors that the council sent you.")
                                   : tr("Nobody fits. Type less, or widen the choice above."),
                           isEmpty ? m_import : nullptr);
}

void PeoplePage::showCurrent()
{
    const PersonRow *person = m_model->rowAt(m_table->currentSourceRow());
    m_details->showPerson(person ? person->id : PersonId());
}

void PeoplePage::activated() { m_filters->searchField()->setFocus(); }

void PeoplePage::reveal(const Target &target)
{
    Connection &c = context().campaign.connection();
    clearFilters();
    if (target.kind == "person"_L1)
        return select(PersonId(target.id));
    if (target.kind == "ward"_L1)
        m_ward->setCurrentIndex(std::max(0, m_ward->findData(target.id)));
    else if (target.kind == "district"_L1)
        m_district->setCurrentIndex(std::max(0, m_district->findData(target.id)));
    m_filters->setText(target.text);
    applyFilter();
    if (target.kind == "street"_L1) {
        if (const auto street = reported(StreetRepository::find(c, StreetId(target.id))); street && *street)
            narrowTo((*street)->id, {}, (*street)->name);
    } else if (target.kind == "door"_L1) {
        if (const auto door = reported(DoorRepository::find(c, DoorId(target.id))); door && *door)
            narrowTo({}, (*door)->id, (*door)->label());
    }
}

void PeoplePage::select(PersonId id)
{
    if (m_model->rowOf(id) < 0)
        clearFilters();
    m_table->selectSourceRow(m_model->rowOf(id));
    showCurrent();
}

void PeoplePage::addPerson()
{
    const auto text = context().prompts.askText(this, tr("Add a person"), tr("Name"));
    if (!text || text->trimmed().isEmpty())
        return;
    const QString name = text->simplified();
    Person person{
        .forename = name.section(u' ', 0, -2), .surname = name.section(u' ', -1), .createdAt = context().clock.nowMs()};
    const bool isAdded = report(context().campaign.edit(tr("Add %1").arg(name), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(person.id, PersonRepository::insert(c, person));
        return {};
    }));
    if (isAdded)
        select(person.id);
}

void PeoplePage::removePerson(PersonId id)
{
    const auto person = reported(PersonRepository::find(context().campaign.connection(), id));
    if (person && *person)
        report(context().campaign.edit(tr("Remove %1").arg((*person)->displayName()),
                                       [&](Connection &c) { return PersonRepository::remove(c, id); }));
}

} // namespace rosette
