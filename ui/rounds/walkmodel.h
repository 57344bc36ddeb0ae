#pragma once

#include <QAbstractTableModel>
#include <QSet>

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
    /// What the walk would be: doors that it does not have now stand out.
    void setPreview(const QList<StageDoors> &stages);
    /// The first row that stands out; -1 when none does.
    int firstNew() const;
    const Door &door(int row) const { return m_steps.at(row).door; }
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
        bool isNew = false;
    };

    void fill(const QList<StageDoors> &stages);
    QVariant text(int row, int column) const;

    QList<Step> m_steps;
    QSet<DoorId> m_now; ///< the doors that are stored
    int m_marked = -1;
};

} // namespace rosette
