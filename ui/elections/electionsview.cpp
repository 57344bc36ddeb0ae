#include "ui/elections/electionsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/elections/electiondetails.h"
#include "ui/elections/electionsmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailsWidth = 360;

/// Councils are elected on the first Thursday in May.
QDate nextMayThursday(QDate today)
{
    for (int year = today.year();; ++year) {
        const QDate first(year, 5, 1);
        const QDate thursday = first.addDays((Qt::Thursday - first.dayOfWeek() + 7) % 7);
        if (thursday >= today)
            return thursday;
    }
}

Result<QHash<ElectionId, ElectorateCount>> countEach(const QList<Election> &elections, Connection &c,
                                                     const Feedback &feedback)
{
    QHash<ElectionId, ElectorateCount> counts;
    for (const Election &election : elections) {
        if (feedback.isCancelled())
            break;
        ROSETTE_ASSIGN(const Electorate electorate, Electorate::load(c, election));
        ROSETTE_ASSIGN(const ElectorateCount count, ElectorateCount::load(c, electorate));
        counts.insert(election.id, count);
    }
    return counts;
}

} // namespace

ElectionsView::ElectionsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ElectionsModel(this))
    , m_table(new DataTable(u"elections"_s))
    , m_details(new ElectionDetails(context))
    , m_add(new QAction(iconNamed(u"add"_s), tr("Add an election"), this))
{
    m_add->setObjectName(u"addElectionAction"_s);
    connect(m_add, &QAction::triggered, this, &ElectionsView::add);
    m_table->setObjectName(u"electionsDataTable"_s);
    m_table->setAccessibleName(tr("Elections"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(u"calendar"_s, tr("No election yet. Add the next one to see who may vote in it."), m_add);
    m_details->setFixedWidth(kDetailsWidth);
    auto *addButton = new QToolButton;
    addButton->setDefaultAction(m_add);
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addWidget(addButton, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::kBetween, 0, 0);
    layout->addLayout(left, 1);
    layout->addWidget(m_details);

    connect(m_table, &DataTable::currentSourceRowChanged, this, &ElectionsView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(m_details, &ElectionDetails::removeRequested, this, &ElectionsView::remove);
    connect(m_details, &ElectionDetails::refused, this, &ElectionsView::problemFound);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"elections"_L1, "franchise_markers"_L1, "registrations"_L1, "settings"_L1}))
            reload();
    });
    reload();
    m_table->selectSourceRow(0);
}

void ElectionsView::reload()
{
    const ElectionId shown = m_details->election();
    if (const Status status = m_model->load(m_context.campaign.connection(), m_context.clock.today()); !status)
        emit problemFound(status.error().message);
    select(shown);
    showCurrent();
    countAll();
}

void ElectionsView::countAll()
{
    m_context.tasks.drop(m_counting);
    const QList<Election> elections = m_model->elections();
    if (elections.isEmpty())
        return;
    m_counting = m_context.tasks.run<QHash<ElectionId, ElectorateCount>>(
        tr("Counting who may vote"), this,
        [elections](const Feedback &feedback, Connection &c) { return countEach(elections, c, feedback); },
        [this](const Result<QHash<ElectionId, ElectorateCount>> &counts) {
            if (!counts)
                return;
            m_counts = *counts;
            for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
                m_model->setCount(count.key(), *count);
            showCurrent();
        });
}

void ElectionsView::select(ElectionId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectSourceRow(row);
}

void ElectionsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    m_details->showElection(row >= 0 ? m_model->election(row) : Election());
    if (m_counts.contains(m_details->election()))
        m_details->setCount(m_counts.value(m_details->election()));
}

void ElectionsView::add()
{
    Election election{.name = label(ElectionKind::Local),
                      .pollingDate = nextMayThursday(m_context.clock.today()),
                      .nation = m_context.campaign.info().valueOr({}).nation};
    election.votingAge = defaultVotingAge(election.nation, election.kind);
    const bool isAdded = edit(tr("Add an election"), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(election.id, ElectionRepository::insert(c, election));
        return {};
    });
    if (!isAdded)
        return;
    select(election.id);
    m_details->editName();
}

void ElectionsView::remove(ElectionId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    edit(tr("Remove the election %1").arg(m_model->election(row).name),
         [id](Connection &c) { return ElectionRepository::remove(c, id); });
}

bool ElectionsView::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    emit problemFound(status ? QString() : status.error().message);
    return status.isOk();
}

} // namespace rosette
