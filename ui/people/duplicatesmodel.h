#pragma once

#include <QAbstractTableModel>

#include "models/people/duplicate.h"

namespace rosette {

/// Pairs that may be one person, the surest first.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Likelihood,
        Name,
        Why,
        kColumns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(const QList<DuplicatePair> &pairs);
    /// Takes a pair off that was decided.
    void remove(int row);
    const DuplicatePair &pair(int row) const { return m_pairs.at(row); }
    /// -1 when the pair is not there (any more).
    int rowOf(const DuplicatePair &pair) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DuplicatePair> m_pairs;
};

} // namespace rosette
