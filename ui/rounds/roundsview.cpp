#include "ui/rounds/roundsview.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/rounds/progressdelegate.h"
#include "ui/rounds/roundactions.h"
#include "ui/rounds/roundchoicebar.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/rounddetails.h"
#include "ui/rounds/roundeditcommands.h"
#include "ui/rounds/roundfigures.h"
#include "ui/rounds/roundsfilters.h"
#include "ui/rounds/roundsmappane.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundsView::RoundsView(AppContext &context, QAction *firstRounds, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_firstRounds(firstRounds)
    , m_commands(new RoundCommands(context, this))
    , m_edits(new RoundEditCommands(context, this))
    , m_filters(new RoundsFilters(context))
    , m_model(new RoundsModel(this))
    , m_table(new DataTable(u"rounds"_s))
    , m_actions(new RoundActions(m_table))
    , m_choice(new RoundChoiceBar)
    , m_map(new RoundsMapPane(context))
    , m_details(new RoundDetails(context, {*m_commands, *m_edits, *m_actions}))
    , m_figures(new RoundFigures(context, this))
{
    buildTable();
    buildActions();
    connectMap();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_details);
    splitter->setSizes({600, 520});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, m_model, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"doors"_L1, "streets"_L1, "wards"_L1, "people"_L1, "registrations"_L1}))
            m_model->forgetDoors();
    });
    m_filters->leadTo(m_table);
    connect(m_filters, &FilterBar::changed, this, &RoundsView::reload);
    connect(m_figures, &RoundFigures::measured, this, &RoundsView::adoptFigures);
    connect(m_edits, &RoundEditCommands::made, this, &RoundsView::showRound);
    connect(m_details, &DetailsPane::closeRequested, this, [this] {
        m_current = {};
        m_table->setCurrentIndex({});
    });
}

QWidget *RoundsView::buildList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_choice);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"roundsMapSplitter"_s);
    splitter->addWidget(list);
    splitter->addWidget(m_map);
    splitter->setCollapsible(0, false);
    splitter->setSizes({280, 320});
    return splitter;
}

void RoundsView::buildTable()
{
    m_table->setObjectName(u"roundsDataTable"_s);
    m_table->setAccessibleName(tr("Rounds"));
    m_table->setSortedModel(m_model);
    m_table->setColumnsByImportance({RoundsModel::Name, RoundsModel::Progress, RoundsModel::Doors, RoundsModel::Minutes,
                                     RoundsModel::Last, RoundsModel::Walker, RoundsModel::Metres, RoundsModel::Electors,
                                     RoundsModel::DoorsPerHour, RoundsModel::Ward, RoundsModel::Set});
    m_table->setItemDelegateForColumn(RoundsModel::Progress, new ProgressDelegate(m_table));
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDragDropOverwriteMode(true); // onto a round, never between two
    connect(m_table, &DataTable::currentSourceRowChanged, this, &RoundsView::followChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundsView::followChoice);
    connect(
        m_model, &RoundsModel::stageDropped, this,
        [this](int stage, RoundId onto) {
            const int from = m_model->indexOf(m_current);
            const int to = m_model->indexOf(onto);
            if (from >= 0 && to >= 0 && from != to)
                m_edits->moveStage(m_model->row(from).summary.round, stage, m_model->row(to).summary.round);
        },
        Qt::QueuedConnection); // after the drag is over: the edit fills both lists anew
}

void RoundsView::reload()
{
    m_filters->reload();
    QList<RoundId> chosen;
    for (const RoundRow &row : chosenRows())
        chosen += row.summary.round.id;
    // The card keeps its field and cursor while the rows come anew.
    m_isReloading = true;
    const Status status = m_model->load(m_context.campaign.connection(), m_filters->filter());
    m_isReloading = false;
    if (!status) {
        m_context.messages.showError(status.error());
        return;
    }
    QList<RoundSummary> rounds;
    for (const RoundRow &row : m_model->rows())
        rounds += row.summary;
    m_figures->want(rounds);
    m_model->setFigures([this](RoundId id) { return m_figures->find(id); });
    m_map->setRows(m_model->rows());
    m_model->setColours(m_map->colours());
    showState();
    if (!chosen.contains(m_current))
        chosen.prepend(m_current);
    if (!choose(chosen) && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    followChoice();
}

bool RoundsView::choose(const QList<RoundId> &rounds)
{
    QList<int> found;
    for (const RoundId round : rounds) {
        const int row = m_model->indexOf(round);
        if (row >= 0)
            found += row;
    }
    m_isReloading = true; // one change, not several
    m_table->selectSourceRows(found);
    m_isReloading = false;
    if (!found.isEmpty())
        followChoice();
    return !found.isEmpty();
}

QList<RoundRow> RoundsView::chosenRows() const
{
    QList<RoundRow> rows;
    const int current = m_model->indexOf(m_current);
    if (current >= 0)
        rows += m_model->row(current);
    for (const int row : m_table->selectedSourceRows()) {
        if (row != current)
            rows += m_model->row(row);
    }
    return rows;
}

void RoundsView::followChoice()
{
    if (m_isReloading)
        return;
    const int row = m_table->currentSourceRow();
    m_current = row >= 0 ? m_model->row(row).summary.round.id : RoundId();
    const QList<RoundRow> rows = chosenRows();
    m_actions->setChosen(rows);
    m_choice->setChosen(rows);
    m_map->setChosen(rows);
    showCurrent();
}

void RoundsView::adoptFigures()
{
    m_model->setFigures([this](RoundId id) { return m_figures->find(id); });
    m_details->showFigures(m_figures->find(m_current));
    m_choice->setChosen(chosenRows());
}

void RoundsView::showRound(RoundId id)
{
    m_current = id;
    reload();
    if (choose({id}))
        return;
    m_filters->clear();
    reload();
    choose({id});
}

void RoundsView::showState()
{
    int doors = 0;
    int tried = 0;
    for (const RoundRow &row : m_model->rows()) {
        doors += row.hasProgress() ? row.summary.doors : 0;
        tried += row.hasProgress() ? row.summary.doorsTried : 0;
    }
    const int shown = m_model->rowCount();
    const QLocale locale;
    const QString rounds = shown == 1 ? tr("1 round") : tr("%1 rounds").arg(shown);
    emit stateChanged(
        doors == 0 ? rounds
                   : tr("%1 · %2 of %3 doors tried").arg(rounds, locale.toString(tried), locale.toString(doors)));
    m_filters->setCount(shown == m_model->total() ? QString() : tr("%1 of %2").arg(shown).arg(m_model->total()));
    if (m_model->total() == 0)
        m_table->setEmptyState(u"rounds"_s, tr("No round yet. Cut a ward into rounds, or make a new round by hand."), m_firstRounds);
    else
        m_table->setEmptyState(u"rounds"_s, tr("No round fits. Ask for less, or clear the search."));
}

void RoundsView::showCurrent()
{
    const int row = m_model->indexOf(m_current);
    if (row >= 0)
        m_details->showRound(m_model->row(row), m_model->rows());
    else
        m_details->setNothing(tr("Choose a round to see its stages and doors."));
}

} // namespace rosette
