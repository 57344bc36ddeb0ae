#pragma once

#include <QAbstractTableModel>

#include "models/leaflets/cover.h"

namespace rosette {

/// Who could walk a round, the best to ask first; those who cannot stand below, paler, with why.
class CoversModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Mobile,
        Reason,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCovers(const QList<Cover> &covers);
    const Cover &cover(int row) const { return m_covers.at(row); }
    /// -1 when it is not listed.
    int indexOf(VolunteerId id) const;
    /// The first who can; -1 when nobody can.
    int firstWhoCan() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Cover> m_covers;
};

} // namespace rosette
