#include "ui/stalls/cardview.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/detailspane.h"

namespace rosette {

namespace {

constexpr int kCardLetters = 58; // a card's fields, buttons and tables are whole from this width on

} // namespace

CardView::CardView(DataTable *table, DetailsPane *card, QWidget *below)
    : m_table(table)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, Space::kInside, 0);
    column->addWidget(table, 1);
    if (below)
        column->addWidget(below);
    card->setMinimumWidth(card->fontMetrics().averageCharWidth() * kCardLetters);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(card);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // shares, whatever the hints say
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(card, &DetailsPane::closeRequested, table, &DataTable::clearSelection);
}

} // namespace rosette
