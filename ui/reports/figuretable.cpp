#include "ui/reports/figuretable.h"

#include <QAction>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QSet<int> numbersFrom(int first, qsizetype columns)
{
    QSet<int> numbers;
    for (int column = first; column < columns; ++column)
        numbers += column;
    return numbers;
}

} // namespace

FigureTable::FigureTable(const QString &settingsKey, const QStringList &titles, int words, bool isSorted,
                         QWidget *parent)
    : DataTable(settingsKey, parent)
    , m_model(new CellsModel(titles, numbersFrom(words, titles.size()), this))
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    if (isSorted)
        setSortedModel(m_model);
    else
        setModel(m_model);
    auto *show = new QAction(tr("Show what is behind this figure"), this);
    show->setObjectName(settingsKey + u"BehindAction"_s);
    connect(show, &QAction::triggered, this, &FigureTable::activateCurrent);
    insertAction(actions().value(0), show);
    connect(this, &DataTable::activated, this, &FigureTable::activateCurrent);
}

void FigureTable::setRows(const QList<QList<FigureCell>> &rows)
{
    const int row = currentSourceRow();
    const int column = currentIndex().column();
    m_rows = rows;
    QList<QList<Cell>> cells;
    for (const QList<FigureCell> &line : rows) {
        QList<Cell> words;
        for (const FigureCell &cell : line)
            words += cell.cell;
        cells += words;
    }
    m_model->setRows(cells);
    if (row < 0 || row >= rows.size())
        return;
    selectSourceRow(row);
    setCurrentIndex(currentIndex().siblingAtColumn(column));
}

std::optional<FigureSource> FigureTable::currentSource() const
{
    const int row = currentSourceRow();
    return row >= 0 ? m_rows.at(row).value(currentIndex().column()).source : std::nullopt;
}

void FigureTable::activateCurrent()
{
    const auto source = currentSource();
    if (source)
        emit sourceRequested(*source);
    else if (currentSourceRow() >= 0)
        emit rowActivated(currentSourceRow());
}

FigureCell figureCell(int amount, const FigureSource &source)
{
    if (amount == 0)
        return {{u"–"_s, 0}, {}};
    return {{figureText(source.figure, amount), amount}, source};
}

} // namespace rosette
