#include "ui/meetings/listwithcard.h"

#include <QHBoxLayout>
#include <QSplitter>

#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/detailspane.h"

namespace rosette {

namespace {

constexpr int kListShare = 3;
constexpr int kCardShare = 2;

} // namespace

ListWithCard::ListWithCard(const QString &settingsKey, const QStringList &titles, const QSet<int> &numbers,
                           DetailsPane *card, const QString &nothing, QWidget *parent)
    : QWidget(parent)
    , m_nothing(nothing)
    , m_model(new CellsModel(titles, numbers, this))
    , m_table(new DataTable(settingsKey))
    , m_card(card)
{
    m_table->setObjectName(settingsKey + QStringLiteral("DataTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortedModel(m_model, -1);
    m_card->setNothing(nothing);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, kListShare);
    splitter->setStretchFactor(1, kCardShare);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &ListWithCard::showCurrent);
    connect(m_card, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
}

void ListWithCard::setRows(const QList<qint64> &ids, const QList<QList<Cell>> &rows)
{
    m_isReading = true;
    m_ids = ids;
    m_model->setRows(rows);
    m_isReading = false;
    if (!choose(m_current))
        showCurrent();
}

bool ListWithCard::choose(qint64 id)
{
    const qsizetype row = m_ids.indexOf(id);
    if (row < 0)
        return false;
    m_table->selectSourceRow(int(row));
    showCurrent();
    return true;
}

void ListWithCard::showCurrent()
{
    if (m_isReading)
        return;
    const int row = m_table->currentSourceRow();
    m_current = row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
    if (m_current == 0)
        m_card->setNothing(m_nothing);
    else
        emit chosen(m_current);
}

} // namespace rosette
