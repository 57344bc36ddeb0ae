#include "ui/canvass/sheetsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/canvass/sheetsmodel.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

SheetsView::SheetsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SheetsModel(this))
    , m_table(new DataTable(u"sheets"_s))
    , m_state(new QLabel)
{
    m_table->setObjectName(u"sheetsDataTable"_s);
    m_table->setAccessibleName(tr("Printed sheets"));
    m_table->setSortedModel(m_model, SheetsModel::Number, Qt::DescendingOrder);
    m_table->setEmptyState(u"print"_s, tr("No printed sheet is on file. Print some for a round, a street or a ward."));
    auto *enter = new QAction(iconNamed(u"keyboard"_s), tr("Type it back"), this);
    enter->setObjectName(u"enterSheetAction"_s);
    auto *print = new QAction(iconNamed(u"print"_s), tr("Print again…"), this);
    print->setObjectName(u"printAgainAction"_s);
    m_table->addAction(enter);
    m_table->addAction(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(buildTop());
    layout->addWidget(m_table, 1);

    const auto enterCurrent = [this] {
        if (m_table->currentSourceRow() >= 0)
            emit entryRequested(m_model->sheet(m_table->currentSourceRow()).sheet.id);
    };
    connect(enter, &QAction::triggered, this, enterCurrent);
    connect(m_table, &QAbstractItemView::activated, this, enterCurrent);
    connect(print, &QAction::triggered, this, &SheetsView::printAgain);
}

QWidget *SheetsView::buildTop()
{
    m_state->setObjectName(u"sheetsStateLabel"_s);
    auto *print = new QPushButton(iconNamed(u"print"_s), tr("&Print sheets…"));
    print->setObjectName(u"printSheetsPushButton"_s);
    connect(print, &QPushButton::clicked, this, [this] { SheetPrints::printSheets(m_context, this); });
    auto *more = new QPushButton(tr("&Letters and leaflets"));
    more->setObjectName(u"moreSheetsPushButton"_s);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Address labels…"), this, [this] { SheetPrints::printLabels(m_context, this); });
    menu->addAction(tr("Leaflets by doors…"), this, [this] { SheetPrints::printLeafletCounts(m_context, this); });
    more->setMenu(menu);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(more);
    row->addWidget(print);
    return top;
}

Status SheetsView::reload()
{
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection()));
    ROSETTE_ASSIGN(const SheetsOut out, SheetRepository::out(m_context.campaign.connection()));
    m_state->setText(out.oldest
                         ? tr("%1 sheets are out, the oldest since %2.").arg(out.count).arg(instantText(*out.oldest))
                         : tr("No sheet is out."));
    return {};
}

void SheetsView::printAgain()
{
    if (m_table->currentSourceRow() >= 0)
        SheetPrints::printAgain(m_context, this, m_model->sheet(m_table->currentSourceRow()).sheet);
}

} // namespace rosette
