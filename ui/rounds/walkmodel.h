#pragma once

#include <QAbstractTableModel>

#include "models/rounds/rounddoors.h"

namespace rosette {

/// The doors of a round as the feet meet them.
class WalkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Position,
        Electors,
        Address, ///< with what is to be known at the door
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStages(const QList<StageDoors> &stages);
    /// Marks the doors of this stage; none when -1. Returns the row of its first door, or -1.
    int markStage(int stage);
    int electors() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Step
    {
        Door door;
        int stage = 0;
    };

    QVariant text(int row, int column) const;

    QList<Step> m_steps;
    int m_marked = -1;
};

} // namespace rosette
