#include "ui/people/duplicatesview.h"

#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/people/personmerge.h"
#include "ui/people/duplicatecomparison.h"
#include "ui/people/duplicatesmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

DuplicatesView::DuplicatesView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new DuplicatesModel(this))
    , m_table(new DataTable(u"duplicates"_s))
    , m_comparison(new DuplicateComparison(context))
{
    m_table->setObjectName(u"duplicatesDataTable"_s);
    m_table->setAccessibleName(tr("Possible duplicates"));
    m_table->setSortedModel(m_model);
    m_table->setColumnWidths({16, 26, 40});
    m_table->setEmptyState(u"check"_s, tr("Nobody seems to stand here twice."));
    setFocusProxy(m_table);
    auto *back = new QToolButton;
    back->setObjectName(u"backToPeopleToolButton"_s);
    back->setText(tr("All people"));
    back->setIcon(iconNamed(u"left"_s));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setShortcut(Qt::Key_Escape);
    auto *hint = new QLabel(tr("Entries that may stand for one person. Nothing is joined without your word."));
    hint->setWordWrap(true);
    Theme::makeSecondary(hint);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::kGroup);
    top->addWidget(back);
    top->addWidget(hint, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_comparison);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({560, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    connect(back, &QToolButton::clicked, this, &DuplicatesView::backRequested);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &DuplicatesView::showCurrent);
    connect(m_comparison, &DuplicateComparison::joinRequested, this, &DuplicatesView::join);
    connect(m_comparison, &DuplicateComparison::distinctRequested, this, &DuplicatesView::setDistinct);
}

void DuplicatesView::look()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<QList<DuplicatePair>>(
        tr("Looking for duplicates"), this,
        [](const Feedback &feedback, Connection &c) { return DuplicateFinder::find(c, feedback); },
        [this](const Result<QList<DuplicatePair>> &pairs) {
            if (pairs)
                takePairs(*pairs);
        });
}

void DuplicatesView::markStale()
{
    m_isStale = true;
    if (isVisible())
        look();
}

void DuplicatesView::showEvent(QShowEvent *event)
{
    look();
    QWidget::showEvent(event);
}

void DuplicatesView::takePairs(const QList<DuplicatePair> &pairs)
{
    const int current = m_table->currentSourceRow();
    const DuplicatePair shown = current >= 0 ? m_model->pair(current) : DuplicatePair();
    m_model->setPairs(pairs);
    const int row = m_model->rowOf(shown);
    m_table->selectSourceRow(std::max(row, 0));
    showCurrent();
    emit counted(m_model->rowCount());
}

void DuplicatesView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0)
        m_comparison->showPair(m_model->pair(row));
    else
        m_comparison->clear();
}

void DuplicatesView::join(const Person &merged, PersonId gone)
{
    decide(tr("Make %1 one person").arg(merged.displayName()),
           [&](Connection &c) { return PersonMerge::merge(c, merged, gone, m_context.clock.nowMs()); });
}

void DuplicatesView::setDistinct(PersonId one, PersonId other)
{
    decide(tr("Two people"),
           [&](Connection &c) { return DuplicateFinder::setDistinct(c, one, other, m_context.clock.nowMs()); });
}

/// The decided pair leaves at once; what else it changed is looked for in the background.
void DuplicatesView::decide(const QString &text, const std::function<Status(Connection &)> &change)
{
    const DuplicatePair decided = m_model->pair(m_table->currentSourceRow());
    if (const Status status = m_context.campaign.edit(text, change); !status) {
        m_context.messages.showError(status.error());
        return;
    }
    if (const int row = m_model->rowOf(decided); row >= 0)
        m_model->remove(row);
    showCurrent();
    emit counted(m_model->rowCount());
}

} // namespace rosette
