#include "ui/leaflets/rounddeliveriesmodel.h"

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

void RoundDeliveriesModel::setDeliveries(const QList<Delivery> &deliveries)
{
    beginResetModel();
    m_deliveries = deliveries;
    endResetModel();
}

int RoundDeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int RoundDeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RoundDeliveriesModel::text(const Delivery &delivery, int column)
{
    switch (column) {
    case Day:
        return shortDate(delivery.deliveredOn);
    case Edition:
        return delivery.leafletTitle.isEmpty() ? tr("not known") : delivery.leafletTitle;
    case Doors:
        return delivery.isComplete ? QString::number(delivery.doors) : tr("the first %1").arg(delivery.doors);
    case By:
        return delivery.volunteerName;
    default:
        return {};
    }
}

QVariant RoundDeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &delivery = m_deliveries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(delivery, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{text(delivery, index.column())};
        if (!delivery.missed.isEmpty())
            lines += tr("%n door(s) missed", nullptr, int(delivery.missed.size()));
        if (!delivery.note.isEmpty())
            lines += delivery.note;
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant RoundDeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Day"), tr("Edition"), tr("Doors"), tr("By")};
    return titles.value(section);
}

} // namespace rosette
