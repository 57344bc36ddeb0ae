#pragma once

#include <QAbstractTableModel>

#include "models/rounds/coverage.h"

namespace rosette {

/// What is the matter with homes.
enum class HomesKind {
    InNoRound,
    InTwoRounds,
    LeftOut,
};

/// Homes of one kind, a row for each group that is answered in one go.
class HomesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Street,
        Homes,
        Round, ///< proposed, or all that lead there
        Which,
        DoorsThen,
        Longer,
        Ward,
        Set,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(const Coverage &coverage);
    const Coverage &coverage() const { return m_coverage; }
    void showKind(HomesKind kind);
    HomesKind kind() const { return m_kind; }

    const SetHomes &homes(int row) const;
    QList<SetHomes> homes(const QList<int> &rows) const;
    QList<HomesInNoRound> inNoRound(const QList<int> &rows) const;
    QList<HomesInTwoRounds> inTwoRounds(const QList<int> &rows) const;
    /// They were answered; until the next coverage they are shown no more.
    void forget(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cell(int row, int column) const;
    QVariant roundCell(int row) const;
    QVariant doorsThen(int row) const;
    QVariant longer(int row, int role) const;

    Coverage m_coverage;
    HomesKind m_kind = HomesKind::InNoRound;
};

} // namespace rosette
