#include "ui/rota/rotamonth.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/rota/rotamonthdelegate.h"
#include "ui/rota/rotamonthmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

RotaMonth::RotaMonth(QWidget *parent)
    : QTableView(parent)
    , m_model(new RotaMonthModel(this))
{
    setObjectName(u"rotaMonth"_s);
    setAccessibleName(tr("Rota of the month"));
    setItemDelegate(new RotaMonthDelegate(this));
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(u"W53"_s) * 2);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { emit weekWanted(m_model->monday(row)); });
}

void RotaMonth::showWeeks(const QList<WeekPlan> &weeks, QDate month, QDate today)
{
    const bool isFirst = !currentIndex().isValid();
    const QDate before = isFirst ? today : m_model->date(currentIndex());
    m_model->showWeeks(weeks, month, today);
    fit();
    setCurrentIndex(m_model->indexOf(before));
    if (isFirst)
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void RotaMonth::fit()
{
    constexpr int kEmptyCharacters = 7;
    const int narrow = fontMetrics().averageCharWidth() * kEmptyCharacters;
    int full = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        full += m_model->isColumnEmpty(column) ? 0 : 1;
    const int room = viewport()->width() - narrow * (m_model->columnCount() - full);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, m_model->isColumnEmpty(column) ? narrow : room / full);
    resizeRowsToContents();
}

void RotaMonth::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (!cell.isValid() || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(cell);
    const int line = RotaMonthDelegate::lineAt(option, cell, event->pos().y());
    if (line >= 0 && m_model->lines(cell).at(line).shift)
        emit shiftChosen(m_model->lines(cell).at(line).shift);
}

void RotaMonth::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter))
        return QTableView::keyPressEvent(event);
    ShiftId shift;
    for (const RotaMonthModel::Line &line : m_model->lines(cell)) {
        const bool isWorse = line.meaning != Meaning::Done && line.shift;
        if (!shift || isWorse)
            shift = line.shift;
        if (isWorse)
            break;
    }
    if (shift)
        emit shiftChosen(shift);
}

void RotaMonth::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace rosette
