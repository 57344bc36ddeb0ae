#pragma once

#include <QAbstractTableModel>

#include "models/activities/pitch.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// The library of pitches: permission, how often a stall stood there and when last, so that one does not come back too
/// soon.
class PitchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        PermissionState,
        Stalls,
        LastStall,
        Busiest,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection);
    const Pitch &pitch(int row) const { return m_pitches.at(row); }
    int indexOf(PitchId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Pitch> m_pitches;
};

} // namespace rosette
