#include "ui/widgets/cellsmodel.h"

#include <QGuiApplication>
#include <QLocale>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

CellsModel::CellsModel(const QStringList &titles, const QSet<int> &numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(titles)
    , m_numbers(numbers)
{
}

void CellsModel::setRows(const QList<QList<Cell>> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CellsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int CellsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_titles.size()); }

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::ForegroundRole:
        return cell.isAttention ? QVariant(Theme::of(Meaning::Attention, QGuiApplication::palette())) : QVariant();
    case Qt::TextAlignmentRole:
        return m_numbers.contains(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DataTable::kSortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case DataTable::kPeopleRole:
        return cell.person ? QVariant::fromValue(QList<qint64>{cell.person.value()}) : QVariant();
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

Cell numberCell(int number) { return {QLocale(QLocale::English, QLocale::UnitedKingdom).toString(number), number}; }

Cell dayCell(QDate day) { return {day.isValid() ? shortDate(day) : QString(), day.toJulianDay()}; }

} // namespace rosette
