#pragma once

#include <QAbstractTableModel>

#include "models/activities/kit.h"

namespace rosette {

class Connection;

/// The campaign's kit: who has it, where and since when, and where it goes next.
class KitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Quantity,
        Lifters,
        Holder,
        KeptAt,
        NextOuting,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, QDate today);
    const Kit &kit(int row) const { return m_rows.at(row).kit; }
    int indexOf(KitId id) const; ///< -1 when it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct KitRow
    {
        Kit kit;
        QList<KitOuting> outings; ///< to come
    };

    QVariant value(const KitRow &row, int column) const;

    QList<KitRow> m_rows;
};

} // namespace rosette
