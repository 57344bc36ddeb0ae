#pragma once

#include <QAbstractTableModel>

#include "models/activities/assignment.h"

namespace rosette {

/// The people on one shift: name, state, and why they were chosen.
class TeamModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        State,
        Why,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAssignments(const QList<Assignment> &assignments);
    const Assignment &assignment(int row) const { return m_assignments.at(row); }
    int indexOf(AssignmentId id) const; ///< -1 when not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Assignment> m_assignments;
};

} // namespace rosette
