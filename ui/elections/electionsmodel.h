#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "models/people/electoratecount.h"

namespace rosette {

/// Elections, the next first, with how many may vote once that was counted.
class ElectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PollingDay,
        Name,
        Kind,
        VotingAge,
        MayVote,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &c, QDate today);
    /// Counts of elections that are not in the list are passed over.
    void setCount(ElectionId id, const ElectorateCount &count);
    const Election &election(int row) const { return m_elections.at(row); }
    const QList<Election> &elections() const { return m_elections; }
    int rowOf(ElectionId id) const; ///< -1 when not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const Election &election, int column) const;

    QList<Election> m_elections;
    QHash<ElectionId, ElectorateCount> m_counts;
};

} // namespace rosette
