#include "ui/leaflets/bundlesview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/leaflets/editionroundactions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

namespace rosette {

using namespace Qt::StringLiterals;

BundlesView::BundlesView(LeafletCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_actions(new EditionRoundActions(commands, this))
    , m_filters(new FilterBar(tr("Round, deliverer")))
    , m_model(new CellsModel({tr("Bundle for"), tr("Leaflets"), tr("Where"), tr("With"), tr("Since"), tr("Made")}, {1},
                             this))
    , m_table(new DataTable(u"bundles"_s))
{
    m_table->setObjectName(u"bundlesDataTable"_s);
    m_table->setAccessibleName(tr("Bundles"));
    m_table->setSortedModel(m_model);
    m_table->insertActions(m_table->actions().value(0), m_actions->all());
    m_filters->addChip(u"gone"_s, tr("Delivered ones too"));
    for (QAction *action : m_actions->all()) {
        if (action->objectName() == "bundleAction"_L1)
            continue; // they are bundled
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        m_filters->addControl(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filters, &FilterBar::changed, this, &BundlesView::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BundlesView::showChosen);
}

void BundlesView::setReading(const LeafletsReading &reading)
{
    m_reading = reading;
    filter();
}

void BundlesView::filter()
{
    const QString text = m_filters->text();
    const bool isWithGone = m_filters->isChipOn(u"gone"_s);
    m_shown.clear();
    QList<QList<Cell>> rows;
    for (const Bundle &bundle : m_reading.bundles) {
        const bool isMeant = bundle.roundName.contains(text, Qt::CaseInsensitive) ||
                             bundle.volunteerName.contains(text, Qt::CaseInsensitive);
        if (!isMeant || (!bundle.isOpen() && !isWithGone))
            continue;
        m_shown += bundle;
        rows += cellsOf(bundle);
    }
    m_model->setRows(rows);
    if (m_reading.bundles.isEmpty())
        m_table->setEmptyState(u"leaflets"_s, tr("No bundle yet. Choose rounds on the first tab and bundle them."));
    else
        m_table->setEmptyState(u"leaflets"_s, tr("No bundle is here or out. Delivered ones can be shown, too."));
    showChosen();
}

QList<Cell> BundlesView::cellsOf(const Bundle &bundle) const
{
    const int days = bundle.isOut() ? int(bundle.handedOutOn.daysTo(m_reading.today)) : 0;
    const bool isLate = bundle.isOut() && days > m_reading.rhythm.outDays;
    Cell where{bundle.isOut() ? tr("%1 out").arg(Theme::shapeOf(Meaning::Information))
                              : tr("%1 here").arg(Theme::shapeOf(Meaning::Done))};
    if (!bundle.isOpen())
        where.text = tr("through");
    else if (isLate)
        where = {Theme::shapeOf(Meaning::Attention) + u' ' + tr("out for %n day(s)", nullptr, days), {}, true};
    const QDate since = bundle.isOut() ? bundle.handedOutOn : bundle.madeOn;
    return {{bundle.roundName},
            numberCell(bundle.quantity()),
            where,
            {bundle.isOut() || !bundle.isOpen() ? bundle.volunteerName : QString()},
            dayCell(since),
            dayCell(bundle.madeOn)};
}

/// Its round with this bundle; a bundle outlives its round, and then it has a name only.
EditionRound BundlesView::roundOf(const Bundle &bundle) const
{
    EditionRound found{.round = {.name = bundle.roundName}};
    for (const EditionRound &entry : m_reading.rounds) {
        if (entry.round.id == bundle.round)
            found = entry;
    }
    found.bundle = bundle;
    return found;
}

void BundlesView::showChosen()
{
    QList<EditionRound> rounds;
    for (const int row : m_table->selectedSourceRows()) {
        if (m_shown.at(row).isOpen())
            rounds += roundOf(m_shown.at(row));
    }
    m_actions->setRounds(rounds);
}

} // namespace rosette
