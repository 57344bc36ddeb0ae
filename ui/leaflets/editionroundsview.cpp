#include "ui/leaflets/editionroundsview.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/leaflets/editionroundactions.h"
#include "ui/leaflets/editionrounddetails.h"
#include "ui/leaflets/editionroundsmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

EditionRoundsView::EditionRoundsView(AppContext &context, LeafletCommands &commands, QAction *newEdition,
                                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_newEdition(newEdition)
    , m_openRounds(new QAction(tr("Make rounds"), this))
    , m_actions(new EditionRoundActions(commands, this))
    , m_filters(new FilterBar(tr("Round, ward, deliverer")))
    , m_progress(new QComboBox)
    , m_model(new EditionRoundsModel(this))
    , m_table(new DataTable(u"editionRounds"_s))
    , m_details(new EditionRoundDetails(context, commands, *m_actions))
{
    buildFilters();
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
    connect(m_openRounds, &QAction::triggered, this, [this] { m_context.navigator.open(u"rounds"_s); });
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
}

void EditionRoundsView::buildFilters()
{
    m_progress->setObjectName(u"progressComboBox"_s);
    m_progress->setAccessibleName(tr("How far"));
    m_progress->addItem(tr("Any state"), -1);
    for (const RoundProgress progress : {RoundProgress::ToBundle, RoundProgress::Bundled, RoundProgress::Out,
                                         RoundProgress::Part, RoundProgress::Delivered})
        m_progress->addItem(label(progress), int(progress));
    m_filters->addControl(m_progress);
    m_filters->addChip(u"away"_s, tr("Deliverer away"));
    connect(m_progress, &QComboBox::activated, this, &EditionRoundsView::filter);
    m_filters->leadTo(m_table);
    connect(m_filters, &FilterBar::changed, this, &EditionRoundsView::filter);
}

void EditionRoundsView::buildTable()
{
    m_table->setObjectName(u"editionRoundsDataTable"_s);
    m_table->setAccessibleName(tr("Rounds of this edition"));
    m_table->setSortedModel(m_model);
    m_table->setColumnsByImportance({EditionRoundsModel::Name, EditionRoundsModel::Progress,
                                     EditionRoundsModel::Deliverer, EditionRoundsModel::Doors,
                                     EditionRoundsModel::Last});
    m_table->insertActions(m_table->actions().value(0), m_actions->all());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isReloading)
            showChosen();
    });
}

QList<EditionRound> EditionRoundsView::chosen() const
{
    QList<EditionRound> rounds;
    for (const int row : m_table->selectedSourceRows())
        rounds += m_model->row(row);
    return rounds;
}

void EditionRoundsView::setReading(const LeafletsReading &reading)
{
    m_reading = reading;
    filter();
}

void EditionRoundsView::filter()
{
    QList<RoundId> ids;
    for (const EditionRound &row : chosen())
        ids += row.round.id;
    EditionRoundsFilter wanted{.text = m_filters->text(), .isAwayOnly = m_filters->isChipOn(u"away"_s)};
    if (const int progress = m_progress->currentData().toInt(); progress >= 0)
        wanted.progress = RoundProgress(progress);
    m_isReloading = true;
    m_model->setFilter(wanted);
    m_model->setRounds(m_reading.rounds, m_reading.today, m_reading.rhythm.outDays);
    select(ids);
    m_isReloading = false;
    const int shown = m_model->rowCount();
    const int total = int(m_reading.rounds.size());
    m_filters->setCount(shown == total ? QString() : tr("%1 of %2").arg(shown).arg(total));
    showEmptyState();
    showChosen();
}

void EditionRoundsView::select(const QList<RoundId> &ids)
{
    QList<int> rows;
    for (const RoundId id : ids) {
        if (const int row = m_model->indexOf(id); row >= 0)
            rows += row;
    }
    if (!rows.isEmpty())
        m_table->selectSourceRows(rows);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void EditionRoundsView::showProgress(RoundProgress progress)
{
    m_filters->setText({});
    m_filters->setChipOn(u"away"_s, false);
    m_progress->setCurrentIndex(m_progress->findData(int(progress)));
    filter();
    m_table->selectAll();
    m_table->setFocus();
}

void EditionRoundsView::showRound(RoundId id)
{
    if (m_model->indexOf(id) < 0) {
        m_filters->setText({});
        m_filters->setChipOn(u"away"_s, false);
        m_progress->setCurrentIndex(0);
        filter();
    }
    m_table->selectSourceRow(m_model->indexOf(id));
}

void EditionRoundsView::showEmptyState()
{
    if (!m_reading.edition)
        m_table->setEmptyState(u"leaflets"_s, tr("No edition yet. Say what was printed, and its way can be followed."),
                               m_newEdition);
    else if (m_reading.rounds.isEmpty())
        m_table->setEmptyState(u"rounds"_s, tr("There is no round that leaflets could go to."), m_openRounds);
    else
        m_table->setEmptyState(u"rounds"_s, tr("No round fits. Ask for less, or clear the search."));
}

void EditionRoundsView::showChosen()
{
    const QList<EditionRound> rounds = chosen();
    m_actions->setRounds(rounds);
    if (rounds.isEmpty())
        return m_details->setNothing(tr("Choose one round or several to bundle, hand out and record."));
    if (rounds.size() > 1)
        return m_details->showRounds(rounds);
    QList<Delivery> deliveries;
    std::copy_if(m_reading.deliveries.cbegin(), m_reading.deliveries.cend(), std::back_inserter(deliveries),
                 [id = rounds.first().round.id](const Delivery &delivery) { return delivery.round == id; });
    m_details->showRound(rounds.first(), m_model->progressWords(rounds.first()), deliveries);
}

} // namespace rosette
