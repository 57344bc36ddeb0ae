#include "ui/leaflets/reachview.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/widgets/cellsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum By {
    ByWard,
    ByRound,
    ByEdition,
};

} // namespace

ReachView::ReachView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_by(new QComboBox)
    , m_of(new QComboBox)
    , m_model(new CellsModel(
          {tr("Where"), tr("Doors reached"), tr("Missed"), tr("Deliveries"), tr("First"), tr("Last")}, {1, 2, 3}, this))
    , m_table(new DataTable(u"leafletReach"_s))
{
    m_by->setObjectName(u"reachByComboBox"_s);
    m_by->setAccessibleName(tr("Added up by"));
    m_by->addItem(tr("By ward"), ByWard);
    m_by->addItem(tr("By round"), ByRound);
    m_by->addItem(tr("By edition"), ByEdition);
    m_of->setObjectName(u"reachOfComboBox"_s);
    m_of->setAccessibleName(tr("Which editions"));
    m_of->addItem(tr("This edition"), true);
    m_of->addItem(tr("All editions"), false);
    m_table->setObjectName(u"reachDataTable"_s);
    m_table->setAccessibleName(tr("What has gone where"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setSortedModel(m_model);
    m_table->setEmptyState(u"leaflets"_s, tr("Nothing was delivered yet."));
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_by);
    choices->addWidget(m_of);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    for (QComboBox *box : {m_by, m_of})
        connect(box, &QComboBox::activated, this, &ReachView::read);
}

void ReachView::setEdition(LeafletId edition)
{
    m_edition = edition;
    m_isStale = true;
    if (isVisible())
        read();
}

void ReachView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        read();
    QWidget::showEvent(event);
}

void ReachView::read()
{
    m_isStale = false;
    const int by = m_by->currentData().toInt();
    m_of->setEnabled(by != ByEdition);
    const LeafletId edition = m_of->currentData().toBool() ? m_edition : LeafletId();
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<QList<LeafletFigures>>(
        tr("Adding up what went where"), this,
        [by, edition](const Feedback &, Connection &c) {
            if (by == ByEdition)
                return figuresByEdition(c);
            return by == ByRound ? figuresByRound(c, edition) : figuresByWard(c, edition);
        },
        [this](const Result<QList<LeafletFigures>> &figures) {
            if (!figures)
                return m_context.messages.showError(figures.error());
            showFigures(*figures);
        });
}

void ReachView::showFigures(const QList<LeafletFigures> &figures)
{
    const QString nameless = m_by->currentData().toInt() == ByEdition ? tr("not known which") : tr("elsewhere");
    QList<QList<Cell>> rows;
    for (const LeafletFigures &line : figures)
        rows += {{line.name.isEmpty() ? nameless : line.name},
                 numberCell(line.doors),
                 numberCell(line.missed),
                 numberCell(line.deliveries),
                 dayCell(line.first),
                 dayCell(line.last)};
    m_model->setRows(rows);
}

} // namespace rosette
