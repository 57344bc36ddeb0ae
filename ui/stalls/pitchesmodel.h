#pragma once

#include <QAbstractTableModel>

#include "models/activities/pitch.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// The library of pitches: what landowner and council said, how often a stall stood there and when last, so that one
/// does not come back too soon, and what it gave.
class PitchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        OwnersWord,
        CouncilsWord,
        Stalls,
        LastStall,
        Gave,
        Busiest,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, QDate today);
    const Pitch &pitch(int row) const { return m_rows.at(row).pitch; }
    int indexOf(PitchId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct PitchRow
    {
        Pitch pitch;
        QDate stallOn;                    ///< the next stall there, else the last; invalid when never
        std::optional<int> conversations; ///< of a stall there, on average; nothing while none was typed
    };

    QVariant text(const PitchRow &row, int column) const;

    QList<PitchRow> m_rows;
    QDate m_today;
};

} // namespace rosette
