#include "ui/stalls/cardview.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/detailspane.h"

namespace rosette {

namespace {

constexpr int kCardLetters = 56; // a card's fields, buttons and tables are whole from this width on

} // namespace

CardView::CardView(DataTable *table, DetailsPane *card, QWidget *below)
    : m_table(table)
    , m_splitter(new QSplitter)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, Space::kInside, 0);
    column->addWidget(table, 1);
    if (below)
        column->addWidget(below);
    card->setMinimumWidth(card->fontMetrics().averageCharWidth() * kCardLetters);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(card);
    setShares(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);
    connect(card, &DetailsPane::closeRequested, table, &DataTable::clearSelection);
}

void CardView::setShares(int list, int card)
{
    constexpr int kWhole = 1000; // more than the hints ask for
    m_splitter->setStretchFactor(0, list);
    m_splitter->setStretchFactor(1, card);
    m_splitter->setSizes({list * kWhole, card * kWhole});
}

} // namespace rosette
