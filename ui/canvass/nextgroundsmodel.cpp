#include "ui/canvass/nextgroundsmodel.h"

namespace rosette {

void NextGroundsModel::setGrounds(const QList<NextGround> &grounds)
{
    beginResetModel();
    m_grounds = grounds;
    endResetModel();
}

int NextGroundsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_grounds.size()); }

int NextGroundsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NextGroundsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const NextGround &next = m_grounds.at(index.row());
    return index.column() == Place ? next.ground.name : next.reason;
}

QVariant NextGroundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Where to go next") : tr("Why");
}

} // namespace rosette
