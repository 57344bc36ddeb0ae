#include "ui/rounds/roundspage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/rounds/newrounddialog.h"
#include "ui/rounds/progressdelegate.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/rounddetails.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/rounds/unreachedview.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Period {
    AllTime,
    ThisYear,
    ThisMonth,
};

} // namespace

RoundsPage::RoundsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_commands(new RoundCommands(context, this))
    , m_header(new PageHeader(tr("Rounds")))
    , m_filters(new FilterBar(tr("Name, street, ward, walker")))
    , m_set(new QComboBox)
    , m_period(new QComboBox)
    , m_model(new RoundsModel(this))
    , m_table(new DataTable(u"rounds"_s))
    , m_details(new RoundDetails(context, *m_commands))
    , m_unreached(new UnreachedView(context))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    buildHeader();
    buildFilters();
    buildTable();
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);

    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"rounds"_L1, "round_sets"_L1, "stages"_L1, "streets"_L1, "doors"_L1, "wards"_L1, "conversations"_L1,
                               "volunteers"_L1, "people"_L1, "registrations"_L1}))
            reloadWhenSeen();
    });
}

QWidget *RoundsPage::buildRounds()
{
    m_details->setNothing(tr("Choose a round to see its stages and doors."));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({520, 600});
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
    return box;
}

void RoundsPage::buildTabs()
{
    m_tabs->setObjectName(u"roundsTabBar"_s);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Rounds"));
    m_tabs->addTab(tr("Homes in no round"));
    m_views->addWidget(buildRounds());
    m_views->addWidget(m_unreached);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        activated();
    });
    connect(m_unreached, &UnreachedView::counted, this, [this](int homes) {
        m_tabs->setTabText(1, homes == 0 ? tr("Homes in no round") : tr("Homes in no round (%1)").arg(QLocale().toString(homes)));
    });
    connect(m_unreached, &UnreachedView::roundExtended, this, [this](RoundId id) { reveal({u"round"_s, id.value()}); });
}

bool RoundsPage::areUnreachedShown() const
{
    return m_tabs->currentIndex() == 1;
}

void RoundsPage::buildHeader()
{
    m_header->addAction(m_unreached->addToRoundAction());
    m_new = new QAction(iconNamed(u"add"_s, QPalette::HighlightedText), tr("New round"), this);
    m_new->setObjectName(u"newRoundAction"_s);
    m_new->setShortcut(QKeySequence::New);
    connect(m_new, &QAction::triggered, this, &RoundsPage::makeRound);
    m_header->setPrimaryAction(m_new);
}

void RoundsPage::buildFilters()
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
        connect(box, &QComboBox::activated, this, &RoundsPage::reload);
    }
    connect(m_filters, &FilterBar::changed, this, &RoundsPage::reload);
}

void RoundsPage::buildTable()
{
    m_table->setObjectName(u"roundsDataTable"_s);
    m_table->setAccessibleName(tr("Rounds"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortedModel(m_model);
    m_table->setColumnWidths({20, 9, 30, 14, 18, 10, 14, 20});
    m_table->setItemDelegateForColumn(RoundsModel::Progress, new ProgressDelegate(m_table));
    connect(m_table, &DataTable::currentSourceRowChanged, this, [this](int row) {
        if (!m_isReloading && row >= 0)
            m_current = m_model->row(row).summary.round.id;
        if (!m_isReloading)
            showCurrent();
    });
}

void RoundsPage::fillSets()
{
    const QVariant chosen = m_set->currentData();
    m_set->clear();
    m_set->addItem(tr("All sets"), qint64(0));
    for (const RoundSet &set : RoundSetRepository::list(context().campaign.connection()).valueOr({}))
        m_set->addItem(set.name, set.id.value());
    m_set->setCurrentIndex(std::max(0, m_set->findData(chosen)));
}

QDate RoundsPage::since() const
{
    const QDate today = context().clock.today();
    switch (m_period->currentData().toInt()) {
    case ThisYear:
        return QDate(today.year(), 1, 1);
    case ThisMonth:
        return QDate(today.year(), today.month(), 1);
    default:
        return {};
    }
}

void RoundsPage::reloadWhenSeen()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void RoundsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

void RoundsPage::reload()
{
    if (m_isStale)
        m_unreached->reload();
    m_isStale = false;
    fillSets();
    const RoundsFilter filter{m_filters->text(), RoundSetId(m_set->currentData().toLongLong()), since()};
    // The card keeps its field and cursor while the rows come anew.
    m_isReloading = true;
    const bool isLoaded = report(m_model->load(context().campaign.connection(), filter));
    if (const int row = m_model->indexOf(m_current); row >= 0)
        m_table->selectSourceRow(row);
    else if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_isReloading = false;
    if (!isLoaded)
        return;
    showState();
    showCurrent();
}

void RoundsPage::showState()
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
    const QLocale locale;
    const QString rounds = m_model->rowCount() == 1 ? tr("1 round") : tr("%1 rounds").arg(m_model->rowCount());
    m_header->setState(doors == 0 ? rounds : tr("%1 · %2 of %3 doors tried").arg(rounds, locale.toString(tried), locale.toString(doors)));
    m_filters->setCount(m_model->rowCount() == m_model->total() ? QString() : tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->total()));
    if (m_model->total() == 0)
        m_table->setEmptyState(u"rounds"_s, tr("No round yet. About 120 doors make a good one."), m_new);
    else
        m_table->setEmptyState(u"rounds"_s, tr("No round fits. Ask for less, or clear the search."));
}

void RoundsPage::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_details->showRound(m_model->row(row));
    else
        m_details->setNothing(tr("Choose a round to see its stages and doors."));
}

void RoundsPage::activated()
{
    if (areUnreachedShown())
        m_unreached->setFocus();
    else
        m_table->setFocus();
}

void RoundsPage::reveal(const Target &target)
{
    if (target.kind == "unreached"_L1)
        m_tabs->setCurrentIndex(1);
    if (target.kind != "round"_L1)
        return;
    m_tabs->setCurrentIndex(0);
    m_current = RoundId(target.id);
    reload();
    if (m_model->indexOf(m_current) >= 0)
        return;
    m_set->setCurrentIndex(0);
    m_filters->setText({}); // reloads
    reload();
}

void RoundsPage::makeRound()
{
    auto *dialog = new NewRoundDialog(context(), this);
    connect(dialog, &NewRoundDialog::roundMade, this, [this](RoundId id) { reveal({u"round"_s, id.value()}); });
    dialog->open();
}

} // namespace rosette
