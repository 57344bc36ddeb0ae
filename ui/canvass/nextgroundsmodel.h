#pragma once

#include <QAbstractTableModel>

#include "models/reports/wheretogo.h"

namespace rosette {

/// Where to go next, the most worthwhile first, and why.
class NextGroundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Place,
        Why,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrounds(const QList<NextGround> &grounds);
    const CanvassGround &ground(int row) const { return m_grounds.at(row).ground; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<NextGround> m_grounds;
};

} // namespace rosette
