#include "ui/volunteers/volunteerspage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "models/volunteers/skill.h"
#include "models/volunteers/writtenname.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/volunteers/volunteerdetails.h"
#include "ui/volunteers/volunteersmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

VolunteersPage::VolunteersPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Volunteers")))
    , m_filters(new FilterBar(tr("Name, phone, postcode, ward, note")))
    , m_group(new QComboBox)
    , m_skill(new QComboBox)
    , m_day(new QComboBox)
    , m_part(new QComboBox)
    , m_table(new DataTable(u"volunteers"_s))
    , m_model(new VolunteersModel(this))
    , m_details(new VolunteerDetails(context))
{
    buildHeader();
    buildFilters();
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);

    connect(m_details, &VolunteerDetails::removeRequested, this, &VolunteersPage::removeVolunteer);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"skills"_L1}))
            fillSkills();
        const bool isGift = notice.touchesAny({"assignments"_L1, "shifts"_L1, "activities"_L1, "conversations"_L1,
                                               "deliveries"_L1, "thanks"_L1, "volunteers"_L1});
        if (isGift)
            m_model->forgetYears();
        if (notice.touchesAny({"volunteers"_L1, "people"_L1, "contact_points"_L1, "volunteer_skills"_L1,
                               "availability"_L1, "absences"_L1, "wards"_L1, "postcodes"_L1, "doors"_L1,
                               "distinct_people"_L1}) ||
            isGift)
            reloadWhenSeen();
    });
    fillSkills();
    reload();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void VolunteersPage::buildHeader()
{
    m_add = new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("Add a volunteer"), this);
    m_add->setObjectName(u"addVolunteerAction"_s);
    m_add->setShortcut(QKeySequence::New);
    connect(m_add, &QAction::triggered, this, &VolunteersPage::addVolunteer);
    m_import = new QAction(iconNamed(u"imports"_s), tr("Import a spreadsheet"), this);
    m_import->setObjectName(u"importVolunteersAction"_s);
    connect(m_import, &QAction::triggered, this,
            [this] { context().navigator.open(u"imports"_s, Target{.kind = u"volunteers"_s}); });
    m_header->addAction(m_import);
    m_header->setPrimaryAction(m_add);
}

void VolunteersPage::buildFilters()
{
    m_skill->setObjectName(u"skillComboBox"_s);
    m_skill->setAccessibleName(tr("Can do"));
    m_day->setObjectName(u"dayComboBox"_s);
    m_day->setAccessibleName(tr("Free on"));
    m_day->addItem(tr("Any day"), 0);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_day->addItem(british.dayName(weekday), weekday);
    m_part->setObjectName(u"partComboBox"_s);
    m_part->setAccessibleName(tr("Free in the"));
    m_part->addItem(tr("Any time"), -1);
    m_part->addItem(tr("Mornings"), int(PartOfDay::Morning));
    m_part->addItem(tr("Afternoons"), int(PartOfDay::Afternoon));
    m_part->addItem(tr("Evenings"), int(PartOfDay::Evening));
    m_group->setObjectName(u"groupComboBox"_s);
    m_group->setAccessibleName(tr("Who"));
    m_group->addItems({tr("Everybody"), tr("Active"), tr("Resting"), tr("To thank"), tr("Representatives"), tr("New")});
    for (QComboBox *box : {m_group, m_skill, m_day, m_part}) {
        m_filters->addControl(box);
        connect(box, &QComboBox::activated, this, &VolunteersPage::reload);
    }
    m_filters->leadTo(m_table);
    connect(m_filters, &FilterBar::changed, this, &VolunteersPage::reload);
}

void VolunteersPage::buildTable()
{
    m_table->setObjectName(u"volunteersDataTable"_s);
    m_table->setAccessibleName(tr("Volunteers"));
    m_table->setSortedModel(m_model);
    m_table->setColumnWidths({22, 14, 24, 24, 14, 10, 8, 8, 12, 20});
    m_table->setColumnsByImportance({VolunteersModel::Name, VolunteersModel::Times, VolunteersModel::Mobile,
                                     VolunteersModel::Skills, VolunteersModel::Shifts, VolunteersModel::Hours,
                                     VolunteersModel::LastAsked, VolunteersModel::Ward, VolunteersModel::Thanked,
                                     VolunteersModel::Reliability});
    auto *remove = new QAction(iconNamed(u"delete"_s), tr("Remove"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            removeVolunteer(m_model->row(row).volunteer.id);
    });
    m_table->addAction(remove);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &VolunteersPage::showCurrent);
}

void VolunteersPage::fillSkills()
{
    const QVariant chosen = m_skill->currentData();
    m_skill->clear();
    m_skill->addItem(tr("Any skill"), qint64(0));
    for (const Skill &skill : SkillRepository::list(context().campaign.connection()).valueOr({}))
        m_skill->addItem(skill.name, skill.id.value());
    m_skill->setCurrentIndex(std::max(0, m_skill->findData(chosen)));
}

void VolunteersPage::reloadWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void VolunteersPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

void VolunteersPage::reload()
{
    m_isStale = false;
    const int current = m_table->currentSourceRow();
    const VolunteerId id = current >= 0 ? m_model->row(current).volunteer.id : m_details->volunteer();
    VolunteerListFilter filter;
    filter.basic.text = m_filters->text();
    filter.basic.skill = SkillId(m_skill->currentData().toLongLong());
    filter.group = VolunteerListFilter::Group(m_group->currentIndex());
    filter.basic.isActiveOnly = filter.group == VolunteerListFilter::Group::Active;
    filter.weekday = m_day->currentData().toInt();
    if (const int part = m_part->currentData().toInt(); part >= 0)
        filter.part = PartOfDay(part);
    if (!report(m_model->load(context().campaign.connection(), filter, context().clock.today())))
        return;
    m_table->selectSourceRow(m_model->indexOf(id));
    showState();
    showCurrent();
}

void VolunteersPage::showState()
{
    const int shown = m_model->rowCount();
    m_header->setState(m_model->total() == 1 ? tr("1 volunteer") : tr("%1 volunteers").arg(m_model->total()));
    m_filters->setCount(shown == m_model->total() ? QString() : tr("%1 of %2").arg(shown).arg(m_model->total()));
    if (m_model->total() == 0)
        m_table->setEmptyState(u"volunteers"_s,
                               tr("Nobody here yet. Import the spreadsheet you have, or add the first volunteer."),
                               m_import);
    else
        m_table->setEmptyState(u"volunteers"_s, tr("Nobody fits. Ask for less, or clear the search."));
}

void VolunteersPage::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showVolunteer(m_model->row(row));
    else
        m_details->setNothing(tr("Choose a volunteer to see when they are free and where they are next."));
}

void VolunteersPage::activated() { m_filters->searchField()->setFocus(); }

void VolunteersPage::reveal(const Target &target)
{
    if (!target.text.isEmpty())
        m_filters->setText(target.text);
    if (target.kind != "volunteer"_L1)
        return;
    if (m_isStale)
        reload();
    if (m_model->indexOf(VolunteerId(target.id)) < 0) {
        m_filters->setText({});
        for (QComboBox *box : {m_group, m_skill, m_day, m_part})
            box->setCurrentIndex(0);
        reload();
    }
    m_table->selectSourceRow(m_model->indexOf(VolunteerId(target.id)));
}

void VolunteersPage::addVolunteer()
{
    const auto text = context().prompts.askText(this, tr("Add a volunteer"), tr("Name"));
    if (!text || text->trimmed().isEmpty())
        return;
    const PersonName name = writtenName(*text);
    VolunteerId id;
    const bool isAdded = report(context().campaign.edit(tr("Add %1").arg(*text), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(id, VolunteerRepository::insert(c, {.forename = name.forename, .surname = name.surname}));
        return {};
    }));
    if (isAdded)
        reveal(Target{.kind = u"volunteer"_s, .id = id.value()});
}

void VolunteersPage::removeVolunteer(VolunteerId id)
{
    const auto volunteer = reported(VolunteerRepository::find(context().campaign.connection(), id));
    if (volunteer)
        report(context().campaign.edit(tr("Remove %1").arg(volunteer->name()),
                                       [&](Connection &c) { return VolunteerRepository::remove(c, id); }));
}

} // namespace rosette
