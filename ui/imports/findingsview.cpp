#include "ui/imports/findingsview.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/imports/bulkdecisions.h"
#include "ui/imports/cardsplitter.h"
#include "ui/imports/decisionbar.h"
#include "ui/imports/findingcard.h"
#include "ui/imports/findingsfilter.h"
#include "ui/imports/findingsmodel.h"
#include "ui/imports/importcounts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kDigits = 9;
} // namespace

FindingsView::FindingsView(TaskRunner &tasks, QWidget *parent)
    : QWidget(parent)
    , m_list(tasks)
    , m_bulk(new BulkDecisions(m_list, m_decisions, this))
    , m_next(new QAction(tr("Next to decide (N)"), this))
    , m_later(new QAction(tr("Decide later (0)"), this))
    , m_agree(new QAction(tr("Take it so (A)"), this))
    , m_filter(new FindingsFilter(m_list))
    , m_bar(new DecisionBar(m_decisions, m_next, m_bulk->actions()))
    , m_search(new FilterBar(tr("Name, number or address")))
    , m_model(new FindingsModel(m_list, m_decisions, this))
    , m_table(new DataTable(u"importFindings"_s))
    , m_card(new FindingCard(m_decisions, {m_later, m_agree}))
{
    auto *right = buildRight();
    buildActions(right);
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_filter);
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setHandleWidth(Space::kGroup);
    columns->setSizes({fontMetrics().averageCharWidth() * 31, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);

    connect(&m_list, &FindingsList::found, this, &FindingsView::refresh);
    connect(m_search, &FilterBar::changed, this, [this] {
        FindingsList::Filter filter = m_list.filter();
        filter.text = m_search->text();
        m_list.setFilter(filter);
    });
    connect(m_table, &DataTable::currentSourceRowChanged, this, &FindingsView::showCurrent);
    connect(m_card, &FindingCard::decided, this, &FindingsView::decide);
    connect(m_card, &FindingCard::agreed, this, &FindingsView::agree);
    connect(m_card, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(m_card, &DetailsPane::closeRequested, this, [this] { m_card->showFinding(std::nullopt); });
    connect(&m_decisions, &ImportDecisions::changed, this, [this] {
        m_model->showDecisions();
        m_card->showDecision();
        m_later->setEnabled(m_card->finding() && m_decisions.isTouched(*m_card->finding()));
    });
}

QWidget *FindingsView::buildRight()
{
    m_table->setObjectName(u"findingsDataTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDense(true);
    m_table->setModel(m_model);
    m_table->setEmptyState(u"imports"_s, tr("No row fits. Choose other rows at the left, or type less."));
    m_card->setObjectName(u"findingCard"_s);
    m_search->leadTo(m_table);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_bar);
    layout->addWidget(m_search);
    layout->addWidget(new CardSplitter(m_table, m_card), 1);
    return right;
}

/// Keys that hold beside the rows and the card; the search field keeps them while one types there.
void FindingsView::buildActions(QWidget *right)
{
    const auto add = [&](QAction *action, const QKeySequence &key, auto run) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        right->addAction(action);
    };
    m_next->setObjectName(u"nextUnsureAction"_s);
    m_later->setObjectName(u"decideLaterAction"_s);
    m_later->setEnabled(false);
    m_agree->setObjectName(u"agreeAction"_s);
    add(m_agree, Qt::Key_A, [this] { m_card->agreeToAll(); });
    add(m_next, Qt::Key_N, [this] { goToNextUnsure(); });
    add(m_later, Qt::Key_0, [this] { m_decisions.takeBack(*m_card->finding()); });
    for (int digit = 1; digit <= kDigits; ++digit)
        add(new QAction(this), QKeySequence(Qt::Key_0 + digit), [this, digit] { decideByDigit(digit); });
}

Status FindingsView::showFindings(const std::shared_ptr<const ImportFindings> &findings, const QString &numberTitle)
{
    m_model->setNumberTitle(numberTitle);
    const QSignalBlocker quiet(m_search);
    m_search->setText({});
    ROSETTE_CHECK(m_list.setFindings(findings));
    m_bulk->setHasReadings(findings->hasReadings());
    ROSETTE_CHECK(m_decisions.begin(*findings, m_list.connection()));
    if (hasUnsureRows())
        m_list.setFilter({.isUnsureOnly = true});
    setFocusProxy(m_table);
    return {};
}

void FindingsView::clear()
{
    (void)m_list.setFindings(nullptr); // letting go cannot fail
    m_decisions.clear();
}

void FindingsView::refresh()
{
    showCount();
    if (m_list.isSearching())
        return;
    m_filter->refresh();
    m_table->scrollToTop();
    m_model->reload();
    m_table->selectSourceRow(0);
}

void FindingsView::showCount()
{
    const QString total = groupedNumber(m_list.total());
    m_search->setCount(m_list.isSearching() ? tr("Searching…")
                       : m_list.size() < m_list.total()
                           ? tr("the first %1 of %2").arg(groupedNumber(m_list.size()), total)
                       : m_list.total() == 1 ? tr("1 row")
                                             : tr("%1 rows").arg(total));
}

void FindingsView::showCurrent(int row)
{
    std::optional<ImportFinding> shown;
    if (const ImportFinding *finding = m_model->rowAt(row)) {
        if (auto whole = m_list.find(finding->id))
            shown = std::move(*whole);
    }
    m_card->showFinding(shown);
    m_later->setEnabled(shown && m_decisions.isTouched(*shown));
}

void FindingsView::decide(const QString &value)
{
    if (m_card->finding())
        m_decisions.decide(*m_card->finding(), value);
}

void FindingsView::agree(const QMap<QString, QString> &texts)
{
    if (m_card->finding())
        m_decisions.agree(*m_card->finding(), texts);
}

void FindingsView::decideByDigit(int digit)
{
    const auto &finding = m_card->finding();
    if (finding && digit <= finding->proposals.size())
        decide(finding->proposals.at(digit - 1).value);
}

void FindingsView::goToNextUnsure()
{
    const FindingsList::Filter &filter = m_list.filter();
    const bool isAmongThem = filter.isUnsureOnly && filter.text.isEmpty();
    if (isAmongThem && selectNextUndecided(m_table->currentSourceRow() + 1))
        return;
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText({});
    }
    m_list.setFilter({.isUnsureOnly = true});
    selectNextUndecided(0);
}

/// From the row `from` on, and round the end.
bool FindingsView::selectNextUndecided(int from)
{
    const int rows = m_model->rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = (from + i) % rows;
        const ImportFinding *finding = m_model->rowAt(row);
        if (!finding || m_decisions.isDecided(*finding))
            continue;
        m_table->selectSourceRow(row);
        m_table->setFocus();
        return true;
    }
    return false;
}

} // namespace rosette
