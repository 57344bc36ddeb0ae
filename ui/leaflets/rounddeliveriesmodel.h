#pragma once

#include <QAbstractTableModel>

#include "models/leaflets/delivery.h"

namespace rosette {

/// What a round has had, of any edition, the newest first.
class RoundDeliveriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Edition,
        Doors,
        By,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDeliveries(const QList<Delivery> &deliveries);
    const Delivery &delivery(int row) const { return m_deliveries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const Delivery &delivery, int column);

    QList<Delivery> m_deliveries;
};

} // namespace rosette
