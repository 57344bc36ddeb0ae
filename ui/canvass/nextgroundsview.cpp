#include "ui/canvass/nextgroundsview.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/canvass/nextgroundsmodel.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

NextGroundsView::NextGroundsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new NextGroundsModel(this))
    , m_table(new DataTable(u"nextGrounds"_s))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildLists());
}

void NextGroundsView::buildTable()
{
    m_table->setObjectName(u"nextGroundsDataTable"_s);
    m_table->setAccessibleName(tr("Where to go next"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setModel(m_model);
    m_table->setColumnsByImportance({NextGroundsModel::Place, NextGroundsModel::Why});
    const QAction *open = addChoice(u"rounds"_s, tr("Open"), u"openGroundAction"_s, tr("The round, or its electors"),
                                    &NextGroundsView::openGround);
    addChoice(u"map"_s, tr("On the map"), u"mapGroundAction"_s,
              tr("The map there, its doors coloured by what is left to do"), &NextGroundsView::showOnMap);
    addChoice(u"print"_s, tr("Print…"), u"printGroundAction"_s, tr("Print its sheets"), &NextGroundsView::printGround);
    connect(m_table, &QAbstractItemView::activated, open, &QAction::trigger);
}

QAction *NextGroundsView::addChoice(const QString &icon, const QString &text, const QString &name, const QString &tip,
                                    void (NextGroundsView::*choose)(const CanvassGround &))
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setEnabled(false);
    m_table->addAction(action);
    m_choices += action;
    connect(m_table, &DataTable::currentSourceRowChanged, action, [action](int row) { action->setEnabled(row >= 0); });
    connect(action, &QAction::triggered, this, [this, choose] {
        const int row = m_table->currentSourceRow();
        if (row >= 0)
            (this->*choose)(m_model->ground(row));
    });
    return action;
}

QLayout *NextGroundsView::buildLists()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kInside);
    for (QAction *action : std::as_const(m_choices)) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    const auto add = [&](const QString &text, const QString &name, const QString &tip, const PersonFilter &filter) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, filter] { open(ProgressLinks::people(filter)); });
        row->addWidget(button);
    };
    row->addStretch(1);
    add(tr("Second round"), u"secondRoundPushButton"_s, tr("Electors at doors where nobody was spoken to yet"),
        ProgressLinks::secondRound());
    add(tr("Knock up"), u"knockUpPushButton"_s, tr("Those with us who vote at a polling station"),
        ProgressLinks::knockUp());
    add(tr("Postal voters"), u"postalVotersPushButton"_s, tr("Postal voters nobody has spoken to yet, to visit"),
        ProgressLinks::postalVoters());
    return row;
}

void NextGroundsView::showGrounds(const QList<NextGround> &grounds, bool hasDoors)
{
    m_table->setEmptyState(u"rounds"_s,
                           hasDoors ? tr("Nothing is left to do: every door was tried and somebody spoken to.")
                                    : tr("No electors yet. With a register on file this says where to go, and why."));
    m_model->setGrounds(grounds);
}

void NextGroundsView::open(const ProgressLinks::Step &step) { m_context.navigator.open(step.pageId, step.target); }

void NextGroundsView::openGround(const CanvassGround &ground) { open(ProgressLinks::ofGround(ground)); }

void NextGroundsView::showOnMap(const CanvassGround &ground)
{
    const QDate ever; // as the reasons are
    open(ground.round ? ProgressLinks::onMap(u"round"_s, ground.round.value(), ever)
                      : ProgressLinks::onMap(u"district"_s, ground.district.value(), ever));
}

void NextGroundsView::printGround(const CanvassGround &ground)
{
    SheetPrints::printSheets(m_context, this, ground.name, {.round = ground.round, .district = ground.district});
}

} // namespace rosette
