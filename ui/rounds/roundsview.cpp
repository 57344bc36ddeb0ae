#include "ui/rounds/roundsview.h"

#include <QComboBox>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/rounds/progressdelegate.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/rounddetails.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Period {
    AllTime,
    ThisYear,
    ThisMonth,
};

} // namespace

RoundsView::RoundsView(AppContext &context, QAction *newRound, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_newRound(newRound)
    , m_commands(new RoundCommands(context, this))
    , m_filters(new FilterBar(tr("Name, street, ward, walker")))
    , m_set(new QComboBox)
    , m_period(new QComboBox)
    , m_model(new RoundsModel(this))
    , m_table(new DataTable(u"rounds"_s))
    , m_details(new RoundDetails(context, *m_commands))
{
    buildFilters();
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({520, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
    connect(m_details, &DetailsPane::closeRequested, this, [this] {
        m_current = {};
        m_table->setCurrentIndex({});
    });
}

void RoundsView::buildFilters()
{
    m_set->setObjectName(u"setComboBox"_s);
    m_set->setAccessibleName(tr("Set of rounds"));
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Progress since"));
    m_period->addItem(tr("Progress of all time"), AllTime);
    m_period->addItem(tr("Progress this year"), ThisYear);
    m_period->addItem(tr("Progress this month"), ThisMonth);
    for (QComboBox *box : {m_set, m_period}) {
        m_filters->addControl(box);
        connect(box, &QComboBox::activated, this, &RoundsView::reload);
    }
    connect(m_filters, &FilterBar::changed, this, &RoundsView::reload);
}

void RoundsView::buildTable()
{
    m_table->setObjectName(u"roundsDataTable"_s);
    m_table->setAccessibleName(tr("Rounds"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortedModel(m_model);
    m_table->setItemDelegateForColumn(RoundsModel::Progress, new ProgressDelegate(m_table));
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this](int row) {
        if (m_isReloading)
            return;
        if (row >= 0)
            m_current = m_model->row(row).summary.round.id;
        showCurrent();
    });
}

void RoundsView::fillSets()
{
    const QVariant chosen = m_set->currentData();
    m_set->clear();
    m_set->addItem(tr("All sets"), qint64(0));
    for (const RoundSet &set : RoundSetRepository::list(m_context.campaign.connection()).valueOr({}))
        m_set->addItem(set.name, set.id.value());
    m_set->setCurrentIndex(std::max(0, m_set->findData(chosen)));
}

QDate RoundsView::since() const
{
    const QDate today = m_context.clock.today();
    switch (m_period->currentData().toInt()) {
    case ThisYear:
        return QDate(today.year(), 1, 1);
    case ThisMonth:
        return QDate(today.year(), today.month(), 1);
    default:
        return {};
    }
}

void RoundsView::reload()
{
    fillSets();
    const RoundsFilter filter{m_filters->text(), RoundSetId(m_set->currentData().toLongLong()), since()};
    // The card keeps its field and cursor while the rows come anew.
    m_isReloading = true;
    const Status status = m_model->load(m_context.campaign.connection(), filter);
    if (const int row = m_model->indexOf(m_current); row >= 0)
        m_table->selectSourceRow(row);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_isReloading = false;
    if (!status) {
        m_context.messages.showError(status.error());
        return;
    }
    showState();
    showCurrent();
}

void RoundsView::showRound(RoundId id)
{
    m_current = id;
    reload();
    if (m_model->indexOf(id) >= 0)
        return;
    m_set->setCurrentIndex(0);
    m_filters->setText({});
    reload();
}

void RoundsView::showState()
{
    int doors = 0;
    int tried = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RoundRow &round = m_model->row(row);
        if (!round.hasProgress())
            continue;
        doors += round.summary.doors;
        tried += round.summary.doorsTried;
    }
    const int shown = m_model->rowCount();
    const QLocale locale;
    const QString rounds = shown == 1 ? tr("1 round") : tr("%1 rounds").arg(shown);
    emit stateChanged(doors == 0 ? rounds : tr("%1 · %2 of %3 doors tried").arg(rounds, locale.toString(tried), locale.toString(doors)));
    m_filters->setCount(shown == m_model->total() ? QString() : tr("%1 of %2").arg(shown).arg(m_model->total()));
    if (m_model->total() == 0)
        m_table->setEmptyState(u"rounds"_s, tr("No round yet. About 120 doors make a good one."), m_newRound);
    else
        m_table->setEmptyState(u"rounds"_s, tr("No round fits. Ask for less, or clear the search."));
}

void RoundsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showRound(m_model->row(row));
    else
        m_details->setNothing(tr("Choose a round to see its stages and doors."));
}

} // namespace rosette
