#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

#include "models/leaflets/delivery.h"

namespace rosette {

/// The doors of a round that were passed by the last time somebody came with leaflets, and why.
class MissedDoorsList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Address,
        Reason,
        Day,
        ColumnCount,
    };
    struct Line
    {
        MissedDoor missed;
        QDate day;
        QString address;
        bool isMarked = false; ///< nobody goes there with leaflets any more
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// From a round's deliveries, the newest first; each door once.
    Status load(Connection &connection, const QList<Delivery> &deliveries);
    const Line &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Line> m_lines;
};

} // namespace rosette
